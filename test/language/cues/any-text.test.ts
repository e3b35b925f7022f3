import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimSignals,
  kindOf,
  speechVerbAround,
  speechVerbBefore,
  weaselAttributions,
} from '../../../server/src/language/cues.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { runs } from '../../support/seed.ts';

const word = fc.constantFrom(
  'Liu',
  'said',
  'that',
  'may',
  'might',
  'will',
  'likely',
  'very',
  'the',
  'we',
  'judge',
  'in',
  'our',
  'view',
  'if',
  'which',
  'is',
  'to',
  'be',
  '24',
  '%',
  '2024',
  'May',
  'units',
  'a',
  'third',
  'of',
  'more',
  'than',
  'because',
  'experts',
  'say',
  'it',
  'believed',
  'according',
  'not',
  'rule',
  'out',
  'chance',
  'Section',
  '2',
  ',',
  ';',
  ':',
  '“',
  '”',
  '"',
  '(',
  ')',
  '?',
  '.',
  '@cnre-2025',
  'means',
  'this',
  'brief',
  'should',
  'rose',
  'by',
  'fell',
  'times',
  'largest',
  'led',
  'elected',
  'seems',
  '😀',
);

const inOrder = (text: string, cues: readonly { span: Span; text: string }[]): boolean =>
  cues.every(
    ({ span, text: words }, i) =>
      span.start < span.end &&
      text.slice(span.start, span.end) === words &&
      (i === 0 || cues[i - 1]!.span.end <= span.start),
  );

describe('for any text', () => {
  it('cues lie in it, in order and apart, and nothing throws', () => {
    const made = fc.array(word, { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(made, made, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const reading = kindOf(text);
        expect(inOrder(text, reading.hedges)).toBe(true);
        expect(inOrder(text, claimSignals(text))).toBe(true);
        expect(inOrder(text, weaselAttributions(text))).toBe(true);
        expect(reading.kind === 'other').toBe(reading.why.length === 0);
        speechVerbAround(text, { start: Math.floor(text.length / 3), end: Math.floor(text.length / 2) });
        speechVerbBefore(text, text.length);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('quoted words are never the writer’s', () => {
    const made = fc.array(
      word.filter((one) => !/["“”?;:]/.test(one)),
      { minLength: 1, maxLength: 15 },
    );
    fc.assert(
      fc.property(made, (words) => {
        const text = `The word “${words.join(' ')}” is here`;
        expect(kindOf(text).hedges).toEqual([]);
        expect(claimSignals(text)).toEqual([]);
        expect(weaselAttributions(text)).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['no stop', 'word '.repeat(200_000)],
    ['reporting verbs', 'Liu said '.repeat(100_000)],
    ['modals', 'may '.repeat(200_000)],
    ['comparisons', 'is more likely to '.repeat(50_000)],
    ['figures', '24 units '.repeat(100_000)],
    ['definitions', 'refers to '.repeat(100_000)],
    ['colons', 'a: '.repeat(300_000)],
  ])('an endless sentence costs little: %s', (_name, text) => {
    const before = performance.now();
    kindOf(text);
    claimSignals(text);
    weaselAttributions(text);
    expect(performance.now() - before).toBeLessThan(9000);
  });
});
