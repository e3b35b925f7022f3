import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miscountsIn } from '../../server/src/language/sums.ts';

const shown = (text: string): string[] =>
  miscountsIn(text).map(({ start, end, how, worked }) => `${how}: ${text.slice(start, end)} → ${worked}`);

describe('figures that do not compute', () => {
  it.each([
    ['Output rose from 40 to 50, an increase of 20 percent.', 'change: 20 percent → 25 percent'],
    ['Output rose from 40 tonnes in 2019 to 50 tonnes in 2020, up 20 percent.', 'change: 20 percent → 25 percent'],
    ['Output rose from 40 to 50 (+20%).', 'change: 20% → 25 percent'],
    ['Output rose from 40 to 50 (up 20%).', 'change: 20% → 25 percent'],
    ['Revenue rose 35 percent from $100 million to $120 million.', 'change: 35 percent → 20 percent'],
    ['Spending was cut by about 50 percent from 80 to 60 crowns.', 'change: 50 percent → 25 percent'],
    ['Support fell by 5 points from 48 to 42 percent.', 'difference: 5 → 6 points'],
    [
      'Support fell five percentage points, from 48 percent to 42 percent.',
      'difference: five percentage points → 6 points',
    ],
    ['Support fell from 48 to 42 percent, a drop of 20 percent.', 'change: 20 percent → 12.5 percent'],
    ['Staff grew by 12 people, from 40 to 50.', 'difference: 12 → 10'],
    ['Output rose by 25,000 tonnes, from 41,000 tonnes to 56,000 tonnes.', 'difference: 25,000 tonnes → 15,000'],
    ['Output doubled from 40 to 60 tonnes.', 'multiple: doubled → 1.5 times as much'],
    ['Sales tripled, from 10 to 20 million.', 'multiple: tripled → 2 times as much'],
    ['Only 3 of 12 (20 percent) answered.', 'share: 20 percent → 25 percent'],
    ['Only three of the twelve firms (20 percent) answered.', 'share: 20 percent → 25 percent'],
    ['Of all, 3 out of 12 firms, or 20 percent, answered.', 'share: 20 percent → 25 percent'],
    ['Remission was reached by 64% (56 of 104) of the patients.', 'share: 64% → 53.8 percent'],
    [
      'The film made $ 26,418,667 at home and $ 35,347,445 abroad for a total of $ 62,973,667 worldwide.',
      'total: $ 62,973,667 → 61,766,112',
    ],
    ['There were 12 women and 15 men, 28 people in all.', 'total: 28 → 27'],
    ['It bought 12 tanks, 15 trucks and 3 ships, for a total of 31.', 'total: 31 → 30'],
    ['They named 12 from Kenya and 15 from Chad, 28 in total.', 'total: 28 → 27'],
    ['A total of 28 people came: 12 women and 15 men.', 'total: 28 → 27'],
    ['The shares were 40 %, 35 % and 30 % of the total.', 'whole: 40 %, 35 % and 30 % → 105 percent'],
    ['Coal, gas and oil made up 40, 35 and 30 percent of the total.', 'whole: 40, 35 and 30 percent → 105 percent'],
    [
      'The fund is divided between Ada (40 percent), Bo (35 percent) and Cy (30 percent).',
      'whole: 40 percent), Bo (35 percent) and Cy (30 percent → 105 percent',
    ],
    [
      '40 percent went to Ada, 35 percent to Bo and the remaining 30 percent to Cy.',
      'whole: 40 percent went to Ada, 35 percent to Bo and the remaining 30 percent → 105 percent',
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual([expected]));
});

describe('figures that compute, or may', () => {
  it.each([
    'Output rose from 40 to 50, an increase of 25 percent.',
    'Output rose from 40 to 53, an increase of about 30 percent.',
    'Output rose from 1.2 million to 1.5 million, up 28 percent.',
    'Revenue rose 12 percent from $100 million to $120 million.',
    'Support fell by 6 points from 48 to 42 percent.',
    'Support fell from 48 to 42 percent, a drop of 12 percent.',
    'Support fell from 48 to 42 percent, a drop of 6 percent.',
    'Rates fell by 0.2 points from 2.4 to 2.1 percent.',
    'Output rose by 15,000 tonnes, from 41,000 to 56,000.',
    'Output rose by 2 percent a year from 40 to 50.',
    'Output grew on average by 3 percent from 40 to 50.',
    'Output rose from 40 to 50, an increase of 20 percent on the spring.',
    'The party rose from 12 to 18 seats (20 percent).',
    'The party rose from 12 to 18 seats, or 20 percent.',
    'Prices ranged from 40 to 50, an increase of 20 percent.',
    'Output rose from about 40 to 50, up 20 percent.',
    'Sales doubled from 40 to 78 tonnes.',
    'Sales more than doubled from 40 to 99 tonnes.',
    'The deficit halved from 60 to 31 crowns.',
    'Output rose 20 percent from 40 boats to 50 crews.',
    'Only 3 of 12 (25 percent) answered.',
    'Remission was reached by 54% (56 of 104) and 47% (47 of 99) of the patients.',
    'The film made $ 94,514,402 at home and $ 51,310,495 abroad for a total of $ 145,824,897 worldwide.',
    'They confirmed 3 cases, one from Halm and two from Arta, for a total of 266.',
    'They confirmed 3 new cases and 4 new deaths, for a total of 9.',
    'It made 2 million at home for a total of 65 million.',
    'Only 38 of 114 firms (33 percent) answered.',
    'Only 3 of 12 firms (about 28 percent) answered.',
    'Only 3 of 12 firms (20 percent of the sales) answered.',
    'He read 3 of 12 books in 20 percent of the time.',
    'There were 12 women and 15 men, 27 people in all.',
    'There were 12 women and 15 men among the 40 people in all.',
    'At least 12 women and 15 men, 40 people in all, came.',
    '12 ships and 15 planes left, and 28 ships in all came back.',
    'It spent 1.2 million on roads and 2.1 million on rail, 3.4 million in all.',
    'A total of 28 people came, including 12 women and 3 men.',
    'A total of 28 people came: 12 women, and later some more.',
    'The shares were 40 %, 35 % and 25 % of the total.',
    'The shares were 33 %, 33 % and 34 % of the total.',
    'In the survey 40 %, 35 % and 30 % named price, quality and service.',
    '40 percent went to Ada, 35 percent to Bo and the remaining 25 percent to Cy.',
    '60 percent are exported, of which 30 percent go by rail and the remaining 70 percent by sea.',
    'It has 12 units.',
    '',
  ])('%s', (text) => expect(shown(text)).toEqual([]));

  it('takes any text, and points into it', () => {
    const word = fc.constantFrom(
      'rose',
      'from',
      '40',
      '50',
      'to',
      '20',
      'percent',
      ',',
      'of',
      '(',
      ')',
      'in all',
      'total',
      'and',
      '12',
      'women',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const { start, end } of miscountsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
