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
