import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('who is for it and who against', () => {
  asks('direction', [
    [
      'The Liberals are in favour, the Conservatives against; the Greens have not decided.',
      '+ The Conservatives are [in favour] of the plan.',
      '+ The Liberals are [against] the plan.',
      '- The Liberals are in favour of the plan.',
      '- The Greens have yet to make up their minds about the plan.',
    ],
    [
      'The Liberals voted against the plan in May and are in favour now.',
      '- The Liberals are in favour of the plan now.',
    ],
    ['Ministers of Orvia are against the plan; Orvia voted in favour.', '- Orvia voted in favour of the plan.'],
  ]);
});
