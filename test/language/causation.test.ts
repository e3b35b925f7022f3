import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causalRelationsIn, causalStrength } from '../../server/src/language/causation.ts';
import { contains, sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

/** `kind: before | cue | after`, with `not` where it is denied. */
const read = (text: string): string[] =>
  causalRelationsIn(text).map(
    (found) =>
      `${found.negated ? 'not ' : ''}${found.kind}: ${sliceOf(text, found.before)} | ${sliceOf(text, found)} | ${sliceOf(text, found.after)}`,
  );

describe('causes', () => {
  it.each([
    ['The ban led to a shortage.', 'cause: The ban | led to | a shortage'],
    ['Coffee reduces the risk of gout.', 'cause: Coffee | reduces | the risk of gout'],
    ['Prices rose because of the ban.', 'cause: Prices rose | because of | the ban'],
    ['Because of the ban, prices rose.', 'cause:  | Because of | the ban, prices rose'],
    ['The delay was due to rain; work goes on.', 'cause: The delay was | due to | rain'],
    ['The floods were caused by a burst dam.', 'cause: The floods were | caused by | a burst dam'],
    [
      'Mine closures have driven up costs, which hurts towns.',
      'cause: Mine closures have driven up costs, which | hurts | towns',
    ],
    ['The levy makes it harder to export.', 'cause: The levy | makes | it harder to export'],
    ['Dust is the main cause of the disease.', 'cause: Dust is the main | cause of | the disease'],
    ['The tax did not raise revenue.', 'not cause: The tax did not | raise | revenue'],
    ['There is no evidence that dust causes it.', 'not cause: There is no evidence that dust | causes | it'],
    ['It did not open because of rain.', 'cause: It did not open | because of | rain'],
    ['It closed, not because of rain.', 'not cause: It closed, not | because of | rain'],
    ['Exports fell, but the ban did not cause the fall.', 'not cause: the ban did not | cause | the fall'],
    ['Night buses brought down injuries.', 'cause: Night buses | brought down | injuries'],
    ['The quota pushed up prices.', 'cause: The quota | pushed up | prices'],
    ['Poor harvests had driven up the price of maize.', 'cause: Poor harvests had | driven up | the price of maize'],
    ['The levy has held back investment.', 'cause: The levy has | held back | investment'],
    ['Higher tolls kept traffic down.', 'cause: Higher tolls | kept | traffic down'],
    ['The strike sent fares soaring.', 'cause: The strike | sent | fares soaring'],
    ['The crisis weighed on growth.', 'cause: The crisis | weighed on | growth'],
    ['Sanctions hit output.', 'cause: Sanctions | hit | output'],
    ['The subsidy created 4,000 jobs.', 'cause: The subsidy | created | 4,000 jobs'],
    ['The tariff cost the region 400 jobs.', 'cause: The tariff | cost | the region 400 jobs'],
    ['Joining the scheme meant fewer accidents.', 'cause: Joining the scheme | meant | fewer accidents'],
    ['Deaths fell on the back of the new clinics.', 'cause: Deaths fell | on the back of | the new clinics'],
    ['A drought lay behind the fall.', 'cause: A drought | lay behind | the fall'],
    ['Exercise was effective in reducing pain.', 'cause: Exercise was | effective in | reducing pain'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('kinds', () => {
  it.each([
    ['The ban may lead to a shortage.', 'conditional-cause'],
    ['The study suggests that coffee reduces the risk.', 'cause'],
    ['Rising tariffs could raise costs.', 'conditional-cause'],
    ['Shade helps reduce heat.', 'conditional-cause'],
    ['Lead plays a role in the disease.', 'conditional-cause'],
    ['Coffee was associated with a lower risk.', 'association'],
    ['Smokers were more likely to fall ill.', 'association'],
    ['Rates were higher among miners.', 'association'],
    ['Miners fared worse than those who left.', 'association'],
    ['Obesity is a risk factor for gout.', 'association'],
    ['Members reported fewer thefts than ports which had stayed out.', 'association'],
    ['Heavy users scored lower than light users.', 'association'],
    ['Rates were lower than in the regions without letters.', 'association'],
    ['The fall coincided with the ban.', 'association'],
    ['There is a relationship between income and health.', 'association'],
    ['Prices rose after the ban.', 'sequence'],
    ['Prices rose following the ban.', 'sequence'],
    ['Exports fell amid a drought.', 'sequence'],
    ['The week that followed the vote was calm.', 'sequence'],
    ['The vote was followed by a fall in sales.', 'sequence'],
    ['Thefts fell in the year after the lamps were replaced.', 'sequence'],
    ['The rise came as stocks fell.', 'sequence'],
    ['Output has fallen since 2019.', 'sequence'],
    ['Sales slid in the wake of the scandal.', 'sequence'],
  ])('%s', (text, kind) => expect(causalRelationsIn(text).map((found) => found.kind)).toContain(kind));
});

describe('what states no relation', () => {
  it.each([
    'The ministry cut its budget.',
    'The government brought down the deficit.',
    'Police kept the crowd back.',
    'They set off for Lima.',
    'Costs rose year after year, and fell the year after.',
    'The film cost 4 million.',
    'He was held back by injury.',
    'Norway raised the tax.',
    'The board of the Bank of England cut rates.',
    'She drove the truck to Ellery.',
    'Exports rose by 12 percent.',
    'Exports increased 12 percent.',
    'Output was reduced by 5 percent.',
    'The levy was cut by the government.',
    'The plant is due to open in May.',
    'We examined whether dust causes the disease.',
    'The aim was to assess the effect of dust.',
    'Further studies of the effects of dust are needed.',
    'The causes are unknown.',
    'They took the lead to the bend.',
    'Tax cuts in May were small.',
    'The minister responsible for mines resigned.',
    'The Mining Association met.',
    'Prices were higher in May.',
    'After all, it held.',
    'It banned gatherings of more than 100 people.',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('strength', () => {
  it.each([
    ['Exports fell after the ban.', 0],
    ['Coffee is linked to longer life.', 1],
    ['Coffee may cause longer life.', 2],
    ['Coffee, linked to longer life, reduces the risk of gout.', 3],
    ['Coffee does not cause gout.', 3],
    ['Coffee is brown.', 0],
  ])('%s', (text, strength) => expect(causalStrength(causalRelationsIn(text))).toBe(strength));
});

it('holds its spans in the text, in order, sides around the cue', () => {
  const pieces = fc.constantFrom(
    'ban',
    'causes',
    'may',
    'led to',
    'because of',
    'than',
    'the',
    ', ',
    '. ',
    ';',
    'after',
    'by',
    'cut',
    'is',
    '@a',
    '\n\n',
    'Ré',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const found of causalRelationsIn(text)) {
        expect(found.start).toBeGreaterThanOrEqual(last);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.before.end).toBeLessThanOrEqual(found.start);
        expect(found.after.start).toBeGreaterThanOrEqual(found.end);
        expect(contains({ start: 0, end: text.length }, found.after)).toBe(true);
        last = found.end;
      }
    }),
    { numRuns: runs(500) },
  );
});
