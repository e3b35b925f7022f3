import { extensionOf } from '../../library/keys.ts';
import { kindOfSource } from '../../workspace/source-kinds.ts';

/** What is known of bytes before they are read. */
export interface Described {
  readonly bytes: Uint8Array;
  /** The media type that a server gave, in lower case without parameters; null: none, or the bytes are of a file. */
  readonly type: string | null;
  /** The name that the file has, or that the server or the address gave it. */
  readonly name: string;
}

/** The extension under which it is kept (lower case, with the dot), or why Pincite cannot read it. */
export type Format = { readonly extension: string } | { readonly problem: string };

const TYPES: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/markdown': '.md',
  'text/x-markdown': '.md',
  'application/pdf': '.pdf',
  'application/x-pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/epub+zip': '.epub',
  'message/rfc822': '.eml',
  'application/mbox': '.mbox',
};
/** Types that say nothing of what it is. */
const VAGUE = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/zip',
  'application/force-download',
]);
/** Other names of what is read under one name. */
const SAME: Readonly<Record<string, string>> = { '.xhtml': '.html', '.text': '.txt' };
const UNREADABLE = new Set(['.doc', '.odt', '.rtf']);

/**
 * What the bytes are: what they begin with decides where that is certain (PDF), then the media type, then the extension of the name. What
 * type and bytes do not agree on is a problem: mostly a page that asks to log in stands where the document should.
 */
export function formatOf(described: Described): Format {
  if (begins(described.bytes, '%PDF-')) return { extension: '.pdf' };
  const extension = described.type === null ? byName(described.name) : byType(described.type, described.name);
  if (typeof extension !== 'string') return extension;
  const signs = SIGNS[extension];
  if (!signs || signs(described.bytes)) return { extension };
  return { problem: notWhatItSays(extension.slice(1).toUpperCase(), described) };
}

function byType(type: string, name: string): string | { readonly problem: string } {
  if (Object.hasOwn(TYPES, type)) return TYPES[type]!;
  const named = byName(name);
  // Much is served as plain text that is more than that.
  if (type === 'text/plain') return typeof named === 'string' && /^\.(?:md|markdown|qmd)$/.test(named) ? named : '.txt';
  if (VAGUE.has(type)) return named;
  return {
    problem: `This is ${WORDS[type.split('/')[0]!] ?? 'of a kind'} (${type}) that Pincite cannot read. ${READABLE}`,
  };
}

function byName(name: string): string | { readonly problem: string } {
  const extension = extensionOf(name);
  if (UNREADABLE.has(extension)) {
    const kind = extension.slice(1).toUpperCase();
    return {
      problem: `${kind} files cannot be read. Save it as DOCX or PDF, or its text as a .txt file, and add that.`,
    };
  }
  if (kindOfSource(name) === 'bibliography')
    return {
      problem: `This is data or a bibliography, not a document. Put it into the folder of your sources yourself.`,
    };
  if (kindOfSource(name) === null)
    return { problem: `Pincite cannot tell what this is, or cannot read it. ${READABLE}` };
  return SAME[extension] ?? extension;
}

const READABLE = 'It reads web pages, plain text, Markdown, PDF, DOCX, EPUB and e-mail (EML, MBOX).';
const WORDS: Readonly<Record<string, string>> = {
  image: 'a picture',
  audio: 'a recording',
  video: 'a film',
  font: 'a font',
};

/** How files that are no text begin, or what they hold. */
const SIGNS: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  '.pdf': (bytes) => holds(bytes.subarray(0, 1024), '%PDF-'),
  '.docx': (bytes) => begins(bytes, 'PK') && holds(bytes, 'word/'),
  '.epub': (bytes) => begins(bytes, 'PK') && holds(bytes, 'META-INF/container.xml'),
};

function notWhatItSays(kind: string, { bytes, type }: Described): string {
  const page = /^\s*<(?:!doctype|html|head|body)/i.test(ascii(bytes.subarray(0, 200)));
  const is = type === null ? 'This file is called' : 'The server calls this';
  if (!page) return `${is} ${kind}, but it is none: it is damaged, or something else.`;
  return `${is} ${kind}, but it is a web page, perhaps one that asks to log in. Open the address in a browser, save the document, and add that file.`;
}

const begins = (bytes: Uint8Array, sign: string): boolean => ascii(bytes.subarray(0, sign.length)) === sign;

/** Zip archives name the files in them in plain letters. */
function holds(bytes: Uint8Array, words: string): boolean {
  const codes = [...words].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(codes[0]!); at >= 0; at = bytes.indexOf(codes[0]!, at + 1))
    if (codes.every((code, i) => bytes[at + i] === code)) return true;
  return false;
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
