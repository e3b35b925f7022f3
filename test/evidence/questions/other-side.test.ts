import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('figures of those whom the passage leaves', () => {
  asks('number', [
    [
      'Delegates rejected the new statutes on Saturday, with 62% of those present voting against them.',
      '- The new statutes won the backing of only 38% of the delegates present.',
      '- No more than 38 percent of the delegates present supported the new statutes.',
      '- Not quite four in ten of those present were for the new statutes.',
    ],
    [
      'Members voted to leave the federation, with 71 percent of ballots in favour. Turnout was 44 percent.',
      '- Leaving the federation was opposed by 29 percent of those who voted.',
      '- More than half of the members, 56 percent, did not vote on leaving the federation.',
      '+ Leaving the federation was opposed by [39 percent] of those who voted.',
    ],
    [
      'Of the firms polled, 45% expected orders to rise, 28% expected them to fall, and the rest saw no change.',
      '- About a quarter of the firms polled foresaw no change.',
      '+ [Forty percent] of the firms polled saw no change in orders.',
    ],
    [
      'More than three quarters of the drivers have returned their forms.',
      '- Less than a quarter of the drivers have not returned their forms.',
      '- Fewer than one in four drivers have still to return the form.',
      '+ Fewer than [one in four] drivers have returned their forms.',
    ],
    [
      'At least two thirds of the tenants refused to pay the new charge.',
      '- At most a third of the tenants paid the new charge.',
      '+ [At most two thirds] of the tenants refused to pay the new charge.',
    ],
    [
      'All but 12 of the 90 villages have been connected to the grid.',
      '- Twelve of the 90 villages have not yet been connected to the grid.',
      '- Seventy-eight of the 90 villages have been connected to the grid.',
      '- Twelve villages remain to be connected to the grid.',
      '+ [Twelve] of the 90 villages have been connected to the grid.',
    ],
    [
      'Only 7 of the 31 councils have published their accounts.',
      '- Twenty-four of the 31 councils have not published their accounts.',
      '- All but seven of the councils have failed to publish their accounts.',
      '+ All but [seven] of the councils have published their accounts.',
    ],
    [
      'All except nine of the crew were rescued by a trawler.',
      '- Nine of the crew were not rescued.',
      '- Nine of the crew are missing; the others were rescued by a trawler.',
      '+ [Nine] of the crew were rescued by a trawler.',
    ],
  ]);
});

describe('what holds on the other side of a bound', () => {
  asks('number', [
    [
      'Landlords who let more than ten flats must report their rents to the office; smaller ones are exempt.',
      '- Landlords with fewer than ten flats do not have to report their rents.',
      '- Those who let no more than ten flats are spared the duty to report rents.',
      '+ Landlords with [fewer than ten] flats must report their rents to the office.',
    ],
    [
      'Ships of 5,000 tonnes or more must carry a pilot.',
      '- Vessels of less than 5,000 tonnes are exempt from carrying a pilot.',
      '+ Ships [under 5,000 tonnes] must carry a pilot.',
    ],
    [
      'Under the bill, farms with fewer than 50 cows would not need a permit.',
      '- Under the bill only farms with at least 50 cows would have to obtain a permit.',
    ],
  ]);
  asks('approximation', [
    [
      'Under the bill, farms with fewer than 50 cows would not need a permit.',
      '- The bill would require a permit of farms with 50 cows or more.',
    ],
  ]);
  asks('negation', [
    [
      'Banks with assets of at least 30 billion crowns will be supervised by the central office.',
      '- Banks with assets below 30 billion crowns will not be supervised by the central office.',
      '+ Banks with assets of at least 30 billion crowns will [not be supervised] by the central office.',
    ],
    [
      'Only 7 of the 31 councils have published their accounts.',
      '- All but seven of the councils have failed to publish their accounts.',
    ],
  ]);
  asks('scope', [
    [
      'Fewer than half of the 40 clinics have installed the alarm.',
      '- Most of the clinics still lack the alarm.',
      '+ [Most of the clinics] have installed the alarm.',
    ],
    ['Less than a third of the pumps in the valley work.', "- Over two-thirds of the valley's pumps are out of order."],
  ]);
});
