import { describe, expect, test } from 'vitest';
import { predict, readForest } from '../../server/src/evidence/forest.ts';
import { binned } from '../../server/training/boost/bins.ts';
import { mulberry32, sample } from '../../server/training/boost/random.ts';
import { type ForestFile, type Options, train } from '../../server/training/boost.ts';

interface Data {
  readonly rows: Float32Array;
  readonly labels: Uint8Array;
  readonly columns: number;
}

/** Rows of random numbers from -1 to 1, and what `label` says of each. */
function made(size: number, columns: number, label: (row: Float32Array) => number, seed = 7): Data {
  const random = mulberry32(seed);
  const rows = Float32Array.from({ length: size * columns }, () => random() * 2 - 1);
  const labels = Uint8Array.from({ length: size }, (_, at) => label(rows.subarray(at * columns, (at + 1) * columns)));
  return { rows, labels, columns };
}

const namesOf = (columns: number): string[] => Array.from({ length: columns }, (_, at) => `f${at}`);

function trained(
  { rows, labels, columns }: Data,
  options: Partial<Options> & { classes: number },
  weights?: Float32Array,
) {
  const given = weights ?? new Float32Array(labels.length).fill(1);
  return train(rows, columns, labels, given, { features: namesOf(columns), rounds: 20, leaves: 8, ...options });
}

function accuracy(file: ForestFile, { rows, labels, columns }: Data): number {
  const forest = readForest(JSON.parse(JSON.stringify(file)))!;
  const right = labels.filter((label, at) => {
    const chances = predict(forest, rows.subarray(at * columns, (at + 1) * columns));
    return (chances.length === 1 ? Number(chances[0]! > 0.5) : chances.indexOf(Math.max(...chances))) === label;
  });
  return right.length / labels.length;
}

describe('learns', () => {
  const xor = (row: Float32Array): number => Number(row[0]! > 0 !== row[1]! > 0);
  const linear = (row: Float32Array): number => Number(row[0]! + 0.5 * row[1]! > 0.1);
  const three = (row: Float32Array): number => (row[0]! > 0.2 ? 2 : Number(row[1]! > 0));
  test.each([
    { what: 'either but not both, one output', label: xor, classes: 1, least: 0.97 },
    { what: 'either but not both, two outputs', label: xor, classes: 2, least: 0.97 },
    { what: 'a line', label: linear, classes: 1, least: 0.94 },
    { what: 'three classes', label: three, classes: 3, least: 0.97 },
  ])('$what', ({ label, classes, least }) => {
    const file = trained(made(1000, 3, label), {
      classes,
      learningRate: 0.3,
      featureFraction: 0.7,
      baggingFraction: 0.8,
    });
    expect(file.trees).toHaveLength(20 * classes);
    expect(accuracy(file, made(500, 3, label, 8))).toBeGreaterThan(least);
  });

  test('what is rare by its weight', () => {
    // The same row has both labels; the weights say which of them it is.
    const data = { rows: new Float32Array(40), labels: Uint8Array.from({ length: 40 }, (_, at) => at % 4), columns: 1 };
    const weights = Float32Array.from(data.labels, (label) => [1, 5, 3, 1][label]!);
    const chances = predict(readForest(trained(data, { classes: 4 }, weights))!, [0]);
    expect([...chances]).toEqual([0.1, 0.5, 0.3, 0.1].map((each) => expect.closeTo(each, 3)));
  });
});

describe('chance', () => {
  const data = made(400, 5, (row) => Number(row[0]! * row[1]! + row[2]! > 0));
  const options = { classes: 2, featureFraction: 0.5, baggingFraction: 0.6 };
  const bytes = (seed: number): string => JSON.stringify(trained(data, { ...options, seed }));

  test('the same seed makes the same forest', () => expect(bytes(3)).toBe(bytes(3)));
  test('another seed makes another', () => expect(bytes(3)).not.toBe(bytes(4)));

  test('a sample is of the size asked for, rising, without repeats', () => {
    const random = mulberry32(1);
    for (const [from, take] of [
      [10, 10],
      [10, 3],
      [0, 1],
      [5, 9],
      [1000, 1],
    ] as const) {
      const drawn = [...sample(from, take, random)];
      expect(drawn).toHaveLength(Math.min(from, take));
      expect(drawn.every((each, at) => each < from && (at === 0 || each > drawn[at - 1]!))).toBe(true);
    }
  });
});

describe('limits', () => {
  const noisy = made(600, 2, (row) => Number(Math.sin(row[0]! * 9) + row[1]! > 0));

  test('no tree has more leaves than asked, no leaf fewer rows', () => {
    const file = trained(noisy, { classes: 1, leaves: 5, minDataInLeaf: 60 });
    for (const tree of file.trees) expect(tree.length / 2).toBeLessThanOrEqual(9);
    const one = trained(noisy, { classes: 1, minDataInLeaf: 301 });
    expect(one.trees.every((tree) => tree.length === 2)).toBe(true);
  });

  test.each([1, -1])('a score goes one way only where it must: %d', (sign) => {
    const forest = readForest(trained(noisy, { classes: 1, leaves: 16, minDataInLeaf: 5, monotone: [[sign, 0]] }))!;
    for (const other of [-0.8, 0, 0.8]) {
      const line = Array.from({ length: 81 }, (_, at) => sign * predict(forest, [at / 40 - 1, other])[0]!);
      for (let at = 1; at < line.length; at++) expect(line[at]).toBeGreaterThanOrEqual(line[at - 1]! - 1e-12);
    }
  });

  test('columns that say nothing are never asked', () => {
    const rows = Float32Array.from({ length: 200 }, (_, at) => (at % 2 ? 5 : at / 200));
    const file = trained(
      { rows, labels: Uint8Array.from({ length: 100 }, (_, at) => Number(at > 40)), columns: 2 },
      { classes: 1 },
    );
    expect(file.cuts[1]).toEqual([]);
  });

  test.each([
    { what: 'a label too many', labels: [0, 1, 2], weights: [1, 1, 1], rows: [1, 2, 3] },
    { what: 'a weight too few', labels: [0, 1, 1], weights: [1, 1], rows: [1, 2, 3] },
    { what: 'no weight at all', labels: [0, 1, 1], weights: [0, 0, 0], rows: [1, 2, 3] },
    { what: 'a value that is no number', labels: [0, 1, 1], weights: [1, 1, 1], rows: [1, Number.NaN, 3] },
    { what: 'no rows', labels: [], weights: [], rows: [] },
  ])('$what is refused', ({ labels, weights, rows }) => {
    const data = { rows: Float32Array.from(rows), labels: Uint8Array.from(labels), columns: 1 };
    expect(() => trained(data, { classes: 1 }, Float32Array.from(weights))).toThrow(RangeError);
  });
});

describe('bins', () => {
  const cutsOf = (values: readonly number[], most: number) => binned(Float32Array.from(values), 1, most).cuts[0]!;

  test.each([
    { values: [], most: 4, cuts: [] },
    { values: [1, 1, 1], most: 4, cuts: [] },
    { values: [2, 0, 1, 0], most: 4, cuts: [0.5, 1.5] },
    { values: [-3, 3], most: 2, cuts: [0] },
    // Two neighbours in 32 bits have no number of five digits between them.
    { values: [1, 1.0000001, 2], most: 4, cuts: [1.5] },
  ])('of $values', ({ values, most, cuts }) => expect(cutsOf(values, most)).toEqual(cuts));

  test('a value that is everywhere has a bin to itself, the others share the rest about equally', () => {
    const values = [...new Array(600).fill(0), ...Array.from({ length: 400 }, (_, at) => at + 1)];
    const { bins, cuts } = binned(Float32Array.from(values), 1, 9);
    const sizes = Array.from({ length: cuts[0]!.length + 1 }, (_, bin) => bins.filter((each) => each === bin).length);
    expect(sizes).toEqual([600, 50, 50, 50, 50, 50, 50, 50, 50]);
  });

  test('a value is on the same side of its cuts in training and in use', () => {
    const random = mulberry32(5);
    const values = Array.from({ length: 2000 }, () => Math.round(random() * 1e4) / 1e4);
    const { bins, cuts } = binned(Float32Array.from(values), 1, 64);
    expect(cuts[0]!.length).toBe(63);
    expect([...bins]).toEqual(values.map((value) => cuts[0]!.filter((cut) => value > cut).length));
  });
});
