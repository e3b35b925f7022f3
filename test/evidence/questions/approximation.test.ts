import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('approximations lost or added', () => {
  asks('approximation', [
    [
      'At least 23 people were hurt in the crash.',
      '+ [23] people were hurt in the crash.',
      '- No fewer than 23 people were hurt in the crash.',
      '- 23 or more people were hurt in the crash.',
    ],
    [
      'The mine employs about 1,500 people.',
      '+ The mine employs [1,500] people.',
      '- The mine employs roughly 1,500 people.',
      '- The mine is estimated to employ 1,500 people.',
    ],
    [
      'Up to 15 per cent of the harvest was lost.',
      '+ [15%] of the harvest was lost.',
      '- As much as 15% of the harvest was lost.',
    ],
    [
      'More than 300 firms applied for the grant.',
      '+ [300] firms applied for the grant.',
      '- Over 300 firms applied for the grant.',
    ],
    ['The bridge cost 70 million euros.', '+ The bridge cost [at least €70m].', '- The bridge cost some €70m.'],
    ['The bridge took nearly twenty years.', '- The bridge took twenty years.'],
    ['At least 23 people were hurt; the 23 were taken to hospital.', '- 23 people were hurt and taken to hospital.'],
    ['The bridge cost 70 million euros.', '- The bridge cost €70m.'],
    ['At least 58 people have the chronic form.', '- The 58 known cases of the chronic form are a start.'],
  ]);
});
