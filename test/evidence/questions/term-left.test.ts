import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { dateReasons } from '../../../server/src/evidence/questions/date.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { resources } from '../../support/resources.ts';

const RULING =
  'The company may continue to work the existing pit until the end of October but must not extend it. It has four weeks to ask for leave to appeal to the supreme court.';
const RENT = 'Tenants have 30 days to object to the rent rise.';
const DAM = 'The minister promised a decision on the dam within two months.';

describe('a last day counted from the day of the source', () => {
  const { lexicon } = resources;
  it.each([
    [RULING, 'The company has until mid-July to seek leave to appeal.', []],
    [RULING, 'The company must ask for leave to appeal by 18 July 2025.', []],
    [RULING, 'The company has until mid-August to seek leave to appeal.', ['mid-August']],
    // The passage has this day, of something else.
    [RULING, 'The company has until the end of October to seek leave to appeal.', ['end of October']],
    [RULING, 'The company may continue to work the existing pit until the end of October.', []],
    [RULING, 'The company may continue to work the existing pit until mid-July.', ['mid-July']],
    [RENT, 'Tenants may object to the rent rise until 20 July.', []],
    [RENT, 'Tenants may object to the rent rise until the end of September.', ['end of September']],
    [DAM, 'The minister promised a decision on the dam by the end of August.', []],
    [DAM, 'The minister promised a decision on the dam by December.', ['December']],
    ['The firm got ten days in May to reply to the union.', 'The firm had to reply to the union by 31 May.', []],
  ])('%s %s', (passage, claim, expected) => {
    const passageDate = '2025-06-20';
    const pair = pairOf(factsOf(claim, lexicon, passageDate), factsOf(passage, lexicon, passageDate), null, lexicon);
    const found = dateReasons(pair, { passageDate }).filter(({ sure }) => sure >= 0.5);
    expect(found.map(({ claim: span }) => sliceOf(claim, span))).toEqual(expected);
  });

  it('asks nothing of a source without a day', () => {
    const claim = 'Tenants may object to the rent rise until the end of September.';
    for (const passageDate of [undefined, '2025', '2025-06'])
      expect(
        dateReasons(pairOf(factsOf(claim, lexicon), factsOf(RENT, lexicon), null, lexicon), { passageDate }),
      ).toEqual([]);
  });
});
