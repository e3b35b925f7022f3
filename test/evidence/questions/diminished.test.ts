import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what is said of the lack of a thing, told of the thing', () => {
  asks('negation', [
    [
      'Limited exposure to market competition will hinder innovation over time.',
      '+ [Exposure] to market competition will hinder innovation over time.',
      '- Limited exposure to market competition will hinder innovation.',
      '- Innovation will be hindered where firms are hardly exposed to competition.',
      '- Exposure to market competition is limited.',
    ],
    [
      'A shortage of rain has driven up the price of hay, farmers say.',
      '+ [Rain] has driven up the price of hay, farmers say.',
      '- For want of rain the price of hay has gone up, farmers say.',
      '- Drought has driven up the price of hay, farmers say.',
    ],
    [
      'The council has little hope of finding a buyer for the hall.',
      '- The council has hope of finding a buyer for the hall.',
    ],
  ]);
});
