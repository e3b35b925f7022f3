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

describe('a part of the claim of which the passage says nothing', () => {
  asks('words', [
    [
      'The university evaluated the scheme between 2020 and 2022 with interviews of 340 teachers.',
      "+ The university's evaluation of the scheme from 2020 to 2022 was [financed by an oil company].",
      '- Between 2020 and 2022 the university assessed the scheme, interviewing 340 teachers.',
    ],
    [
      'The icebreaker was laid down in Rauma in May and will replace two vessels of the 1970s.',
      '+ The icebreaker laid down in Rauma in May will replace two vessels and [is the largest vessel of its kind in Europe].',
      '- In Rauma an icebreaker was laid down in May to take the place of two vessels built in the 1970s.',
    ],
    [
      'The council elected Captain Moodley executive secretary for a four-year term. He succeeds Claire Hoareau.',
      '+ Captain Moodley, elected executive secretary for four years, [intends to move the seat of the council].',
      '- The council chose Captain Moodley as executive secretary for four years, in succession to Hoareau.',
    ],
    [
      'The tanker Maren Gold ran aground off Cape Tolva on Sunday night. Tugs refloated her on Monday, and no oil was lost.',
      '+ The Maren Gold, [whose captain had fallen asleep on the bridge], was refloated by tugs on Monday.',
      '- The Maren Gold, which had run aground off Cape Tolva, was freed by tugs on Monday.',
    ],
    [
      'Tessel Foods will open a new bakery in Ostrava, which will employ 140 people.',
      "+ Tessel Foods' new bakery in Ostrava will employ 140 people, [most of them laid off by a nearby steelworks].",
      '- A new bakery of Tessel Foods in Ostrava is to give work to 140 people.',
    ],
    [
      'The court sentenced the former treasurer of the club to three years in prison for embezzling 1.4 million marks.',
      "+ The court sentenced the club's former treasurer to three years [and barred him from holding office for life].",
      // The main clause may stand behind an interruption; who speaks is no matter of the passage.
      "- The club's former treasurer, who embezzled 1.4 million marks, was given three years.",
      '- “Three years in prison,” the judge told the former treasurer of the club.',
    ],
    [
      'Ms Brannigan fears that lawyers will now come after the farms.',
      '- Brannigan of the goat keepers is afraid of lawsuits against the farms.',
    ],
  ]);
});

describe('how it goes on, where the passage looks ahead to nothing', () => {
  asks('words', [
    [
      'The fire closed the line on Monday. Nobody was hurt.',
      '+ The fire closed the line on Monday, and [repairs are expected to take eighteen months].',
    ],
    [
      'Repairs and upgrades of the line take eighteen months.',
      '- Repairs and upgrades of the line are expected to take eighteen months.',
    ],
    [
      'The fire closed the line. The firm forecasts that repairs take eighteen months.',
      '- The fire closed the line, and repairs are expected to take eighteen months.',
    ],
    [
      'The fire closed the line. Work starts on Monday and lasts eighteen months.',
      '- The fire closed the line, and repairs are expected to take eighteen months.',
    ],
  ]);
});
