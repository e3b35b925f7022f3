import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../server/src/language/quotations.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const quoted = (text: string): string[] => findQuotations(text).map((quotation) => sliceOf(text, quotation.inner));

describe('quotations', () => {
  it.each([
    ['straight double', 'He said "it fell" and "it rose".', ['it fell', 'it rose']],
    ['curly double', 'He said “it fell” and “it rose”.', ['it fell', 'it rose']],
    ['German low-high', 'Er sagte „es fiel“ und „es stieg”.', ['es fiel', 'es stieg']],
    ['curly single', 'He said ‘it fell’ twice.', ['it fell']],
    ['German single', 'Er sagte ‚es fiel‘ laut.', ['es fiel']],
    ['straight single', "He said 'it fell' twice.", ['it fell']],
    ['guillemets', 'Il dit « il tombe » puis ‹ monte ›.', [' il tombe ', ' monte ']],
    ['reversed guillemets', 'Er sagte »es fiel« laut.', ['es fiel']],
    ['after a bracket or a dash', '("a b") ["c d"] —"e f"', ['a b', 'c d', 'e f']],
    ['punctuation inside', '"It fell," he said. "It rose."', ['It fell,', 'It rose.']],
    ['a short word that often loses letters', "the words 'em' and ‘til’", ['em', 'til']],
    ['a figure in single marks', "it made '24 units' and ‘24 units’, or '24'", ['24 units', '24 units', '24']],
    ['at both ends of the text', '"all of it"', ['all of it']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('gives marks and words apart', () => {
    expect(findQuotations('a “b” c')).toEqual([{ inner: { start: 3, end: 4 }, outer: { start: 2, end: 5 } }]);
  });
});

describe('what is no quotation', () => {
  it.each([
    ['apostrophes', "It's the dog's and the dogs' bowl, isn't it"],
    ['curly apostrophes', 'It’s the dog’s and the dogs’ bowl'],
    ['letters left out', "the '90s and the workers' rock 'n' roll; 'tis so'"],
    ['curly letters left out', 'the ‘90s and the workers’ hall'],
    ['a short year', "the class of '24 met the workers' council"],
    ['inches', 'a 5" pipe and a 12" pipe'],
    ['unclosed', 'He said "it fell and left'],
    ['unclosed curly', 'He said “it fell and left'],
    ['closing alone', 'it fell” and left'],
    ['closed in another paragraph', 'He said "it fell\n\nand left" at'],
    ['nothing inside', 'an "" and “”'],
    ['marks between spaces', 'a " b " c'],
  ])('%s', (_name, text) => {
    expect(quoted(text)).toEqual([]);
  });
});

describe('nested and crossing', () => {
  it.each([
    ['outermost only', '“He said ‘no’ and “yes” then” and “more”', ['He said ‘no’ and “yes” then', 'more']],
    ['single in double', '"the \'best\' of" it', ["the 'best' of"]],
    ['double in single', '\'the "best" of\' it', ['the "best" of']],
    ['an apostrophe in single marks', '‘it’s fine’ he said', ['it’s fine']],
    ['an unclosed mark does not hide what follows', 'the ‘old way and “the new”', ['the new']],
    ['an unclosed mark inside is dropped', '“the ‘old way” it is', ['the ‘old way']],
    ['a line end is no paragraph end', '"it\nfell" twice', ['it\nfell']],
    ['a word glued on', 'the "re"sort of it', ['re']],
  ])('%s', (_name, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

const piece = fc.constantFrom(
  '"',
  "'",
  '“',
  '”',
  '„',
  '‘',
  '’',
  '‚',
  '«',
  '»',
  '‹',
  '›',
  ' ',
  'a',
  'b c',
  '.',
  '\n',
  '\n\n',
  '(',
  '9',
);

describe('for any text', () => {
  it('quotations are in order, apart, never empty, and end at marks', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
        (text) => {
          let at = 0;
          for (const { inner, outer } of findQuotations(text)) {
            expect(outer.start).toBeGreaterThanOrEqual(at);
            expect(inner).toEqual({ start: outer.start + 1, end: outer.end - 1 });
            expect(inner.end).toBeGreaterThan(inner.start);
            expect(text[outer.start]).toMatch(/["'“„‘‚«»‹›]/);
            expect(text[inner.end]).toMatch(/["'“”‘’«»‹›]/);
            at = outer.end;
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('a quotation in plain prose is found, whatever its words', () => {
    // Not what begins like a word with letters left out: 'em, 'tis.
    const prose = fc
      .stringMatching(/^[a-z][a-z ,;]{0,20}[a-z]$/)
      .filter((words) => !/^(?:em|tis|twas|til|cause)\b/.test(words));
    fc.assert(
      fc.property(
        prose,
        prose,
        prose,
        fc.constantFrom('""', '“”', '‘’', '«»', '„“', "''"),
        (before, inside, after, marks) => {
          const text = `${before} ${marks[0]}${inside}${marks[1]} ${after}`;
          expect(quoted(text)).toEqual([inside]);
        },
      ),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['openers', '“'.repeat(runs(200_000))],
    ['openers of one kind, closers of another', '“'.repeat(runs(100_000)) + '›'.repeat(runs(100_000))],
    ['all kinds', '" \' “ ‘ ” ’ « '.repeat(runs(50_000))],
    ['pairs', '"a" '.repeat(runs(100_000))],
    ['nested pairs', '“'.repeat(runs(100_000)) + '”'.repeat(runs(100_000))],
  ])('stays linear: %s', (_name, text) => {
    const before = performance.now();
    findQuotations(text);
    expect(performance.now() - before).toBeLessThan(9000);
  });
});
