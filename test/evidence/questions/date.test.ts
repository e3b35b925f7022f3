import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { dateReasons } from '../../../server/src/evidence/questions/date.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { asks } from '../../support/asking.ts';
import { resources } from '../../support/resources.ts';

describe('dates that the passage gives otherwise', () => {
  asks('date', [
    [
      'The treaty was signed on 4 May 2021 and entered into force on 1 June 2022.',
      '+ The treaty was signed on [4 March 2021].',
      '+ The treaty entered into force on [1 July 2022].',
      '- The treaty, signed in May 2021, has been in force since June 2022.',
      '- The treaty was signed in spring 2021.',
    ],
    [
      'The council adopted the charter on 9 April 2018, and it took effect on 1 July 2019.',
      '+ The charter has been in effect since [April 2018].',
      '- The charter was adopted in April 2018 and has been in effect since July 2019.',
    ],
    [
      'The plant will not restart before the fourth quarter of 2025.',
      '+ The plant will not restart until [the third quarter of 2025].'.replace('[the ', 'the ['),
      '- The plant will not run again until the fourth quarter of 2025.',
      '- The plant will not restart before October 2025.',
    ],
    [
      'Work on the tunnel began in spring 2019 and was to be finished by the autumn of 2021.',
      '+ Work on the tunnel was to be finished by [autumn 2022].',
      '- Work on the tunnel was to be finished by autumn 2021.',
    ],
    [
      'The beams of the barn were cut in or after 1688, according to their rings.',
      '- The barn cannot have been built before 1688.',
      '+ The barn was built [before 1688].',
    ],
    [
      'The ministry will close two of its nine depots by the end of 2027.',
      '- The ministry will be left with seven depots after 2027.',
    ],
    ['The law was passed in the third quarter of 2020.', '- The law was passed in late 2020.'],
    [
      'The law was passed on 02/03/2020.',
      '- The law was passed on 3 February 2020.',
      '- The law was passed in March 2020.',
    ],
    [
      'The council met on April 07, 2020.',
      '+ The council met on [April 9, 2020].',
      '- The council met on 7 April 2020.',
    ],
    ['The law was passed three days later.', '- The law was passed on 3 February 2020.'],
    ['The law was passed.', '- The law was passed on 3 February 2020.'],
  ]);
});

describe('dates that count from a day', () => {
  const { lexicon } = resources;
  const flagged = (passage: string, claim: string, passageDate: string, claimDate = passageDate): string[] =>
    dateReasons(pairOf(factsOf(claim, lexicon, claimDate), factsOf(passage, lexicon, passageDate), null, lexicon))
      .filter(({ sure }) => sure >= 0.5)
      .map(({ claim: span }) => sliceOf(claim, span));

  it.each([
    ['The bank closed last month.', 'The bank closed in January 2024.', '2024-01-09', ['January 2024']],
    ['The bank closed last month.', 'The bank closed in December 2023.', '2024-01-09', []],
    [
      'The union voted yesterday to strike.',
      'The union voted on 17 September to strike.',
      '2024-09-17',
      ['17 September'],
    ],
    ['The union voted yesterday to strike.', 'The union voted on 16 September 2024 to strike.', '2024-09-17', []],
    ['Prices peaked last year.', 'Prices peaked in 2023.', '2025-02-18', ['2023']],
    ['Prices peaked last year.', 'Prices peaked in 2024.', '2025-02-18', []],
    ['Rates could rise, as they did in 2024.', 'Rates could rise in 2026, as they did in 2024.', '2026-02-18', []],
    ['Rates could rise, as they did in 2024.', 'Rates could rise, as they did in 2023.', '2026-02-18', ['2023']],
    ['Prices peaked in 2024.', 'Prices peaked last year.', '2025-02-18', []],
    [
      'The ships were ordered in March 2025 and are due between May 2027 and February 2028.',
      'The ships are due between spring 2027 and early 2028.',
      '2026-02-18',
      [],
    ],
    [
      'In September Anselm Rooke became chief executive. He spoke to the staff in November.',
      'Anselm Rooke, who took over as chief executive last September, spoke to the staff.',
      '2026-02-18',
      [],
    ],
    [
      'The berth was to open in the autumn of 2028; the spring of 2029 is now more likely.',
      'The berth is unlikely to open before the spring of 2029.',
      '2026-02-18',
      [],
    ],
    [
      'Between 18 December 2023 and 26 June 2024 the herds were culled.',
      'The cull of the herds went on until late June.',
      '2025-02-18',
      [],
    ],
    [
      'Between 18 December 2023 and 26 June 2024 the herds were culled.',
      'The cull of the herds went on until late August.',
      '2025-02-18',
      ['late August'],
    ],
  ])('%s %s (%s)', (passage, claim, day, expected) => {
    expect(flagged(passage, claim, day)).toEqual(expected);
  });

  it('counts the dates of the note from the day of the note', () => {
    expect(flagged('Prices peaked in 2023.', 'Prices peaked last year.', '2023-12-01', '2024-03-01')).toEqual([]);
    expect(flagged('Prices peaked in 2023.', 'Prices peaked last year.', '2023-12-01', '2025-03-01')).toEqual([
      'last year',
    ]);
  });

  const DIVIDEND = 'The board proposes no interim dividend; last year shareholders received 1.50 crowns a share.';
  const NOTICE = 'The first batch allows 138,000 tonnes to be mined. The first batch of 2024 allowed 120,000 tonnes.';
  it.each([
    [NOTICE, 'The quota for 2025 allows 138,000 tonnes.', '2025-02-14', []],
    [NOTICE, 'The quota for 2025 allows 138,000 tonnes.', undefined, []],
    [
      'In 2023 the firm moved to Brell. It lost 138,000 crowns.',
      'In 2022 the firm lost 138,000 crowns.',
      undefined,
      ['2022'],
    ],
    [NOTICE, 'The first batch of 2023 allowed 120,000 tonnes.', '2025-02-14', ['2023']],
    [NOTICE, 'The first batch of 2025 allowed 120,000 tonnes.', '2025-02-14', ['2025']],
    ['Exports fell by 9 per cent compared with 2024.', 'Exports fell by 9 per cent in 2025.', '2025-11-02', []],
    ['Exports fell by 9 per cent in 2024.', 'Exports fell by 9 per cent in 2025.', '2025-11-02', ['2025']],
    [DIVIDEND, 'There will be no interim dividend this year.', '2025-08-14', []],
    [DIVIDEND, 'There will be no interim dividend in 2025.', '2025-08-14', []],
    [DIVIDEND, 'Shareholders received 1.50 crowns a share this year.', '2025-08-14', ['this year']],
    [
      'The board proposed no dividend last year.',
      'The board proposes no dividend this year.',
      '2025-08-14',
      ['this year'],
    ],
    [
      'The union plans a strike; last year members voted against one.',
      'The union plans a strike this year.',
      '2025-08-14',
      [],
    ],
    [
      'The ministry cut the grant last year. Schools expect more money.',
      'The ministry cut the grant this year.',
      '2025-08-14',
      ['this year'],
    ],
  ])('knows the year of the source: %s %s', (passage, claim, passageDate, expected) => {
    const { lexicon } = resources;
    const pair = pairOf(factsOf(claim, lexicon, passageDate), factsOf(passage, lexicon, passageDate), null, lexicon);
    const found = dateReasons(pair, { passageDate }).filter(({ sure }) => sure >= 0.5);
    expect(found.map(({ claim: span }) => sliceOf(claim, span))).toEqual(expected);
  });

  it.each([
    // The year of the title is no date of what the passage dates otherwise.
    ['On 3 June 2025 the board met in Brell.', 'The board met in Brell on 12 May 2025.', ['12 May 2025']],
    ['On 3 June 2025 the board met in Brell.', 'The board met in Brell on 3 June 2025.', []],
    ['On 3 June the board met in Brell.', 'The board met in Brell on 3 June 2025.', []],
    [
      'The group held a meeting to review the 2024 training efforts.',
      'The meeting reviewed the training plans for 2025.',
      ['2025'],
    ],
    ['Traffic is still 9 per cent below the level of 2019.', 'Traffic was below five million tonnes in 2025.', []],
    ['The pilot ends in July. The council decides in June.', 'The council decides what comes after July.', []],
    ['The pilot starts in July.', 'The pilot starts after July.', ['after July']],
    [
      'The tram opened on 14 May 2023. Passenger numbers averaged 19,000 a day in the first six months.',
      'The tram opened on 14 March 2023.',
      ['14 March 2023'],
    ],
    ['The final of 2019 went to Brell.', 'Brell did not take part in the 2025 Harbour Review.', []],
  ])('asks for more than the year of the title: %s %s', (passage, claim, expected) => {
    const { lexicon } = resources;
    const [said, given, title] = [claim, passage, 'Harbour Review 2025'].map((text) => factsOf(text, lexicon));
    const found = dateReasons(pairOf(said!, given!, title!, lexicon)).filter(({ sure }) => sure >= 0.5);
    expect(found.map(({ claim: span }) => sliceOf(claim, span))).toEqual(expected);
  });
});
