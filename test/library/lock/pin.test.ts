import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfText } from '../../../server/src/library/lock/canonical.ts';
import { differenceOf } from '../../../server/src/library/lock/difference.ts';
import { parseLock } from '../../../server/src/library/lock/parse.ts';
import { lockText } from '../../../server/src/library/lock/write.ts';
import { cited, pinned } from './support.ts';

const text =
  'The first paragraph says little.\n\nPrices rose by 12 percent\nin the first quarter.\n\nThe last paragraph says less.';
const p2 = cited('paragraph', '2');

describe('a pin', () => {
  it('holds what the passage says and what stands beside it', () => {
    expect(pinned('a.txt', text, p2)).toEqual({
      key: 'a',
      file: 'seeds/a.txt',
      sha256: '',
      locator: '¶ 2',
      words: 'Prices rose by 12 percent in the first quarter.',
      hash: hashOfText('Prices rose by 12 percent in the first quarter.'),
      before: text.slice(0, text.indexOf('Prices')).slice(-32),
      after: text.slice(text.indexOf('quarter.') + 8).slice(0, 32),
      date: '2026-11-26',
    });
  });

  it('of a whole source holds no words', () => {
    expect(pinned('a.txt', text, cited())).toMatchObject({ locator: '', words: '', before: '', after: '' });
  });

  it('of a place without words is none', () => {
    expect(pinned('a.txt', '“”\n\n“—”', cited('paragraph', '1'))).toBeNull();
  });

  it('keeps the first and last words of a long passage, and its hash tells all of them', () => {
    const long = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ');
    const pin = pinned('a.txt', long, cited('paragraph', '1'))!;
    expect(pin.words.length).toBeLessThanOrEqual(1200);
    expect(pin.words).toMatch(/^word0 word1 .* … .* word598 word599$/);
    expect(pin.hash).toBe(hashOfText(long));
    expect(pinned('a.txt', long.replace('word300', 'word301'), cited('paragraph', '1'))!.hash).not.toBe(pin.hash);
  });

  it('never holds half a character, and goes through the file as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('😀', 'ab ', '\n\n', '𝒳', 'é ', '"', '中'), { minLength: 1, maxLength: 2000 }),
        fc.integer({ min: 1, max: 4 }),
        (parts, number) => {
          const pin = pinned('a.txt', parts.join(''), cited('paragraph', `${number}`));
          if (!pin) return;
          for (const field of [pin.words, pin.before, pin.after]) expect(() => encodeURIComponent(field)).not.toThrow();
          expect(parseLock(lockText([pin])).lock.pins).toEqual([pin]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the difference', () => {
  const difference = (then: string, now: string): string =>
    differenceOf(pinned('a.txt', then, cited('paragraph', '1'))!, now);

  it.each([
    ['Prices rose by 12 percent in May.', 'Prices rose by 21 percent in May.', '“12 percent” became “21 percent”'],
    ['Prices rose by about 12 percent.', 'Prices rose by 12 percent.', '“about” was taken out'],
    ['The board was willing.', 'The board was not willing.', '“not” was added'],
    ['The board was willing.', 'the  “board” was\nwilling.', ''],
  ])('between %j and %j is said in words', (then, now, said) => {
    expect(difference(then, now)).toBe(said);
  });

  it('is counted where there is much of it', () => {
    const said = difference('a 1 b 2 c 3 d 4 e 5 f', 'a 6 b 7 c 8 d 9 e 0 f');
    expect(said).toBe('“1 b” became “6 b”; “2 c” became “7 c”; “3 d” became “8 d”; and 2 more changes');
  });

  it('of a long passage is that of its first and its last words', () => {
    const long = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ');
    expect(difference(long, long.replace('word3 ', 'other ').replace('word590', 'that'))).toBe(
      '“word3 word4” became “other word4”; “word590 word591” became “that word591”',
    );
    expect(difference(long, long.replace('word300', 'other'))).toBe('');
  });
});
