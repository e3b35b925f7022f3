import { zipped } from './archive.ts';

/* A small writer of Word documents (ISO 29500), for tests: the XML of the body is the test's. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES = `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface WordOptions {
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** The XML of styles beyond Heading 1 to 3 (ids `Heading1` …). */
  readonly styles?: string;
  readonly core?: string;
  /** Parts beside, or instead of, those that are written; null takes one away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A Word document with this XML as its body. */
export function docx(body: string, options: WordOptions = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml'],
      ['numbering', 'numbering.xml'],
      ['footnotes', 'footnotes.xml'],
      ['endnotes', 'endnotes.xml'],
    ]),
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${W}>${[1, 2, 3].map((n) => style(`Heading${n}`, `heading ${n}`)).join('')}${options.styles ?? ''}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1">${[0, 1, 2, 3, 4, 5, 6].map((n) => `<w:lvl w:ilvl="${n}"><w:numFmt w:val="bullet"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${NAMESPACES}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>${options.footnotes ?? ''}</w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes ${NAMESPACES}>${options.endnotes ?? ''}</w:endnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${options.core ?? ''}</cp:coreProperties>`,
    ...options.parts,
  };
  return zipped(
    Object.fromEntries(Object.entries(parts).filter((part): part is [string, string | Uint8Array] => part[1] !== null)),
  );
}

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs (XML, or words). */
export const p = (inside: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') || inside === '' ? inside : run(inside)}</w:p>`;

export const styled = (id: string, inside: string): string => p(inside, `<w:pStyle w:val="${id}"/>`);
export const item = (level: number, inside: string): string =>
  p(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
export const mark = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
export const note = (id: number, paragraphs: string, kind = 'footnote'): string =>
  `<w:${kind} w:id="${id}">${paragraphs}</w:${kind}>`;
