import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('the one half for the other', () => {
  asks('direction', [
    [
      'Men fell ill more often: 61 per cent of the patients were men.',
      '+ Sixty-one per cent of the patients were [women].',
      '- Sixty-one per cent of the patients were men.',
      '- Women were outnumbered: 61 per cent of the patients were men.',
    ],
    [
      'Turnout in rural districts was 48 per cent.',
      '+ Turnout in [urban] districts was 48 per cent.',
      '- Turnout in the country was 48 per cent.',
    ],
    ['Of the 80 posts, 62 went to men and 18 to women.', '- Women got 18 of the 80 posts.'],
    ['Women held 62 of the 80 posts.', '- Men held only 18 of the 80 posts.'],
    ['The private sector created 9,000 jobs.', '+ The [public] sector created 9,000 jobs.'],
  ]);
});
