import { zipped } from './archive.ts';

/* A small writer of EPUB books, for tests. */

export interface BookOptions {
  /** XML inside `<metadata>`. */
  readonly metadata?: string;
  /** XHTML inside the `nav` document, which is then listed. */
  readonly nav?: string;
  /** The `pageList` of an NCX, which is then listed. */
  readonly pageList?: string;
  /** The names of chapters in the spine, when they are not those of `chapters` in order. */
  readonly spine?: readonly string[];
  /** XML behind the spine. */
  readonly guide?: string;
  /** Parts beside, or instead of, those that are written; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A book of these chapters: names such as `one.xhtml` and the XHTML of their bodies. They lie in `OPS/text/`. */
export function epub(chapters: Readonly<Record<string, string>>, options: BookOptions = {}): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map((name) => item(name, `text/${encodeURIComponent(name)}`, 'application/xhtml+xml'));
  if (options.nav !== undefined) items.push(item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'));
  if (options.pageList !== undefined) items.push(item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'));
  const spine = (options.spine ?? names).map((name) => `<itemref idref="${name}"/>`).join('');
  const parts: Record<string, string | Uint8Array | null> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'OPS/content.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${options.metadata ?? ''}</metadata><manifest>${items.join('')}</manifest><spine>${spine}</spine>${options.guide ?? ''}</package>`,
    ...Object.fromEntries(names.map((name) => [`OPS/text/${name}`, page(chapters[name]!)])),
    ...(options.nav !== undefined && { 'OPS/nav.xhtml': page(options.nav) }),
    ...(options.pageList !== undefined && { 'OPS/toc.ncx': `<ncx><pageList>${options.pageList}</pageList></ncx>` }),
    ...options.parts,
  };
  return zipped(
    Object.fromEntries(Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== null)),
  );
}

const item = (id: string, href: string, type: string, properties = ''): string =>
  `<item id="${id}" href="${href}" media-type="${type}"${properties && ` properties="${properties}"`}/>`;

const page = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
