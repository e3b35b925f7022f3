import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import weights from '../../server/src/language/certainty/weights.json' with { type: 'json' };
import { certaintyOf, signNames, signsOf } from '../../server/src/language/certainty.ts';

const openness = (sentence: string) => certaintyOf(sentence).openness;
const level = (sentence: string) => certaintyOf(sentence).level;

describe('how certain a sentence sounds', () => {
  test.each([
    'The ministry may cut the quota in spring.',
    'About a third of the mines could close.',
    'Most of the exporters seem to have left.',
    'It is unclear whether the ban might hold.',
  ])('something is left open: %s', (sentence) => expect(openness(sentence)).toBeGreaterThan(0.5));

  test.each([
    'The ministry cut the quota in spring.',
    'The mine closed on 3 May.',
    'The board elected a new chairman.',
    'The results show that the filter removes lead.',
  ])('nothing is left open: %s', (sentence) => expect(openness(sentence)).toBeLessThan(0.5));

  test.each([
    ['The drug may help some patients.', 'The drug helps patients.'],
    ['The results suggest that prices could fall.', 'The results show that prices fell.'],
  ])('%s is less certain than %s', (less, more) => expect(level(less)).toBeLessThan(level(more)));

  test('says which words leave it open', () => {
    const sentence = 'About 40 percent of the mines may close.';
    const words = certaintyOf(sentence).words.map(({ span }) => sentence.slice(span.start, span.end));
    expect(words).toContain('may');
    expect(words[0]).toBe('About 4');
  });

  test('parts of words are no signs: Mayor, canal, mighty', () =>
    expect(certaintyOf('The Mayor opened the canal with a mighty speech.').words).toEqual([]));
});

test('each sign has a weight in both models', () => {
  expect(Object.keys(weights)).toEqual(signNames);
  for (const both of Object.values(weights)) expect(both).toHaveLength(2);
});

test('any text at all has an openness, a level, and words that stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const { openness, level, words } = certaintyOf(text);
      expect(openness).toBeGreaterThanOrEqual(0);
      expect(openness).toBeLessThanOrEqual(1);
      expect(level).toBeGreaterThanOrEqual(1);
      expect(level).toBeLessThanOrEqual(6);
      expect(signsOf(text)).toHaveLength(signNames.length);
      for (const { span } of words) expect(span.start < span.end && span.end <= text.length).toBe(true);
    }),
  );
});

test('a megabyte is read in no time', () => {
  for (const unit of ['about ', '1 - ', 'some ', 'as much ', '   ', 'xxxx']) {
    const begin = performance.now();
    certaintyOf(unit.repeat(200_000 / unit.length));
    expect(performance.now() - begin).toBeLessThan(2000);
  }
});
