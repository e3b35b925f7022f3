import { PER_BIN, type Shape } from './histogram.ts';

/** Sums over the rows of a leaf. */
export interface Sums {
  readonly gradient: number;
  readonly hessian: number;
  readonly rows: number;
}

/** Between which values a leaf's output must stay, for the sake of monotone features further up. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Where to cut a leaf in two. `gain` is by how much the loss falls (twice that, as everywhere in the literature). */
export interface Split {
  readonly gain: number;
  readonly column: number;
  /** Rows with bins up to this one go left. */
  readonly bin: number;
  readonly left: Sums;
  readonly right: Sums;
}

export interface Limits {
  readonly l2: number;
  readonly minDataInLeaf: number;
  /** For each column: 1 where the output may only rise with it, -1 where it may only fall, 0 where it is free. */
  readonly monotone: Int8Array;
}

/** Least sum of hessians in a leaf: LightGBM's default. */
const LEAST_HESSIAN = 1e-3;
/** Gains below are noise of rounding. */
const LEAST_GAIN = 1e-9;

/** The output that lowers the loss most within bounds (a Newton step). */
export const outputOf = (sums: Sums, l2: number, { least, most }: Bounds): number =>
  Math.min(most, Math.max(least, -sums.gradient / (sums.hessian + l2)));

function gainOf(gradient: number, weight: number, bounds: Bounds): number {
  const output = Math.min(bounds.most, Math.max(bounds.least, -gradient / weight));
  return -(2 * gradient * output + weight * output * output);
}

/** The best cut of a leaf; null when none is allowed or helps. Of equals, the first. */
export function bestSplit(
  histogram: Float64Array,
  shape: Shape,
  binsIn: (column: number) => number,
  sums: Sums,
  bounds: Bounds,
  limits: Limits,
): Split | null {
  const { l2, minDataInLeaf } = limits;
  const before = gainOf(sums.gradient, sums.hessian + l2, bounds);
  let best = before + LEAST_GAIN;
  let found: Split | null = null;
  for (const [slot, column] of shape.columns.entries()) {
    const monotone = limits.monotone[column]!;
    let gradient = 0;
    let hessian = 0;
    let rows = 0;
    for (let bin = 0; bin < binsIn(column) - 1; bin++) {
      const cell = slot * shape.stride + bin * PER_BIN;
      gradient += histogram[cell]!;
      hessian += histogram[cell + 1]!;
      rows += histogram[cell + 2]!;
      if (rows < minDataInLeaf || hessian < LEAST_HESSIAN) continue;
      if (sums.rows - rows < minDataInLeaf || sums.hessian - hessian < LEAST_HESSIAN) break;
      const gain =
        gainOf(gradient, hessian + l2, bounds) + gainOf(sums.gradient - gradient, sums.hessian - hessian + l2, bounds);
      if (!(gain > best)) continue;
      const left = { gradient, hessian, rows };
      const right = {
        gradient: sums.gradient - gradient,
        hessian: sums.hessian - hessian,
        rows: sums.rows - rows,
      };
      if (monotone !== 0 && monotone * (outputOf(right, l2, bounds) - outputOf(left, l2, bounds)) < 0) continue;
      best = gain;
      found = { gain: gain - before, column, bin, left, right };
    }
  }
  return found;
}

/** The bounds of the two halves of a leaf that was cut: on a monotone feature neither may cross the middle between them. */
export function boundsBelow(split: Split, bounds: Bounds, { l2, monotone }: Limits): [left: Bounds, right: Bounds] {
  const sign = monotone[split.column]!;
  if (sign === 0) return [bounds, bounds];
  const middle = (outputOf(split.left, l2, bounds) + outputOf(split.right, l2, bounds)) / 2;
  const low = { least: bounds.least, most: middle };
  const high = { least: middle, most: bounds.most };
  return sign > 0 ? [low, high] : [high, low];
}
