import { fold, foldText } from './fold.ts';

/** Left, bottom, right, top, in PDF points in the space of the page. */
export type Box = readonly [number, number, number, number];

/** A run of text as pdf.js gives it (`TextItem`). */
export interface TextRun {
  readonly str: string;
  /** Where its base line begins, and how it is turned: a, b, c, d, e, f. */
  readonly transform: readonly number[];
  /** Along its base line, in points. */
  readonly width: number;
  readonly height: number;
}

/** What to mark on a page. `found`: the words themselves; `near`: where they should stand; `nothing`: the page alone. */
export interface Marks {
  readonly kind: 'found' | 'near' | 'nothing';
  readonly boxes: readonly Box[];
}

/**
 * Where words stand on a page: among the runs in `boxes` first, as the file has them and as they stand below each other, then among all. Only letters and digits are compared. Where the words are
 * not there as a whole, their long pieces. When nothing fits: `boxes`.
 */
export function findWords(runs: readonly TextRun[], words: string, boxes: readonly Box[]): Marks {
  const wanted = foldText(words);
  const inside = boxes.length > 0 ? runs.filter((run) => boxes.some((box) => isIn(box, run))) : [];
  for (const among of [inside, byLines(inside), runs]) {
    const found = wanted === '' ? null : marksOf(among, wanted);
    if (found) return { kind: 'found', boxes: found };
  }
  return { kind: boxes.length > 0 ? 'near' : 'nothing', boxes };
}

/** All places of some words on a page, in order, each as the boxes to mark. Whole or not at all. */
export function findAll(runs: readonly TextRun[], words: string): Box[][] {
  const wanted = foldText(words);
  if (wanted === '') return [];
  const { text, from } = fold(runs.map(({ str }) => str));
  const all: Box[][] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length))
    all.push(boxesOf(runs, from.slice(at, at + wanted.length)));
  return all;
}

function marksOf(runs: readonly TextRun[], wanted: string): Box[] | null {
  const { text, from } = fold(runs.map(({ str }) => str));
  const pieces = piecesOf(text, wanted);
  return pieces?.flatMap(({ start, end }) => boxesOf(runs, from.slice(start, end))) ?? null;
}

/** Letters of which a piece has at least so many, so that it is not found by chance. */
const PIECE = 12;
/** Of the letters of the words, how many may be missing. */
const MISSING = 0.2;
/** Letters that are skipped where no piece begins. */
const SKIP = 4;

/**
 * Where words stand in the letters of a page: as a whole, or in long pieces one after the other, where something comes between (a footnote at the end of
 * a column) or letters were read in another way. Null when too much is missing.
 */
function piecesOf(text: string, wanted: string): { readonly start: number; readonly end: number }[] | null {
  const pieces: { start: number; end: number }[] = [];
  let missing = 0;
  let from = 0;
  for (let at = 0; at < wanted.length; ) {
    const length = longestPrefix(text, wanted.slice(at), from);
    if (length >= Math.min(PIECE, wanted.length - at, wanted.length)) {
      const start = text.indexOf(wanted.slice(at, at + length), from);
      pieces.push({ start, end: (from = start + length) });
      at += length;
      continue;
    }
    const skipped = Math.min(SKIP, wanted.length - at);
    missing += skipped;
    at += skipped;
    if (missing > wanted.length * MISSING) return null;
  }
  return pieces;
}

/** How many of the first letters of some words stand in a row somewhere in a text, from a place on. If a prefix is there, so is each shorter one. */
function longestPrefix(text: string, words: string, from: number): number {
  let there = 0;
  let beyond = words.length + 1;
  for (let tried = words.length; beyond - there > 1; tried = (there + beyond) >> 1) {
    if (text.indexOf(words.slice(0, tried), from) >= 0) there = tried;
    else beyond = tried;
  }
  return there;
}

/** A box for each run that some of the characters stand in, joined where they stand in one line. */
function boxesOf(
  runs: readonly TextRun[],
  characters: readonly { readonly index: number; readonly start: number; readonly end: number }[],
): Box[] {
  const parts = new Map<number, { start: number; end: number }>();
  for (const { index, start, end } of characters) {
    const part = parts.get(index);
    if (!part) parts.set(index, { start, end });
    else {
      part.start = Math.min(part.start, start);
      part.end = Math.max(part.end, end);
    }
  }
  const boxes: Box[] = [];
  for (const [index, { start, end }] of parts) {
    const box = boxOf(runs[index]!, start, end);
    const joined = boxes.length > 0 ? joinedInLine(boxes.at(-1)!, box) : null;
    if (joined) boxes[boxes.length - 1] = joined;
    else boxes.push(box);
  }
  return boxes;
}

/** How far letters reach above and below the base line, of the height of the font. */
const ASCENT = 0.8;
const DESCENT = 0.22;

/** About how wide letters are in most fonts, beside those that are as wide as an `a`. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,;:!'|’‘]/, 0.55],
  [/[ frtI()[\]/-]/, 0.7],
  [/[mwMW—]/, 1.6],
  [/\p{Lu}/u, 1.35],
];

const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 1), 0);

/** The box around a part of a run, by the share that its letters take in most fonts. */
function boxOf({ str, transform, width, height }: TextRun, start = 0, end = str.length): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const along = unit(a, b);
  const up = unit(c, d);
  const whole = widthOf(str) || 1;
  const tall = height || Math.hypot(c, d);
  const corners = [start, end].flatMap((at) =>
    [-DESCENT * tall, ASCENT * tall].map((rise) => {
      const way = (width * widthOf(str.slice(0, at))) / whole;
      return [e + along[0] * way + up[0] * rise, f + along[1] * way + up[1] * rise] as const;
    }),
  );
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

const unit = (x: number, y: number): readonly [number, number] => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** One box for two that follow each other in a line with no more than a wide space between; null for others. */
function joinedInLine(one: Box, other: Box): Box | null {
  const height = Math.min(one[3] - one[1], other[3] - other[1]);
  const shared = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
  const gap = Math.max(one[0], other[0]) - Math.min(one[2], other[2]);
  if (shared < height / 2 || gap > height) return null;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** From line to line, and from left to right: files may draw in any order. */
function byLines(runs: readonly TextRun[]): TextRun[] {
  const lines: TextRun[][] = [];
  for (const run of [...runs].sort((one, other) => baseOf(other) - baseOf(one))) {
    const line = lines.at(-1);
    if (line && baseOf(line[0]!) - baseOf(run) < line[0]!.height / 2) line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => line.sort((one, other) => leftOf(one) - leftOf(other)));
}

const leftOf = ({ transform }: TextRun): number => transform[4] ?? 0;
const baseOf = ({ transform }: TextRun): number => transform[5] ?? 0;

/** In points: what readers of the same file may differ by. */
const TOLERANCE = 3;

/** Does a run stand in a box, by its middle? */
function isIn([left, bottom, right, top]: Box, run: TextRun): boolean {
  const box = boxOf(run);
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= bottom - TOLERANCE && y <= top + TOLERANCE;
}
