import type { Binned } from './bins.ts';

/** Numbers kept for each bin: sum of gradients, sum of hessians, rows. */
export const PER_BIN = 3;

/** What the rows of a leaf sum up to, bin by bin, for some of the columns: `stride` numbers a column. */
export interface Shape {
  readonly columns: Int32Array;
  readonly stride: number;
}

/** Sums up the rows `order[from]` to `order[to - 1]`. The scratch arrays hold as many numbers as there are rows. */
export function fill(
  into: Float64Array,
  shape: Shape,
  data: Binned,
  order: Int32Array,
  from: number,
  to: number,
  gradients: Float32Array,
  hessians: Float32Array,
  scratch: readonly [Float32Array, Float32Array],
): void {
  into.fill(0);
  const [g, h] = scratch;
  for (let at = from; at < to; at++) {
    g[at] = gradients[order[at]!]!;
    h[at] = hessians[order[at]!]!;
  }
  for (const [slot, column] of shape.columns.entries())
    fillColumn(into, slot * shape.stride, data.bins, column * data.rows, order, from, to, g, h);
}

/** Apart from `fill`, so that the engine compiles the loop that takes all the time on its own. */
function fillColumn(
  into: Float64Array,
  base: number,
  bins: Uint8Array,
  start: number,
  order: Int32Array,
  from: number,
  to: number,
  g: Float32Array,
  h: Float32Array,
): void {
  for (let at = from; at < to; at++) {
    const cell = base + PER_BIN * bins[start + order[at]!]!;
    into[cell]! += g[at]!;
    into[cell + 1]! += h[at]!;
    into[cell + 2]! += 1;
  }
}

/** A leaf's histogram less that of one child is that of the other child. In place. */
export function subtract(whole: Float64Array, part: Float64Array): void {
  for (let at = 0; at < whole.length; at++) whole[at]! -= part[at]!;
}
