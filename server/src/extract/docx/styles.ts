import { allNamed, firstNamed, readXml, type XmlElement } from '../xml.ts';

/** What mammoth writes for a paragraph in a style of ours; `!` is nothing at all. */
const TARGETS = {
  quote: 'blockquote > p:fresh',
  caption: 'figcaption:fresh',
  code: "pre:separator('\\n')",
  contents: '!',
  title: 'p.title:fresh',
} as const;

/** Styles by their names, which are English in every Word and LibreOffice; compared in lower case. */
const NAMED: readonly (readonly [RegExp, keyof typeof TARGETS])[] = [
  [/^(?:quote|intense quote|block ?text|block quote|quotations?)$/, 'quote'],
  [/^(?:caption|table caption|image caption)$/, 'caption'],
  [/^(?:source code|html preformatted|preformatted text|code)$/, 'code'],
  [/^(?:toc (?:[1-9]|heading)|contents (?:[1-9]|heading)|table of figures)$/, 'contents'],
  [/^title$/, 'title'],
];

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  /** From 0; 9 is no heading. */
  readonly outline: number | undefined;
}

/**
 * The style map for mammoth, from `word/styles.xml` (null: there is none): which paragraph styles are headings, quotations,
 * captions, code, contents. A style that says nothing of itself is what it is based on.
 */
export function styleMapOf(xml: string | null): string[] {
  const styles = new Map<string, Style>();
  for (const element of allNamed(xml === null ? null : readXml(xml), 'style')) {
    const id = element.attributes.get('styleId');
    if (element.attributes.get('type') === 'paragraph' && id && !styles.has(id)) styles.set(id, styleOf(element));
  }
  const map: string[] = [];
  for (const style of styles.values()) {
    const target = targetOf(style, styles);
    if (target && !/[\r\n]/.test(style.name))
      map.push(`p[style-name='${style.name.replace(/[\\']/g, '\\$&')}'] => ${target}`);
  }
  return [...map, ...LISTS];
}

const LISTS = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
  `p:unordered-list(${level}) => ul > li:fresh`,
  `p:ordered-list(${level}) => ul > li:fresh`,
]);

function styleOf(element: XmlElement): Style {
  const value = (name: string) => firstNamed(element, name)?.attributes.get('val');
  const outline = value('outlineLvl');
  return {
    name: value('name') ?? '',
    basedOn: value('basedOn'),
    outline: outline !== undefined && /^[0-9]$/.test(outline) ? Number(outline) : undefined,
  };
}

function targetOf(style: Style, styles: ReadonlyMap<string, Style>): string | null {
  if (style.name === '') return null;
  const seen = new Set<Style>();
  for (let at: Style | undefined = style; at && !seen.has(at); at = styles.get(at.basedOn ?? '')) {
    seen.add(at);
    const name = at.name.toLowerCase();
    const known = NAMED.find(([pattern]) => pattern.test(name));
    // A subtitle is based on the title and is none.
    if (known) return known[1] === 'title' && at !== style ? null : TARGETS[known[1]];
    const level = /^heading ([1-9])$/.exec(name)?.[1] ?? (at.outline === undefined ? undefined : at.outline + 1);
    if (level !== undefined) return Number(level) > 9 ? null : `h${Math.min(6, Number(level))}:fresh`;
  }
  return null;
}
