import { describe, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { testCheck } from '../../support/testCheck.ts';

const id = 'claim/causal-leap';
const library = libraryOf({
  'seeds/lamps.txt': [
    'Street lamps',
    'Burglary on the estate fell by a third in the year after its lamps were replaced.',
    'Screen time was associated with poorer sleep among pupils.',
    'Children who ate fish scored higher on tests of reading.',
    'Thefts dropped after the lamps were replaced, because patrols had doubled.',
  ].join('\n\n'),
});

describe(id, () => {
  it('flags cause where the passage has order or company', () => {
    testCheck(
      id,
      `
New lamps cut burglary on the estate by a third [@lamps, ¶ 2].
          ^^^ came first and what came next (“after”); here “cut” makes one the cause of the other.

Screen time *worsens* sleep among pupils [@lamps, ¶ 3].
             ^^^^^^^ go together (“associated with”); here “worsens”

Eating fish boosts the reading scores of children [@lamps, ¶ 4].
            ^^^^^^ of both and of no cause
`,
      { library },
    );
  });

  it('is silent where the passage has the cause, and in quotations', () => {
    testCheck(
      id,
      `
More patrols brought thefts down after the lamps were replaced [@lamps, ¶ 5].

Burglary fell by a third in the year after the lamps had been replaced [@lamps, ¶ 2].

He said that “new lamps cut burglary on the estate by a third” [@lamps, ¶ 2].

Did the new lamps cut burglary on the estate [@lamps, ¶ 2]?
`,
      { library },
    );
  });
});
