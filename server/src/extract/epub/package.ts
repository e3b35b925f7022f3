import { type Limits, Unreadable } from '../reader.ts';
import { allNamed, decodeXml, firstNamed, readXml, type XmlElement } from '../xml.ts';
import { type Archive, openArchive } from '../zip.ts';

export interface Book {
  readonly archive: Archive;
  /** The package document. */
  readonly package: XmlElement;
  /** The parts with the text, in reading order, without tables of contents. They may be missing. */
  readonly chapters: readonly string[];
  /** The navigation document and the NCX, as far as the book has them. */
  readonly navigation: readonly string[];
}

/** Bytes of one part: a chapter of so many would be a shelf of books. */
const MOST_OF_PART = 32 * 1024 * 1024;

/** Opens a book. Throws `Unreadable` for what is none, is protected, or unpacks to more than it may. */
export function openBook(bytes: Uint8Array, limits: Limits): Book {
  const archive = openArchive(bytes, limits, MOST_OF_PART);
  const path = packagePath(archive);
  const root = xmlOf(archive, path);
  const spine = firstNamed(root, 'spine');
  if (!root || !spine)
    throw new Unreadable(
      'This file is no EPUB book, or a part of it is missing: it does not say what its chapters are.',
    );
  const items = new Map(allNamed(root, 'item').map((item) => [item.attributes.get('id') ?? '', item]));
  const pathOf = (item: XmlElement | undefined) => item && resolved(path, item.attributes.get('href') ?? '').path;
  const isNav = (item: XmlElement) => /(?:^|\s)nav(?:\s|$)/.test(item.attributes.get('properties') ?? '');
  const navigation = [...items.values()]
    .filter((item) => isNav(item) || item.attributes.get('media-type') === 'application/x-dtbncx+xml')
    .map((item) => pathOf(item)!);
  const guide = allNamed(root, 'reference').filter((reference) => reference.attributes.get('type') === 'toc');
  const contents = new Set([...navigation, ...guide.map((each) => pathOf(each))]);
  const chapters = allNamed(spine, 'itemref')
    .map((reference) => items.get(reference.attributes.get('idref') ?? ''))
    .filter((item) => item === undefined || !/^image\//.test(item.attributes.get('media-type') ?? ''))
    .map((item) => pathOf(item) ?? '');
  refuseProtected(archive, chapters);
  // A book of one part has its contents in it.
  const only = new Set(chapters).size === 1;
  return { archive, package: root, chapters: chapters.filter((each) => only || !contents.has(each)), navigation };
}

/** The package document that the container names, else the first in the archive. */
function packagePath(archive: Archive): string {
  const container = xmlOf(archive, 'META-INF/container.xml');
  const named = firstNamed(container, 'rootfile')?.attributes.get('full-path');
  return named && archive.names.includes(named) ? named : (archive.names.find((name) => /\.opf$/i.test(name)) ?? '');
}

export function xmlOf(archive: Archive, path: string): XmlElement | null {
  const part = archive.read(path);
  return part && readXml(decodeXml(part));
}

/** Where a reference in `from` leads: a name in the archive, never out of it. */
export function resolved(from: string, reference: string): { readonly path: string; readonly fragment: string } {
  const [target = '', fragment = ''] = reference.split('#', 2).map(decoded);
  if (target === '') return { path: from, fragment };
  const path: string[] = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  return { path: path.join('/'), fragment };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Fonts may be scrambled without harm (EPUB 3.3, 4.2.6; Adobe's way before it). */
const SCRAMBLED_FONT = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/;

function refuseProtected(archive: Archive, chapters: readonly string[]): void {
  for (const data of allNamed(xmlOf(archive, 'META-INF/encryption.xml'), 'EncryptedData')) {
    const method = firstNamed(data, 'EncryptionMethod')?.attributes.get('Algorithm') ?? '';
    const { path } = resolved('', firstNamed(data, 'CipherReference')?.attributes.get('URI') ?? '');
    if (!SCRAMBLED_FONT.test(method) && chapters.includes(path))
      throw new Unreadable(
        'This book is protected against copying (DRM), so its text cannot be read. Ask for a copy without protection.',
      );
  }
}
