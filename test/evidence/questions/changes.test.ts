import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('how far something changed', () => {
  asks('number', [
    [
      'The ministry spent €83 million on travel in 2021, €97 million in 2022 and €112 million in 2023.',
      '+ Its travel bill grew by [€19 million] to reach €112 million in 2023.',
      '- Its travel bill grew by €29 million in two years.',
      '- Its travel bill grew by €15 million in the last year.',
    ],
    [
      'From May the levy will go up from 4 to 5 per cent of the rental value.',
      '+ The levy goes up by [1%] of its level in May.',
      '- The levy goes up by a percentage point in May.',
      '- The levy goes up by a quarter in May.',
    ],
    [
      'The share of temporary contracts dropped from 60 per cent to 45 per cent.',
      '+ The share of temporary contracts was [15 per cent] lower.',
      '- The share of temporary contracts was fifteen points lower.',
      '- The share of temporary contracts was a quarter lower.',
    ],
  ]);
});

describe('a figure of the clause beside the right one', () => {
  asks('number', [
    [
      'The auditors examined 214 contracts. In 61 of them the department could not show a written justification; in a further 38 it had been signed late.',
      '+ The auditors found [38] contracts for which the department had no written justification.',
      '- The auditors found 61 contracts for which the department had no written justification.',
    ],
    [
      'The council owns 340 flats on the hill, while the housing trust manages 512 in the harbour quarter.',
      '+ The housing trust manages [340] flats in the harbour quarter.',
      '- The council owns 340 flats, and the trust manages 512.',
    ],
  ]);
});

describe('a date or figure of the part of the sentence beside the right one', () => {
  asks('date', [
    [
      'The accord was signed in November 2021 and, after a slow ratification, took effect in March 2023.',
      '+ The accord has been in effect since [November 2021].',
      '- The accord, signed in November 2021, took effect in March 2023.',
    ],
    [
      'The court heard the appeal in June 2022 and handed down its ruling in February 2023.',
      '+ The judges ruled on the appeal in [June 2022].',
      '- The judges heard the appeal in June 2022.',
    ],
    [
      'The two sides signed the accord on 9 March 2021, eleven months after talks opened.',
      '- Talks that began in April 2020 led to an accord in March 2021.',
    ],
  ]);
  asks('number', [
    [
      'Of the 1,240 inspections of 2023, 310 ended in a warning and 94 in a fine.',
      '+ Inspectors fined [310] firms in 2023.',
      '- Inspectors fined 94 firms in 2023.',
    ],
    [
      'The bank will shut 38 branches in the north and eleven in the south.',
      '+ The bank is to close [38] branches in the south.',
      '- The bank is to close 38 branches in the north.',
    ],
    [
      'Farmers got 38.2 million crowns of this, vaccination 9.4 million.',
      '- Farmers got 38.2 million crowns, four times what was spent on vaccination.',
    ],
    [
      'The committee approved 4.6 billion kronor, of which 1.9 billion is for radar.',
      '+ Radar gets [SEK 1.9 million] of it.',
      '- Radar gets SEK 1.9bn of it.',
    ],
    [
      'The fund has 12 billion crowns, of which 3 billion is in property and 5 billion in bonds.',
      "- A quarter of the fund's 12 billion crowns is invested in property.",
    ],
    [
      'Exports to Asia earned 210 million dollars, exports to Europe 340 million.',
      '- European sales, at $340m, brought in $130m more than those to Asia.',
    ],
    [
      'The number of beehives went from 61,000 in 2015 to 79,000 in 2023.',
      '+ There were [8,000] more beehives in 2023 than in 2015.',
      '- There were 18,000 more beehives in 2023 than in 2015.',
    ],
    [
      'Firms with more than 250 staff must publish their pay gaps.',
      '- A firm with 200 employees need not publish its pay gap.',
    ],
    [
      'Infant mortality fell to 22 deaths per 1,000 births.',
      '+ Infant mortality fell to 22 deaths per [10,000] births.',
    ],
  ]);
});

describe('a change told in units and as a share', () => {
  const DUTY =
    'From 1 July 2025 the duty on marine fuel rises from 42 to 48 crowns a tonne. The change is to bring in 310 million crowns in its first full year.';
  asks('number', [
    [
      DUTY,
      '+ The duty goes up by six crowns, or about [17 per cent].',
      '+ The duty goes up by six crowns a tonne ([12.5 per cent]).',
      '- The duty goes up by six crowns, or about 14 per cent.',
      '- The duty goes up by six crowns, or 14.3 per cent.',
      '- The duty goes up by six crowns, about a seventh.',
      '- The duty goes up by six crowns, almost 15 per cent.',
      '- The duty goes up by six crowns; revenue should grow by 17 per cent.',
    ],
    [
      'Rents rise from 400 to 440 crowns in the north and from 500 to 540 in the south.',
      '- Rents go up by 40 crowns, or 8 per cent, in the south.',
      '- Rents go up by 40 crowns, 10 per cent of them in a single step.',
      '+ Rents go up by 40 crowns, or [15 per cent].',
    ],
    [
      'The charge falls from 50 to 40 crowns.',
      '+ The charge falls by 10 crowns, or [25 per cent].',
      '- The charge falls by 10 crowns, or a fifth.',
      '- The charge had been 10 crowns, or 25 per cent, higher.',
    ],
    [
      'The duty rises from 42 to 48 crowns, or by 17 per cent with the surcharge.',
      '- The duty rises by six crowns, or 17 per cent.',
    ],
  ]);
});

describe('what lies between two figures, and most of a length of time', () => {
  asks('number', [
    [
      'Revenue was 2.14 billion crowns, down from 2.31 billion a year earlier. Operating profit fell by a fifth to 164 million.',
      '- Revenue was 170 million crowns lower than a year earlier.',
      '+ Revenue fell by [190 million] crowns.',
    ],
    [
      'Its terminal was closed for eleven weeks after a fire.',
      '- A fire closed its terminal for the better part of three months.',
      '+ A fire closed its terminal for the better part of [five months].',
    ],
  ]);
});
