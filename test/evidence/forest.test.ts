import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FORMAT, type ForestFile, LEAF_UNIT, predict, readForest } from '../../server/src/evidence/forest.ts';
import { runs } from '../support/seed.ts';

/** Up to 0.5 of `a` and then up to 2 of `b`; every leaf adds something else. */
const small: ForestFile = {
  format: FORMAT,
  features: ['a', 'b'],
  classes: 1,
  base: [0.25],
  cuts: [[0.5], [-1, 2]],
  trees: [[0, 0, 1, 1, -1, 100_000, -1, 200_000, -1, -300_000]],
};

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

test.each([
  { values: [0, 0], odds: 1 },
  { values: [0.5, 2], odds: 1 },
  { values: [0.5, 2.0001], odds: 2 },
  { values: [0.5001, 0], odds: -3 },
  { values: [1e300, -1e300], odds: -3 },
])('a value equal to a cut goes left: $values', ({ values, odds }) => {
  const chances = predict(readForest(small)!, values);
  expect(chances).toHaveLength(1);
  expect(chances[0]).toBeCloseTo(logistic(0.25 + odds), 12);
});

test('a forest survives its file', () => {
  const again = readForest(JSON.parse(JSON.stringify(small)));
  expect(again).toEqual(readForest(small));
  expect(again?.features).toEqual(['a', 'b']);
});

test('a forest without trees says what it starts from', () => {
  const bare: ForestFile = { ...small, classes: 3, base: [0, Math.log(2), 0], trees: [] };
  expect([...predict(readForest(bare)!, [0, 0])]).toEqual([0.25, 0.5, 0.25].map((each) => expect.closeTo(each, 12)));
});

test('scores however large give probabilities', () => {
  const sure: ForestFile = { ...small, classes: 2, base: [5000, -5000], trees: [] };
  expect([...predict(readForest(sure)!, [0, 0])]).toEqual([1, 0]);
});

const damaged: Record<string, unknown> = {
  nothing: undefined,
  null: null,
  text: 'forest',
  list: [],
  empty: {},
  'another format': { ...small, format: 'pincite-forest-2' },
  'no classes': { ...small, classes: 0, base: [] },
  'half a class': { ...small, classes: 1.5 },
  'too many classes': { ...small, classes: 1e9 },
  'base of another length': { ...small, base: [0, 0] },
  'base that is no number': { ...small, base: ['0'] },
  'base that JSON made null of': { ...small, base: [null] },
  'a feature without a name': { ...small, features: ['a', 7] },
  'cuts for fewer features': { ...small, cuts: [[0.5]] },
  'cuts that fall': { ...small, cuts: [[0.5], [2, -1]] },
  'cuts twice the same': { ...small, cuts: [[0.5], [2, 2]] },
  'cuts that are no list': { ...small, cuts: [0.5, [1, 2]] },
  'trees that are no list': { ...small, trees: { length: 1 } },
  'a tree that is no list': { ...small, trees: ['-1,0'] },
  'no node': { ...small, trees: [[]] },
  'half a node': { ...small, trees: [[-1]] },
  'a tree cut short': { ...small, trees: [[0, 0, -1, 1]] },
  'a tree that goes on': { ...small, trees: [[-1, 1, -1, 1]] },
  'an unknown feature': { ...small, trees: [[2, 0, -1, 1, -1, 1]] },
  'a feature below -1': { ...small, trees: [[-2, 0]] },
  'an unknown cut': { ...small, trees: [[0, 1, -1, 1, -1, 1]] },
  'a cut below 0': { ...small, trees: [[0, -1, -1, 1, -1, 1]] },
  'a leaf that is no whole number': { ...small, trees: [[-1, 0.5]] },
  'a leaf that is no number': { ...small, trees: [[-1, null]] },
  'more trees for one class than for another': { ...small, classes: 2, base: [0, 0] },
};

test.each(Object.keys(damaged))('no forest: %s', (name) => expect(readForest(damaged[name])).toBeNull());

type Branch = { output: number } | { feature: number; cut: number; left: Branch; right: Branch };

const FEATURES = 3;
const CUTS = [-1.5, 0, 0.25, 3];
const { branch } = fc.letrec<{ branch: Branch }>((tie) => ({
  branch: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.record({ output: fc.integer({ min: -200_000, max: 200_000 }) }),
    fc.record({
      feature: fc.nat(FEATURES - 1),
      cut: fc.nat(CUTS.length - 1),
      left: tie('branch'),
      right: tie('branch'),
    }),
  ),
}));

const flat = (tree: Branch): number[] =>
  'output' in tree ? [-1, tree.output] : [tree.feature, tree.cut, ...flat(tree.left), ...flat(tree.right)];

function naive(tree: Branch, values: readonly number[]): number {
  if ('output' in tree) return tree.output * LEAF_UNIT;
  return naive(values[tree.feature]! <= CUTS[tree.cut]! ? tree.left : tree.right, values);
}

test('says what a walk down each tree says, whatever their number and shape', () => {
  const value = fc.oneof(fc.constantFrom(...CUTS), fc.double({ min: -5, max: 5, noNaN: true }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(branch, { maxLength: 24 }),
      fc.array(value, { minLength: FEATURES, maxLength: FEATURES }),
      (classes, all, values) => {
        const trees = all.slice(0, all.length - (all.length % classes));
        const forest = readForest({
          format: FORMAT,
          features: ['a', 'b', 'c'],
          classes,
          base: new Array(classes).fill(0.5),
          cuts: new Array(FEATURES).fill(CUTS),
          trees: trees.map(flat),
        })!;
        const odds = new Array<number>(classes).fill(0.5);
        for (const [at, tree] of trees.entries()) odds[at % classes]! += naive(tree, values);
        const sum = odds.reduce((before, each) => before + Math.exp(each), 0);
        const found = predict(forest, values);
        expect([...found]).toEqual(
          odds.map((each) => expect.closeTo(classes === 1 ? logistic(each) : Math.exp(each) / sum, 9)),
        );
        if (classes > 1) expect(found.reduce((before, each) => before + each, 0)).toBeCloseTo(1, 12);
      },
    ),
    { numRuns: runs(1000) },
  );
});
