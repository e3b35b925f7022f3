import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameDistance } from '../../../server/src/entities/slips/name-distance.ts';
import { FURTHEST, NearWords } from '../../../server/src/entities/slips/near-words.ts';

const word = fc.string({ unit: fc.constantFrom(...'abeiknoz'), minLength: 1, maxLength: 9 });

it('finds all words that two common slips or one other make, and none that is further than asked, the nearest first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
      const found = new NearWords(words).of(asked);
      expect(found).toEqual([...found].sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)));
      for (const near of found) {
        expect(near.cost).toBe(nameDistance(asked, near.word, FURTHEST));
        expect(near.cost).toBeLessThanOrEqual(FURTHEST);
      }
      const close = words.filter((each) => nameDistance(asked, each, 1) <= 1);
      expect(found.map((near) => near.word)).toEqual(expect.arrayContaining(close));
    }),
  );
});

it('gives the same again', () => {
  const near = new NearWords(['albrecht', 'norvane']);
  expect(near.of('albrehct')).toEqual([{ word: 'albrecht', cost: 0.5 }]);
  expect(near.of('albrehct')).toEqual(near.of('albrehct'));
});
