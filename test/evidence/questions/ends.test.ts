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
