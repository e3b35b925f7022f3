import { describe, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'claim/scope-widened';
const library = libraryOf({
  'seeds/survey.txt': [
    'Survey',
    'Several of the regional airports reported delays on Friday.',
    'Among urban households in the south, half had no running water.',
    'Two of the eleven wells tested contained arsenic.',
    'Cars are banned from the old town, except for delivery vans.',
    'The permit is valid if it has been countersigned by the harbour master.',
    'The curfew applies in the border districts from dusk to dawn.',
  ].join('\n\n'),
});

describe(id, () => {
  it('flags what takes in more', () => {
    testCheck(
      id,
      `
All regional airports reported delays on Friday [@survey, ¶ 2].
^^^^^^^^^^^^^^^^^^^^^ The passage says “Several of the regional airports”; “All regional airports” is more.

Half of households in the south had no running water [@survey, ¶ 3].
        ^^^^^^^^^^ of a part (“urban households”); “households” says all of it

The wells tested contained arsenic [@survey, ¶ 4].
    ^^^^^ of a part (“Two of the eleven”)

Cars are banned from the old town [@survey, ¶ 5].
         ^^^^^^^^^^^^^^^^^^^^^^^^ makes an exception (“except for delivery vans”)

The permit is valid [@survey, ¶ 6].
    ^^^^^^^^^^^^^^^ with a limit (“if it has been countersigned by the harbour master”)

A curfew is in force across the country from dusk to dawn [@survey, ¶ 7].
                     ^^^^^^^^^^^^^^^^^^ takes in more
`,
      { library },
    );
  });

  it('is silent where the limit is kept in other words', () => {
    testCheck(
      id,
      `
Some regional airports had delays on Friday [@survey, ¶ 2]. Of city households in the south, half had no running water [@survey, ¶ 3].

Two wells contained arsenic [@survey, ¶ 4]. The old town is closed to all cars but delivery vans [@survey, ¶ 5].

The permit is valid once countersigned by the harbour master [@survey, ¶ 6].
`,
      { library },
    );
  });
});
