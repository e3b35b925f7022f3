import { strToU8, zipSync } from 'fflate';
import { type Limits, Unreadable } from '../reader.ts';
import { decodeXml } from '../xml.ts';
import { openArchive } from '../zip.ts';
import { withoutHidden } from './hidden.ts';

export interface WordParts {
  /** A new archive with nothing but the parts that the text is made from. */
  readonly archive: Uint8Array;
  /** `docProps/core.xml` and the styles. */
  readonly core: string | null;
  readonly styles: string | null;
}

/** Bytes of one part. Thirty megabytes are about a hundred thousand paragraphs; reading takes fifty times as much memory. */
const MOST_OF_PART = 32 * 1024 * 1024;

/** Parts without the document's own words. Fonts, themes and pictures are most of what a file holds. */
const UNUSED =
  /(?:^|\/)(?:media|embeddings|theme|customXml|glossary|docProps|diagrams|charts|activeX|fonts|mammoth)\/|\/(?:comments\w*|header\d*|footer\d*|(?:web)?settings|fontTable|people)\.xml(?:\.rels)?$/i;

/** Opens a Word document. Throws `Unreadable` for what is none, is locked, or unpacks to more than it may. */
export function wordParts(bytes: Uint8Array, limits: Limits): WordParts {
  const other = otherFormat(bytes);
  if (other) throw new Unreadable(other);
  const archive = openArchive(bytes, limits, MOST_OF_PART);
  if (!archive.names.some((name) => /^word\/document[^/]*\.xml$/i.test(name)))
    throw new Unreadable(
      'This file is no Word document, whatever its name says: the part that holds the text is missing. Save it again as DOCX.',
    );
  const kept: Record<string, Uint8Array> = Object.create(null);
  const textOf = (name: string): string | null => {
    const part = archive.read(name);
    return part && decodeXml(part);
  };
  for (const name of archive.names) {
    if (!/\.(?:xml|rels)$/i.test(name) || UNUSED.test(name)) continue;
    const text = textOf(name)!;
    kept[name] = strToU8(/^word\/[^/]+\.xml$/i.test(name) ? withoutWrappers(withoutHidden(text)) : text);
  }
  return { archive: zipSync(kept, { level: 0 }), core: textOf('docProps/core.xml'), styles: textOf('word/styles.xml') };
}

/**
 * Words inside simple fields, changes of direction, ruby and formulas, as words of the paragraph, and the old signs for a new line
 * and a tab: mammoth skips what it does not know with all inside, and treats a `smartTag` as if it were not there. A large first
 * letter is a paragraph of its own; it goes on in the next as if its end had been deleted.
 */
const withoutWrappers = (xml: string): string =>
  xml
    .replace(/<(\/?)w:(?:fldSimple|bdo|dir|ruby|rubyBase)(?=[\s/>])/g, '<$1w:smartTag')
    .replace(/<(\/?)w:cr(?=[\s/>])/g, '<$1w:br')
    .replace(/<(\/?)w:ptab(?=[\s/>])/g, '<$1w:tab')
    .replace(/<w:framePr\s[^<>]{0,1000}w:dropCap="(?:drop|margin)"[^<>]{0,1000}\/>/g, '<w:rPr><w:del/></w:rPr>')
    .replace(/<(\/?)m:([A-Za-z]{1,20})(?=[\s/>])/g, (tag, slash: string, name: string) => {
      if (name === 'r' || name === 't') return `<${slash}w:${name}`;
      return name.endsWith('Pr') ? tag : `<${slash}w:smartTag`;
    });

function otherFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  if (head.startsWith('\xd0\xcf\x11\xe0')) {
    return contains(bytes, 'EncryptedPackage')
      ? 'This Word document is locked with a password. Open it in Word and save a copy of it without one.'
      : 'This is a document of an old Word (.doc) under the name of a new one. Open it in Word and save it as DOCX.';
  }
  if (head.startsWith('{\\rtf'))
    return 'This is an RTF document under the name of a DOCX. Open it in Word and save it as DOCX.';
  if (head.startsWith('%PDF-')) return 'This is a PDF under the name of a Word document. Give it the ending .pdf.';
  return null;
}

/** True if the bytes hold `name` in UTF-16, as the directory of an OLE file has it. */
function contains(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}
