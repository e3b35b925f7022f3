import { describe, expect, it } from 'vitest';
import { asks, reasonsBetween } from '../../support/asking.ts';

describe('hardly a word of the claim', () => {
  asks('words', [
    [
      'The council voted to close the swimming pool in Tarn Street at the end of the season.',
      '+ [The university hired forty researchers to study the migration of eels]',
      '- The Tarn Street pool is to shut when the season is over, the council decided.',
    ],
    [
      'A further rise in waiting times, or new tariffs in the north, could cost the port up to 300,000 units.',
      // The figure tells that it is the same matter.
      '- In the worst case, it says, up to 300,000 units could be lost.',
      '+ [In the worst case, the orchestra would be left without a violinist and a conductor]',
    ],
    [
      'In 2025 the port handled 4.18 million containers, 6.3 per cent fewer than in 2024. It was the first decline since 2016.',
      "- Velmora's container traffic shrank for the first time in nine years, to 4.18 million units.",
      // A year that both name tells nothing.
      '+ [In 2025 the orchestra was left without a violinist and a conductor]',
    ],
  ]);

  it('says nothing of claims of few words', () => {
    expect(reasonsBetween('words', 'The council closed the pool.', 'Eels migrate slowly.')).toEqual([]);
  });
});
