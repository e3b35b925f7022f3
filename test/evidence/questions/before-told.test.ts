import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('a figure of another time that is only compared with', () => {
  const HEAT =
    'In Brell the thermometer passed 35 degrees on nine days, compared with two a year in the 1980s. Nights did not cool below 20 degrees on 14 occasions.';
  const WORK = 'Unemployment stands at 7.1 per cent, up from 4.8 per cent in 2019.';
  const SEATS = 'Women hold 31 seats, compared with 26 in the parliament of 2017.';
  asks('number', [
    [
      HEAT,
      '+ In Brell it was hotter than 35 degrees on [two days] in 2024.',
      '+ In Brell the thermometer passed 35 degrees on [two days].',
      '- In Brell it was hotter than 35 degrees on nine days in 2024.',
      '- In Brell the thermometer passed 35 degrees on two days a year in the 1980s.',
      '- In Brell the days above 35 degrees rose from two to nine.',
    ],
    [
      WORK,
      '+ Unemployment stands at [4.8 per cent].',
      '+ Unemployment stood at [4.8 per cent] in 2024.',
      '- Unemployment was 4.8 per cent in 2019.',
      '- Unemployment was 4.8 per cent before the pandemic.',
      '- Unemployment is higher than the 4.8 per cent of 2019.',
      '- Unemployment is up from 4.8 per cent.',
    ],
    [
      SEATS,
      '+ Women hold [26] seats.',
      '- Women held 26 seats in the parliament that was elected in 2017.',
      '- Women held 26 seats in the last parliament.',
    ],
    [
      'Some 18 per cent of pupils missed lessons, compared with 11 per cent in 2018.',
      '- Eleven per cent of pupils missed lessons in 2018.',
      '+ [Eleven per cent] of pupils miss lessons.',
    ],
    [
      'The port handled 66 ships in May, against 40 in May 2019. The yard at Brell repaired 40 of its own.',
      '- The yard at Brell repaired 40 ships of its own.',
    ],
  ]);
  asks('date', [[HEAT, '- In Brell it was hotter than 35 degrees on nine days in 2024.']]);
});
