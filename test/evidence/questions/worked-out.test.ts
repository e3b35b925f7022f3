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
      'The plan is cheaper than three of the others.',
      '- Three of the others cost more than the plan.',
      '+ The plan is cheaper than [four] of the others.',
    ],
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
    // What is faster than twelve others is faster than twelve, not than more.
    ['The train is faster than 12 of its rivals.', '- The train outpaces 12 of its rivals.'],
    ['The ministry has named nine judges but not yet 12 others.', '- The ministry has not named the 12 other judges.'],
    ['Fewer than 12 of its rivals took part.', '+ Of its rivals [12] took part.'],
    ['The wall is higher than 12 metres.', '+ The wall is [12 metres] high.'],
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
