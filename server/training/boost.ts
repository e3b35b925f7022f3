import { asProbabilities, FORMAT, type ForestFile, LEAF_UNIT } from '../src/evidence/forest.ts';
import { binned } from './boost/bins.ts';
import { mulberry32, sample } from './boost/random.ts';
import { Grower, type Node, walk } from './boost/tree.ts';

export type { ForestFile };

/** How to train. The defaults are LightGBM's, but for `bins` (255 there). */
export interface Options {
  /** Names of the columns. */
  readonly features: readonly string[];
  /** How many classes labels tell apart; 1 when they are 0 and 1 and the forest shall give one number, how likely 1 is. */
  readonly classes: number;
  /** Trees for each class. */
  readonly rounds?: number;
  readonly learningRate?: number;
  /** Most leaves of a tree. */
  readonly leaves?: number;
  /** Draws outputs of leaves towards 0. */
  readonly l2?: number;
  /** Fewest rows (of those that the round sees) in a leaf. */
  readonly minDataInLeaf?: number;
  /** Share of the columns that a tree may ask for, drawn anew for each. */
  readonly featureFraction?: number;
  /** Share of the rows that a round sees, drawn anew for each. */
  readonly baggingFraction?: number;
  /** Most bins a column is cut into, at most 256. */
  readonly bins?: number;
  readonly seed?: number;
  /**
   * By class and column: 1 where the class's score may only rise with the column, -1 where it may only fall, 0 where it is free.
   * Scores are before softmax: with several classes the probability itself may still move otherwise.
   */
  readonly monotone?: readonly (readonly number[])[];
}

const DEFAULTS = {
  rounds: 100,
  learningRate: 0.1,
  leaves: 31,
  l2: 0,
  minDataInLeaf: 20,
  featureFraction: 1,
  baggingFraction: 1,
  bins: 64,
  seed: 1,
};

/**
 * Gradient-boosted decision trees, after LightGBM (Ke et al. 2017): columns are cut into bins, trees grow leaf by leaf where the
 * loss falls most, by first and second derivatives of the softmax loss (for one output: of the logistic loss).
 *
 * `rows` is a row-major table of finite numbers, `labels` and `weights` have one entry a row. Gives the forest as it goes into
 * its file. The same input and options give the same forest, to the byte. Throws a RangeError when the arrays do not fit together,
 * or hold what cannot be learned from.
 */
export function train(
  rows: Float32Array,
  columns: number,
  labels: Uint8Array,
  weights: Float32Array,
  options: Options,
): ForestFile {
  const wanted = { ...DEFAULTS, ...options };
  const { classes, learningRate } = wanted;
  const size = labels.length;
  if (rows.length !== size * columns || weights.length !== size || options.features.length !== columns)
    throw new RangeError('Rows, labels, weights and names of features do not fit together.');
  if (!rows.every(Number.isFinite)) throw new RangeError('The table holds a value that is not a finite number.');
  if (wanted.bins > 256) throw new RangeError('A bin is a byte: there are at most 256 of them.');
  const data = binned(rows, columns, wanted.bins);
  const random = mulberry32(wanted.seed);
  const grower = new Grower(data, wanted.leaves);
  const useful = Int32Array.from(data.cuts.keys()).filter((column) => data.cuts[column]!.length > 0);
  const base = startOf(labels, weights, classes);
  const scores = base.map((start) => new Float64Array(size).fill(start));
  const targets = base.map(() => ({ gradients: new Float32Array(size), hessians: new Float32Array(size) }));
  const limits = base.map((_, output) => ({
    l2: wanted.l2,
    minDataInLeaf: wanted.minDataInLeaf,
    monotone: Int8Array.from(options.monotone?.[output] ?? new Int8Array(columns)),
  }));
  const trees: number[][] = [];
  for (let round = 0; round < wanted.rounds; round++) {
    derive(scores, labels, weights, targets);
    const bag = sample(size, Math.round(size * wanted.baggingFraction), random);
    for (let output = 0; output < classes; output++) {
      const drawn = sample(useful.length, Math.max(1, Math.round(useful.length * wanted.featureFraction)), random);
      const asked = drawn.map((at) => useful[at]!);
      const tree = grower.grow(bag, asked, targets[output]!, limits[output]!);
      shrink(tree, learningRate);
      const score = scores[output]!;
      walk(tree, data, (row, value) => {
        score[row]! += value;
      });
      trees.push(flat(tree));
    }
  }
  return { format: FORMAT, features: [...options.features], classes, base, cuts: data.cuts, trees };
}

/** The log-odds of each class in the whole set: where LightGBM starts, too. */
function startOf(labels: Uint8Array, weights: Float32Array, classes: number): number[] {
  const sums = new Float64Array(Math.max(2, classes));
  for (const [row, label] of labels.entries()) {
    if (label >= sums.length) throw new RangeError(`Row ${row} has label ${label}, and there are ${classes} classes.`);
    sums[label]! += weights[row]!;
  }
  const all = sums.reduce((sum, each) => sum + each, 0);
  if (!(all > 0)) throw new RangeError('There are no rows, or none with weight.');
  const logs = [...sums].map((sum) => Math.log(Math.max(sum / all, 1e-12)));
  return (classes === 1 ? [logs[1]! - logs[0]!] : logs).map((each) => Number(each.toFixed(5)));
}

/**
 * First and second derivatives of the loss by each output. For K classes the second one is K / (K - 1) · p · (1 - p), which
 * is what LightGBM takes since version 3: the outputs of the classes are not free of each other.
 */
function derive(
  scores: readonly Float64Array[],
  labels: Uint8Array,
  weights: Float32Array,
  targets: readonly { gradients: Float32Array; hessians: Float32Array }[],
): void {
  const outputs = scores.length;
  const factor = outputs === 1 ? 1 : outputs / (outputs - 1);
  const chances = new Float64Array(outputs);
  for (let row = 0; row < labels.length; row++) {
    for (let output = 0; output < outputs; output++) chances[output] = scores[output]![row]!;
    asProbabilities(chances);
    for (let output = 0; output < outputs; output++) {
      const chance = chances[output]!;
      const truth = outputs === 1 ? labels[row]! : Number(labels[row] === output);
      targets[output]!.gradients[row] = weights[row]! * (chance - truth);
      targets[output]!.hessians[row] = weights[row]! * factor * chance * (1 - chance);
    }
  }
}

/** Takes the learning rate off each leaf, and rounds it to what the file can hold, so that the next tree corrects that too. */
function shrink(node: Node, rate: number): void {
  node.output = Math.round((node.output * rate) / LEAF_UNIT) * LEAF_UNIT;
  if (node.left) shrink(node.left, rate);
  if (node.right) shrink(node.right, rate);
}

/** A tree in preorder, as `ForestFile` has it. */
function flat(node: Node, into: number[] = []): number[] {
  if (node.left && node.right) {
    into.push(node.column, node.bin);
    flat(node.left, into);
    flat(node.right, into);
  } else into.push(-1, Math.round(node.output / LEAF_UNIT) + 0);
  return into;
}
