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
];

test.each(cases)('%s > %s: %s', (passage, date, expected) => {
  const [claim] = readFigures(`It took place in ${date}.`).dates;
  expect(mayBeCounted(claim!, { text: passage, ...readFigures(passage) })).toBe(expected);
});
