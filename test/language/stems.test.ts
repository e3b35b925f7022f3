import { describe, expect, it } from 'vitest';
import { isStopWord, stemOf } from '../../server/src/language/stems.ts';

describe('stems', () => {
  it.each([
    ['elections', 'elected'],
    ['exports', 'exported'],
    ['company', 'companies'],
    ["company's", 'company'],
    ['regulate', 'regulation'],
  ])('%s and %s have one stem', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each(['12.5', '@cnre-2025', 'naïve', 'state-owned', '稀土'])('%s stays what it is', (word) => {
    expect(stemOf(word)).toBe(word);
  });

  it('answers the same twice', () => {
    expect(stemOf('mining')).toBe('mine');
    expect(stemOf('mining')).toBe('mine');
  });
});

describe('stop words', () => {
  it.each(['the', 'of', 'and', 'will'])('%s is one', (word) => expect(isStopWord(word)).toBe(true));
  it.each(['not', 'no', 'never', 'export', ''])('“%s” is none', (word) => expect(isStopWord(word)).toBe(false));
});
