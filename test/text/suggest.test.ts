import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../server/src/text/suggest.ts';
import { runs } from '../support/seed.ts';

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['kitten', 'sitting', 3],
    ['sources', 'sorces', 1],
    ['sources', 'soruces', 1],
    ['ab', 'ba', 1],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, zero only for equals, and at most the longer length', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('nearest', () => {
  const names = ['sources', 'notes', 'profile', 'quote/altered', 'quote/not-found', 'icd203', 'ipcc'];

  test.each([
    ['sorces', 'sources'],
    ['Sources', 'sources'],
    ['note', 'notes'],
    ['quote/alterd', 'quote/altered'],
    ['quote/notfound', 'quote/not-found'],
    ['icd', 'icd203'],
  ])('%s means %s', (word, meant) => {
    expect(nearest(word, names)).toBe(meant);
  });

  test.each(['zebra', 'x', 'bibliographical', ''])('nothing is near “%s”', (word) => {
    expect(nearest(word, names)).toBeNull();
  });

  test('the first of equals wins', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('as a sentence', () => {
    expect(didYouMean('sorces', names)).toBe(' Did you mean “sources”?');
    expect(didYouMean('zebra', names)).toBe('');
  });
});
