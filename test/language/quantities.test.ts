import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, readFigures, readQuantities } from '../../server/src/language/quantities.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { runs } from '../support/seed.ts';

const number = (value: number): string => String(Number(value.toPrecision(4)));

/** `[text] relation value unit /per of:noun`, with what is not there left out; other kinds than amounts are named. */
function show(text: string, q: Quantity): string {
  const value =
    q.kind === 'score'
      ? `${q.low}:${q.high}`
      : q.low === q.high
        ? number(q.low)
        : `${number(q.low)}..${number(q.high)}`;
  const parts = [
    `[${sliceOf(text, q)}]`,
    q.kind === 'amount' ? '' : q.kind,
    `${q.relation === '=' ? '' : q.relation}${q.side === 'below' ? '-' : q.side === 'above' ? '+' : ''}${value}`,
    q.unit?.name ?? '',
    q.per ? `/${q.per}` : '',
    q.of ? `of:${q.of}` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
const read = (text: string): string[] => readQuantities(text).map((q) => show(text, q));

describe('figures', () => {
  it.each([
    ['six units', ['[six] 6 of:unit']],
    ['and five others', ['[five] 5 of:other']],
    ['41,000 tonnes', ['[41,000 tonnes] 41000 tonne']],
    ['41 000 tonnes', ['[41 000 tonnes] 41000 tonne']],
    ['12,34,567 rupees', ['[12,34,567 rupees] 1235000 INR']],
    ['1,5 metres', ['[1,5 metres] 1.5 metre']],
    ['1,5,7', ['[1] 1', '[5] 5', '[7] 7']],
    ['12 lakh', ['[12 lakh] 1200000']],
    ['twenty-one ships', ['[twenty-one] 21 of:ship']],
    ['two hundred and five thousand', ['[two hundred and five thousand] 205000']],
    ['a hundred and five days', ['[a hundred and five days] 105 day']],
    ['one and a half million', ['[one and a half million] 1500000']],
    ['two and a half years', ['[two and a half years] 2.5 year']],
    ['2½ years', ['[2½ years] 2.5 year']],
    ['half a million people', ['[half a million] 500000 of:person']],
    ['a quarter of a million people', ['[a quarter of a million] 250000 of:person']],
    ['half a tonne of feed', ['[half a tonne] 0.5 tonne of:feed']],
    ['three quarters of an hour', ['[three quarters of an hour] 0.75 hour']],
    ['a year and a half later', ['[a year and a half] 1.5 year']],
    ['about two years and a half', ['[two years and a half] ≈2.5 year']],
    ['half a loaf', []],
    ['a dozen eggs and two dozen ships', ['[a dozen] 12 of:egg', '[two dozen] 24 of:ship']],
    ['3.4 million', ['[3.4 million] 3400000']],
    ['10k readers', ['[10k] 10000 of:reader']],
    ['10m people', ['[10m] 10000000 of:person']],
    ['a 10m wall', ['[10m] 10 metre']],
    ['3.1m tonnes', ['[3.1m tonnes] 3100000 tonne']],
    ['760m pounds, of which 190m, mostly', ['[760m pounds] 760000000 GBP', '[190m] 190000000 GBP']],
    ['10m people and a 30m tower', ['[10m] 10000000 of:person', '[30m] 30 metre']],
    ['from 900 litres to 630 per tonne', ['[900 litres] 900 litre', '[630] 630 litre /tonn']],
    ['it took 19 months; the target is 12', ['[19 months] 19 month', '[12] 12 month']],
    ['14 minutes, six longer than planned', ['[14 minutes] 14 minute', '[six] 6 minute']],
    ['from 8 percent to 6 firms', ['[8 percent] share 8 percent', '[6] 6 of:firm']],
    ['over three winters', ['[three] 3 of:winter']],
    ['over three ships', ['[three] >3 of:ship']],
    ['half had been spent', ['[half] share 0.5']],
    ['just under a tenth actually came', ['[a tenth] share ≈-0.1']],
    ['in Dellmoor district 40 grants were made', ['[40] 40 of:grant']],
    ['the budget for 2024 amounts to 96 crowns', ['[96] 96 of:crown']],
    ['it fell to -5', ['[-5] -5']],
    ['minus 5 degrees', ['[minus 5 degrees] -5 degree celsius']],
    ['five new state-owned steel companies', ['[five] 5 of:compani']],
    ['three other companies', ['[three] 3 of:compani']],
    ['a 12-member council', ['[12] 12 of:member']],
    ['a five-year plan', ['[five-year] 5 year']],
    ['a 45-year-old man', ['[45-year-old] 45 year of:age']],
    ['she is 20 years old', ['[20 years old] 20 year of:age']],
    ['aged 45', ['[45] 45 year of:age']],
    ['Aged 45, she resigned', ['[45] 45 year of:age']],
    ['twelve thousand five hundred', ['[twelve thousand five hundred] 12500']],
    ['one hundred million', ['[one hundred million] 100000000']],
    ['zero cases', ['[zero] 0 of:case']],
    ['Seven people came', ['[Seven] 7 of:person']],
    ['There are 12.', ['[12] 12']],
    ['1 unit', ['[1] 1 of:unit']],
    ['one year', ['[one year] 1 year']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is counted', () => {
  it.each([
    ['16 COVID-19 cases', ['[16] 16 of:case']],
    ['96 crore globally', ['[96 crore] 960000000']],
    ['40% of known US cases', ['[40%] share 40 percent of:case']],
    ['43 people have died', ['[43] 43 of:death']],
    ['12 soldiers were reportedly wounded', ['[12] 12 of:injuri']],
    ['204 people tested positive', ['[204] 204 of:case']],
    ['43 people met', ['[43] 43 of:person']],
    ['The minister, 54, resigned', ['[54] 54 year of:age']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('units', () => {
  it.each([
    ['6.3 gigatonnes', ['[6.3 gigatonnes] 6.3 gigatonne']],
    ['212,000 b/d', ['[212,000 b/d] 212000 barrel /dai']],
    ['5,000 bpd', ['[5,000 bpd] 5000 barrel /dai']],
    ['a quarter-point', ['[a quarter-point] 0.25 percentage-point']],
    ['half a percentage point', ['[half a percentage point] 0.5 percentage-point']],
    ['three tenths of a percentage point', ['[three tenths of a percentage point] 0.3 percentage-point']],
    ['US$2.1bn', ['[US$2.1bn] 2100000000 USD']],
    ['¥6.8tn', ['[¥6.8tn] 6800000000000 JPY']],
    ['€3 million', ['[€3 million] 3000000 EUR']],
    ['5 million dollars', ['[5 million dollars] 5000000 USD']],
    ['5 million US dollars', ['[5 million US dollars] 5000000 USD']],
    ['3 Canadian dollars', ['[3 Canadian dollars] 3 CAD']],
    ['A$20 and HK$30', ['[A$20] 20 AUD', '[HK$30] 30 HKD']],
    ['£5m and $10M', ['[£5m] 5000000 GBP', '[$10M] 10000000 USD']],
    ['RMB 20 billion', ['[RMB 20 billion] 20000000000 CNY']],
    ['EUR 7', ['[EUR 7] 7 EUR']],
    ['Rs 500 crore', ['[Rs 500 crore] 5000000000 INR']],
    ['1.3 trillion won', ['[1.3 trillion won] 1300000000000 KRW']],
    ['they scored 5 and won', ['[5] 5']],
    ['50 cents', ['[50 cents] 50 USD']],
    ['12%', ['[12%] share 12 percent']],
    ['12 per cent', ['[12 per cent] share 12 percent']],
    ['twelve percent', ['[twelve percent] share 12 percent']],
    ['3 ‰', ['[3 ‰] share 3 permille']],
    ['two percentage points', ['[two percentage points] 2 percentage-point']],
    ['2 percent points', ['[2 percent points] 2 percentage-point']],
    ['25 basis points', ['[25 basis points] 25 basis-point']],
    ['60 km/h', ['[60 km/h] 60 kilometre an hour']],
    ['60 miles per hour', ['[60 miles per hour] 60 mile an hour']],
    ['30 square kilometres', ['[30 square kilometres] 30 square kilometre']],
    ['30 sq. miles', ['[30 sq. miles] 30 square mile']],
    ['7 cubic metres', ['[7 cubic metres] 7 cubic metre']],
    ['200 nautical miles', ['[200 nautical miles] 200 nautical mile']],
    ['5°C or 41 degrees Fahrenheit', ['[5°C] 5 degree celsius', '[41 degrees Fahrenheit] 41 degree fahrenheit']],
    ['300 metric tons of ore', ['[300 metric tons] 300 tonne of:or']],
    ['4 per cent a year', ['[4 per cent] share 4 percent /year']],
    ['$50 a barrel', ['[$50] 50 USD /barrel']],
    ['$3 per share', ['[$3] 3 USD /share']],
    ['40 cars daily', ['[40] 40 of:car']],
    ['90 GW', ['[90 GW] 90 gigawatt']],
    ['five seconds', ['[five seconds] 5 second']],
    ['12 percent of the voters', ['[12 percent] share 12 percent of:voter']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('approximators', () => {
  it.each([
    ['about 12 percent', ['[12 percent] share ≈12 percent']],
    ['around 5', ['[5] ≈5']],
    ['nearly 50', ['[50] ≈-50']],
    ['almost $3', ['[$3] ≈-3 USD']],
    ['just over 9', ['[9] ≈+9']],
    ['some 500 men', ['[500] ≈500 of:man']],
    ['at least ten', ['[ten] ≥10']],
    ['no fewer than 7', ['[7] ≥7']],
    ['more than US$12', ['[US$12] >12 USD']],
    ['over 30 firms', ['[30] >30 of:firm']],
    ['it lasted over 30 years', ['[30 years] 30 year']],
    ['up to 9', ['[9] ≤9']],
    ['no more than 5', ['[5] ≤5']],
    ['as many as 20', ['[20] ≤20']],
    ['fewer than 8', ['[8] <8']],
    ['less than a third', ['[a third] share <0.3333']],
    ['more than a third were held', ['[a third] share >0.3333']],
    ['a third were closed', ['[a third] share 0.3333']],
    ['under 6', ['[6] <6']],
    ['20 or so', ['[20] ≈20']],
    ['~40', ['[40] ≈40']],
    ['c. 1,200', ['[1,200] ≈1200']],
    ['approx. 70', ['[70] ≈70']],
    ['100-odd units', ['[100] ≈100 of:unit']],
    ['20+ states', ['[20] ≥20 of:state']],
    ['30-plus firms', ['[30] ≥30 of:firm']],
    ['5 percent or more', ['[5 percent] share ≥5 percent']],
    ['exactly 4', ['[4] 4']],
    ['more than doubled', ['[doubled] multiple >2']],
    ['nearly one in three', ['[one in three] share ≈-0.3333']],
    ['well over a million', ['[a million] >1000000']],
    ['a total of 12', ['[12] 12']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('ranges', () => {
  it.each([
    ['from 8.4 to an estimated 6.3 tonnes', ['[8.4] 8.4 tonne', '[6.3 tonnes] ≈6.3 tonne']],
    ['18- to 24-year-olds', ['[18- to 24-year-olds] 18..24 year of:age']],
    ['rose 5% to 31%', ['[5%] share 5 percent', '[31%] share 31 percent']],
    ['profit 8% to €610m', ['[8%] share 8 percent', '[€610m] 610000000 EUR']],
    ['the twenty-two years to 2022', ['[twenty-two years] 22 year']],
    ['3-5 people', ['[3-5] 3..5 of:person']],
    ['3 – 5 people', ['[3 – 5] 3..5 of:person']],
    ['between 3 and 5 million', ['[3 and 5 million] 3000000..5000000']],
    ['between $3bn and $5bn', ['[$3bn and $5bn] 3000000000..5000000000 USD']],
    ['from 3 to 5 percent', ['[3 to 5 percent] share 3..5 percent']],
    ['55–80 %', ['[55–80 %] share 55..80 percent']],
    ['5%–10%', ['[5%–10%] share 5..10 percent']],
    ['$3-5bn', ['[$3-5bn] 3000000000..5000000000 USD']],
    ['$5–$10', ['[$5–$10] 5..10 USD']],
    ['500,000 to 1 million', ['[500,000 to 1 million] 500000..1000000']],
    ['two to three weeks', ['[two to three weeks] 2..3 week']],
    ['rose from 3 to 5 percent', ['[3] share 3 percent', '[5 percent] share 5 percent']],
    ['prices fell from $9 to $7', ['[$9] 9 USD', '[$7] 7 USD']],
    ['was extended from six to nine members', ['[six] 6', '[nine] 9 of:member']],
    ['5 and 7', ['[5] 5', '[7] 7']],
    ['cut from 9 to 7', ['[9] 9', '[7] 7']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('shares, ratios, ordinals, scores, vague words', () => {
  it.each([
    ['88 pence of every pound', ['[88 pence of every pound] share 0.88']],
    ['40 cents on the dollar', ['[40 cents on the dollar] share 0.4']],
    ['a score of 84/100', ['[84/100] share 0.84']],
    ['a rating of 6.2 out of 10', ['[6.2 out of 10] share 0.62']],
    ['two-thirds of voters', ['[two-thirds] share 0.6667 of:voter']],
    ['two thirds', ['[two thirds] share 0.6667']],
    ['a half of them', ['[a half] share 0.5']],
    ['half of the staff', ['[half] share 0.5 of:staff']],
    ['a quarter of it', ['[a quarter] share 0.25']],
    ['three quarters', ['[three quarters] share 0.75']],
    ['one-fifth of it', ['[one-fifth] share 0.2']],
    ['one in three', ['[one in three] share 0.3333']],
    ['one patient in five had to go', ['[one patient in five] share 0.2']],
    ['two small firms in ten closed', ['[two small firms in ten] share 0.2']],
    ['one household out of every four.', ['[one household out of every four] share 0.25']],
    ['one strike in five years', ['[one] 1 of:strike', '[five years] 5 year']],
    ['two fires in three towns', ['[two] 2 of:fire', '[three] 3 of:town']],
    ['one plant in 2020', ['[one] 1 of:plant']],
    ['one plant in Seven Oaks', ['[one] 1 of:plant']],
    ['3 out of 10', ['[3 out of 10] share 0.3']],
    ['nine of every ten', ['[nine of every ten] share 0.9']],
    ['3/4 of it', ['[3/4] share 0.75']],
    ['a third of it', ['[a third] share 0.3333']],
    ['water use fell by a third', ['[a third] share 0.3333']],
    ['the #5 seed', ['[5] ordinal 5 of:seed']],
    ['at No. 5', ['[5] ordinal 5']],
    ['it was number 5', ['[5] ordinal 5']],
    ['the first three years', ['[three years] 3 year']],
    ['a third plant', ['[third] ordinal 3 of:plant']],
    ['the third plant', ['[third] ordinal 3 of:plant']],
    ['the 21st attempt', ['[21st] ordinal 21 of:attempt']],
    ['the twenty-first attempt', ['[twenty-first] ordinal 21 of:attempt']],
    ['in the second year', ['[second] ordinal 2 of:year']],
    ['a second later', []],
    ['ten per second', ['[ten] 10 /second']],
    ['second-hand cars', []],
    ['at first', []],
    ['Third Avenue', []],
    ['the first half', ['[first] ordinal 1 of:half']],
    ['half-hearted', []],
    ['output doubled', ['[doubled] multiple 2']],
    ['it was halved', ['[halved] multiple 0.5']],
    ['twice as many', ['[twice] multiple 2']],
    ['she won twice', []],
    ['three times the size', ['[three times] multiple 3']],
    ['four times larger than', ['[four times] multiple 4']],
    ['won three times', ['[three] 3 of:time']],
    ['a tenfold rise', ['[tenfold] multiple 10']],
    ['a 10-fold rise', ['[10-fold] multiple 10']],
    ['a double agent', []],
    ['double the number', ['[double] multiple 2']],
    ['they won 3-1', ['[3-1] score 3:1']],
    ['voted 52–48', ['[52–48] score 52:48']],
    ['lost 1–2', ['[1–2] score 1:2']],
    ['beaten 5 to 4', ['[5 to 4] score 5:4']],
    ['dozens of miners', ['[dozens] vague 24..120 of:miner']],
    ['hundreds of thousands of people', ['[hundreds of thousands] vague 200000..1000000 of:person']],
    ['thousands', ['[thousands] vague 2000..10000']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is no quantity', () => {
  it.each([
    'a Boeing 747',
    'two-way radio',
    'COVID-19',
    'the G20 and the G7',
    '9/11',
    'open 24/7',
    'under Article 5',
    'Route 66',
    'a one-off',
    'call +1 555 010 0199',
    'call 555-010-0199',
    'version 1.2.3',
    'in section 4.2',
    'an F-16',
    'at 10:30',
    'at 5 p.m.',
    'at 5pm',
    'on page 12',
    'ISBN 978-3-16-148410-0',
    'agent 007',
    'see [@cnre-2025, ¶ 8]',
    'https://example.com/2024/05/12',
    'one of them',
    'no one came',
    'one can say that',
    'this one',
    'the Group of Seven',
    'the Big Five',
    'in 2019',
    'the 1990s',
    'on 3 March',
    'March 3, 2025',
    'a unit',
    'Apollo 11',
    'if one exists',
    'the ’80s',
    '1. Supply',
    'It fell. 2. Demand',
    'until at least 2028',
    'Ted 2 has more',
    'in week 12',
    'Maroon 5’s song',
    'the 19th century',
    'in Q3 2021',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('but the count beside it is', () => {
    expect(read('In 2000 the 2000 people met at Route 66.')).toEqual(['[2000] 2000 of:person']);
    expect(read('some 2000 soldiers')).toEqual(['[2000] ≈2000 of:soldier']);
    expect(read('In Paris 300 people met')).toEqual(['[300] 300 of:person']);
    expect(read('six Boeing 747 jets')).toEqual(['[six] 6 of:jet']);
    expect(read('As of 20 March 2020, 11,591 people')).toEqual(['[11,591] 11590 of:person']);
  });
});

describe('any text', () => {
  const pieces = `one two half a third million - – to and from between $ US$ € % percent of in 3 5 12,000 2.1 2019 March
    May / : . , + ~ about at least more than doubled twice dozens hundreds 19th second years ( ) @k é 😀 ½ Q3 FY23`.split(
    /\s+/,
  );
  const text = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '')), { maxLength: 25 })
    .map((all) => all.flat().join(''));

  it('gives spans in order, inside the text, with finite figures', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (input) => {
        const { quantities, dates } = readFigures(input, '2025-06-01');
        const all = [...quantities, ...dates].sort((a, b) => a.start - b.start);
        let end = 0;
        for (const span of all) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(input.length);
        for (const q of quantities) {
          expect(Number.isFinite(q.low) && Number.isFinite(q.high)).toBe(true);
          if (q.kind !== 'score') expect(q.low).toBeLessThanOrEqual(q.high);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('writes and reads back whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 2_000_000_000 }), (value) => {
        const [found] = readQuantities(`They made ${value.toLocaleString('en')} units.`);
        expect([found?.low, found?.of]).toEqual([value, 'unit']);
      }),
      { numRuns: runs(100) },
    );
  });

  it.each([
    '1 ',
    '1-',
    '1,',
    '1.',
    'half a ',
    '3 March ',
    'between 1 and ',
    'two hundred and ',
    '1 000 ',
    '$',
    'March 3-',
  ])('reads %j over and over in linear time', (unit) => {
    const input = unit.repeat(runs(60_000 / unit.length));
    const start = performance.now();
    readQuantities(input);
    expect(performance.now() - start).toBeLessThan(18_000);
  });
});
