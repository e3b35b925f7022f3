import { describe } from 'vitest';
import { asks } from '../../support/asking.ts';

describe('figures that a careful reader works out', () => {
  asks('number', [
    [
      'The orchestra has 88 players, of whom 33 are women; ten years ago it had 80, of whom 20 were women.',
      '- Women hold 37.5 per cent of the posts in the orchestra, up from a quarter ten years ago.',
      '- Thirteen more women play in the orchestra than ten years ago.',
      '- The orchestra has grown by a tenth in ten years.',
    ],
    [
      'Between 2015 and 2020 the number of bakeries in the district fell from 96 to 72.',
      '- A quarter of the bakeries in the district closed in five years.',
      '- Two dozen bakeries disappeared between 2015 and 2020.',
      '- For every four bakeries in 2015 there were three in 2020.',
    ],
    [
      'Ticket prices went up from 12 to 15 crowns, while attendance slid from 40,000 to 34,000.',
      '- Tickets became a quarter dearer, and 15 per cent fewer people came.',
      '- A ticket costs three crowns more, and 6,000 fewer people came.',
      '- Attendance dropped by 15%.',
    ],
    [
      'The survey found that 62 per cent of tenants had mould in their flats, 18 points more than in 2010.',
      '- In 2010, 44 per cent of tenants had mould in their flats.',
      '- More than six in ten tenants live with mould.',
      '- Nearly two thirds of tenants have mould in their flats, up from 44 per cent.',
      '+ In 2010, [54 per cent] of tenants had mould in their flats.',
    ],
    [
      'The jury of twelve split eight to four.',
      '- Two thirds of the jury were of one mind.',
      '- A third of the jurors disagreed.',
    ],
    [
      'The reservoir holds 30 million cubic metres and is 40 per cent full.',
      '- The reservoir holds 12 million cubic metres at present.',
      '- The reservoir is three fifths empty.',
    ],
    [
      'The strike cost the railway 2.4 million crowns a day and lasted five days.',
      '- The strike cost the railway 12 million crowns.',
      '+ The strike cost the railway [24 million] crowns in all.',
    ],
    [
      'Nurses start on 2,400 crowns a month, teachers on 2,100.',
      '- A new nurse earns 300 crowns a month more than a new teacher.',
      '- A new nurse earns 28,800 crowns a year.',
      '- Teachers start on an eighth less than nurses.',
      '- Nurses start on a seventh more than teachers.',
    ],
    [
      'Of 45 schools inspected, nine were closed and 12 were told to make repairs; the rest passed.',
      '- Twenty-four schools passed.',
      '- More than half of the schools passed.',
      '- One school in five was closed.',
      '+ [Thirty-four] schools passed the inspection.',
    ],
    [
      'The vote was 212 to 188, and 31 members stayed away.',
      '- The proposal was carried by a margin of 24.',
      '- Of 431 members 31 stayed away.',
      '- Four hundred members voted.',
    ],
    [
      'The pipeline is 640 kilometres long and carries 3 million tonnes a year.',
      '- The 400-mile pipeline carries 250,000 tonnes a month.',
    ],
    [
      'Housing starts fell for a third year, to 18,200 from 21,900.',
      '- Housing starts fell by about 17 per cent.',
      '- Builders began 3,700 fewer homes.',
      '+ Housing starts fell by [27 per cent].',
    ],
    [
      'Waiting lists shortened to 9,000 patients from 12,000 a year earlier.',
      '- The waiting list is a quarter shorter than a year earlier.',
      '- A year earlier, a third more patients were waiting.',
      '+ The waiting list shortened by [40 per cent].',
    ],
    [
      'Ferry traffic climbed to 4.2 million passengers in 2019 from 3.5 million in 2015, then collapsed.',
      '- Ferry traffic rose by a fifth between 2015 and 2019, and fell by 60% in the pandemic.',
      '- Freight rose by 40% to 2.1 million tonnes.',
      '+ Ferry traffic rose by [35%] between 2015 and 2019.',
    ],
    [
      'The index slipped from 104 to 98 in March.',
      '- The index slipped by six points.',
      '- The index lost more than 5 per cent.',
    ],
    [
      'Of the 80 seats, 32 went to women.',
      '- Women won two fifths of the seats.',
      '- Turnout was 71 per cent in the vote that gave women 32 seats.',
      '+ Women won [three quarters] of the seats.',
    ],
    [
      'Her pension of 1,150 crowns is 230 less than the minimum wage.',
      '- The minimum wage is 1,380 crowns.',
      '- Her pension is a sixth below the minimum wage.',
      '+ The minimum wage is [920] crowns.',
    ],
  ]);
});

describe('dates that a careful reader works out', () => {
  asks('date', [
    [
      'The court sat on 12 January 2023, five days after the arrest, and ruled a month later.',
      '- The arrest was made on 7 January 2023.',
      '- The ruling came in February 2023.',
      '- The ruling came on 12 February 2023.',
    ],
    ['Elections are due by May 2026, four years after the last.', '- The last elections were held in 2022.'],
    [
      'Construction began in 2011. Two years later the money ran out, and the site lay idle until 2018.',
      '- The money ran out in 2013.',
      '- Work resumed in 2018.',
      '- The site lay idle from 2013 to 2018.',
    ],
    [
      'The paper appeared in March 2019, three months after the data were gathered and a year before the retraction.',
      '- The data were gathered in December 2018.',
      '- The paper was retracted in March 2020.',
    ],
    [
      'The minister, who took office in June 2020, resigned after eighteen months.',
      '- The minister resigned in December 2021.',
      '- The minister resigned at the end of 2021.',
    ],
    [
      'The school opened in September 1998 and celebrated its 25th anniversary last week.',
      '- The school, opened in 1998, has been there for a quarter of a century.',
      '- The school celebrated its anniversary in September 2023.',
    ],
    [
      'The siege lasted from 4 June to 19 July 1944.',
      '- The siege began in early June 1944 and went on for some six weeks.',
      '- The siege was lifted on 19 July 1944.',
    ],
    [
      'He was elected in 2008, re-elected four years later and defeated in 2016.',
      '- He won a second term in 2012.',
      '- He served from 2008 until 2016.',
      '- He won the elections of 2008 and 2012.',
    ],
    [
      'The patent was filed on 30 November 2010 and granted 14 months later.',
      '- The patent was granted in January 2012.',
      '- The patent was granted early in 2012.',
      '+ The patent was granted in [June 2012].',
    ],
  ]);
});
