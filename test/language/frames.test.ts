import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framesIn } from '../../server/src/language/frames.ts';
import { readFigures } from '../../server/src/language/quantities.ts';

const keysOf = (text: string): string[] => framesIn(text, readFigures(text)).map(({ key }) => key);
const keyOf = (text: string): string => {
  expect(keysOf(text), text).toHaveLength(1);
  return keysOf(text)[0]!;
};

describe('what a figure is of', () => {
  it.each([
    ['Northfold mined 94,300 tonnes in 2025 and stayed within its quota.', 'In 2025, Northfold mined 12 kilograms.'],
    ['The output of Northfold reached 94,300 tonnes in 2025.', 'Northfold produced just 12 tonnes in 2025, a record.'],
    ['The ban covers 12 minerals.', 'The ban also covers some 14 minerals, it says.'],
    ['Northfold sold three mines in March 2024.', 'In March 2024 the sale by Northfold was of 4 mines.'],
  ])('is the same: %s %s', (one, two) => expect(keyOf(one)).toBe(keyOf(two)));

  it.each([
    ['Northfold mined 94,300 tonnes in 2025.', 'Northfold mined 94,300 tonnes in 2024.'],
    ['Northfold mined 94,300 tonnes in 2025.', 'Northfold mined 94,300 tonnes by 2025.'],
    ['Northfold mined 94,300 tonnes in 2025.', 'Northfold mined 94,300 tonnes of ore in 2025.'],
    ['Unit 3 of Northfold has 12 boats.', 'Unit 4 of Northfold has 12 boats.'],
    ['Northfold paid 12 dollars for land.', 'Northfold paid 12 euros for land.'],
  ])('is not the same: %s %s', (one, two) => expect(keyOf(one)).not.toBe(keyOf(two)));

  it.each([
    'It has six units.',
    'A plant in Orvania employs 40 workers.',
    'Exports of Northfold fell by 9 percent.',
    'Northfold has more units than the 12 of Garrow.',
    'Northfold may have 12 units.',
    'Northfold moved 12 units and sold 14 units.',
    'Northfold came third.',
    'Northfold won the prize (1947).',
    'The figure is 40.',
    '',
  ])('is not told: %s', (text) => expect(keysOf(text)).toEqual([]));

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const { figure } of framesIn(text, readFigures(text))) expect(figure.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
