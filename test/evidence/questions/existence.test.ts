import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('whether there is such a thing at all', () => {
  asks('hedge', [
    [
      'It is possible that a stockpile, if one exists, would be sold into a rise. Ulvia has never confirmed that it holds one.',
      '+ Ulvia has already built up a [stockpile].',
      '- Ulvia may have built up a stockpile.',
      '- A stockpile, if there is one, would be sold into a rise.',
      '- Ulvia has never said that it has a stockpile.',
    ],
    [
      'Losses (if there were any) fell to the insurers.',
      '+ The [losses] fell to the insurers.',
      '- Any losses fell to the insurers.',
      '- The insurers paid.',
    ],
    [
      'Nobody would say whether a second contract exists.',
      '+ There is a second [contract].',
      '- Whether there is a second contract is unclear.',
    ],
    ['The stockpile, if it is sold, would last a year. The stockpile lies at Brell.', '- The stockpile lies at Brell.'],
    ['The pass, if it is closed, cuts the valley off.', '- The pass lies above the valley.'],
  ]);
});
