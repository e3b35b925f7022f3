import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../server/src/evidence/lexicon.ts';
import { resources } from '../support/resources.ts';

const { lexicon } = resources;
const relation = (a: string, b: string) => lexicon.relation(lexicon.termOf(a), lexicon.termOf(b));
const similarity = (a: string, b: string) => lexicon.similarity(lexicon.termOf(a), lexicon.termOf(b));

describe('relation', () => {
  it.each([
    ['film', 'movie', 'synonym'],
    ['began', 'started', 'synonym'],
    ['musician', 'pianist', 'narrower'],
    ['pianist', 'musician', 'broader'],
    ['increase', 'decrease', 'opposite'],
    ['rise', 'fell', 'opposite'],
    ['guitar', 'violin', 'sibling'],
    ['produce', 'producer', 'akin'],
  ])('of %s to %s is %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  it.each([
    ['film', 'film'],
    ['film', 'sulphur'],
    ['film', 'xyzzyx'],
  ])('of %s to %s is none', (a, b) => expect(relation(a, b)).toBeNull());
});

describe('similarity', () => {
  it('is high for words of one use, 1 for one word, 0 for words that the table lacks', () => {
    expect(similarity('minister', 'ministry')).toBeGreaterThan(similarity('minister', 'banana'));
    expect(similarity('minister', 'minister')).toBe(1);
    expect(similarity('minister', 'xyzzyx')).toBe(0);
  });
});

describe('weight', () => {
  it('is 0 for function words and rises with rarity', () => {
    const weightOf = (word: string) => lexicon.termOf(word).weight;
    expect(weightOf('the')).toBe(0);
    expect(weightOf('government')).toBeLessThan(weightOf('dysprosium'));
    expect(weightOf('xyzzyx')).toBe(1);
  });
});

describe('bytes that are no table', () => {
  it.each([[null], [new Uint8Array(0)], [new Uint8Array(11)], [new Uint8Array(64).fill(255)]])(
    'leave a lexicon that only knows stems',
    (bytes) => {
      const empty = new Lexicon(bytes, bytes);
      expect(empty.isEmpty).toBe(true);
      expect(empty.similarity(empty.termOf('film'), empty.termOf('movie'))).toBe(0);
      expect(empty.relation(empty.termOf('film'), empty.termOf('movie'))).toBeNull();
      expect(empty.termOf('films').stem).toBe('film');
    },
  );
});
