import { expect, test } from 'vitest';
import { mayBeCounted } from '../../../server/src/evidence/questions/figures/shifted.ts';

import { readFigures } from '../../../server/src/language/quantities.ts';

const cases: readonly (readonly [string, string, boolean])[] = [
  ['The vote, due on 15 March, was put back by six weeks.', 'late April', true],
  ['The strike began on 28 September and lasted sixteen days.', 'mid-October', true],
  ['It was passed on 25 June; a day later he refused to sign it.', '26 June', true],
  ['The strike began on 28 September and lasted sixteen days.', 'mid-December', false],
  ['The executive voted on 16 September for a one-day walkout.', '17 September', false],
  ['It was signed on 3 May 2021.', '4 May 2021', false],
  ['She lost the election in 2011. She moved to Brell the following year.', '2012', true],
  ['She lost the election in 2011. She moved to Brell the following year.', '2010', false],
  ['She won the election in 2011. The year before, she had moved to Brell.', '2010', true],
  ['She won the election in 2011. The year before, she had moved to Brell.', '2012', false],
  ['She moved to Brell. A year later, in 2012, she lost the election.', '2011', true],
];

test.each(cases)('%s > %s: %s', (passage, date, expected) => {
  const [claim] = readFigures(`It took place in ${date}.`).dates;
  expect(mayBeCounted(claim!, { text: passage, ...readFigures(passage) })).toBe(expected);
});
