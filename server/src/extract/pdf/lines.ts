import type { Item } from './item.ts';
import { clean } from './letters.ts';

/** Letters on one baseline without a wide gap between them: a line of a column, or a cell of a table. */
export interface Segment {
  /** Words parted by single spaces; raised letters stand between `RAISED` and `LOWERED`. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** That of most of its letters. */
  readonly size: number;
  /** All of its letters are. */
  readonly bold: boolean;
  readonly mono: boolean;
}

/** Around letters that stand above the baseline: note marks, exponents. Noncharacters, which no text holds. */
export const RAISED = '\ufdd0';
export const LOWERED = '\ufdd1';

/** Parts of the font size: a gap that is a space, one that may part columns or cells, and how far letters of one line may differ in height. */
const SPACE = 0.13;
const WIDE = 0.85;
const UNEVEN = 0.3;

/** A segment whose letters are still apart. */
interface Run {
  readonly items: Item[];
  left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

/** The segments of items that run from left to right: from top to bottom, and from left to right in a row. */
export function segmentsOf(items: readonly Item[]): Segment[] {
  const runs = rowsOf(items).flatMap(runsOf);
  return withScripts(runs)
    .map(segmentOf)
    .filter((segment) => segment !== null)
    .sort((a, b) => b.y - a.y || a.left - b.left);
}

/** Items on one baseline, more or less; rows from top to bottom, each from left to right. */
function rowsOf(items: readonly Item[]): Item[][] {
  const rows: Item[][] = [];
  let first: Item | undefined;
  for (const item of [...items].sort((a, b) => b.y - a.y)) {
    if (item.size <= 0 || !(item.width >= 0) || item.text === '') continue;
    if (first && first.y - item.y <= UNEVEN * Math.min(first.size, item.size)) rows.at(-1)!.push(item);
    else rows.push([(first = item)]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** A row cut at its wide gaps. */
function runsOf(row: readonly Item[]): Run[] {
  const runs: Run[] = [];
  for (const item of row) {
    const last = runs.at(-1);
    if (last?.items.slice(-3).some((other) => isPrintedOver(item, other))) continue;
    const isBlank = item.text.trim() === '';
    if (last && item.x - last.right <= WIDE * Math.max(item.size, last.size)) {
      last.items.push(item);
      if (!isBlank) last.right = Math.max(last.right, item.x + item.width);
    } else if (!isBlank)
      runs.push({ items: [item], left: item.x, right: item.x + item.width, y: item.y, size: item.size });
  }
  return runs.map((run) => ({ ...run, ...mostOf(run.items) }));
}

/** True when letters stand on the same letters, to make them bolder or cast a shadow. */
const isPrintedOver = (item: Item, other: Item): boolean =>
  item.text === other.text && item.x - other.x < 0.15 * item.size && item.width > 0.15 * item.size;

/** Size and baseline of most of the letters. */
function mostOf(items: readonly Item[]): { size: number; y: number } {
  const letters = new Map<string, number>();
  let best = items[0]!;
  for (const item of items) {
    const key = `${item.size.toFixed(1)} ${item.y.toFixed(1)}`;
    const count = (letters.get(key) ?? 0) + item.text.trim().length;
    letters.set(key, count);
    if (count > (letters.get(`${best.size.toFixed(1)} ${best.y.toFixed(1)}`) ?? 0)) best = item;
  }
  return { size: best.size, y: best.y };
}

/** Small letters a little above or below a run that they touch become part of it. */
function withScripts(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const [i, run] of runs.entries()) {
    const base = [...nearby(runs, i)].find((other) => isScriptOf(run, other));
    if (!base) kept.push(run);
    else {
      base.items.push(...run.items);
      base.items.sort((a, b) => a.x - b.x);
      base.left = Math.min(base.left, run.left);
      base.right = Math.max(base.right, run.right);
    }
  }
  return kept;
}

/** The runs of the next rows on both sides: those that are near enough in height. */
function* nearby(runs: readonly Run[], at: number): Generator<Run> {
  const { y, size } = runs[at]!;
  for (const step of [1, -1])
    for (let i = at + step; runs[i] && Math.abs(runs[i]!.y - y) < 2 * size && Math.abs(i - at) < 50; i += step)
      yield runs[i]!;
}

function isScriptOf(run: Run, base: Run): boolean {
  const raised = (run.y - base.y) / base.size;
  const isInside = run.left > base.left && run.right < base.right + base.size;
  if (isSign(run) && isInside && raised > -0.4 && raised < 1) return true;
  if (run.size > 0.85 * base.size) return false;
  const touches = run.left <= base.right + 0.8 * base.size && run.right >= base.left - 0.8 * base.size;
  return touches && raised > -0.4 && raised < 0.75;
}

/** A radical sign and the like, which hang from above. */
const isSign = ({ items }: Run): boolean => items.length === 1 && /^[^\p{L}\p{N}\s]$/u.test(items[0]!.text);

/** Letters of scripts in which all are equally wide. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Null when it holds no letters. */
function segmentOf(run: Run): Segment | null {
  const text = textOf(run);
  if (text === '') return null;
  const lettered = run.items.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const of = lettered.length > 0 ? lettered : run.items;
  return {
    text,
    left: run.left,
    right: run.right,
    y: run.y,
    size: run.size,
    bold: of.every(({ bold }) => bold),
    mono: of.every(({ mono }) => mono) && !unspaced.test(text),
  };
}

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

function textOf(run: Run): string {
  const reversed = run.items.filter(({ text }) => rightToLeft.test(text)).length > run.items.length / 2;
  const items = reversed ? [...run.items].reverse() : run.items;
  let text = '';
  let end: Item | undefined;
  for (const item of items) {
    const part = clean(item.text);
    if (part === '') continue;
    if (end && gapBetween(end, item) > SPACE * run.size) text += ' ';
    text += isRaised(item, run) && part.trim() !== '' ? `${RAISED}${part}${LOWERED}` : part;
    end = item;
  }
  const whole = text.replaceAll(LOWERED + RAISED, '').replace(/\s+/g, ' ');
  // A grave accent on no letter is a quotation mark of a font that has no other.
  return whole.replace(/(?<![\p{L}\p{M}])\u0300 ?/gu, '‘').trim();
}

const gapBetween = (a: Item, b: Item): number => (a.x <= b.x ? b.x - a.x - a.width : a.x - b.x - b.width);

const isRaised = (item: Item, run: Run): boolean =>
  item.size < 0.9 * run.size && item.y - run.y > 0.15 * run.size && item.y - run.y < run.size;
