import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { dateReasons } from '../../../server/src/evidence/questions/date.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { asks } from '../../support/asking.ts';
import { resources } from '../../support/resources.ts';

describe('lengths of time between dates', () => {
  asks('number', [
    [
      'Lindgren Motors unveiled the electric van in September 2018; deliveries to customers started in March 2020.',
      '+ Buyers began to receive the electric van from Lindgren Motors [six months] after it was first shown.',
      '- Buyers began to receive the electric van from Lindgren Motors a year and a half after it was first shown.',
      '- Buyers began to receive the electric van from Lindgren Motors 18 months after it was first shown.',
    ],
    [
      'The survey ship Halcyon set out on 11 April and returned to Port Mory on 30 May.',
      '+ The survey ship Halcyon returned to Port Mory after it had been at sea for little more than [a fortnight].',
      '- The survey ship Halcyon returned to Port Mory after it had been at sea for seven weeks.',
    ],
    [
      'The treasurer was arrested on 3 January 2020 and convicted on 4 March 2021.',
      '- The treasurer was convicted in 2021 and sent to prison for ten years.',
      '+ The treasurer was convicted in 2021, [three years] after she was arrested.',
    ],
    [
      'The bridge was closed on 3 May 2018 and reopened on 8 June 2019.',
      '- The bridge reopened in June 2019, and repairs to its deck took three weeks.',
      '- The bridge, for which a licence for fifty years was granted, was closed in 2018.',
      '+ The bridge was closed for [three years].',
    ],
    // Told in another order than it came about.
    [
      'The trial opened on 3 January 2020; the charges had been laid on 4 March 2019.',
      '- The trial opened ten months after the charges were laid.',
      '+ The trial opened [three months] after the charges were laid.',
    ],
    [
      'The trial opened on 3 January; the charges had been laid on 4 March of the year before.',
      '- The trial opened ten months after the charges were laid.',
    ],
    [
      'The Halcyon left Port Mory on 28 December and reached Brell on 4 January.',
      '- The Halcyon reached Brell a week after it left Port Mory.',
    ],
  ]);
  asks('date', [
    [
      'The order was approved on 6 February 2017 and came into force on 1 October that year.',
      '+ Approved in February 2017, the order came into force barely [four months] later.',
      '- Approved in February 2017, the order came into force nearly eight months later.',
    ],
  ]);
});

describe('dates that count from the one before', () => {
  asks('date', [
    [
      'The ceasefire signed at Port Lanning on 17 March 2016 held until the following January, when shelling resumed.',
      '+ The ceasefire of Port Lanning held until [January 2018], when shelling resumed.',
      '- The ceasefire of Port Lanning held until January 2017, when shelling resumed.',
    ],
    [
      'The bridge was closed in May 2019 and reopened the following spring.',
      '- The bridge was reopened in the spring of 2020.',
      '+ The bridge was reopened in the [spring of 2021].',
    ],
    [
      'He was elected in 2016 and sworn in the following January.',
      '- He was sworn in in January 2017.',
      '+ He was sworn in in [January 2019].',
    ],
    // Which of several dates is meant is not said, unless all of them give the same.
    [
      'The law was passed in March 2015 under a constitution of 1990, and took effect the following January.',
      '- The law took effect in January 2016.',
    ],
    [
      'The law was passed in March 2015, was signed on 4 May 2015 and took effect the following January.',
      '- The law took effect in January 2016.',
      '+ The law took effect in [January 2017].',
    ],
  ]);
});

describe('a day that does not tell its year', () => {
  asks('date', [
    // An earlier day than the one before it is of another year.
    [
      'The bill was passed on 20 May 2021 and takes effect on 14 May.',
      '- The bill takes effect on 14 May 2022.',
      '+ The bill takes effect on [15 May 2021].',
      '+ The bill was passed on [19 May 2021].',
    ],
  ]);
});

describe('Christmas', () => {
  asks('date', [
    [
      'The inquest opened on 9 April 2024 and was adjourned the same day until October.',
      '+ The inquest, begun in April 2024, was to be taken up again around [Christmas] of that year.',
    ],
    ['The shop will close on 24 December.', '- The shop is to close on Christmas Eve.'],
    ['The talks are to end in late December.', '- The talks are to end before Christmas.'],
    ['The work was done in December 2020.', '- The work was done by Christmas 2020.'],
    ['The bill is to pass before Christmas.', '- The bill is to pass in December.'],
    ['The shop reopened on 26 December.', '- The shop reopened after Christmas.'],
    // The year turned.
    ['The shop reopened on 2 January.', '- The shop reopened after Christmas.'],
    ['The shop reopened after Christmas.', '- The shop reopened in January.'],
    ['The shop reopened on 2 January 2021.', '+ The shop reopened before [Christmas 2020].'],
    ['The shop reopened on 2 December.', '+ The shop reopened after [Christmas].'],
    ['The shop reopened on 30 December.', '+ The shop reopened by [Christmas].'],
    ['The shop reopened in March.', '+ The shop reopened after [Christmas].'],
    ['The Christmas market opens on 1 December.', '- The Christmas market opens early in December.'],
  ]);
});

describe('the same in other units', () => {
  asks('number', [
    [
      'Customs officers seized 3.2 tonnes of ivory at Dolmouth in the course of a six-week operation.',
      '- In an operation at Dolmouth that took a month and a half customs officers seized 3.2 tonnes of ivory.',
    ],
    [
      'Only 40 of the 160 schools in the district have a full-time nurse.',
      '- Three schools in four lack a full-time nurse in the district.',
    ],
  ]);
});

describe('dates beside another event', () => {
  asks('date', [
    [
      'The Clean Ships Regulation was adopted on 9 June 2017, entered into force on 1 February 2018 and was amended in 2021.',
      '- The Clean Ships Regulation has applied since 1 February 2018, nearly eight months after its adoption.',
      '+ The Clean Ships Regulation has applied since [9 June 2017].',
    ],
    [
      'President Amaro was sworn in on 20 January 2014, re-elected in November 2017 and impeached in May 2019.',
      '- A year and a half after winning a second mandate in late 2017, Amaro was impeached.',
    ],
    [
      'Sarn Pharma submitted its application on 3 May 2021, and the regulator approved the drug on 14 May.',
      "- Clearance for the drug came in mid-May 2021, within a fortnight of Sarn Pharma's request.",
    ],
    [
      'Bus fares in Corley went up in January 2022 and again in July 2022, and a third rise is planned for January 2024.',
      "- After two increases in 2022, Corley's bus passengers are to be charged more at the beginning of 2024.",
    ],
    [
      'Dame Orla Finch retired from the bench in 2015, a week after turning 70.',
      '- Finch, who was born in 1945, gave up her seat on the bench just after her seventieth birthday.',
    ],
  ]);
  asks('date', [
    // What it is only compared with.
    [
      'Ferry operator Blue Sound carried 2.05m passengers in 2023, 4% fewer than in 2022, yet its revenue rose by 7%.',
      "- Blue Sound's revenue grew 7% in 2023, although passenger numbers slipped by 4%.",
    ],
  ]);
  asks('order', [
    [
      "Rehearsals of the festival's new opera started only once the chorus dispute had been settled, on 22 May.",
      '- Until the quarrel with the chorus was settled in late May, nobody began to rehearse the new opera.',
    ],
    // A denial that is not of what went on until then turns nothing.
    [
      'The miners struck, and then the mayor signed the pact.',
      '- Until the mayor signed the pact, the miners struck without a break.',
      '+ [Until] the mayor signed the pact, the miners did not strike.',
    ],
    [
      'Trams used the bridge before the tunnel opened.',
      '- Until the tunnel opened, trams, not cars, used the bridge.',
      '+ [Until] the tunnel opened, the bridge was used by no trams.',
    ],
    [
      'The miners struck without a break until the mayor signed the pact.',
      '+ The miners struck [only after] the mayor had signed the pact.',
    ],
  ]);
});

describe('seasons and weekdays of which no year is told', () => {
  asks('date', [
    [
      'The tonnage tax, introduced in 2017, is not changed. The commission that reviews it will report in the autumn.',
      '- The commission that reviews the tonnage tax will report in autumn 2025.',
      '- The commission that reviews the tonnage tax will report in October 2025.',
      '+ The commission that reviews the tonnage tax will report in [spring 2025].',
    ],
    [
      'In 2023 the harvest failed in the spring and the ministry paid in the autumn.',
      '- The ministry paid in the autumn of 2023.',
      '+ The ministry paid in the [autumn of 2024].',
    ],
    [
      'The trial opened in October 2021 and ended in the spring.',
      '- The trial ended in spring 2022.',
      '+ The trial ended in [autumn 2022].',
    ],
    [
      'The pass, closed in 2011, is open to ploughs in the winter.',
      '- The pass was open to ploughs in January 2025.',
      '+ The pass was open to ploughs in [July 2025].',
    ],
    // *That of 2018* is a summer, too, and no date for all that the sentence tells.
    [
      'The summer of 2024 was the second warmest since measurements began in 1901; only that of 2018 was warmer.',
      '- The summer of 2018 was the warmest since 1901.',
      '- The summer of 2018 was warmer than that of 2024.',
      '- The summer of 2024 was cooler than that of 2018.',
      '+ The [summer of 2019] was the warmest since 1901.',
      '+ The [spring of 2018] was warmer.',
      '+ The summer of 2024 was the second warmest since [1951].',
    ],
    [
      'The winter of 2012 was harsh, and that of 2013 was mild.',
      '- The winter of 2013 was mild.',
      '+ The [winter of 2014] was mild.',
    ],
    [
      'In the fall of the city, in 2011, the archive was lost.',
      '+ The archive was lost in the [fall of 2012].',
      '- The archive was lost in the fall of 2011.',
    ],
  ]);

  it.each([
    ['The committee, founded in 2017, will report on Friday.', 'The committee is to report on 7 March 2025.', 0],
    ['The committee, founded in 2017, will report on Friday.', 'The committee is to report on 14 March 2025.', 1],
    ['The committee, founded in 2017, reported on Friday.', 'The committee reported on 7 March 2025.', 1],
    ['The committee, founded in 2017, reported on Friday.', 'The committee reported on 28 February 2025.', 0],
  ])('knows a weekday to come from one that has passed: %s %s', (passage, claim, count) => {
    const { lexicon } = resources;
    const [said, given] = [factsOf(claim, lexicon, '2025-03-20'), factsOf(passage, lexicon, '2025-03-04')];
    expect(dateReasons(pairOf(said, given, null, lexicon))).toHaveLength(count);
  });
});

describe('a date that the passage only compares with', () => {
  const THAN = 'The ports handled 61.3 million tonnes of cargo in 2024, 2.8 per cent more than in 2023.';
  const AGAINST = 'In 2024 the ports handled 61.3 million tonnes of cargo, up from 59.6 million in 2023.';
  asks('date', [
    [
      THAN,
      '+ Cargo rose by 2.8 per cent to 61.3 million tonnes in [2023].',
      '+ In [2023] the ports handled 61.3 million tonnes of cargo.',
      '- Cargo rose by 2.8 per cent from 2023 to 2024.',
      '- The ports handled 61.3 million tonnes of cargo, 2.8 per cent more than in 2023.',
      '- Cargo was up 2.8 per cent on 2023, at 61.3 million tonnes.',
      '- Cargo was 2.8 per cent lower in 2023.',
    ],
    [
      AGAINST,
      '- The ports handled 59.6 million tonnes of cargo in 2023.',
      '+ The ports handled 61.3 million tonnes of cargo in [2023].',
    ],
    [
      'Sales came to 40 million euros in 2024, compared with 38 million in 2023, and 12 shops were opened.',
      '- In 2023 sales came to 38 million euros.',
    ],
    [
      'The rate was 4 per cent in 2022, the same as in 2019, but higher than in 2010.',
      '- The rate was 4 per cent in 2019.',
      '+ The rate was 4 per cent in [2010].',
    ],
    [
      'The town had 4,200 pupils in 2021, 300 fewer than in 2016.',
      '- The town had 4,500 pupils in 2016.',
      '- The town had 300 pupils more in 2016.',
    ],
  ]);
  asks('number', [
    [
      AGAINST,
      '- The ports handled 59.6 million tonnes of cargo in 2023.',
      '+ The ports handled [58.1 million tonnes] of cargo in 2023.',
    ],
    [
      'Sales came to 40 million euros in 2024, compared with 38 million in 2023, and 12 shops were opened.',
      '- In 2023 sales came to 38 million euros.',
      '+ In 2023 sales came to [36 million euros].',
    ],
    [
      'Output of the mill rose to 900 tonnes from 700.',
      '- Output of the mill rose from 700 to 900 tonnes.',
      '- Output of the mill rose from 700 tonnes.',
      '+ Output of the mill fell to [700 tonnes].',
    ],
  ]);
});
