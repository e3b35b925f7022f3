import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('how far two things are apart, and which way', () => {
  const MEAL = 'A meal costs the city 31 crowns, seven more than was budgeted.';
  const TICKETS = 'Tickets cost 12 crowns in Brell, 3 crowns less than in Omsk.';
  asks('direction', [
    [
      MEAL,
      '+ A meal costs 31 crowns, seven [fewer] than was budgeted.',
      '+ A meal costs 31 crowns, seven [less] than budgeted.',
      '+ A meal costs seven crowns [less] than was budgeted.',
      '- A meal costs 31 crowns, seven more than was budgeted.',
      '- The city had budgeted seven crowns less than a meal costs.',
      '- The budget was seven crowns less than the 31 that a meal costs.',
    ],
    [
      TICKETS,
      '+ Tickets cost 12 crowns in Brell, 3 crowns [more] than in Omsk.',
      '- Tickets in Omsk cost 3 crowns more than in Brell.',
      '- Tickets in Omsk cost 15 crowns, 3 crowns more than in Brell.',
    ],
    [
      'Rents in Brell are 12 per cent above the average of the country.',
      '+ Rents in Brell are 12 per cent [lower] than the average of the country.',
      '- The average of the country is 12 per cent below the rents in Brell.',
    ],
    [
      'The deficit was 2.1 billion crowns, 300 million over the target.',
      '+ The deficit was 2.1 billion crowns, 300 million [under] the target.',
    ],
    [
      'Sales were 40 million crowns, 5 per cent up on 2023.',
      '+ Sales were 40 million crowns, 5 per cent [down] on 2023.',
      '+ Sales were 40 million crowns, [down] 5 per cent on 2023.',
      '- Sales were 40 million crowns, up 5 per cent on 2023.',
    ],
    ['The bridge is three weeks behind schedule.', '+ The bridge is three weeks [ahead] of schedule.'],
    [
      'The party is four points ahead of the Liberals.',
      '+ The party is four points [behind] the Liberals.',
      '- The Liberals are four points behind the party.',
    ],
    [
      'The fleet lost 12 ships, 9 more than in 2020, and has 40 left, 9 fewer than in 2019.',
      '- The fleet has 40 ships left, 9 fewer than in 2019.',
    ],
  ]);
  asks('cause', [[TICKETS, '- Tickets in Omsk cost 3 crowns more than in Brell.']]);
});
