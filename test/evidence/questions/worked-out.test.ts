import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('figures that follow by a step or two of arithmetic', () => {
  asks('number', [
    [
      'The Senate of Ruvena has 64 seats: the Reform Party holds 29, the Liberals 21 and the Agrarians 14.',
      '- The Liberals and the Agrarians together hold 35 of the 64 seats in the Senate of Ruvena.',
      '- The Reform Party holds 29 of the 64 seats in the Senate of Ruvena.',
    ],
    [
      'Membership of the Ludmore union fell from 51,300 in 2014 to 38,900 in 2023. Its sister union lost just 1,200 members.',
      '- Between 2014 and 2023 the Ludmore union shed 12,400 of those on its rolls, about ten times the loss suffered by its sister.',
    ],
    [
      'The amendment needed the votes of two thirds of the 90 senators of Sollen; it won 58.',
      "- In Sollen's upper house the amendment ended two votes short of the 60 required.",
    ],
    [
      'The Hagen bridge carries 28,000 vehicles each day, 3,500 of them lorries.',
      '- Close to 200,000 vehicles of all kinds cross the Hagen bridge in a week.',
    ],
    [
      'The barge carries 22 containers of 20 tonnes each and five of 30 tonnes each.',
      '- The containers aboard the barge weigh 590 tonnes in total.',
    ],
    [
      'Drumlin Loch covers 640 acres and Skene Loch 160.',
      '- Together Drumlin and Skene make up a water surface of about 320 hectares.',
    ],
    [
      'In the trial 312 volunteers took the drug and 104 the dummy pill.',
      '- Those given the drug outnumbered those on the dummy pill by three to one.',
    ],
    // What stands in the passage itself does not follow from the rest of it.
    [
      "The mission now counts 2,340 troops and 610 police. Last month's rotation brought in 480 soldiers from Ghana and Nepal.",
      "+ Ghana and Nepal between them supplied the [610 soldiers] who arrived with last month's rotation.".replace(
        ' soldiers]',
        '] soldiers',
      ),
    ],
  ]);
});

describe('figures that come of others by chance alone', () => {
  asks('number', [
    // Nobody divides one share by another, or tells a rise of 79.7 per cent as a share.
    [
      'Turnout rose from 62.5 per cent in 2015 to 78.4 per cent in 2019.',
      '+ Turnout in 2019 was [79.7 per cent].',
      '+ Turnout rose to [79.7 per cent] in 2019.',
      '- Turnout in 2019 was 25.4 per cent higher.',
    ],
    [
      'Of the pupils 60 per cent sat the test, and 45 per cent of those who sat it passed.',
      '- In the end 27 per cent of the pupils passed the test.',
      '+ In the end [75 per cent] of the pupils passed the test.',
    ],
    // Measures and words such as *required* do not say that anything is worked out.
    [
      'The estate covers 512 hectares, 12 of them woodland and 20 of them pasture.',
      '+ The estate covers [480 hectares], all of it pasture.',
    ],
    ['The commission required 36 votes of 64; 41 were cast.', '+ The commission required [63] votes.'],
    [
      'The line carried 1,340 tonnes in May, 1,120 in June and 60 in July, 30 of them coal.',
      '+ The line carried a total of [1,430 tonnes] in May.',
    ],
    [
      'The firm had 450 workers in Brell, 10 in Lund and 20 in Oslo.',
      '- Brell and Lund together had 460 of the workers of the firm.',
    ],
  ]);
});

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

describe('how often', () => {
  asks('number', [
    [
      'The Corvin Prize for engraving has been awarded every three years since 1990.',
      '+ Engravers have competed for the Corvin Prize [annually] since 1990.',
      '- The Corvin Prize for engraving is given out every third year.',
    ],
    [
      'The board meets twice a year in Lund.',
      '+ The board meets [every month] in Lund.',
      '- The board meets every six months in Lund.',
    ],
    ['Inspections are carried out weekly.', '+ Inspections are carried out [monthly].'],
    [
      'The annual report says that the board meets twice a month.',
      '- The board meets every fortnight.',
      '+ The board meets [once a month].',
    ],
    [
      'The council, whose members are elected every four years, sits in Brell.',
      '- The council, elected by the people of Brell, reviews its rules each year.',
      '+ The council of Brell has members who are elected [every year].',
    ],
    ['The kitchen serves 900 meals every day.', '- The kitchen serves 6,300 meals every week.'],
    [
      'The grant is paid to 400 farmers twice a year.',
      '- The grant is paid to 400 farmers every six months.',
      '+ The grant is paid to 400 farmers [every month].',
    ],
    ['The charity collects waste in each quarter of the city.', '- The charity collects waste in the city every week.'],
    [
      'The committee meets at least twice a year.',
      '- The committee meets every month.',
      '+ The committee meets only [once a year].',
    ],
    [
      'The committee meets no more than four times a year.',
      '- The committee meets once a year.',
      '+ The committee meets [every month].',
    ],
  ]);
});

describe('multiples and the figures that they are told with', () => {
  asks('number', [
    [
      'The volume handled at Dunmarsh doubled to 6 million tonnes.',
      '+ Traffic through Dunmarsh climbed from [2 million] to 6 million tonnes.',
      '- Traffic through Dunmarsh climbed from 3 to 6 million tonnes.',
    ],
    [
      'Membership tripled to 900 in five years.',
      '+ Membership grew from [450] to 900 in five years.',
      '- Membership grew from 300 to 900 in five years.',
    ],
    [
      'Sales doubled in a year to 4 million, from 3 million in 2010 and 2 million in 2018.',
      '- Sales rose from 3 million in 2010 to 4 million.',
    ],
    [
      'Rents doubled in Brell, and its population reached 900,000, from 600,000 in 1990.',
      '- The population of Brell grew from 600,000 to 900,000.',
    ],
    [
      'Fares stood still. The population of Brell doubled and reached 900,000.',
      '+ The population of Brell grew from [600,000] to 900,000.',
    ],
  ]);
});

describe('bounds and units as they are read', () => {
  asks('number', [
    [
      'Three in ten households in the flats have a line faster than 100 megabits; in the hill villages it is one in twelve.',
      '- Connections of more than 100 megabits reach just one home in twelve in the hill villages.',
    ],
    [
      'Madrick airport handled 3.1m passengers in 2017, 4.6m in 2018 and 5.8m in 2019.',
      '- Madrick airport had 5.8 million passengers in 2019.',
    ],
  ]);
  asks('approximation', [
    [
      'Loans of less than 5,000 florins are not covered by the new rules unless the borrower is under 21.',
      '- Borrowing below 5,000 florins escapes the new rules except in the case of people not yet 21.',
    ],
  ]);
});

describe('digits in another order', () => {
  asks('number', [
    // Whatever else comes to it: nobody works out a figure that looks so alike.
    [
      'The Port of Anselby handled 1.36m containers last year, up from 1.18m, with two-thirds of the increase coming from the new quay.',
      "+ Traffic at Anselby's port grew to [1.63m] containers last year, with most of the increase coming from the new quay.",
      "- Traffic at Anselby's port grew to 1.36 million containers last year.",
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

describe('what is told of on both sides', () => {
  asks('direction', [
    [
      'The High Court reversed the decision of the Mining Warden, who had granted the licence to Opaline.',
      '- The award of the licence to Opaline by the Mining Warden was overturned by the High Court.',
    ],
    [
      'Households with an income below 18,000 crowns will be exempt from the new levy; all others pay from September.',
      '- From September every household must pay the new levy, unless it has less than 18,000 crowns coming in.',
      '+ From September households with less than 18,000 crowns [must] pay the new levy.',
    ],
    ['The old bridge was closed and the new tunnel was opened.', '- The new tunnel opened as the old bridge closed.'],
  ]);
});
