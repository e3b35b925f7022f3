/**
 * Boosted decision trees, as `server/training/boost.ts` makes them, laid out for speed: all nodes lie in the same flat arrays, and
 * the two children of a node side by side, so that a step down is an addition and not a branch that processors guess wrong. A
 * leaf leads to itself, so that trees of different depth can be walked abreast, `ABREAST` at once.
 */
export interface Forest {
  /** Names of the values that `predict` takes, in their order. */
  readonly features: readonly string[];
  /** How many numbers `predict` gives: one a class; 1 for a forest that answers yes or no. */
  readonly classes: number;
  /** What each class starts from before any tree, as log-odds. */
  readonly base: Float64Array;
  /** Which rows of trees speak for each class: from `rows[class]` to before `rows[class + 1]`. */
  readonly rows: Int32Array;
  /** How many steps the deepest tree of each row takes. */
  readonly depths: Int32Array;
  /** The first node of each tree, `ABREAST` trees a row. */
  readonly roots: Int32Array;
  /** For each feature, in rising order, the values at which trees cut. A value counts by its rank: how many of them it is above. */
  readonly cuts: readonly Float64Array[];
  /** Which feature a node asks for (upper 16 bits), and up to which rank, inclusive, it leads left (lower 16): for a leaf every rank. */
  readonly question: Uint32Array;
  /** The left child of a node; the right one comes after it. */
  readonly child: Int32Array;
  /** What a leaf adds. */
  readonly output: Float64Array;
}

/** A forest as it is kept in a file. Whole numbers for cuts and leaves keep the file small. */
export interface ForestFile {
  readonly format: 'pincite-forest-1';
  readonly features: readonly string[];
  readonly classes: number;
  readonly base: readonly number[];
  /** For each feature, in rising order, the values at which trees cut. */
  readonly cuts: readonly (readonly number[])[];
  /**
   * Each tree in preorder (node, all on its left, all on its right), two numbers a node: feature and index of the cut in that
   * feature's `cuts`; for a leaf -1 and what it adds, in units of `LEAF_UNIT`. Trees take turns: tree i speaks for class i modulo
   * `classes`.
   */
  readonly trees: readonly (readonly number[])[];
}

export const FORMAT = 'pincite-forest-1';
export const LEAF_UNIT = 1e-5;

const ABREAST = 4;
const MOST_CLASSES = 64;
/** Numbers of features and ranks have 16 bits; the last rank is that of leaves. */
const MOST_RANKED = 0xffff;
const MOST_OUTPUT = 1e9;

/** Reads what `JSON.parse` made of a forest's file. Null for anything that is not a whole and sound forest. */
export function readForest(json: unknown): Forest | null {
  if (typeof json !== 'object' || json === null) return null;
  const { format, features, classes, base, cuts, trees } = json as Record<keyof ForestFile, unknown>;
  if (format !== FORMAT || !isWhole(classes, 1, MOST_CLASSES)) return null;
  if (!isList(features, (name) => typeof name === 'string')) return null;
  if (!isList(base, Number.isFinite) || base.length !== classes) return null;
  if (!isList(cuts, isRising) || cuts.length !== features.length || cuts.length > MOST_RANKED) return null;
  if (!isList(trees, isEven) || trees.length % classes !== 0) return null;
  return laidOut(features as string[], base as number[], cuts as number[][], trees as unknown[][]);
}

function laidOut(features: string[], base: number[], cuts: number[][], trees: unknown[][]): Forest | null {
  const size = 1 + trees.reduce((sum, tree) => sum + tree.length / 2, 0);
  const nodes = {
    question: new Uint32Array(size),
    child: new Int32Array(size),
    output: new Float64Array(size),
  };
  const nothing = plant(nodes, 0, [-1, 0], cuts)!;
  const planted: Tree[] = [];
  let free = 1;
  for (const tree of trees) {
    const one = plant(nodes, free, tree, cuts);
    if (!one) return null;
    planted.push(one);
    free += tree.length / 2;
  }
  const rows = [0];
  const all: Tree[] = [];
  for (let output = 0; output < base.length; output++) {
    // Trees of like depth stand in one row: it takes as many steps as its deepest.
    const own = planted.filter((_, at) => at % base.length === output).sort((a, b) => a.depth - b.depth);
    while (own.length % ABREAST !== 0) own.unshift(nothing);
    all.push(...own);
    rows.push(all.length / ABREAST);
  }
  const depths = all.filter((_, at) => at % ABREAST === ABREAST - 1).map((tree) => tree.depth);
  return {
    features: [...features],
    classes: base.length,
    base: Float64Array.from(base),
    rows: Int32Array.from(rows),
    depths: Int32Array.from(depths),
    roots: Int32Array.from(all, (tree) => tree.root),
    cuts: cuts.map((each) => Float64Array.from(each)),
    ...nodes,
  };
}

interface Tree {
  readonly root: number;
  readonly depth: number;
}

/** Lays a tree out from `root` on; null when the numbers are no tree. */
function plant(
  nodes: Pick<Forest, 'question' | 'child' | 'output'>,
  root: number,
  tree: readonly unknown[],
  cuts: readonly (readonly number[])[],
): Tree | null {
  const open = [root];
  const depths = [0];
  let free = root + 1;
  let deepest = 0;
  for (let at = 0; at < tree.length; at += 2) {
    const node = open.pop();
    const depth = depths.pop()!;
    const feature = tree[at];
    const value = tree[at + 1];
    if (node === undefined || !isWhole(feature, -1, cuts.length - 1)) return null;
    const choices = cuts[feature];
    if (!isWhole(value, choices ? 0 : -MOST_OUTPUT, choices ? choices.length - 1 : MOST_OUTPUT)) return null;
    nodes.question[node] = choices ? feature * 0x10000 + value : MOST_RANKED;
    nodes.child[node] = choices ? free : node;
    nodes.output[node] = choices ? 0 : value * LEAF_UNIT;
    if (!choices) continue;
    open.push(free + 1, free);
    depths.push(depth + 1, depth + 1);
    deepest = Math.max(deepest, depth + 1);
    free += 2;
  }
  return open.length === 0 ? { root, depth: deepest } : null;
}

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const isEven = (value: unknown): boolean => Array.isArray(value) && value.length % 2 === 0;

const isList = (value: unknown, item: (each: unknown) => boolean): value is unknown[] =>
  Array.isArray(value) && value.every(item);

const isRising = (value: unknown): boolean =>
  isList(value, Number.isFinite) &&
  value.length < MOST_RANKED &&
  value.every((each, at) => at === 0 || (each as number) > (value[at - 1] as number));

/**
 * How likely each class is, by the forest. Takes one finite number for each of `forest.features`, in their order. Gives numbers
 * from 0 to 1 that sum to 1 (softmax); for a forest with one output a single number, how likely "yes" is (logistic).
 */
export function predict(forest: Forest, values: ArrayLike<number>): Float64Array {
  const { classes, rows, depths, roots, question, child, output } = forest;
  const ranks = ranksOf(forest, values);
  const scores = Float64Array.from(forest.base);
  for (let each = 0; each < classes; each++) {
    let sum = 0;
    for (let row = rows[each]!; row < rows[each + 1]!; row++) {
      // The four walks do not wait for each other: more than twice as fast as one after another.
      let a = roots[row * ABREAST]!;
      let b = roots[row * ABREAST + 1]!;
      let c = roots[row * ABREAST + 2]!;
      let d = roots[row * ABREAST + 3]!;
      for (let steps = depths[row]!; steps > 0; steps--) {
        a = child[a]! + Number(ranks[question[a]! >>> 16]! > (question[a]! & 0xffff));
        b = child[b]! + Number(ranks[question[b]! >>> 16]! > (question[b]! & 0xffff));
        c = child[c]! + Number(ranks[question[c]! >>> 16]! > (question[c]! & 0xffff));
        d = child[d]! + Number(ranks[question[d]! >>> 16]! > (question[d]! & 0xffff));
      }
      sum += output[a]! + output[b]! + output[c]! + output[d]!;
    }
    scores[each]! += sum;
  }
  return asProbabilities(scores);
}

/** The nodes of a forest ask thousands of times whether a value is above a cut: where it stands among the cuts is looked up once. */
function ranksOf({ cuts }: Forest, values: ArrayLike<number>): Uint16Array {
  const ranks = new Uint16Array(cuts.length);
  for (let feature = 0; feature < cuts.length; feature++) {
    const own = cuts[feature]!;
    const value = values[feature]!;
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value > own[middle]!) low = middle + 1;
      else high = middle;
    }
    ranks[feature] = low;
  }
  return ranks;
}

/** Log-odds to probabilities, in place. The largest is taken out first, so that nothing overflows. */
export function asProbabilities(scores: Float64Array): Float64Array {
  if (scores.length === 1) {
    scores[0] = 1 / (1 + Math.exp(-scores[0]!));
    return scores;
  }
  let most = scores[0]!;
  for (let at = 1; at < scores.length; at++) if (scores[at]! > most) most = scores[at]!;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += scores[at] = Math.exp(scores[at]! - most);
  for (let at = 0; at < scores.length; at++) scores[at]! /= sum;
  return scores;
}
