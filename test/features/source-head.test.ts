import { describe, expect, it } from 'vitest';
import { dateInWords, listOf, sourceByline, sourceHead } from '../../server/src/features/source-head.ts';
import { paragraphs } from '../../server/src/features/where.ts';
import type { Metadata } from '../../server/src/library/model.ts';

const head = (entry: Metadata): string => sourceHead({ key: 'a_key', file: null, entry });

describe('sourceHead', () => {
  it.each([
    [{}, '**a\\_key**.'],
    [{ title: 'On *oxides*' }, '**On \\*oxides\\***.'],
    [{ title: 'Oxides?', issued: '2024' }, '**Oxides?**. 2024.'],
    [{ title: 'T', author: ['Li Wei'] }, '**T**, by Li Wei.'],
    [{ title: 'T', containerTitle: 'Journal', issued: '2024-11' }, '**T**. Journal, November 2024.'],
    [{ title: 'T', retracted: true, reliability: 'C3' }, '**T**. This source has been retracted. Graded C3.'],
  ] as [Metadata, string][])('%j', (metadata, expected) => expect(head(metadata)).toBe(expected));
});

describe('the words for', () => {
  it.each([
    ['2025-01-02', '2 January 2025'],
    ['2025-12', 'December 2025'],
    ['2025', '2025'],
    ['2025-13', '2025-13'],
    ['spring 2025', 'spring 2025'],
  ])('the date %s', (date, words) => expect(dateInWords(date)).toBe(words));

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B and others'],
  ])('the names %j', (names, words) => expect(listOf(names)).toBe(words));

  it.each([
    [[8], 'paragraph 8'],
    [[8, 9], 'paragraphs 8 and 9'],
    [[3, 4, 5, 9], 'paragraphs 3 to 5 and 9'],
    [[1, 3, 5], 'paragraphs 1, 3 and 5'],
  ])('the passages %j', (numbers, words) => expect(paragraphs(numbers)).toBe(words));

  it('a byline without anything', () => expect(sourceByline({})).toBe(''));
  it('a byline of an author who is the publisher, too', () => {
    expect(sourceByline({ author: ['A'], publisher: 'A', issued: '2025' })).toBe('by A. 2025');
    expect(sourceByline({ author: ['A', 'B'], publisher: 'A', issued: '2025' })).toBe('by A and B. A, 2025');
  });
});
