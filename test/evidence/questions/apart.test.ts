import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('how far two shares or two days of the passage lie apart', () => {
  asks('number', [
    [
      'According to the June survey, 34 percent back the Greens and 29 percent the Centre Party.',
      '- The Greens had a five-point lead over the Centre Party in the June survey.',
      '- In the June survey the Centre Party was five points behind the Greens.',
      '+ In the June survey the Centre Party was [nine] points behind the Greens.',
    ],
    [
      'The party polled 27 percent in June, against 22 percent in January.',
      '- In the five months to June the party gained five points.',
      '- Support for the party was five points stronger in June than in January.',
      '+ In the five months to June the party gained [seven] points.',
    ],
    [
      'In 2021 the fund held 14% of its money in bonds; by 2024 it was 35%.',
      '- The share of bonds in the fund rose by 21 points within three years.',
      '+ The share of bonds in the fund rose by [31] points within three years.',
    ],
    [
      'In the poll 41 percent preferred the mayor and 38 percent her rival. The margin of error was 3 points.',
      "- The mayor's lead of three points over her rival was within the margin of error.",
      "+ The mayor's lead of [nine] points over her rival was outside the margin of error.",
    ],
    [
      'The index gained 4 per cent in May, while the fund lost 2 per cent.',
      '- The fund trailed the index by six points in May.',
      '+ The fund trailed the index by [nine] points in May.',
    ],
    [
      'The commission was appointed on 12 January and held its first session on 26 January. It reported four weeks after that session.',
      '- The commission reported on 23 February, six weeks after its appointment.',
      '+ The commission first met [five weeks] after it had been appointed.',
    ],
    [
      'The bridge was shut on 2 May. Divers searched for nine days. It opened to cyclists on 9 May and to cars a week later.',
      '- Cars could use the bridge again on 16 May, two weeks after it had been shut.',
    ],
  ]);
  asks('date', [
    [
      'In 2021 the fund held 14% of its money in bonds; by 2024 it was 35%.',
      '- In the three years to 2024, bonds went from 14% to 35% of the fund.',
    ],
    [
      'Girls made up 41% of pupils in 2016, up from 33% in 2009.',
      '- In the seven years to 2016 the share of girls among pupils grew by eight points.',
    ],
  ]);
  asks('direction', [
    [
      'In the poll 47 percent were for the pact and 46 percent against it. The margin of error was 2 points.',
      '- The lead of the supporters of the pact, one point, was smaller than the margin of error.',
      '- Those for the pact had a lead lower than the sampling error of the poll.',
    ],
    [
      'Unless the airline gives way by noon on Tuesday, pilots will stop work for a day from Thursday.',
      '- A one-day strike of pilots will begin on Thursday if the airline does not give way by noon on Tuesday.',
      '- A walkout of pilots starts on Thursday unless the airline gives way.',
    ],
    ['Pilots will stop work on Thursday.', '+ Pilots will [begin] work on Thursday.'],
    ['The walkout of the pilots will end on Thursday.', '+ The walkout of the pilots will [begin] on Thursday.'],
  ]);
  asks('hedge', [
    [
      'Tarn and Ostel have agreed to open border posts but not to lift visa rules.',
      '- Tarn and Ostel will open border posts, but their agreement does not cover visa rules.',
      '- Under the agreement Tarn and Ostel will open border posts.',
      '+ Tarn and Ostel [will open] border posts.',
    ],
  ]);
});
