/** Figures by name. Shares are 0 to 1, times milliseconds. */
export type Metrics = Record<string, number>;

/** What was said of a thing, and what it is. */
export interface Answer<T> {
  readonly said: T;
  readonly is: T;
}

/** A thing with the score that it was given: the higher, the surer. */
export interface Scored {
  readonly score: number;
  readonly positive: boolean;
}

export interface Binary {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** a / b; 0 of nothing is 0, as scikit-learn has it. */
export const share = (a: number, b: number): number => (b === 0 ? 0 : a / b);

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export const binaryOf = (hits: number, said: number, positives: number): Binary => ({
  precision: share(hits, said),
  recall: share(hits, positives),
  f1: share(2 * hits, said + positives),
});

/** Precision, recall and F1 of yes and no. */
export function binary(answers: readonly Answer<boolean>[]): Binary {
  const count = (test: (answer: Answer<boolean>) => boolean): number => answers.filter(test).length;
  return binaryOf(
    count(({ said, is }) => said && is),
    count(({ said }) => said),
    count(({ is }) => is),
  );
}

/** The share of answers that are right; NaN of none. */
export const accuracy = <T>(answers: readonly Answer<T>[]): number =>
  answers.filter(({ said, is }) => said === is).length / answers.length;

/** Precision, recall and F1 of one class against all others. */
export const ofClass = <T>(answers: readonly Answer<T>[], label: T): Binary =>
  binary(answers.map(({ said, is }) => ({ said: said === label, is: is === label })));

/** The mean F1 of these classes; a class that nobody has and nobody said counts 0. */
export const macroF1 = <T>(answers: readonly Answer<T>[], labels: readonly T[]): number =>
  share(
    labels.reduce((sum, label) => sum + ofClass(answers, label).f1, 0),
    labels.length,
  );

/** Under these names: accuracy, macro-F1, and for each class precision, recall and F1. */
export function classMetrics(answers: readonly Answer<string>[], labels: readonly string[]): Metrics {
  const metrics: Metrics = { accuracy: accuracy(answers), macro_f1: macroF1(answers, labels) };
  for (const label of labels) {
    const name = label.toLowerCase().replace(/\W+/g, '_');
    for (const [key, value] of Object.entries(ofClass(answers, label))) metrics[`${key}_${name}`] = value;
  }
  return metrics;
}

/**
 * The area under the ROC curve: how probable it is that a positive one has a higher score than a negative one, ties half
 * (Mann and Whitney's U by midranks). NaN when all are of one kind.
 */
export function auc(items: readonly Scored[]): number {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ positive }) => positive).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    const to = endOfTie(sorted, from);
    const midrank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (sorted[at]!.positive) ranks += midrank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}

/** The best F1 that any threshold on the score gives. Chosen on the rows themselves: an upper bound, no result. */
export function bestF1(items: readonly Scored[]): number {
  const positives = items.filter(({ positive }) => positive).length;
  let best = 0;
  for (const { hits, said } of cutsOf(items)) best = Math.max(best, binaryOf(hits, said, positives).f1);
  return best;
}

/**
 * The best precision of a threshold that finds at least this share of those that are to be found (`counts`, by default all
 * positive ones; found or not, every positive one is right). Things without a score cannot be found. 0 when no threshold does.
 */
export function precisionAtRecall<T extends { readonly score: number | null; readonly positive: boolean }>(
  items: readonly T[],
  recall: number,
  counts: (item: T) => boolean = () => true,
): number {
  const wanted = items.filter((item) => item.positive && counts(item)).length;
  if (wanted === 0) return 0;
  let best = 0;
  for (const { hits, found, said } of cutsOf(items.filter(isScored), counts))
    if (found >= recall * wanted) best = Math.max(best, share(hits, said));
  return best;
}

const isScored = <T extends { readonly score: number | null }>(item: T): item is T & { readonly score: number } =>
  item.score !== null;

interface Cut {
  /** Things above the threshold. */
  readonly said: number;
  /** Positive ones among them. */
  readonly hits: number;
  /** Positive ones among them that count. */
  readonly found: number;
}

/** What every threshold lets through, from the highest score on; equal scores pass together. */
function* cutsOf<T extends Scored>(items: readonly T[], counts: (item: T) => boolean = () => true): Iterable<Cut> {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  let [hits, found] = [0, 0];
  for (let from = 0; from < sorted.length; ) {
    const to = endOfTie(sorted, from);
    for (const item of sorted.slice(from, to)) {
      if (!item.positive) continue;
      hits++;
      if (counts(item)) found++;
    }
    yield { said: to, hits, found };
    from = to;
  }
}

function endOfTie(sorted: readonly Scored[], from: number): number {
  let to = from + 1;
  while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++;
  return to;
}

/** Pearson's r of two lists of one length; NaN when one of them does not vary. */
export function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  let [both, x2, y2] = [0, 0, 0];
  for (let i = 0; i < xs.length; i++) {
    const [dx, dy] = [xs[i]! - meanX, ys[i]! - meanY];
    both += dx * dy;
    x2 += dx * dx;
    y2 += dy * dy;
  }
  return both / Math.sqrt(x2 * y2);
}

const mean = (values: readonly number[]): number => share(sum(values), values.length);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The smallest value that at least this share of the values does not exceed (nearest rank); NaN of none. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (sorted[middle - 1]! + high) / 2;
}
