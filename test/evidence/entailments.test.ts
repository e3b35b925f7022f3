import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../server/src/evidence/compare.ts';
import { blended, noEntailments } from '../../server/src/evidence/entailments.ts';
import type { Chances } from '../../server/src/evidence/model.ts';
import { resources } from '../support/resources.ts';

const pair = (n: number) => ({ claim: `claim ${n}`, passage: `passage ${n}` });
const chances = (supported: number, contradicted: number, neither: number): Chances => ({
  supported,
  contradicted,
  neither,
});
const MANY = 100;

describe('what a model said', () => {
  const one = chances(0.75, 0.25, 0);
  const said = noEntailments.with('m', [pair(1), pair(2)], [one, null], MANY);

  it('is found by the two texts and never changes', () => {
    expect(said.of(pair(1))).toEqual(one);
    expect(said.of({ claim: pair(1).claim, passage: pair(2).passage })).toBeNull();
    expect(noEntailments.size).toBe(0);
    expect(said.with('m', [pair(3)], [one], MANY).of(pair(1))).toBe(said.of(pair(1)));
  });

  it('is known to be nothing where the model cannot say', () => {
    expect([pair(1), pair(2), pair(3)].map((each) => said.knows(each))).toEqual([true, true, false]);
    expect(said.of(pair(2))).toBeNull();
  });

  it('is brought to a sum of 1, and dropped when it is no chance', () => {
    const odd = [
      chances(3, 1, 0),
      chances(Number.NaN, 0, 1),
      chances(-1, 1, 1),
      chances(0, 0, 0),
      chances(1, 1 / 0, 0),
    ];
    const all = noEntailments.with(
      'm',
      odd.map((_, i) => pair(i)),
      odd,
      MANY,
    );
    expect(odd.map((_, i) => all.of(pair(i)))).toEqual([one, null, null, null, null]);
  });

  it('is kept for so many pairs, the latest', () => {
    const more = said.with('m', [pair(3)], [one], 2);
    expect([1, 2, 3].map((n) => more.knows(pair(n)))).toEqual([false, true, true]);
  });

  it('is forgotten when another model answers', () => {
    const other = said.with('other', [pair(3)], [one], MANY);
    expect([other.model, other.size]).toEqual(['other', 1]);
  });
});

describe('our chances and those of a model', () => {
  const any = fc
    .tuple(fc.double({ min: 0.02, max: 1 }), fc.double({ min: 0.02, max: 1 }), fc.double({ min: 0.02, max: 1 }))
    .map(([a, b, c]) => chances(a / (a + b + c), b / (a + b + c), c / (a + b + c)));

  it('are together 1, and lie between the two', () => {
    fc.assert(
      fc.property(any, any, (own, models) => {
        const { supported, contradicted, neither } = blended(own, models);
        expect(supported + contradicted + neither).toBeCloseTo(1);
        const odds = ({ supported: a, neither: b }: Chances) => Math.log(Math.max(a, 0.01) / Math.max(b, 0.01));
        expect(Math.log(supported / neither)).toBeCloseTo((odds(own) + odds(models)) / 2, 1);
      }),
      { numRuns: 50 },
    );
  });

  it('stay what they are where both say the same; a model that is quite sure does not decide alone', () => {
    const own = chances(0.2, 0.7, 0.1);
    for (const [name, value] of Object.entries(blended(own, own)))
      expect(value).toBeCloseTo(own[name as keyof Chances]);
    expect(blended(chances(0.001, 0.998, 0.001), chances(1, 0, 0)).contradicted).toBeGreaterThan(0.5);
  });
});

describe('a comparison', () => {
  const claim = 'The plant closed its northern line.';
  const passage = 'The plant has shut the line in the north.';
  const alone = compare(claim, passage, resources);

  it('says who judged', () => {
    const said = noEntailments.with('m', [{ claim, passage }], [chances(0, 1, 0)], MANY);
    const both = compare(claim, passage, resources, {}, said);
    expect([alone.by, both.by]).toEqual(['rules', 'rules and m']);
    expect(both.chances).toEqual(blended(alone.chances, chances(0, 1, 0)));
    expect(both.reasons).toEqual(alone.reasons);
  });

  it('is the same as without a model where that cannot say, or was asked about other texts', () => {
    const said = noEntailments.with('m', [{ claim, passage }, pair(1)], [null, chances(1, 0, 0)], MANY);
    expect(compare(claim, passage, resources, {}, said)).toEqual(alone);
  });
});
