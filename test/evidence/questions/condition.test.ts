import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('the same follows from the opposite', () => {
  asks('negation', [
    [
      'Unless parliament approves the loan by Thursday, the state will default on its bonds on Friday.',
      '+ The state will default on Friday [if parliament approves the loan by Thursday].',
      '- The state will default on Friday if parliament does not approve the loan by Thursday.',
      '- If parliament fails to approve the loan, the state will default on its bonds.',
      '- If parliament approves the loan, the state will not default on its bonds.',
    ],
    [
      'The pilots will walk out on Tuesday unless the airline withdraws its roster.',
      '+ The pilots will walk out on Tuesday [if the airline withdraws its roster].',
      '- If the roster is kept, the pilots will walk out on Tuesday.',
      '- The walkout will be called off if the airline withdraws its roster.',
    ],
    [
      'If no buyer is found by March, the yard will be closed.',
      '+ [If a buyer is found by March], the yard will be closed.',
      '- The yard will be closed unless a buyer is found by March.',
      '- If a buyer is found by March, the yard will be saved.',
    ],
    [
      'The grant lapses if the school does not report by June.',
      '+ The grant lapses [if the school reports by June].',
      '- The grant lapses unless the school reports by June.',
    ],
  ]);
});

describe('what is left out of what was said', () => {
  asks('negation', [
    [
      'The fund insures crops but not livestock.',
      '+ The fund insures crops and [livestock].',
      "- The fund's insurance covers crops and leaves out livestock.",
      '- Crops are insured by the fund, though cover does not reach livestock.',
      '- The fund insures crops.',
    ],
    [
      'The two states agreed to open consulates but not to lift visa rules.',
      '+ The two states agreed to open consulates and to [lift visa rules].',
      '- Consulates will be opened; visa rules will stay.',
    ],
    [
      'The court lifted the ban on the newspaper but not the fine.',
      '+ The court lifted the ban on the newspaper as well as the [fine].',
      '- Contrary to the ban on the newspaper, the fine was upheld by the court.',
    ],
    [
      'Ministers approved the rail link but not the airport, where work on the airport road goes on.',
      '- Ministers approved the rail link beside the airport road.',
    ],
    [
      'The pass is valid on trams, though not on ferries.',
      '+ The pass is valid on trams and [ferries].',
      '- The pass is valid on trams only.',
    ],
  ]);
});

describe('what is likely told as what will be', () => {
  asks('hedge', [
    [
      'Two senators signalled that the party was unlikely to back the treaty as it stands.',
      '+ Two senators signalled that the party [would not back] the treaty as it stands.',
      '- Two senators signalled that the party would probably not back the treaty as it stands.',
    ],
    [
      'The envoy indicated that Sorvia was unlikely to sign the accord in its present form.',
      '+ The envoy indicated that Sorvia [would not sign] the accord unless it was changed.',
      '- The envoy indicated that Sorvia would hardly sign the accord unless it was changed.',
      '- The envoy indicated that Sorvia had doubts and would not sign the accord in its present form.',
    ],
    [
      'The minister hinted that the tax was likely to be dropped.',
      '+ The minister hinted that the tax [would be dropped].',
      '- The minister hinted that the tax would in all likelihood be dropped.',
      '- The minister hinted that the tax might be dropped.',
    ],
    [
      'The mayor let it be known that she was unlikely to stand again, and later said that she will not stand.',
      '- The mayor let it be known that she would not stand again.',
    ],
  ]);
});

describe('a condition that stands beside another limit', () => {
  asks('scope', [
    [
      'Vessels with medical supplies may pass the blockade without inspection if they have been sealed at a neutral port.',
      '+ Ships with medical supplies on board may [go through the blockade] uninspected.',
      '- Vessels with medical supplies may pass the blockade without inspection where they were sealed at a neutral port.',
    ],
  ]);
});

describe('a condition that is left out of what is denied', () => {
  asks('negation', [
    [
      'Private terminals are eligible only if they are open to all lines.',
      '+ Private terminals are [not eligible].',
      '- Closed private terminals are not eligible.',
      '- Private terminals are not automatically eligible.',
      '- Private terminals that are not open to all lines are not eligible.',
    ],
    [
      'Foreign boats may fish there unless the ministry forbids it.',
      '+ Foreign boats may [not fish] there.',
      '- Foreign boats may not fish there if the ministry forbids it.',
    ],
    ['The bank opens only on Mondays.', '- The bank does not open on Sundays.'],
  ]);
});
