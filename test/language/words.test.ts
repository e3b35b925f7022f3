import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../server/src/language/words.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const words = (text: string): string[] => wordsOf(text).map((word) => word.lower);

describe('words', () => {
  it.each([
    ["Don't panic", ["don't", 'panic']],
    ['Don’t panic', ["don't", 'panic']],
    ["workers' rights 'quoted'", ['workers', 'rights', 'quoted']],
    ['a state-owned firm - not', ['a', 'state-owned', 'firm', 'not']],
    ['non‐state non‑state', ['non‐state', 'non‑state']],
    ['US$2.1bn, $5 and €3.5m', ['us$2.1bn', '$5', 'and', '€3.5m']],
    ['12.5 and 1,234.', ['12.5', 'and', '1,234']],
    ['55–80 or 55-80 or $5–$10', ['55–80', 'or', '55-80', 'or', '$5–$10']],
    ['12%, 12 % and 5%–10%', ['12%', '12', '%', 'and', '5%–10%']],
    ['5‰ of it', ['5‰', 'of', 'it']],
    ['word–word and word—word', ['word', 'word', 'and', 'word', 'word']],
    ['in mid-2024 at 10:30', ['in', 'mid-2024', 'at', '10:30']],
    ['(+5) or −3 or -2', ['+5', 'or', '−3', 'or', '-2']],
    ['a+b=c 3-x', ['a', 'b', 'c', '3-x']],
    ['the U.S. and U.S.-made R&D', ['the', 'u.s.', 'and', 'u.s.-made', 'r&d']],
    ['e.g. this. That', ['e.g.', 'this', 'that']],
    ['at 5 p.m. J. Wang', ['at', '5', 'p.m.', 'j', 'wang']],
    ['see https://example.com/2024/05, and www', ['see', 'https://example.com/2024/05', 'and', 'www']],
    ['me@example.com', ['me', 'example', 'com']],
    ['snake_case _it_', ['snake_case', 'it']],
    ['2023/24 and 24/7', ['2023/24', 'and', '24/7']],
    ['naïve Œuvre ÉTÉ', ['naïve', 'œuvre', 'été']],
    ['e\u0301te\u0301', ['été']],
    ['co\u00adoperation', ['cooperation']],
    ['稀土 出口', ['稀土', '出口']],
    ['𝒜𝒷 😀 ok 𝟘𝟙', ['𝒜𝒷', 'ok', '𝟘𝟙'.normalize('NFC')]],
    ['½ share, x² y', ['½', 'share', 'x²', 'y']],
    ['', []],
    ['— … “”', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('citations in the text', () => {
  const cited = (text: string): string[] =>
    wordsOf(text)
      .filter((word) => word.citation)
      .map((word) => sliceOf(text, word));

  it.each([
    ['As @cnre-2025 says', ['@cnre-2025']],
    ['As @cnre-2025, or -@liu_24.', ['@cnre-2025', '-@liu_24']],
    ['@{a]b} and @{a{b}c}', ['@{a]b}', '@{a{b}c}']],
    ['@{a b}', []],
    ['@a//b, @https://example.com/x.', ['@a//b', '@https://example.com/x']],
    ['@a:/b @a///b @a:: @a:/', ['@a:/b', '@a///b', '@a', '@a:']],
    ['(@doi:10.1000/x.1)', ['@doi:10.1000/x.1']],
    ['me@example.com', []],
    ['@ alone, @{open, @{}, @-x', []],
    ['@{open\n}', []],
    ['@a..b', ['@a']],
    ['@𝒜b', ['@𝒜b']],
  ])('%s', (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it('a key is lower-cased like any word', () => {
    expect(wordsOf('@CNRE')[0]).toEqual({ start: 0, end: 5, lower: '@cnre', citation: true });
  });
});

const mixed = fc.array(
  fc.constantFrom(
    'Liu',
    'don’t',
    '12.5',
    '%',
    ' ',
    '–',
    '-',
    '.',
    'U.',
    '@',
    '{a}',
    '$',
    '€',
    'é',
    '\u0301',
    '😀',
    '𝒜',
    '://',
    "'",
    '_',
    '&',
    'x',
    '2',
  ),
  { maxLength: 30 },
);

/** What is wrong with the words of a text; empty when nothing is. */
function faults(text: string): string[] {
  const found: string[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (word.start < at || word.end <= word.start) found.push(`bad span at ${word.start}`);
    if (/[\p{L}\p{Nd}]/u.test(text.slice(at, word.start))) found.push(`left out before ${word.start}`);
    if (!word.citation && /\s/.test(sliceOf(text, word))) found.push(`white space at ${word.start}`);
    at = word.end;
  }
  if (/[\p{L}\p{Nd}]/u.test(text.slice(at))) found.push('left out at the end');
  return found;
}

describe('for any text', () => {
  it('words are in order, apart, free of white space, and hold every letter and digit', () => {
    const made = mixed.map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), made), (text) => {
        expect(faults(text)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['one word', 'a'.repeat(500_000)],
    ['keys that never close', '@{a'.repeat(30_000)],
    ['initials', 'a.'.repeat(100_000)],
    ['hyphens', '-'.repeat(500_000)],
    ['addresses', 'a://'.repeat(200_000)],
  ])('stays linear: %s', (_name, text) => {
    const before = performance.now();
    wordsOf(text);
    expect(performance.now() - before).toBeLessThan(9000);
  });
});
