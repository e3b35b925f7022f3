import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  accuracy,
  auc,
  bestF1,
  binary,
  classMetrics,
  macroF1,
  median,
  pearson,
  percentile,
  precisionAtRecall,
} from '../../../server/training/eval/metrics.ts';

const answers = (pairs: string): { said: boolean; is: boolean }[] =>
  pairs.split(' ').map((pair) => ({ said: pair[0] === '+', is: pair[1] === '+' }));
/** `3+` has the score 3 and is positive. */
const scored = (items: string): { score: number; positive: boolean }[] =>
  items.split(' ').map((item) => ({ score: Number(item.slice(0, -1)), positive: item.endsWith('+') }));

describe('precision, recall and F1', () => {
  it.each([
    ['++ ++ +- -+', { precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 }],
    ['++ --', { precision: 1, recall: 1, f1: 1 }],
    ['+- +-', { precision: 0, recall: 0, f1: 0 }],
    ['-+ --', { precision: 0, recall: 0, f1: 0 }],
    ['++ -+ -+ -+', { precision: 1, recall: 0.25, f1: 0.4 }],
  ])('of %s', (pairs, expected) => {
    const found = binary(answers(pairs));
    for (const key of ['precision', 'recall', 'f1'] as const) expect(found[key]).toBeCloseTo(expected[key]);
  });

  test('accuracy of nothing is no number', () => expect(accuracy([])).toBeNaN());

  test('by class, with names that fit in a key', () => {
    const three = ['A', 'A', 'A', 'B B', 'B B'].map((is, i) => ({ is, said: i < 2 ? 'A' : 'B B' }));
    const metrics = classMetrics(three, ['A', 'B B']);
    expect(metrics).toMatchObject({
      accuracy: 0.8,
      precision_a: 1,
      recall_a: 2 / 3,
      precision_b_b: 2 / 3,
      recall_b_b: 1,
    });
    expect(metrics.macro_f1).toBeCloseTo(0.8);
    expect(macroF1(three, ['A', 'B B', 'C'])).toBeCloseTo(1.6 / 3);
  });
});

describe('ranking', () => {
  it.each([
    ['1- 2- 3+ 4+', 1],
    ['1+ 2+ 3- 4-', 0],
    ['1- 1+', 0.5],
    ['1- 2+ 2- 3+', 0.875],
  ])('auc of %s', (items, expected) => expect(auc(scored(items))).toBeCloseTo(expected));

  test('auc of one kind alone is no number', () => expect(auc(scored('1+ 2+'))).toBeNaN());

  const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), positive: fc.boolean() }), {
    minLength: 2,
  });

  test('auc is the share of pairs in the right order, ties half', () => {
    fc.assert(
      fc.property(items, (list) => {
        const positives = list.filter(({ positive }) => positive);
        const negatives = list.filter(({ positive }) => !positive);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let right = 0;
        for (const a of positives)
          for (const b of negatives) right += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
        expect(auc(list)).toBeCloseTo(right / (positives.length * negatives.length));
      }),
    );
  });

  test('the best F1 is that of the best threshold', () => {
    fc.assert(
      fc.property(items, (list) => {
        const all = [...Array(10).keys()].map(
          (from) => binary(list.map(({ score, positive }) => ({ said: score >= from, is: positive }))).f1,
        );
        expect(bestF1(list)).toBeCloseTo(Math.max(...all));
      }),
    );
  });

  it.each([
    ['4+ 3+ 2- 1+', 0.5, 1],
    ['4+ 3+ 2- 1+', 1, 0.75],
    ['4- 3+ 2+ 1+', 0.3, 0.75],
    ['2+ 2- 1+', 0.5, 2 / 3],
    ['2- 1-', 0.5, 0],
  ])('precision of %s at recall %d', (list, recall, expected) =>
    expect(precisionAtRecall(scored(list), recall)).toBeCloseTo(expected),
  );

  test('what has no score cannot be found', () => {
    const list = [
      { score: 0.9, positive: true },
      { score: null, positive: true },
      { score: null, positive: true },
    ];
    expect(precisionAtRecall(list, 1 / 3)).toBe(1);
    expect(precisionAtRecall(list, 0.5)).toBe(0);
  });

  test('recall may be counted over some of the positive ones', () => {
    const list = [
      { score: 3, positive: true, numeric: false },
      { score: 2, positive: true, numeric: true },
      { score: 1, positive: false, numeric: false },
      { score: null, positive: true, numeric: false },
    ];
    expect(precisionAtRecall(list, 1, ({ numeric }) => numeric)).toBe(1);
    expect(precisionAtRecall(list, 1)).toBe(0);
  });
});

describe('numbers', () => {
  test('pearson', () => {
    expect(pearson([1, 2, 3], [2, 4, 6])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8);
    expect(pearson([1, 1], [1, 2])).toBeNaN();
  });

  test('median and percentile', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(
      percentile(
        [...Array(100).keys()].map((i) => i + 1),
        0.95,
      ),
    ).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
    expect(percentile([], 0.95)).toBeNaN();
  });
});
