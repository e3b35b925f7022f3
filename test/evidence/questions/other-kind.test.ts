import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('a figure with another kind of thing behind it', () => {
  asks('number', [
    [
      'We followed 3,208 nurses in eleven hospitals for two years.',
      '+ The study covered 3,208 nurses in [11 countries].',
      '+ The study covered [3,208 doctors] in 11 hospitals.',
      '- The study covered 3,208 nurses in 11 hospitals over two years.',
      '- The study covered 3,208 nurses at 11 sites.',
      '- The study covered 3,208 nurses in 11 clinics.',
      '- The study covered 3,208 nurses in 11 facilities.',
      '- The study covered 3,208 nurses in 11 units.',
    ],
    [
      'The survey polled 1,200 farmers in nine counties.',
      '+ The survey polled 1,200 farmers in [nine countries].',
      '- The survey polled 1,200 farmers in nine districts.',
    ],
    // The passage has countries as well: whether it has eleven of them the writer may know from there.
    [
      'We followed 3,208 nurses in eleven hospitals, one in each of the countries of the programme.',
      '- The study covered 3,208 nurses in 11 countries.',
    ],
  ]);
});
