import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { rankReasons } from '../../../server/src/evidence/questions/rank.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { resources } from '../../support/resources.ts';

const told = (claim: string, passage: string): string[] => {
  const { lexicon } = resources;
  return rankReasons(pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon)).map(
    (reason) => `${sliceOf(claim, reason.claim)} ~ ${sliceOf(passage, reason.passage!)}`,
  );
};

describe('an office', () => {
  it.each([
    [
      'He has been General Manager of Baogang Group.',
      'Liu has been the Deputy General Manager of Baogang Group.',
      'General Manager ~ Deputy General Manager',
    ],
    [
      'Finance minister Ana Ruiz signed the decree.',
      'The decree was signed by deputy finance minister Ana Ruiz.',
      'Finance minister ~ deputy finance minister',
    ],
    ['Vice president Oduya opened the plant.', 'President Oduya opened the plant.', 'Vice president ~ President'],
    ['President Oduya opened the plant.', 'Vice-President Oduya opened the plant.', 'President ~ Vice-President'],
    [
      'She had been general manager of the group.',
      'She had been Deputy General Manager of the group.',
      'general manager ~ Deputy General Manager',
    ],
    ['Acting director Kim resigned.', 'Deputy director Kim resigned.', 'Acting director ~ Deputy director'],
  ])('%s', (claim, passage, expected) => expect(told(claim, passage)).toEqual([expected]));

  it.each([
    ['The minister signed the decree.', 'The deputy minister signed the decree.'],
    ['Minister Ruiz signed, and her deputy did not.', 'The minister, Ana Ruiz, signed; deputy minister Kim did not.'],
    ['Deputy minister Kim resigned.', 'Kim, the deputy finance minister, resigned.'],
    ['Director Kim resigned.', 'Kim resigned on Monday.'],
    ['The head of the agency resigned.', 'The deputy head of the agency resigned.'],
    ['Ministers met.', 'Deputy ministers met.'],
  ])('the same, or short for it: %s', (claim, passage) => expect(told(claim, passage)).toEqual([]));
});
