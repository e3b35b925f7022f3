import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameDistance } from '../../../server/src/entities/slips/name-distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'abeikqsyzhu'), maxLength: 8 });

describe('nameDistance', () => {
  it('takes edits that happen to names for half', () => {
    for (const [a, b] of [
      ['boagang', 'baogang'],
      ['albrecth', 'albrecht'],
      ['meyer', 'meier'],
      ['kaddafi', 'qaddafi'],
      ['hansenn', 'hansen'],
      ['mueller', 'muller'],
      ['schevchenko', 'shevchenko'],
      ['djakarta', 'jakarta'],
      ['kuts', 'kutz'],
      ['ijssel', 'yssel'],
      ['tolstoj', 'tolstoy'],
    ] as const)
      expect(nameDistance(a, b, 2), `${a} ${b}`).toBe(0.5);
  });

  it('takes others for one, and another first letter for more', () => {
    expect(nameDistance('norvane', 'norvade', 2)).toBe(1);
    expect(nameDistance('norvane', 'norane', 2)).toBe(1);
    expect(nameDistance('norvane', 'morvane', 2)).toBe(1.5);
    expect(nameDistance('norvane', 'norvadx', 3)).toBe(2);
  });

  it('says only that it is more where it is more than asked for', () => {
    expect(nameDistance('norvane', 'aldermoor', 2)).toBe(2.5);
    expect(nameDistance('', 'norvane', 2)).toBe(2.5);
  });

  it('is the same both ways, nothing for the same word alone, and what it is whatever is asked for', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const far = nameDistance(a, b, 20);
        expect(nameDistance(b, a, 20)).toBe(far);
        expect(far === 0).toBe(a === b);
        expect(nameDistance(a, b, 2)).toBe(Math.min(far, 2.5));
      }),
    );
  });
});
