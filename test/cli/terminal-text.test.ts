import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, shown, widthOf, wrap } from '../../server/src/cli/terminal-text.ts';
import { runs } from '../support/seed.ts';

describe('text on its way to a terminal', () => {
  test('nothing in it steers the terminal', () => {
    expect(shown('a\u001b[31mb\u0007\u009bc\td\ne\u0000')).toBe('a␛[31mb␇\ufffdc d e␀');
  });

  test.each([
    ['abc', 3],
    ['äöü', 3],
    ['a\u0308', 1],
    ['中国', 4],
    ['😀', 2],
    ['한국', 4],
    ['a\u200bb', 2],
    ['', 0],
  ])('%j is %i columns wide', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('words are wrapped, a long word stands alone', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a extraordinarily b', 5)).toEqual(['a', 'extraordinarily', 'b']);
    expect(wrap('  ', 5)).toEqual([]);
    expect(wrap('中国 中国', 5)).toEqual(['中国', '中国']);
  });
});

describe('the line around flagged words', () => {
  const under = ({ text, before, marked }: ReturnType<typeof excerpt>) => text.slice(before, before + marked);

  test('a short line is shown as it is', () => {
    expect(excerpt('one two three', 4, 7, 40)).toEqual({ text: 'one two three', before: 4, marked: 3 });
  });

  test('an empty span has one mark, also at the end of the line', () => {
    expect(excerpt('one', 1, 1, 40)).toEqual({ text: 'one', before: 1, marked: 1 });
    expect(excerpt('one', 3, 3, 40)).toEqual({ text: 'one', before: 3, marked: 1 });
    expect(excerpt('', 0, 0, 40)).toEqual({ text: '', before: 0, marked: 1 });
  });

  test('a long line is cut on both sides, at a word in front', () => {
    const line = `${'word '.repeat(50)}HERE ${'word '.repeat(50)}`;
    const found = excerpt(line, 250, 254, 40);
    expect(found.text).toMatch(/^…word .*HERE .*…$/);
    expect(under(found)).toBe('HERE');
    expect(widthOf(found.text)).toBeLessThanOrEqual(40);
  });

  test('wide characters count twice', () => {
    expect(excerpt('中国 two', 3, 6, 40)).toEqual({ text: '中国 two', before: 5, marked: 3 });
  });

  test('a line of a megabyte costs no more than a short one', () => {
    const line = 'x'.repeat(1_000_000);
    const begin = performance.now();
    for (let i = 0; i < 100; i++) excerpt(line, 500_000 + i, 900_000, 80);
    expect(performance.now() - begin).toBeLessThan(3000);
  });

  test('any span of any line fits into the width and is marked', () => {
    const line = fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
    fc.assert(
      fc.property(line, fc.nat(120), fc.nat(60), fc.integer({ min: 30, max: 100 }), (text, at, length, width) => {
        const start = Math.min(at, text.length);
        const found = excerpt(text, start, start + length, width);
        expect(widthOf(found.text)).toBeLessThanOrEqual(width);
        expect(found.marked).toBeGreaterThanOrEqual(1);
        expect(found.before + found.marked).toBeLessThanOrEqual(width + 1);
      }),
      { numRuns: runs(400) },
    );
  });
});
