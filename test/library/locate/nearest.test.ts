import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, nearestKeys } from '../../../server/src/library/locate/nearest.ts';
import { runs } from '../../support/seed.ts';
import { libraryOf } from '../support.ts';

/** Levenshtein's recurrence as it is written in books. */
function plain(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      cost[i]![j] = Math.min(
        cost[i - 1]![j]! + 1,
        cost[i]![j - 1]! + 1,
        cost[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
  return cost[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 10 });

it('counts edits up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.nat(12), (a, b, limit) => {
      expect(Math.min(editDistance(a, b, limit), limit + 1)).toBe(Math.min(plain(a, b), limit + 1));
    }),
    { numRuns: runs(2000) },
  );
});

it('gives the same three keys whatever the order and number of the others', () => {
  fc.assert(
    fc.property(
      word,
      fc.uniqueArray(word, { minLength: 1, maxLength: 60, selector: (key) => key }),
      (written, words) => {
        const names = words.map((name) => `${name}x`);
        const library = libraryOf(Object.fromEntries(names.map((name) => [`${name}.txt`, ''])));
        const keys = [...library.sources.keys()];
        const limit = (key: string) => Math.floor(Math.max(written.length, key.length) / 3);
        const near = keys.filter((key) => plain(written, key) <= limit(key));
        near.sort((a, b) => plain(written, a) - plain(written, b) || (a < b ? -1 : 1));
        const found = nearestKeys(library, written);
        expect(found.slice(0, near.length)).toEqual(near.slice(0, 3));
        expect(found.length).toBeLessThanOrEqual(3);
      },
    ),
    { numRuns: runs(150) },
  );
});
