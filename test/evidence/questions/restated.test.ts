import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('what is left of a whole', () => {
  asks('number', [
    [
      'Of the 60 applicants, 22 were admitted, 31 were refused and the others have yet to hear.',
      '- Seven of the applicants are still waiting for an answer.',
      '- A little over a third of the applicants were admitted.',
      '+ [Thirteen] of the 60 applicants have yet to hear.',
    ],
    [
      'The tribunal heard 48 appeals: it allowed 14, dismissed 22 and put off the remainder.',
      '- A dozen appeals were put off by the tribunal.',
      '+ The tribunal put off [18] of the 48 appeals.',
    ],
    [
      'The depot has 75 buses, of which 30 run on diesel, 27 on gas and the rest on batteries.',
      '- Eighteen buses of the depot run on batteries.',
      '- Two in five of the buses run on diesel.',
      '+ The depot has [28] buses that run on batteries.',
    ],
    [
      'Thirty-two of the 40 wells were tested; the rest were dry.',
      '- A fifth of the wells were dry.',
      '- Eight wells were dry.',
    ],
  ]);
});

describe('so far from another figure', () => {
  asks('number', [
    [
      'Barley fetched 182 crowns a tonne in March, 14 crowns less than a year before.',
      '- A tonne of barley had cost 196 crowns the year before.',
      '+ A tonne of barley had cost [168] crowns the year before.',
    ],
    [
      'The river stood at 6.4 metres on Friday, half a metre above the record of 1978.',
      '- The record of 1978 was 5.9 metres.',
      '- On Friday the river beat the record of 5.9 metres, set in 1978.',
      '+ On Friday the river beat the record of [6.2 metres], set in 1978.',
    ],
    [
      'The average wait was 41 days, nine days longer than the target.',
      '- Against a target of 32 days, patients waited 41.',
      '+ Against a target of [30 days], patients waited 41.',
    ],
    [
      'Turnout came to 58.4 per cent, 3.1 points below that of 2019.',
      '- Turnout had been 61.5 per cent in 2019.',
      '+ Turnout had been [55.3 per cent] in 2019.',
    ],
    [
      'The mill produced 12,400 tonnes of paper, a quarter more than in the year before.',
      '- The mill had produced 9,920 tonnes in the year before.',
      '- The mill had produced some 10,000 tonnes in the year before.',
    ],
  ]);
});

describe('how far something went from one figure to another', () => {
  asks('number', [
    [
      'Exports of cut flowers rose to 66 million euros in 2022 from 60 million a year before.',
      '- Cut flower exports grew by 10% in 2022.',
      '- Cut flower exports grew by a tenth in 2022.',
      '- Cut flower exports grew by 6 million euros in 2022.',
      '+ Cut flower exports grew by [15%] in 2022.',
    ],
    [
      'The journey from Arle to Brunn was cut from 48 minutes to 36.',
      '- The journey from Arle to Brunn became a quarter shorter.',
      '- The journey from Arle to Brunn was cut by 25 per cent.',
      '+ The journey from Arle to Brunn was cut by [40 per cent].',
    ],
    [
      'Membership of the union fell from 1,250 to 1,000 last year.',
      '- The union lost a fifth of its members last year.',
      '- Membership of the union dropped by 20 per cent.',
      '+ Membership of the union dropped by [30 per cent].',
      '+ Membership of the union fell by [a quarter] last year.',
      '- Before last year membership of the union had been a quarter higher.',
    ],
    [
      'Rents in the quarter averaged 920 crowns, up from 800 in 2020.',
      '- Average rents in the quarter are up 15 per cent on 2020.',
      '- Average rents in the quarter rose by nearly a sixth.',
      '+ Average rents in the quarter have risen by [22 per cent] since 2020.',
    ],
    [
      'Profit fell from 240 million to 150 million crowns, while sales slipped 4 per cent.',
      '- Sales slipped by 4 per cent.',
      '- Profit fell by more than a third.',
      '- Profit fell by 37.5 per cent.',
    ],
    [
      'The fleet grew from 40 ferries in 2010 to 50 in 2015 and 65 in 2020.',
      '- The fleet grew by a quarter between 2010 and 2015.',
      '- The fleet grew by 30% in the five years to 2020.',
      '- The fleet grew by 62.5% in ten years.',
    ],
  ]);
});

describe('dates that are counted from another', () => {
  asks('date', [
    [
      'The commission began its work in May 2018 and reported 17 months later.',
      '- The commission, at work since May 2018, reported in October 2019.',
      '+ The commission, at work since May 2018, reported in [December 2019].',
    ],
    [
      'The lease was signed on 3 March 2020 and ended ten days later.',
      '- The lease of 3 March 2020 ended on 13 March 2020.',
      '+ The lease of 3 March 2020 ended on [23 March 2020].',
    ],
    [
      'The vote takes place on 14 October, two weeks after the hearing.',
      '- The hearing is set for 30 September.',
      '- The vote takes place on 14 October.',
      '+ The vote takes place on [30 September].',
    ],
    [
      'Shareholders meet on Monday 8 March, a week before the bank publishes its results.',
      '- The bank publishes its results on 15 March.',
      '+ Shareholders meet on [15 March].',
      '+ The bank publishes its results on [1 March].',
    ],
    [
      'The bridge opened in June 2004 and was closed to lorries three years later.',
      '- The bridge has been closed to lorries since 2007.',
      '+ The bridge has been closed to lorries since [2009].',
    ],
    [
      'The strike, which began on 28 September, lasted for sixteen days.',
      '- The strike ended in mid-October.',
      '- The strike ended on 14 October.',
    ],
  ]);
});

describe('bounds that are told as a rule', () => {
  asks('approximation', [
    [
      'Landlords will be barred from asking for more than 3 months of rent as a deposit.',
      '- Deposits are capped at 3 months of rent.',
      '- Landlords may ask for 3 months of rent at most.',
    ],
    [
      'Ships must not carry more than 400 passengers, and crews of fewer than 12 are banned.',
      '- The limit for ships is 400 passengers, and the minimum crew is 12.',
    ],
    ['More than 400 passengers were carried on Sunday.', '+ On Sunday [400] passengers were carried.'],
    [
      'The rule applies to loans of less than 5,000 crowns.',
      '- The rule applies to loans below 5,000 crowns.',
      '- The rule applies to loans under 5,000 crowns.',
    ],
  ]);
});

describe('surnames behind a first name', () => {
  asks('name', [
    [
      'Inspector Rosamund Kettering handed the file to the prosecutor in Dale on Monday.',
      '- Rosamund Kettering handed over the file on Monday.',
      '+ [Rosamund Kettleby] handed the file to the prosecutor in Dale on Monday.',
    ],
    [
      'The soil survey was led by Tobias Hallström of the institute in Uvena.',
      '- Tobias Hallstrom of the institute in Uvena led the soil survey.',
      '+ [Tobias Halvorsen] of the institute in Uvena led the soil survey.',
    ],
    ['Volodymyr Zelensky met the mayor of Brod on Friday.', '- Volodymyr Zelenskyy met the mayor of Brod on Friday.'],
    [
      'The judge, Marguerite Dellacourt, dismissed the claim of the farmers.',
      '- Judge Dellacourt dismissed the claim of the farmers.',
      '+ Judge [Dellamore] dismissed the claim of the farmers.',
    ],
  ]);
});
