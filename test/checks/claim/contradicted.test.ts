import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'claim/contradicted';
const library = libraryOf({
  'seeds/news.txt': `Mayor Reyes declined on Monday to sign the ordinance that caps rents in the old town.

The regulator cleared the merger of Norvolt and Estrada only after the two had agreed to sell the Lund works.

Telmar outbid Arena Plus for the rights to the cup.
`,
});

describe(id, () => {
  it.each([
    [
      'negation',
      `
Mayor Reyes put his signature to the ordinance that limits rents in the old town [@news, ¶ 1].
            ^^^^^^^^^^^^^^^^^^^^ The passage says “declined on Monday to sign”, here it is “put his signature to”: the one denies what the other affirms.
`,
    ],
    [
      'order',
      `
Norvolt and Estrada had their merger cleared by the regulator before the two had agreed to sell the Lund works [@news, ¶ 2].
                                                              ^^^^^^ The passage says “only after”, here it is “before”: what came first and what came next is turned round.
`,
    ],
    [
      'role',
      `
Arena Plus outbid Telmar for the cup rights [@news, ¶ 3].
           ^^^^^^ who did it to whom is turned round.
`,
    ],
  ])('%s', (_, note) => {
    testCheck(id, note, { library });
  });

  it('is silent on sound words, in quotations, in questions and without a citation', () => {
    testCheck(
      id,
      `
Mayor Reyes would not sign the ordinance on rents in the old town [@news, ¶ 1].

Did Mayor Reyes sign the ordinance on rents in the old town [@news, ¶ 1]?

One paper had it that “Mayor Reyes signed the ordinance that caps rents” [@news, ¶ 1].

Mayor Reyes signed the ordinance that caps rents in the old town.
`,
      { library },
    );
  });

  it('says a word that is opposed twice only once', () =>
    expect(
      findingsOf(id, 'Mayor Reyes signed the ordinance that caps rents in the old town [@news, ¶ 1].\n', { library }),
    ).toHaveLength(1));
});
