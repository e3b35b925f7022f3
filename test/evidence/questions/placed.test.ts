import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('which place something takes among others', () => {
  const SUMMER =
    'The summer of 2024 was the second warmest since measurements began in 1901; only that of 2018 was warmer.';
  const PORT = 'Elvik is the second largest port in Orvia.';
  asks('number', [
    [
      SUMMER,
      '+ The summer of 2024 was the [warmest] since 1901.',
      '+ The summer of 2024 was the [hottest] since 1901.',
      '+ The summer of 2024 was the [third] warmest since 1901.',
      '- The summer of 2024 was the second-warmest since 1901.',
      '- The summer of 2024 was one of the warmest since 1901.',
      '- The summer of 2024 was among the two warmest since 1901.',
      '- The summer of 2024 was the warmest but one since 1901.',
      '- The summer of 2024 was the warmest since 2018.',
      '- The summer of 2018 was the warmest since 1901.',
    ],
    [
      PORT,
      '+ Elvik is the [largest] port in Orvia.',
      "+ Elvik is Orvia's [biggest] port.",
      '- Elvik is the largest port in the north.',
    ],
    [
      'Elvik, the second largest port in Orvia, handled 4 million tonnes.',
      '+ Elvik, the [largest] port in Orvia, handled 4 million tonnes.',
      '- Elvik, the second largest port in Orvia, handled 4 million tonnes.',
    ],
    [
      'Elvik is the largest port in the north and the second largest port in Orvia.',
      '- Elvik is the largest port in the north.',
    ],
    ['Elvik had been the second largest port in Orvia until 2019.', '- Elvik is the largest port in Orvia.'],
    [
      'The college is the oldest in the county.',
      '+ The college is the [third oldest] in the county.',
      // Among others, perhaps.
      '- The college is the third oldest.',
    ],
    [
      'Sund has the third most expensive electricity in the region.',
      '+ Sund has the [most expensive] electricity in the region.',
    ],
  ]);
  asks('date', [
    [
      SUMMER,
      '- The summer of 2024 was the warmest since 2018.',
      '+ The summer of 2024 was the second warmest since [2016].',
    ],
  ]);
});
