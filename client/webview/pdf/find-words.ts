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
 * Where words stand on a page: among the runs in `boxes` first, then among all. Only letters and digits are compared. Where the words are
 * not there as a whole, what stands between their beginning and their end, if it is about as long. When nothing fits: `boxes`.
 */
export function findWords(runs: readonly TextRun[], words: string, boxes: readonly Box[]): Marks {
  const wanted = foldText(words);
  const inside = boxes.length > 0 ? runs.filter((run) => boxes.some((box) => isIn(box, run))) : [];
  for (const among of [inside, runs]) {
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
  const span = placeOf(text, wanted);
  return span && boxesOf(runs, from.slice(span.start, span.end));
}

/** Letters by which the beginning and the end of the words are known. */
const EDGE = 24;
/** How much longer or shorter than the words the stretch between may be: a mark of a footnote is missing, a running head comes between. */
const SLACK = 0.2;

function placeOf(text: string, wanted: string): { readonly start: number; readonly end: number } | null {
  const exact = text.indexOf(wanted);
  if (exact >= 0) return { start: exact, end: exact + wanted.length };
  if (wanted.length < 2 * EDGE) return null;
  const start = text.indexOf(wanted.slice(0, EDGE));
  const last = start < 0 ? -1 : text.indexOf(wanted.slice(-EDGE), start + EDGE);
  if (last < 0) return null;
  const end = last + EDGE;
  return Math.abs(end - start - wanted.length) <= wanted.length * SLACK ? { start, end } : null;
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

/** The box around a part of a run, as if all its characters were equally wide. */
function boxOf({ str, transform, width, height }: TextRun, start = 0, end = str.length): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const along = unit(a, b);
  const up = unit(c, d);
  const length = Math.max(str.length, 1);
  const tall = height || Math.hypot(c, d);
  const corners = [start, end].flatMap((at) =>
    [-DESCENT * tall, ASCENT * tall].map((rise) => {
      const way = (width * at) / length;
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

/** In points: what readers of the same file may differ by. */
const TOLERANCE = 3;

/** Does a run stand in a box, by its middle? */
function isIn([left, bottom, right, top]: Box, run: TextRun): boolean {
  const box = boxOf(run);
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return x >= left - TOLERANCE && x <= right + TOLERANCE && y >= bottom - TOLERANCE && y <= top + TOLERANCE;
}
