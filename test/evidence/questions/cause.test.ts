import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../server/src/evidence/pair.ts';
import { causeReasons } from '../../../server/src/evidence/questions/cause.ts';
import { factsOf } from '../../../server/src/evidence/reader.ts';
import { sliceOf } from '../../../server/src/text/span.ts';
import { asks } from '../../support/asking.ts';
import { resources } from '../../support/resources.ts';

const leaps = (claim: string, passage: string): string[] => {
  const { lexicon } = resources;
  return causeReasons(pairOf(factsOf(claim, lexicon), factsOf(passage, lexicon), null, lexicon)).map(
    (reason) => `${sliceOf(claim, reason.claim)} ~ ${reason.passage ? sliceOf(passage, reason.passage) : ''}`,
  );
};

describe('what went together becomes cause and effect', () => {
  it.each([
    [
      'Truancy was lower in schools that serve breakfast than in those that do not.',
      'Serving breakfast reduces truancy in schools.',
      'reduces ~ lower',
    ],
    [
      'Screen time of over four hours a day was associated with poorer sleep among pupils.',
      'More than four hours of screen time a day worsened the sleep of pupils.',
      'worsened ~ associated with',
    ],
    [
      'The closure of the smelter coincided with a rise in unemployment in the valley.',
      'The closure of the smelter pushed up unemployment in the valley.',
      'pushed up ~ coincided with',
    ],
    [
      'Wheat exports dropped by a fifth after the levy took effect in March.',
      'The levy led to a drop of a fifth in wheat exports.',
      'led to ~ after',
    ],
    [
      'Following the introduction of the congestion charge, bus ridership climbed 11 per cent.',
      'Thanks to the congestion charge, bus ridership climbed by 11%.',
      'Thanks to ~ Following',
    ],
    [
      'Villages with a clinic had lower infant mortality than villages without one.',
      'Because of their clinics, some villages had lower infant mortality.',
      'Because of ~ than',
    ],
    [
      'Daily consumption of walnuts was linked to a lower risk of stroke.',
      'Eating walnuts daily prevents strokes, because walnuts lower the risk of stroke.',
      'prevents ~ linked to',
    ],
    [
      'Registrations of electric cars slumped in the quarter after the subsidy ended.',
      'The end of the subsidy dragged down registrations of electric cars.',
      'dragged down ~ after',
    ],
    [
      'The arrival of the fleet was accompanied by a rise in rents near the port.',
      'The fleet drove rents near the port up.',
      'drove ~ accompanied by',
    ],
    [
      'Nurses on night shifts were more likely to report back pain.',
      'Night shifts cause back pain among nurses.',
      'cause ~ more likely to',
    ],
    [
      'Nitrate in the lake was 30 per cent lower than in 2019. The agency notes that this drop is associated with the ban on manure.',
      'The ban on manure has cut nitrate in the lake by 30 per cent since 2019.',
      'cut ~ associated with',
    ],
    [
      'Absences rose in the spring. They were linked to the new shift plan.',
      'The new shift plan caused absences to rise in the spring.',
      'caused ~ linked to',
    ],
    [
      'Output fell while the sanctions were in force.',
      'Output fell because of the sanctions.',
      'because of ~ Output fell while the sanctions were in force.',
    ],
  ])('%s', (passage, claim, expected) => expect(leaps(claim, passage)).toContain(expected));
});

describe('sound', () => {
  it.each([
    // The passage gives the cause itself, in whatever words.
    ['Exports fell after the levy took effect, the ministry said, blaming the levy.', 'The levy cut exports.'],
    ['Exports fell after the ban because ports were closed.', 'Port closures brought down exports after the ban.'],
    ['Following the ban, exports fell; the fall was due to the ban.', 'The ban reduced exports.'],
    ['Rents rose after the fleet arrived. This was caused by the demand for berths.', 'The fleet pushed up rents.'],
    ['The strike resulted in a fall in output after May.', 'The strike brought down output.'],
    ['Coffee may reduce the risk of gout, to which it has been linked.', 'Coffee reduces the risk of gout.'],
    [
      'Nitrate in the lake fell. This drop was caused by the ban on manure, and is associated with clearer water.',
      'The ban on manure has cut nitrate in the lake.',
    ],
    ['Rents rose. The strike fell in May. This drop is associated with the ban.', 'The ban pushed up rents.'],
    // No causal claim.
    ['Exports fell after the levy took effect.', 'Exports fell once the levy was in force.'],
    ['Walnuts were associated with fewer strokes.', 'Walnuts go together with fewer strokes.'],
    ['Sales fell by 4 per cent after the strike.', 'The city cut fees.'],
    ['The levy took effect in March, after which exports fell.', 'The ministry cut the levy in March.'],
    ['Sales fell after the strike.', 'The strike did not reduce sales.'],
    ['Sales fell after the strike.', 'It is unclear whether the strike reduced sales.'],
    ['Sales fell after the strike.', 'The strike may have reduced sales.'],
    // One thing followed another as somebody's answer to it.
    [
      'The trader was suspended after failing to post collateral.',
      'The trader was suspended because of unposted collateral.',
    ],
    ['She resigned after the vote.', 'The vote led to her resignation.'],
    ['The mine closed following a collapse of the roof.', 'A collapse of the roof caused the mine to close.'],
    ['The rate, which was 5 per cent, rises to 6 under the bill.', 'The bill raised the rate.'],
    ['In the month in which the dam broke, 12 deaths were recorded.', 'Deaths due to the dam were 12 that month.'],
    [
      'People who run plants are fewer, and separation is the bottleneck.',
      'Because separation, not ore, is the bottleneck for plants.',
    ],
    [
      'Net profit fell to 40 million after a write-down on the mine.',
      'A write-down on the mine cut net profit to 40 million.',
    ],
    ['The budget deficit narrowed, helped by higher oil revenue.', 'Higher oil revenue cut the budget deficit.'],
    ['Two workers died when the scaffold collapsed.', 'The collapse of the scaffold killed two workers.'],
    // The cause is another one.
    ['Sales fell after the strike. Costs rose due to dearer steel.', 'Dearer steel drove up costs.'],
    ['Sales fell after the strike.', 'Bad weather drove up the price of bread.'],
    ['', 'The ban cut exports.'],
  ])('%s / %s', (passage, claim) => expect(leaps(claim, passage)).toEqual([]));
});

describe('causes where the passage says that it does not tell why', () => {
  asks('cause', [
    [
      'Pupils in schools with a library were more likely to report reading for pleasure; the survey did not look into the reasons.',
      '+ An increase in reading for pleasure among pupils is [produced by] a school library.',
      '- Pupils in schools with a library report reading for pleasure more often.',
      '- Why a school library makes pupils more likely to read for pleasure was not examined.',
    ],
    [
      'Reefs close to river mouths bore fewer young fish than remote ones. Turbidity and fish counts were negatively correlated.',
      '+ Murky water [keeps] young fish away from the reefs near river mouths.',
      '- Near river mouths, fewer young fish on the reefs went along with murky water.',
    ],
  ]);
});

describe('another cause than the passage gives', () => {
  asks('role', [
    [
      'Residents had argued that wells near the quarry had fallen. An expert for the county put the fall down to dry summers.',
      "+ The county's expert blamed [the quarry] for the fall in the wells.",
      '- The fall in the wells was due to dry summers, the expert said.',
      '- The expert did not blame the quarry for the fall in the wells.',
    ],
    [
      'The strike delayed exports in May. The firm blamed weak demand for the fall in revenue.',
      '+ The firm blamed [the strike] for the fall in revenue.',
      '- The firm put the fall in revenue down to weak demand.',
    ],
    ['The firm blamed weak demand and a strike for the fall.', '- The firm blamed a strike for the fall.'],
    [
      'The group blames weaker demand for packaging, and a strike, for the fall.',
      '- The group blames a strike for the fall.',
    ],
  ]);
});
