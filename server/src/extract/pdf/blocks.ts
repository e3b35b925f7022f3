import type { Column, Line } from './columns.ts';
import { LOWERED, RAISED } from './lines.ts';
import { bullet, dash, listed, numbered } from './marks.ts';
import { least } from './numbers.ts';
import { tableLines } from './tables.ts';

/** Lines that belong together: a paragraph, a heading, an item, lines of code. Not yet text. */
export interface LineBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'code' | 'footnote' | 'caption' | 'row' | 'header';
  /** From top to bottom. At least one. */
  readonly lines: readonly Line[];
  readonly level?: number;
  readonly label?: string;
}

/** Parts of the font size: an indent, and one that is too wide to be one. */
const INDENT = 0.7;
const FAR = 8;

const caption =
  /^(?:F(?:ig(?:ure|\.)|IG(?:URE|\.))|T(?:able|ABLE)|Chart|Map|Box|Plate|Exhibit) (?:\d+|[A-Z]|[IVX]+)(?:[.-]\d+)*\s*[.:|–—-]/;
const leaders = /(?:\. ?){4,}\S{0,8}$|(?:\. ){2,}\d{1,4}$/;
const endsSentence = /[.!?:;…。！？][”’"'»)\]]*$/u;

/** The blocks of a column, from its lines: their indents, the white between them, where they end, and their fonts. */
export function blocksOf(column: Column): LineBlock[] {
  const blocks: Line[][] = [];
  const measure = measureOf(column);
  const { rows, headers } = tableLines(column);
  const isRow = (line: Line): boolean => rows.has(line) || headers.has(line);
  for (const [i, line] of column.entries()) {
    const block = blocks.at(-1);
    const isOwn = isRow(line) || (block && isRow(block[0]!));
    if (block && !isOwn && !begins(line, block, column[i + 1], measure)) block.push(line);
    else blocks.push([line]);
  }
  return blocks.map((lines) => {
    const [first] = lines as [Line];
    return { kind: rows.has(first) ? 'row' : headers.has(first) ? 'header' : kindOf(lines), lines };
  });
}

interface Measure {
  readonly left: number;
  readonly right: number;
  /** Between baselines, for lines of a size (in tenths of a point). */
  leading(line: Line): number;
}

function measureOf(column: Column): Measure {
  const steps = new Map<number, number[]>();
  for (const [i, line] of column.entries()) {
    const next = column[i + 1];
    if (!next || Math.abs(next.size - line.size) > 0.5) continue;
    const key = Math.round(line.size);
    const step = line.y - next.y;
    if (step >= 2.2 * line.size) continue;
    const same = steps.get(key);
    if (same) same.push(step);
    else steps.set(key, [step]);
  }
  const usual = new Map(
    [...steps].map(([size, each]) => [size, each.length < 4 ? Math.min(usualOf(each), 1.4 * size) : usualOf(each)]),
  );
  return {
    left: least(column.map(({ left }) => left)),
    right: usualRight(column),
    leading: ({ size }) => usual.get(Math.round(size)) ?? 1.25 * size,
  };
}

/** The smallest of steps that are made often: those inside paragraphs. */
function usualOf(steps: readonly number[]): number {
  const sorted = [...steps].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)]!;
}

/** Where lines end: the edge that several reach, so that one that sticks out does not count. */
function usualRight(column: Column): number {
  const ends = column.map(({ right }) => right).sort((a, b) => b - a);
  return ends[Math.min(ends.length - 1, Math.floor(ends.length / 12))] ?? 0;
}

/** True when a line does not go on with the block above it. */
function begins(line: Line, block: readonly Line[], next: Line | undefined, measure: Measure): boolean {
  const last = block.at(-1)!;
  const step = last.y - line.y;
  const leading = measure.leading(line);
  const isListed = listed.test(line.text);
  if (line.mono && isAllMono(block) && !isListed && step > 0 && step < 2.6 * leading) return false;
  if (step > 1.22 * leading + 0.5 || step < 0) return true;
  if (Math.abs(line.size - last.size) > 0.08 * last.size + 0.2) return true;
  const goesOn = endsInside(last, line, measure) && !endsSentence.test(withoutMarks(last.text));
  const isInText = goesOn && !last.mono && !next?.mono && Math.abs(line.left - last.left) < 1;
  if (line.mono !== last.mono && isAllMono(block) !== line.mono && !listed.test(block[0]!.text) && !isInText)
    return true;
  if (line.bold !== last.bold && isAllBold(block) !== line.bold && (line.bold || !endsInside(last, line, measure)))
    return true;
  if (leaders.test(last.text.slice(-80)) || isEntry(last)) return true;
  if (bullet.test(line.text) && !dash.test(line.text)) return true;
  const isEnd = endsSentence.test(withoutMarks(last.text)) && !endsInside(last, line, measure);
  for (const mark of [numbered, dash])
    if (mark.test(line.text) && (mark.test(block[0]!.text) || !endsInside(last, line, measure))) return true;
  return isEnd || isIndented(line, block, next, measure);
}

const withoutMarks = (text: string): string =>
  text.replace(new RegExp(`${RAISED}[^${LOWERED}]*${LOWERED}`, 'gu'), '').trim();
const isAllMono = (block: readonly Line[]): boolean => block.every(({ mono }) => mono);
const isAllBold = (block: readonly Line[]): boolean => block.every(({ bold }) => bold);

/** An entry of a table of contents: a number on the right, far from the words. */
export const isEntry = ({ segments }: Line): boolean =>
  segments.length > 1 && /^(?:\d{1,4}|[ivxlc]{1,7})$/.test(segments.at(-1)!.text);

/** True when the first word of `line` would not have fitted behind `last`: that one is full, and no paragraph ends with it. */
function endsInside(last: Line, line: Line, { right }: Measure): boolean {
  const word = line.text.split(' ', 1)[0]!.length;
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  return last.right + (word + 1) * letter > right - 0.3 * last.size;
}

/** True when the indent of a line says that a paragraph begins with it. */
function isIndented(line: Line, block: readonly Line[], next: Line | undefined, measure: Measure): boolean {
  const last = block.at(-1)!;
  const shift = (line.left - last.left) / line.size;
  if (Math.abs(shift) < INDENT) return false;
  const first = block[0]!;
  const goesOn = endsInside(last, line, measure) && !endsSentence.test(withoutMarks(last.text));
  const isItem = bullet.test(first.text) || numbered.test(first.text);
  // Back from a first line's indent, or to the edge of an item whose mark sticks out.
  if (shift < 0) return block.length > 1 || -shift > FAR || (isItem && !goesOn);
  if (block.length > 1) return true;
  if (isItem) return false;
  // The first line sticks out, when it is full and the line after this one stands where this one does.
  const returns = next !== undefined && Math.abs(next.left - last.left) < INDENT * line.size;
  return !(goesOn || (endsInside(last, line, measure) && !returns));
}

function kindOf(lines: readonly Line[]): LineBlock['kind'] {
  const { text } = lines[0]!;
  if (isAllMono(lines) && !listed.test(text)) return 'code';
  if (caption.test(text)) return 'caption';
  return bullet.test(text) || numbered.test(text) ? 'item' : 'paragraph';
}

/** The size of most letters of lines, to a tenth of a point. */
export function usualSize(lines: Iterable<Line>): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 10) / 10;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort(([a, many], [b, more]) => more - many || a - b)[0]?.[0] ?? 0;
}
