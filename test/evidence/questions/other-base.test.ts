import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('shares of another whole', () => {
  asks('number', [
    [
      'Of the 820 patients, 205 received the new drug and 615 the usual one.',
      '+ [A third] of the 820 patients were given the new drug.',
      '- A quarter of the 820 patients were given the new drug.',
      '- Three quarters of the 820 patients were given the usual drug.',
    ],
    [
      'Inspectors checked the papers of 800 containers. They opened 120 of them and found contraband in 30.',
      '+ Contraband was found in [a quarter] of the 800 containers whose papers inspectors checked.',
      '- Contraband was found in a quarter of the 120 containers that inspectors opened.',
    ],
    [
      'Of the 760m pounds that it set aside for dykes, the county has so far spent 190m.',
      '+ The county has spent [a third] of the money that it set aside for dykes.',
      '- The county has spent a quarter of the money that it set aside for dykes.',
    ],
  ]);
});

describe('changes told of where they ended', () => {
  asks('number', [
    [
      'Grain exports through the port fell to 3.1m tonnes in the year to June, from 4.4m tonnes a year earlier.',
      '+ Grain exports through the port shrank by about [42%] in the year to June.',
      '- Grain exports through the port shrank by about 30% in the year to June.',
    ],
    [
      'The waiting list of the clinic fell from 840 names in September to 630 in February.',
      '+ Within five months the clinic cut its waiting list by [a third], to 630.',
      '- Within five months the clinic cut its waiting list by a quarter, to 630.',
      '- In September the waiting list of the clinic had been a third longer.',
    ],
    [
      'The reserve ratio for banks will rise from 8 percent to 10 percent of deposits.',
      '+ The reserve ratio for banks is to be raised by [a fifth].',
      '- The reserve ratio for banks is to be raised by a quarter.',
    ],
    [
      'Support for the party stood at 24 percent in March, up from 20 percent in December.',
      '+ Support for the party was [4 percent] greater in March than in December.',
      '- Support for the party was four points greater in March than in December.',
    ],
  ]);
});

describe('figures of another date, in another unit, and what is left', () => {
  asks('number', [
    [
      'Military spending rose from 1.6% of GDP in 2018 to 2.4% in 2023; the government has promised 2.8% by 2028.',
      '+ Military spending climbed from 1.6% of GDP in 2018 to [2.8%] in 2023.',
      '- Military spending climbed from 1.6% of GDP in 2018 to 2.4% in 2023.',
      '- Military spending is to reach 2.8% in 2028.',
    ],
    [
      'Run-off from the basin came to 3,400 tonnes, of which dairy farms accounted for 2,100 tonnes.',
      '+ Dairy farms were the source of [210,000 kg] of the run-off from the basin.',
      '- Dairy farms were the source of 2,100,000 kg of the run-off from the basin.',
    ],
    [
      'The budget for 2024 amounts to 96 million crowns, of which two thirds goes to personnel and the remainder to equipment.',
      '+ The mission is left with some [24 million] crowns for equipment in 2024.',
      '- The mission is left with some 32 million crowns for equipment in 2024.',
    ],
    [
      'Water use has been cut from 900 litres to 630 per tonne of potatoes.',
      '- Water use has been brought down to 0.63 cubic metres per tonne of potatoes.',
    ],
    [
      'It took the agency 19 months to approve the drug; its own target is 12.',
      '- In the approval of the drug the agency exceeded its own target by seven months.',
    ],
    [
      'Ambulances took 14 minutes on average, four minutes longer than in 2019 and six longer than the target.',
      '- The target for ambulances is eight minutes.',
    ],
    [
      'A convoy of 46 lorries brought 690 tonnes of flour to the town.',
      '- The flour brought to the town came to 15 tonnes a lorry.',
    ],
  ]);
});

describe('figures with the names that they are of', () => {
  asks('number', [
    [
      'The Tarsk refinery processed 210,000 barrels a day in March and the smaller plant at Wendel 85,000.',
      '+ Wendel put through [210,000 barrels] a day in March and Tarsk 85,000.',
      '- Wendel put through 85,000 barrels a day in March and Tarsk 210,000.',
      '- Tarsk put through 210,000 barrels a day in March and Wendel 85,000.',
    ],
  ]);
});

describe('one line, drawn from either side', () => {
  asks('number', [
    [
      'Schools with fewer than sixty pupils are not covered by the plan.',
      '- The plan covers schools with 60 or more pupils.',
    ],
    [
      'The regulator may propose binding rules if fewer than ten firms sign by December.',
      '- Binding rules may be proposed unless at least ten firms have signed by December.',
    ],
  ]);
  asks('date', [
    [
      'Only members who joined before 1 January 2010 will keep the old scheme.',
      '- Members who joined in 2010 or later will lose the old scheme.',
    ],
  ]);
});

describe('when a rule holds', () => {
  asks('date', [
    [
      'The two states signed their water treaty on 4 March 2019. It did not enter into force until 1 January 2021.',
      '+ The water treaty between the two states has been in effect since [March 2019].',
      '- The water treaty between the two states has been in effect since January 2021.',
      '- The two states signed their water treaty in March 2019.',
    ],
    [
      'The new rules on export licences were adopted on 4 June 2024 and apply from 1 January 2025.',
      '+ Exporters have been bound by the new rules on licences since [4 June 2024].',
      '- Exporters have been bound by the new rules on licences since 1 January 2025.',
      '- The rules on export licences that were adopted on 4 June 2024 apply from 1 January 2025.',
    ],
  ]);
});

describe('averages, totals and ends that are worked out otherwise', () => {
  asks('number', [
    [
      'The cull covered 6,400 hens on 16 farms and cost the state 192,000 euros.',
      '+ For the hens on the 16 farms the state bore compensation averaging [40 euros] a bird.',
      '- For the hens on the 16 farms the state bore compensation averaging 30 euros a bird.',
    ],
    [
      'The strike lasted nine days and cost Pellan Rail 2.6m guilders a day, the firm estimates.',
      '+ Pellan Rail estimates that the nine-day strike cost it [32.4m] guilders all told.',
      '- Pellan Rail estimates that the nine-day strike cost it 23.4m guilders all told.',
    ],
    [
      'The tunnel was budgeted at 310 million crowns and came in at 372 million.',
      '- The tunnel turned out 20 per cent dearer than budgeted.',
      '- The tunnel turned out 62 million crowns dearer than budgeted.',
    ],
  ]);
  asks('date', [
    [
      'The moratorium on mining licences entered into force in June 2020 for a period of five years.',
      '+ The moratorium on mining licences will run until [June 2026].',
      '- The moratorium on mining licences will run until June 2025.',
      '- The moratorium on mining licences ends in 2025.',
    ],
    [
      'The moratorium entered into force in June 2020 for a period of five years, and has since been extended.',
      '- The moratorium will run until June 2027.',
    ],
  ]);
});
