import { isEntry, type LineBlock } from './blocks.ts';

/** An entry of the outline that the file has. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** Index of the page that it leads to. */
  readonly page: number;
}

/** Parts of the size of the text: what is larger by so much is a heading. */
const LARGER = 1.12;
const LONGEST = 200;

/**
 * The pages' blocks with their headings: what the outline names on its page; then, what is larger or bolder than the text (of size
 * `size`) and looks like a heading. Levels are those of the outline; a style that it does not name goes by its size.
 */
export function withHeadings(
  pages: readonly (readonly LineBlock[])[],
  outline: readonly OutlineEntry[],
  size: number,
): LineBlock[][] {
  const named = new Map<LineBlock, number>();
  const titles = titlesByPage(outline);
  for (const [page, blocks] of pages.entries()) {
    const open = titles.get(page);
    for (const block of open ? blocks : []) {
      const at = open!.findIndex(({ title }) => isTitle(block, title, size));
      if (at >= 0) named.set(block, open!.splice(at, 1)[0]!.level);
    }
  }
  const styles = new Map<string, number>();
  for (const [block, level] of named) {
    const style = styleOf(block);
    styles.set(style, Math.min(level, styles.get(style) ?? 6));
  }
  const found = new Set(
    pages.flatMap((blocks) => blocks.filter((block) => !named.has(block) && looksLikeHeading(block, size))),
  );
  addStyles(styles, found);
  return pages.map((blocks) =>
    blocks.map((block) => {
      const level = named.get(block) ?? (found.has(block) ? styles.get(styleOf(block)) : undefined);
      return level === undefined ? block : { ...block, kind: 'heading', level };
    }),
  );
}

function titlesByPage(outline: readonly OutlineEntry[]): Map<number, { title: string; level: number }[]> {
  const pages = new Map<number, { title: string; level: number }[]>();
  for (const { title, level, page } of outline) {
    const entry = { title: folded(title), level: Math.min(level, 6) };
    if (entry.title === '') continue;
    const titles = pages.get(page);
    if (titles) titles.push(entry);
    else pages.set(page, [entry]);
  }
  return pages;
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const textOf = ({ lines }: LineBlock): string => lines.map(({ text }) => text).join(' ');

/** True when a block is a title of the outline: the words are the same, but a number before them or a few words more. */
function isTitle(block: LineBlock, title: string, size: number): boolean {
  if (block.lines.length > 4 || block.kind === 'footnote' || block.lines[0]!.size < 0.9 * size) return false;
  const text = folded(textOf(block));
  if (text === title) return true;
  const longer = text.length > title.length ? text : title;
  const rest = longer.length - Math.min(text.length, title.length);
  return (
    rest <= 12 &&
    longer.endsWith(text === longer ? title : text) &&
    /^(?:chapter|section|part|appendix)?[\divxa-z]{1,6}$/.test(longer.slice(0, rest))
  );
}

function looksLikeHeading(block: LineBlock, size: number): boolean {
  const { lines, kind } = block;
  if ((kind !== 'paragraph' && kind !== 'item') || lines.length > 3 || lines.some(isEntry)) return false;
  const text = textOf(block);
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || /(?:\. ?){4,}/.test(text)) return false;
  const isLarger = lines.every((line) => line.size >= LARGER * size);
  const isBold = lines.every((line) => line.bold && line.size >= 0.88 * size);
  if (!isLarger && !isBold) return false;
  return !/[.,;。，；][”’"']?$/.test(text) && (kind === 'paragraph' || /^(?:\d+|[A-Z]|[IVX]+)[.)]/.test(text));
}

/** Larger before smaller, bold before plain. */
const styleOf = ({ lines }: LineBlock): string =>
  `${lines[0]!.size.toFixed(1).padStart(6, '0')} ${lines[0]!.bold ? 1 : 0}`;

/** Gives styles that have no level the one below that of the next larger style. */
function addStyles(styles: Map<string, number>, found: ReadonlySet<LineBlock>): void {
  const all = [...new Set([...styles.keys(), ...[...found].map(styleOf)])].sort().reverse();
  let level = 0;
  for (const style of all) {
    const own = styles.get(style);
    level = own ?? Math.min(level + 1, 6);
    styles.set(style, level);
  }
}
