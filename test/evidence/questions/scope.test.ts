import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { scopeReasons } from '../../../server/src/evidence/questions/scope.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { asks } from '../../support/asking.ts';
import { resources } from '../../support/resources.ts';

const reasonsOf = (claim: string, passage: string, title?: string) => {
  const { lexicon } = resources;
  return scopeReasons(pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon), { title });
};
const widened = (claim: string, passage: string, title?: string): string[] =>
  reasonsOf(claim, passage, title).map(
    (reason) =>
      `${reason.detail}: ${sliceOf(claim, reason.claim)} ~ ${reason.passage ? sliceOf(passage, reason.passage) : ''}`,
  );

describe('said of more', () => {
  it.each([
    [
      'Four carriers have moved their ships to the northern route, which adds six days.',
      'All carriers now send their ships along the northern route.',
      'all: All carriers ~ Four carriers',
    ],
    [
      'Several of the regional airports reported delays on Friday.',
      'All regional airports reported delays on Friday.',
      'all: All regional airports ~ Several of the regional airports',
    ],
    [
      'Some members of the committee opposed the draft.',
      'Every member of the committee opposed the draft.',
      'all: Every member ~ Some members',
    ],
    [
      'Many of the refugees had fled twice before.',
      'All the refugees had fled twice before.',
      'all: All the refugees ~ Many of the refugees',
    ],
    [
      'A minority of the shareholders voted against the merger.',
      'Most shareholders voted against the merger.',
      'all: Most shareholders ~ A minority of the shareholders',
    ],
    [
      'Three of the nine judges dissented from the ruling on the dam.',
      'The judges dissented from the ruling on the dam.',
      'part: judges ~ Three of the nine',
    ],
    [
      'Two of the eleven wells tested contained arsenic.',
      'The wells tested contained arsenic.',
      'part: wells ~ Two of the eleven',
    ],
    [
      'Drivers at the Ostby and Halden garages, two of the six of the company, went on strike on Monday.',
      "The company's drivers went on strike on Monday.",
      "part: company's drivers ~ two of the six",
    ],
    [
      'Among urban households in the south, half had no running water.',
      'Half of households in the south had no running water.',
      'group: households ~ urban households',
    ],
    [
      'The survey found that elderly patients waited longer for surgery.',
      'The survey found that patients waited longer for surgery.',
      'group: patients ~ elderly patients',
    ],
    [
      'Infections rose among unvaccinated children in both provinces.',
      'Infections rose among children in both provinces.',
      'group: children ~ unvaccinated children',
    ],
    [
      'Severe cases of dengue doubled in the delta.',
      'Cases of dengue doubled in the delta.',
      'group: Cases ~ Severe cases',
    ],
    [
      'Small farms were hit hardest by the drought.',
      'Farms were hit hardest by the drought.',
      'group: Farms ~ Small farms',
    ],
    [
      'Wage growth slowed among women aged 25 to 34.',
      'Wage growth slowed among women.',
      'group: women ~ women aged 25 to 34',
    ],
    ['Among men, the drug halved relapses.', 'The drug halved relapses.', 'group: drug ~ Among men'],
    [
      'The curfew applies in the three border districts from dusk to dawn.',
      'From dusk to dawn, a curfew is in force across the country.',
      'place: across the country ~ in the three border districts',
    ],
    [
      'Teachers in the coastal provinces will receive a bonus of 400 dinars.',
      'All teachers will receive a bonus of 400 dinars.',
      'place: All teachers ~ in the coastal provinces',
    ],
    [
      'New mines outside the region are five years away.',
      'All new mines are five years away.',
      'place: All new mines ~ outside the region',
    ],
    [
      'A third of the schools inspected lacked running water.',
      'Schools that were inspected lacked running water.',
      'part: Schools ~ A third of the schools',
    ],
    [
      'Several ministers opposed the cut.',
      "The government's ministers opposed the cut.",
      "part: government's ministers ~ Several ministers",
    ],
    [
      'The order applies to tankers flying a foreign flag.',
      'The order applies to all tankers.',
      'part: all tankers ~ tankers flying a foreign flag',
    ],
    [
      'The moratorium covers new licences; existing ones are not affected.',
      'The moratorium covers all licences.',
      'part: all licences ~ new licences',
    ],
    [
      'Employers with more than 50 staff must publish their pay gap.',
      'Employers must publish their pay gap.',
      'group: Employers ~ Employers with more than 50',
    ],
    [
      'Unemployment among university graduates rose to 14 per cent.',
      'Unemployment rose to 14%.',
      'group: Unemployment ~ Unemployment among university graduates',
    ],
    [
      'Four of the seven commissioners voted to lift the quota.',
      'The commission voted unanimously to lift the quota.',
      'all: unanimously ~ Four of the seven',
    ],
    [
      'A handful of villages were evacuated on Sunday.',
      'Dozens of villages were evacuated on Sunday.',
      'all: Dozens of villages ~ A handful of villages',
    ],
    [
      'Union members at the Lund plant rejected the offer.',
      'Union members throughout the company rejected the offer.',
      'place: throughout the company ~ at the Lund plant',
    ],
    [
      'Cars are banned from the old town, except for delivery vans.',
      'Cars are banned from the old town.',
      'except: banned from the old town ~ except for delivery vans',
    ],
    [
      'All buses of the county have run on gas since 3 May 2024, except the school line to Ulm.',
      'The buses of the county have all run on gas since last May.',
      'except: county have all run on gas since last ~ except the school line to Ulm',
    ],
    [
      'The embargo bars the sale of all weapons to the two states, with the exception of radar and mine clearing gear.',
      'No weapons may be sold to the two states under the embargo.',
      'except: weapons may be sold to the two states ~ with the exception of radar and mine clearing gear',
    ],
    [
      'The subsidy is open to farmers in the northern provinces who own less than five hectares.',
      'All farmers in the northern provinces can claim the subsidy.',
      'part: All farmers ~ farmers in the northern provinces who own less than five hectares',
    ],
    [
      'Checks every three months will be due for pilots aged over 60 who fly long-haul services.',
      'Every pilot past 60 will have to be checked each quarter.',
      'part: Every pilot ~ pilots aged over 60 who fly',
    ],
    [
      'Goods may be returned within 30 days if the seal is unbroken.',
      'Goods may be returned within 30 days.',
      'if: Goods may be returned ~ if the seal is unbroken',
    ],
    [
      'Trains usually take an hour on the new line.',
      'Trains on the new line always take an hour.',
      'all: always ~ usually',
    ],
    [
      'In parts of the delta, wells have turned salty since the dam was built.',
      'Wells all over the delta have turned salty since the dam was built.',
      'place: all over the delta ~ In parts of the delta',
    ],
    [
      'Shops in the old town may open on Sundays until the end of September.',
      'Shops may open on Sundays.',
      'place: Shops ~ Shops in the old town',
    ],
    [
      'Pensions above 2,000 euros a month will be frozen.',
      'Pensions will be frozen.',
      'group: Pensions ~ Pensions above 2,000',
    ],
    [
      'In some villages of the upper valley the harvest failed.',
      'The harvest failed throughout the upper valley.',
      'place: throughout the upper valley ~ In some villages of the upper valley',
    ],
    [
      'The scheme pays for the insulation of houses built before 1970.',
      'The scheme pays for the insulation of houses of any age.',
      'group: houses ~ houses built before 1970',
    ],
    [
      'In a poll, 44 per cent of the tenants supported the levy, 41 per cent opposed it.',
      'In a poll, most tenants supported the levy.',
      'all: most tenants ~ 44 per cent of the tenants',
    ],
    [
      'The limit was exceeded in 4 of 52 samples from the river.',
      'All samples from the river exceeded the limit.',
      'all: All samples ~ 4 of 52 samples',
    ],
    [
      'About a third of the nurses have thought of leaving the profession.',
      'Nearly all nurses have thought of leaving the profession.',
      'all: Nearly all nurses ~ a third of the nurses',
    ],
    [
      'The fee is waived only for veterans of the war.',
      'The fee is waived.',
      'only: fee is waived ~ only for veterans of the war',
    ],
    [
      'The permit is valid if it has been countersigned by the harbour master.',
      'The permit is valid.',
      'if: permit is valid ~ if it has been countersigned by the harbour master',
    ],
    [
      'The bridge has been partially rebuilt since the flood.',
      'The bridge has been rebuilt since the flood.',
      'part: bridge has been rebuilt since the flood ~ partially',
    ],
  ])('%s', (passage, claim, expected) => expect(widened(claim, passage)).toEqual([expected]));
});

describe('sound', () => {
  it.each([
    ['The bank closed 34 of its 85 branches.', 'The bank kept 51 branches.'],
    ['The dam at Orle is the highest in the country.', 'The dam at Orle is the country’s highest.'],
    ['There were 41 people on the ferry. None of them survived.', 'All 41 people on the ferry died.'],
    ['Several of the airports reported delays.', 'Some airports reported delays.'],
    ['In a poll, 54 per cent of the tenants supported the levy.', 'In a poll, most tenants supported the levy.'],
    ['In a poll, 31 per cent of the tenants opposed the levy; others backed it.', 'Most tenants backed the levy.'],
    [
      'The city has drawn most tourists every year since 2005, except for 2014 and 2018.',
      'Another city drew most tourists in 2018.',
    ],
    [
      'The number rose to 1,204, the highest annual figure ever recorded in Casteria.',
      "No year in the country's records had seen a figure as high.",
    ],
    [
      'Of 26 lines in the survey, 17 named waiting times as their chief complaint and only 6 named charges.',
      'Of the 26 lines, 17 complain of waiting times.',
    ],
    [
      'Trams ran on 40 per cent of the lines in May and on 80 per cent of the lines in June.',
      'Trams ran on most lines in June.',
    ],
    [
      'All buses of the county have run on gas since 3 May 2024, except the school line to Ulm.',
      'Since May nearly all buses of the county have run on gas.',
    ],
    [
      'All buses of the county have run on gas since 3 May 2024, except the school line to Ulm.',
      'Apart from the school line, the buses of the county have all run on gas since May.',
    ],
    ['Most of the northern villages are cut off.', 'Most villages in the north are cut off.'],
    ['Nearly all schools closed; some schools reopened on Monday.', 'Almost all schools closed.'],
    [
      '17 of the 31 navies had fewer than three minesweepers.',
      'More than half of the navies had under three minesweepers.',
    ],
    ['Two of the five depots voted to reject the roster.', 'Two depots turned the roster down in a vote.'],
    ['Conductors at the Marl depot, one of the five, voted.', 'Conductors at the Marl depot voted.'],
    ['Police in the Varnholt district believe that he was ill.', 'Police believe that he was ill.'],
    ['Female smokers had a higher risk.', 'Women who smoked had a higher risk.'],
    ['Rural clinics have been closed since May.', 'The clinics have been closed since May.'],
    ['Young people left the valley.', 'The valley lost its youth as young people left.'],
    ['A large number of farms closed.', 'A number of farms closed.'],
    ['Foreign ministers met in Oslo.', 'Ministers met in Oslo.'],
    ['Several ministers opposed the cut.', 'Ministers opposed the cut.'],
    ['Six firms bid, the largest among them.', 'The six largest firms bid.'],
    ['The board voted unanimously, by 7 to 0.', 'The board was unanimous in its vote.'],
    ['Not one of the 48 samples was over the limit.', 'Every sample was within the limit.'],
    ['Every one of the 27 tanks passed, bar two.', 'In the tests 25 of the 27 tanks passed.'],
    ['Ships of any flag may berth.', 'All ships may berth.'],
    ['Demand grew in the north.', 'Demand grows every year.'],
    ['All ports in the north and in the south were closed.', 'All ports were closed.'],
    ['The tunnel is closed to lorries, except at night.', 'Lorries may use the tunnel at night alone.'],
    ['No release is allowed unless the judge agrees.', 'Release is allowed only where the judge agrees.'],
    ['The first tenants moved in only last month.', 'The first tenants arrived last month.'],
    ['The gap recovered only in part.', 'Part of the gap recovered.'],
    ['The fall was partly due to the strike.', 'The strike was one factor in the fall.'],
    ['Vaccination rose to 80 per cent among adults aged 65 and over.', 'Vaccination of pensioners rose to 80%.'],
    ['Among those surveyed, 40 per cent opposed the plan.', 'The plan was opposed by 40%.'],
    ['The union will strike if talks fail.', 'The union will strike.'],
    ['', 'All ports were closed.'],
    ['Some ports were closed.', ''],
  ])('%s / %s', (passage, claim) => expect(widened(claim, passage)).toEqual([]));

  it('takes the title of the source into account', () =>
    expect(
      widened('Cases of dengue doubled.', 'Severe cases of dengue doubled.', 'Severe dengue in the delta'),
    ).toEqual([]));
});

it('keeps its spans in the texts, whatever they are', () => {
  const piece = fc.constantFrom(
    'all ports',
    'some of the',
    'two of the five',
    'ports',
    'rural',
    'in the north',
    'only',
    'except',
    'if',
    '. ',
    ', ',
    'among men',
    'every',
    'of',
    'closed',
    'across the country',
    'é',
  );
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (claim, passage) => {
      for (const reason of reasonsOf(claim, passage)) {
        expect(reason.claim.start).toBeLessThan(reason.claim.end);
        expect(reason.claim.end).toBeLessThanOrEqual(claim.length);
        if (reason.passage) expect(reason.passage.end).toBeLessThanOrEqual(passage.length);
      }
    }),
  );
});

describe('a number that tells which are meant', () => {
  asks('scope', [
    [
      'The council may extend the pilot to all 61 primary schools, which would cost 96 million crowns a year.',
      '- To extend the pilot to all 61 schools would cost 96 million crowns a year.',
    ],
    ['The pilot was extended to 24 primary schools.', '+ The pilot was extended to [all schools].'],
  ]);
});
