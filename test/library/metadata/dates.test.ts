import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, monthOf } from '../../../server/src/library/metadata/dates.ts';

describe('dateOf', () => {
  const cases: [unknown, string | undefined][] = [
    ['2025', '2025'],
    [2025, '2025'],
    ['2025-01', '2025-01'],
    ['2025-1-2', '2025-01-02'],
    ['2025/01/02', '2025-01-02'],
    ['20250102', '2025-01-02'],
    ['2025-01-02T10:00:00Z', '2025-01-02'],
    ['2025-01-02/2025-02-01', '2025-01-02'],
    ['2 January 2025', '2025-01-02'],
    ['2nd Jan. 2025', '2025-01-02'],
    ['January 2, 2025', '2025-01-02'],
    ['Jan 2025', '2025-01'],
    ['-0044-03-15', '-0044-03-15'],
    [{ 'date-parts': [[2025, 1, 2]] }, '2025-01-02'],
    [{ 'date-parts': [['2025', '1']] }, '2025-01'],
    [{ 'date-parts': [2025] }, '2025'],
    [{ year: 2025, month: 'feb' }, '2025-02'],
    [{ raw: '3 May 2024' }, '2024-05-03'],
    [{ literal: '2024' }, '2024'],
    [[{ year: 2023, month: 5, day: 6 }], '2023-05-06'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2023-02-29', undefined],
    ['1900-02-29', undefined],
    ['2025-04-31', undefined],
    ['2025-13-01', undefined],
    ['30 Brumaire 2025', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [[], undefined],
    [{}, undefined],
    [{ 'date-parts': [] }, undefined],
    ['12345', undefined],
  ];
  for (const [value, date] of cases) it(`${JSON.stringify(value)} is ${date}`, () => expect(dateOf(value)).toBe(date));

  it('never throws, and gives ISO dates only', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const date = dateOf(value);
        if (date !== undefined) expect(date).toMatch(/^-?\d{4,}(-\d\d(-\d\d)?)?$/);
      }),
    );
  });
});

describe('monthOf', () => {
  it('knows names, abbreviations and numbers', () => {
    expect(['may', 'Sept', 'DECEMBER', '7', '0', '13', 'x'].map(monthOf)).toEqual([5, 9, 12, 7, 0, 0, 0]);
  });
});
