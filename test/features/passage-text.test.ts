import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, preview } from '../../server/src/features/passage-text.ts';
import { splitSentences } from '../../server/src/language/sentences.ts';

describe('preview', () => {
  it.each([
    ['short', 10, 'short'],
    ['two  lines\nof text', 20, 'two lines of text'],
    ['a few words, more of them', 13, 'a few words…'],
    ['w'.repeat(30), 10, `${'w'.repeat(10)}…`],
    ['x'.repeat(90), 20, `${'x'.repeat(20)}…`],
    [' '.repeat(200), 20, '…'],
    ['', 10, ''],
  ])('%j at %d', (text, longest, expected) => expect(preview(text, longest)).toBe(expected));
});

describe('excerptOf', () => {
  const shown = (text: string, marked: string[], longest: number): string => {
    const marks = marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    const { parts, cutBefore, cutAfter } = excerptOf(text, splitSentences(text), marks, longest);
    return `${cutBefore ? '… ' : ''}${parts.map(({ start, end }) => text.slice(start, end)).join(' … ')}${cutAfter ? ' …' : ''}`;
  };
  const text = 'One is here. Two is here. Three is here. Four is here. Five is here.';

  it('is the whole of a short text', () => expect(shown(text, [], 100)).toBe(text));
  it('is the beginning of a long one', () => expect(shown(text, [], 30)).toBe('One is here. Two is here. …'));
  it('is what stands around the marked words', () => {
    expect(shown(text, ['Three'], 45)).toBe('… Two is here. Three is here. Four is here. …');
    expect(shown(text, ['Five'], 15)).toBe('… Five is here.');
  });
  it('leaves out what stands between', () =>
    expect(shown(text, ['One', 'Five'], 30)).toBe('One is here. … Five is here.'));
  it('cuts a sentence that is too long', () => {
    const long = `${'before '.repeat(20)}needle ${'after '.repeat(20)}`.trim();
    expect(shown(long, ['needle'], 40)).toMatch(/^… (before )+needle( after)+ …$/);
    expect(shown(long, [], 40)).toMatch(/^before( before)+ …$/);
    expect(shown('w'.repeat(100), [], 40)).toMatch(/^w+ …$|^w+$/);
  });

  it('shows every marked word that fits, and never overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        fc.nat(250),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(200),
        (any, start, length, longest) => {
          const mark = { start: Math.min(start, any.length), end: Math.min(any.length, start + length) };
          const { parts } = excerptOf(any, splitSentences(any), mark.end > mark.start ? [mark] : [], longest);
          let at = 0;
          for (const part of parts) {
            expect(part.start).toBeGreaterThanOrEqual(at);
            expect(part.end).toBeGreaterThanOrEqual(part.start);
            expect(part.end).toBeLessThanOrEqual(any.length);
            at = part.end;
          }
        },
      ),
    );
  });
});
