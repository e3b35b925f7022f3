import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('the same year and the one beside it', () => {
  asks('date', [
    [
      'The court will hear the boundary case in April; a ruling is not expected until the end of the following year.',
      '- The court will not rule on the boundary case before the end of the following year.',
      '- A ruling on the boundary case is not expected until late in the year after the hearing.',
      '+ The court hears the boundary case in April, and a ruling is expected at the end of [the same year].',
    ],
    [
      'The yard was sold in May and closed in the same month, with the loss of 90 jobs.',
      '- The yard closed in the month in which it was sold, with the loss of 90 jobs.',
      '+ The yard was sold in May and closed [the following month], with the loss of 90 jobs.',
    ],
    [
      'Both men were arrested on 4 May, the day after the raid on the depot.',
      '- Both men were arrested on the same day.',
      '- The two men were arrested on the same day, 4 May.',
    ],
    [
      'The levy rose in the same year as the toll; the following year both were frozen.',
      '- Levy and toll rose in the same year.',
      '- Both were frozen the following year.',
    ],
  ]);
});

describe('what was voted against, what was not so, and what is spared', () => {
  asks('negation', [
    [
      'The Senate voted against extending the mandate of the mission in Okarra.',
      '- The Senate declined to prolong the mandate of the Okarra mission.',
      '+ The Senate voted to [prolong] the mandate of the Okarra mission.',
    ],
    [
      'Had the pipeline been insured, the loss would have been shared with reinsurers abroad.',
      '- Because the pipeline was uninsured, the loss was not shared with reinsurers abroad.',
    ],
    [
      'The pipeline was insured, and the loss was shared with reinsurers abroad.',
      '+ The pipeline was [uninsured], though the loss was shared with reinsurers abroad.',
    ],
  ]);
  asks('direction', [
    [
      'The draft would allow states to exempt small farms from the soil rules.',
      '- States could spare small farms the soil rules under the draft.',
    ],
  ]);
});

describe('duties, wholes and parts that are none', () => {
  asks('hedge', [
    [
      'Engineers urged the city to repair the bridge, and it closed it in May.',
      '- The city closed the bridge in order to repair it.',
    ],
  ]);
  asks('scope', [
    ['The bridge, built mainly of steel, opened in 2019.', '- The bridge opened only in 2019.'],
    [
      'The mill closed in May, partly because of the strike.',
      '- The whole mill closed in May.',
      '+ The [mill closed in May because of the strike].',
    ],
  ]);
  asks('name', [
    ['Katarina Voss ran the port of Holm for six years.', '- Katarina Vossová ran the port of Holm for six years.'],
    ['Katarina Voss ran the port of Holm for six years.', '+ [Katarina Lindholm] ran the port of Holm for six years.'],
  ]);
  asks('number', [
    [
      'Pickers on the estate earn 160 crowns a day.',
      '- Pickers on the estate earn 20 crowns an hour.',
      '+ Pickers on the estate earn [400] crowns an hour.',
    ],
  ]);
});
