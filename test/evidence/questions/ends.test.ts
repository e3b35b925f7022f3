import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('where a change began and where it ended', () => {
  asks('number', [
    [
      'Revenue in the first six months was 2.14 billion crowns, down from 2.31 billion a year earlier.',
      '+ Revenue fell to [2.31 billion] crowns.',
      "+ Torvald's revenue fell to [2.31 billion] crowns in the first half.",
      '- Revenue fell from 2.31 billion crowns.',
      '- Revenue fell to 2.14 billion crowns.',
      '- Revenue fell to 2.14 billion crowns from 2.31 billion.',
      '- Revenue was 2.31 billion crowns a year earlier.',
      '- Revenue had previously fallen to 2.31 billion crowns.',
    ],
    [
      "The company's workforce rose from 4,100 to 4,600.",
      '+ The workforce grew to [4,100].',
      '- The workforce grew to 4,600.',
      '- The workforce grew from 4,100.',
      '+ The workforce grew from [4,600].',
    ],
    [
      'Unemployment was 6.2 per cent in May, up from 5.8 per cent in April.',
      '+ Unemployment reached [5.8 per cent] in May.',
      '+ Unemployment rose to [5.8 per cent].',
      '- Unemployment rose to 6.2 per cent.',
      '- Unemployment was 5.8 per cent in April.',
      '- Unemployment, which reached 5.8 per cent in April, went on rising.',
    ],
    [
      'Sales rose to 66 million crowns, up from 60 million. The costs of the firm rose to 60 million crowns.',
      '- The costs of the firm rose to 60 million crowns.',
    ],
  ]);
});

describe('which way something went, told by how far it is from where it was', () => {
  const DEBT =
    'Net debt stood at 890 million crowns at the end of June, 35 million less than at the turn of the year. The board proposes no dividend.';
  const FLEET = 'The fleet had 212 ships in March, nine fewer than a year before.';
  asks('direction', [
    [
      DEBT,
      '+ Net debt [rose] to 890 million crowns.',
      '+ Net debt [rose] by 35 million crowns.',
      '- Net debt fell to 890 million crowns.',
      '- Net debt fell by 35 million crowns.',
    ],
    [FLEET, '+ The fleet [grew] to 212 ships.', '- The fleet shrank to 212 ships.'],
    [
      'The harvest came to 4.1 million tonnes, 300,000 tonnes above last year.',
      '+ The harvest [fell] to 4.1 million tonnes.',
      '- The harvest rose to 4.1 million tonnes.',
    ],
    [
      'Sales were 40 million crowns, 5 per cent down on 2023.',
      '+ Sales [rose] to 40 million crowns.',
      '- Sales fell to 40 million crowns.',
    ],
    [
      'Exports were worth 3.1 billion, 200 million more than in 2023, although fewer ships called.',
      '- Exports rose to 3.1 billion although the number of ships fell.',
      '- Fewer ships called than in 2023.',
      '+ Exports [fell] to 3.1 billion.',
    ],
    // Held against a plan, another place, or for a length of time: no change is told.
    ['Sales were 40 million crowns, 6 million below the forecast.', '- Sales rose to 40 million crowns.'],
    ['Tickets cost 12 crowns in Brell, 3 crowns less than in Omsk.', '- Tickets in Brell rose to 12 crowns.'],
    ['The gap narrowed from 9.1 to 7.4 years over the decade.', '+ The gap [widened] within ten years.'],
  ]);
  asks('number', [
    [
      DEBT,
      '- Net debt fell by 35 million crowns.',
      '- Net debt is 35 million crowns lower than at the turn of the year.',
      '- Net debt fell by 35 million crowns to 890 million.',
      '+ Net debt fell by [55 million] crowns.',
    ],
    [
      FLEET,
      '- The fleet lost nine ships within a year.',
      '- The fleet dwindled by nine ships.',
      '+ The fleet has [nine] ships.',
    ],
  ]);
});
