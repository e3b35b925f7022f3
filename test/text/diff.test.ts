import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDifference, differingSpans, wordDiff } from '../../server/src/text/diff.ts';
import { runs } from '../support/seed.ts';

/** Compact: words as they are, [-removed-], {+added+}. */
const shown = (a: string, b: string): string =>
  wordDiff(a, b)
    .map(({ kind, text }) => {
      const words = text.trimEnd();
      const space = text.slice(words.length);
      return (kind === 'same' ? words : kind === 'removed' ? `[-${words}-]` : `{+${words}+}`) + space;
    })
    .join('');

const differing = (quoted: string, source: string): string[] =>
  differingSpans(quoted, source).map(({ start, end }) => quoted.slice(start, end));

describe('wordDiff', () => {
  it.each([
    ['long-standing members left', 'long-\nstanding members went', 'left', 'went'],
    ['longstanding members left', 'long-\nstanding members went', 'left', 'went'],
    ['the rare-earth-based plan', 'the rare-earth-\nbased idea', 'plan', 'idea'],
    ['long - standing members', 'long-\nstanding members', 'long - standing', 'long-\nstanding'],
    ['short-standing members', 'long-\nstanding members', 'short-standing', 'long-\nstanding'],
  ])('takes a word that a line end divides for either: %j', (a, b, removed, added) => {
    const changes = wordDiff(a, b).filter(({ kind }) => kind !== 'same');
    expect(changes.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual([`removed ${removed}`, `added ${added}`]);
    expect(a.slice(changes[0]!.span.start, changes[0]!.span.end)).toBe(removed);
  });

  it.each([
    ['', '', ''],
    ['the same words', 'the same words', 'the same words'],
    ['from five units presented', 'from six units presented', 'from [-five-] {+six +}units presented'],
    ['a b c', 'a c', 'a [-b-] c'],
    ['a c', 'a b c', 'a {+b+} c'],
    ['Party', 'party', '[-Party-]{+party+}'],
    ['rose, then fell', 'rose then fell', 'rose[-,-] then fell'],
    ['1,200 tonnes', '1,300 tonnes', '[-1,200-] {+1,300+} tonnes'],
    ['the “quota”', "the 'quota'", 'the “quota”'],
    ['China’s  mine', "China's mine", 'China’s  mine'],
    ['a x y b', 'a p q b', 'a [-x y-] {+p q+} b'],
    ['', 'all new', '{+all new+}'],
    ['all gone', '', '[-all gone-]'],
    ['state-owned', 'state owned', 'state[---]owned'],
  ])('%j and %j', (a, b, expected) => {
    expect(
      shown(a, b)
        .replace(/ ?\+\}/g, '+}')
        .replace(/-\]\{/g, '-] {')
        .replace(/\}(?=\w)/g, '} '),
    ).toBe(
      expected
        .replace(/ \+\}/g, '+}')
        .replace(/-\]\{/g, '-] {')
        .replace(/\}(?=\w)/g, '} '),
    );
  });

  it('takes another notion of equal words', () => {
    const pieces = wordDiff('A b', 'a b', (x, y) => x.toLowerCase() === y.toLowerCase());
    expect(pieces.map((piece) => piece.kind)).toEqual(['same']);
  });

  const words = fc
    .array(fc.constantFrom('the', 'quota', 'rose', 'by', '7', '1,200', '—', '“so”', 'fell,', 'not', '\n'), {
      maxLength: 14,
    })
    .map((all) => all.join(' '));

  it('holds all of both texts', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = wordDiff(a, b);
        const first = pieces.filter((piece) => piece.kind !== 'added');
        expect(first.map((piece) => piece.text).join('')).toBe(a.trimStart());
        for (const piece of pieces) {
          const text = piece.kind === 'added' ? b : a;
          expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text.trimEnd());
        }
        // Without what was removed and with what was added, the words are those of the second text.
        const second = wordDiff(a, b).filter((piece) => piece.kind !== 'removed');
        const joined = second.map((piece) => piece.text.trim()).join(' ');
        expect(joined.replace(/\W+/g, ' ').trim()).toBe(b.replace(/\W+/g, ' ').trim());
      }),
      { numRuns: runs(500) },
    );
  });

  it('is bounded for long texts that share nothing', () => {
    const start = performance.now();
    const pieces = wordDiff('a '.repeat(50_000), 'b '.repeat(50_000));
    expect(pieces.map((piece) => piece.kind)).toEqual(['removed', 'added']);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('describeDifference', () => {
  it.each([
    ['from five units', 'from six units', '“five” instead of “six”'],
    ['from six very big units', 'from six units', '“very big” is not in the source'],
    ['rose by 7 per cent', 'rose by about 7 per cent', '“about” is left out'],
    ['the Party', 'the party', '“Party” instead of “party”'],
    ['same “words”', 'same ‘words’', ''],
    ['a 1 b 2 c 3 d', 'a 4 b 5 c 6 d', '“1” instead of “4”; “2” instead of “5”; “3” instead of “6”'],
    [
      'a 1 b 2 c 3 d 0 e',
      'a 4 b 5 c 6 d 7 e',
      '“1” instead of “4”; “2” instead of “5”; “3” instead of “6”; and one more change',
    ],
    [
      'a 1 b 2 c 3 d 0 e 8 f',
      'a 4 b 5 c 6 d 7 e 9 f',
      '“1” instead of “4”; “2” instead of “5”; “3” instead of “6”; and 2 more changes',
    ],
    ['x', 'x a b c d e f g h i', '“a b c d … f g h i” is left out'],
  ])('%j against %j', (quoted, source, expected) => {
    expect(describeDifference(quoted, source)).toBe(expected);
  });
});

describe('differingSpans', () => {
  it.each([
    ['from five units', 'from six units', ['five']],
    ['from six units', 'from six units', []],
    ['rose by 7 per cent', 'rose by about 7 per cent', ['by']],
    ['rose by 7', 'sharply rose by 7', ['rose']],
    ['rose by 7', 'rose by 7 today', ['7']],
    ['one 1 two 2', 'one 3 two 4', ['1', '2']],
    ['a very big one', 'a one', ['very big']],
    ['', 'a one', []],
    ['rose then fell', 'rose, then fell', ['rose']],
    ['[T]he “quotas” rose', '[T]he “quota” rose', ['quotas']],
  ])('%j against %j', (quoted, source, expected) => {
    expect(differing(quoted, source)).toEqual(expected);
  });

  it('stays in the quotation, in order, and is empty only for equal words', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'c', ',', '“d”'), { minLength: 1, maxLength: 8 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const spans = differingSpans(a, b);
        let at = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(at).toBeLessThanOrEqual(a.length);
        expect(spans.length === 0).toBe(a === b);
      }),
    );
  });
});
