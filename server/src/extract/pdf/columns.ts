import type { Segment } from './lines.ts';
import { least, median, most } from './numbers.ts';

/** A line of a column: its segments from left to right. */
export interface Line extends Segment {
  readonly segments: readonly Segment[];
}

/** Lines from top to bottom that are read without looking elsewhere. */
export type Column = readonly Line[];

/** Lines that must stand on both sides of a gutter, and the letters and the share of its column that the usual one must fill. */
const LINES = 4;
const LETTERS = 14;
const FILLED = 0.55;
/** How wide a gutter is (parts of the font size), and how far (points) marks stick out into it. */
const GUTTER = 0.5;
const STICKING = 2;
/** A page with more segments is no text that anybody reads; looking for columns would take too long. */
const MANY = 3000;
/** So deep are columns inside columns looked for. */
const DEPTH = 6;

/**
 * The columns of a page in reading order. Where a strip of white runs down between two bodies of running text, what stands above is
 * read first, then the left side, then the right, then what stands below: an XY-cut (Nagy and Seth 1984) that takes no gaps of
 * tables, since their cells do not fill lines.
 */
export function columnsOf(segments: readonly Segment[], depth = DEPTH): Column[] {
  if (segments.length === 0) return [];
  const gutter = depth > 0 ? gutterOf(segments) : null;
  if (!gutter) return [linesOf(segments)];
  const inside = segments.filter(({ y }) => y <= gutter.top && y >= gutter.bottom);
  return [
    segments.filter(({ y }) => y > gutter.top),
    inside.filter(({ right }) => right <= gutter.x),
    inside.filter(({ right }) => right > gutter.x),
    segments.filter(({ y }) => y < gutter.bottom),
  ].flatMap((part) => columnsOf(part, depth - 1));
}

interface Gutter {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The strip of white with the most lines beside it. */
function gutterOf(segments: readonly Segment[]): Gutter | null {
  if (segments.length > MANY) return null;
  const left = least(segments.map((segment) => segment.left));
  const right = most(segments.map((segment) => segment.right));
  const size = median(segments.map((segment) => segment.size));
  const half = (GUTTER * size) / 2;
  let best: Gutter | null = null;
  let longest = 0;
  for (const x of placesIn(segments, left, right, half))
    for (const run of runsBeside(segments, x, half)) {
      if (run.length <= longest || !partsText(run, x)) continue;
      longest = run.length;
      best = { x, top: run[0]!.y, bottom: run.at(-1)!.y };
    }
  return best;
}

/** Where a gutter can be: left of the edges at which several segments begin. */
function placesIn(segments: readonly Segment[], left: number, right: number, half: number): number[] {
  const starts = new Map<number, number>();
  for (const segment of segments) {
    const x = Math.round(segment.left);
    starts.set(x, (starts.get(x) ?? 0) + 1);
  }
  const margin = (right - left) * 0.12;
  return [...starts]
    .filter(([x, count]) => count >= 2 && x - left > margin && right - x > margin)
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, 40)
    .map(([x]) => x - half - STICKING);
}

/** The longest stretches, from top to bottom, in which no segment crosses the strip around `x`. */
function runsBeside(segments: readonly Segment[], x: number, half: number): Segment[][] {
  const runs: Segment[][] = [[]];
  for (const segment of segments)
    if (segment.left < x + half && segment.right > x - half) runs.push([]);
    else runs.at(-1)!.push(segment);
  return runs.filter((run) => run.length >= 2 * LINES).map((run) => besideEachOther(run, x));
}

/** Without what stands above or below the other side: it may be as wide as the page. */
function besideEachOther(run: readonly Segment[], x: number): Segment[] {
  const sides = [run.filter(({ right }) => right <= x), run.filter(({ right }) => right > x)];
  const top = least(sides.map((side) => side[0]?.y ?? -Infinity));
  const bottom = most(sides.map((side) => side.at(-1)?.y ?? Infinity));
  const reach = most(run.map(({ size }) => size)) * 2;
  // A side may be the longer one: what follows without a gap belongs to it.
  const from = run.findIndex(({ y }) => y <= top + 0.1 || isNear(run, y, top, reach));
  let to = run.length;
  while (to > 0 && run[to - 1]!.y < bottom - 0.1 && !isNear(run, run[to - 1]!.y, bottom, reach)) to--;
  return run.slice(Math.max(from, 0), to);
}

/** True when the lines between two heights follow one another closely. */
function isNear(run: readonly Segment[], y: number, edge: number, reach: number): boolean {
  const [high, low] = y > edge ? [y, edge] : [edge, y];
  let last = high;
  for (const segment of run) {
    if (segment.y > high + 0.1) continue;
    if (segment.y < low - 0.1) break;
    if (last - segment.y > reach) return false;
    last = segment.y;
  }
  return last - low <= reach;
}

/** True when running text stands on both sides, which fills its lines. */
function partsText(run: readonly Segment[], x: number): boolean {
  return [run.filter(({ right }) => right <= x), run.filter(({ right }) => right > x)].every((side) => {
    const lines = linesOf(side);
    if (lines.length < LINES) return false;
    const width = most(lines.map(({ right }) => right)) - least(lines.map(({ left }) => left));
    return (
      !hasCells(lines) &&
      median(lines.map(({ text }) => text.length)) >= LETTERS &&
      median(lines.map(({ left, right }) => right - left)) >= FILLED * width
    );
  });
}

/** True when short words stand one below the other, as in tables: those of justified lines do not, and columns hold more. */
function hasCells(lines: readonly Line[]): boolean {
  if (median(lines.flatMap(({ segments }) => segments.map(({ text }) => text.length))) >= LETTERS) return false;
  const starts = new Map<number, number>();
  for (const { segments } of lines)
    for (const place of new Set(segments.slice(1).map(({ left }) => Math.round(left / 3))))
      starts.set(place, (starts.get(place) ?? 0) + 1);
  return most(starts.values()) > 0.4 * lines.length;
}

/** Segments in one row are one line. */
export function linesOf(segments: readonly Segment[]): Line[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (first && first.y - segment.y <= 0.3 * Math.min(first.size, segment.size)) last!.push(segment);
    else rows.push([segment]);
  }
  return rows.map(lineOf);
}

function lineOf(row: Segment[]): Line {
  const segments = row.sort((a, b) => a.left - b.left);
  const longest = segments.reduce((best, each) => (each.text.length > best.text.length ? each : best));
  return {
    segments,
    text: segments.map(({ text }) => text).join(' '),
    left: segments[0]!.left,
    right: most(segments.map(({ right }) => right)),
    y: longest.y,
    size: longest.size,
    bold: segments.every(({ bold }) => bold),
    mono: segments.every(({ mono }) => mono),
  };
}
