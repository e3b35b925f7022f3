import type { Binned } from './bins.ts';
import { fill, PER_BIN, type Shape, subtract } from './histogram.ts';
import { type Bounds, bestSplit, boundsBelow, type Limits, outputOf, type Split, type Sums } from './splits.ts';

/** A node of a tree that grows: rows go left whose bin is at most `bin`; a leaf has an output and no children. */
export interface Node {
  column: number;
  bin: number;
  left: Node | null;
  right: Node | null;
  output: number;
}

/** A node that is still a leaf, with what is known of its rows: `order[from]` to `order[to - 1]`. */
interface Leaf {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  readonly histogram: Float64Array;
  readonly sums: Sums;
  readonly bounds: Bounds;
  readonly split: Split | null;
}

export interface Targets {
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
}

const FREE: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** Grows trees over one table; keeps the memory that they need from one tree to the next. */
export class Grower {
  private readonly scratch: [Float32Array, Float32Array];
  private readonly aside: Int32Array;
  private readonly stride: number;
  private spare: Float64Array[] = [];

  constructor(
    private readonly data: Binned,
    private readonly leaves: number,
  ) {
    this.scratch = [new Float32Array(data.rows), new Float32Array(data.rows)];
    this.aside = new Int32Array(data.rows);
    this.stride = PER_BIN * (1 + data.cuts.reduce((most, cuts) => Math.max(most, cuts.length), 0));
  }

  /** The tree that fits the targets of the rows best when it asks for these columns only. Always cuts the leaf that gains most. */
  grow(rows: Int32Array, columns: Int32Array, targets: Targets, limits: Limits): Node {
    const shape = { columns, stride: this.stride };
    const order = rows.slice();
    const root = this.leafOf(shape, order, targets, limits);
    const leaves = [root];
    while (leaves.length < this.leaves) {
      const at = indexOfBest(leaves);
      const leaf = leaves[at]!;
      if (!leaf.split) break;
      const [left, right] = this.halve(leaf, leaf.split, shape, order, targets, limits);
      leaves.splice(at, 1, left, right);
    }
    for (const leaf of leaves) {
      leaf.node.output = outputOf(leaf.sums, limits.l2, leaf.bounds);
      this.spare.push(leaf.histogram);
    }
    return root.node;
  }

  private leafOf(shape: Shape, order: Int32Array, targets: Targets, limits: Limits): Leaf {
    const histogram = this.memory(shape);
    this.fill(histogram, shape, order, 0, order.length, targets);
    let gradient = 0;
    let hessian = 0;
    for (const row of order) {
      gradient += targets.gradients[row]!;
      hessian += targets.hessians[row]!;
    }
    return this.leaf(0, order.length, histogram, { gradient, hessian, rows: order.length }, FREE, shape, limits);
  }

  private halve(
    leaf: Leaf,
    split: Split,
    shape: Shape,
    order: Int32Array,
    targets: Targets,
    limits: Limits,
  ): [left: Leaf, right: Leaf] {
    const middle = this.part(leaf, split, order);
    const isLeftSmall = middle - leaf.from <= leaf.to - middle;
    const small = this.memory(shape);
    if (isLeftSmall) this.fill(small, shape, order, leaf.from, middle, targets);
    else this.fill(small, shape, order, middle, leaf.to, targets);
    const large = leaf.histogram;
    subtract(large, small);
    const [inLeft, inRight] = isLeftSmall ? [small, large] : [large, small];
    const [low, high] = boundsBelow(split, leaf.bounds, limits);
    const left = this.leaf(leaf.from, middle, inLeft, split.left, low, shape, limits);
    const right = this.leaf(middle, leaf.to, inRight, split.right, high, shape, limits);
    Object.assign(leaf.node, { column: split.column, bin: split.bin, left: left.node, right: right.node });
    return [left, right];
  }

  private leaf(
    from: number,
    to: number,
    histogram: Float64Array,
    sums: Sums,
    bounds: Bounds,
    shape: Shape,
    limits: Limits,
  ): Leaf {
    const binsIn = (column: number) => this.data.cuts[column]!.length + 1;
    const split = bestSplit(histogram, shape, binsIn, sums, bounds, limits);
    return {
      node: { column: -1, bin: 0, left: null, right: null, output: 0 },
      from,
      to,
      histogram,
      sums,
      bounds,
      split,
    };
  }

  /** Puts the rows that go left before those that go right, each in their order. Gives where the right ones begin. */
  private part({ from, to }: Leaf, { column, bin }: Split, order: Int32Array): number {
    const { bins, rows } = this.data;
    let left = from;
    let right = 0;
    for (let at = from; at < to; at++) {
      const row = order[at]!;
      if (bins[column * rows + row]! <= bin) order[left++] = row;
      else this.aside[right++] = row;
    }
    order.set(this.aside.subarray(0, right), left);
    return left;
  }

  private fill(into: Float64Array, shape: Shape, order: Int32Array, from: number, to: number, targets: Targets): void {
    fill(into, shape, this.data, order, from, to, targets.gradients, targets.hessians, this.scratch);
  }

  private memory({ columns, stride }: Shape): Float64Array {
    const kept = this.spare.pop();
    return kept?.length === columns.length * stride ? kept : new Float64Array(columns.length * stride);
  }
}

function indexOfBest(leaves: readonly Leaf[]): number {
  let best = 0;
  for (const [at, leaf] of leaves.entries()) if ((leaf.split?.gain ?? 0) > (leaves[best]!.split?.gain ?? 0)) best = at;
  return best;
}

/** What a tree says of each row of the table it grew on. */
export function walk(root: Node, data: Binned, visit: (row: number, output: number) => void): void {
  for (let row = 0; row < data.rows; row++) {
    let node = root;
    while (node.left && node.right)
      node = data.bins[node.column * data.rows + row]! <= node.bin ? node.left : node.right;
    visit(row, node.output);
  }
}
