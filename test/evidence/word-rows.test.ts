import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WordRows } from '../../server/src/evidence/word-rows.ts';
import { runs } from '../support/seed.ts';

const rowsOf = (words: readonly string[]): WordRows => new WordRows(Buffer.from(words.join('\n'), 'latin1'));
const letter = fc.constantFrom('a', 'b', 'é', '\u0000', '-', 'ā', '😀');
const word = fc.array(letter, { maxLength: 4 }).map((letters) => letters.join(''));

it('answers as a map from words to rows does', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.array(word), (all, asked) => {
      const words = all.map((each) => each.replaceAll(/[^\u0000-\u00ff]/g, 'c'));
      const rows = rowsOf(words);
      const map = new Map(words.map((each, row) => [each, row]));
      expect(rows.count).toBe(words.length);
      for (const each of [...words, ...asked]) expect(rows.rowOf(each)).toBe(map.get(each) ?? -1);
    }),
    { numRuns: runs(500) },
  );
});

it('has one word, the empty one, where there are no bytes', () => {
  const rows = rowsOf([]);
  expect([rows.count, rows.rowOf(''), rows.rowOf('a')]).toEqual([1, 0, -1]);
});

it('takes bytes that are no lines of words', () => {
  const rows = new WordRows(new Uint8Array(5_000_000).fill(255));
  expect([rows.count, rows.rowOf('a')]).toEqual([1, -1]);
});
