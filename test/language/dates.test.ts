import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, isoOf, readIso } from '../../server/src/language/dates/calendar.ts';
import { compareDates, type DateMention, readDates } from '../../server/src/language/dates.ts';
import { sliceOf } from '../../server/src/text/span.ts';

const AS_OF = '2026-11-20'; // a Friday

/** The first and last day, shortened where they are a whole month or year. */
function days({ days }: DateMention): string {
  if (!days) return '?';
  if (days.from === days.to) return days.from;
  const [from, to] = [days.from.replace(/-01$/, ''), days.to.replace(/-(?:28|29|30|31)$/, '')];
  if (from === to) return from;
  return from.replace(/-01$/, '') === to.replace(/-12$/, '') && from.endsWith('-01')
    ? from.slice(0, -3)
    : `${from}..${to}`;
}

function show(text: string, date: DateMention): string {
  const more = [
    date.precision,
    date.part,
    date.bound,
    date.range ? 'range' : null,
    date.problem,
    date.other && `or ${date.other.from}`,
  ];
  return [`[${sliceOf(text, date)}] ${days(date)}`, ...more.filter((part) => part !== null)].join(' ');
}
const read = (text: string, asOf?: string): string[] => readDates(text, asOf).map((date) => show(text, date));

describe('full and part dates', () => {
  it.each([
    ['on 2 March 2025', '[2 March 2025] 2025-03-02 day'],
    ['the 2nd of March, 2025', '[2nd of March, 2025] 2025-03-02 day'],
    ['March 2, 2025', '[March 2, 2025] 2025-03-02 day'],
    ['March 2nd, 2025', '[March 2nd, 2025] 2025-03-02 day'],
    ['2025-03-02', '[2025-03-02] 2025-03-02 day'],
    ['2025/03/02', '[2025/03/02] 2025-03-02 day'],
    ['2.3.2025', '[2.3.2025] 2025-03-02 day'],
    ['02/03/2025', '[02/03/2025] 2025-03-02 day or 2025-02-03'],
    ['25/12/2024', '[25/12/2024] 2024-12-25 day'],
    ['12/25/2024', '[12/25/2024] 2024-12-25 day'],
    ['03/03/2025', '[03/03/2025] 2025-03-03 day'],
    ['2 Mar. 2025', '[2 Mar. 2025] 2025-03-02 day'],
    ['Sept. 11, 2001', '[Sept. 11, 2001] 2001-09-11 day'],
    ['Sunday, Nov. 3, 2024', '[Sunday, Nov. 3, 2024] 2024-11-03 day'],
    ['March 2025', '[March 2025] 2025-03 month'],
    ['March of 2025', '[March of 2025] 2025-03 month'],
    ['2024-05', '[2024-05] 2024-05 month'],
    ['on 3 March', '[3 March] ? day'],
    ['March 3', '[March 3] ? day'],
    ['the fifth of March', '[fifth of March] ? day'],
    ['in March', '[March] ? month'],
    ['since June', '[June] ? month since'],
    ['spring 2024', '[spring 2024] 2024-03..2024-05 season'],
    ['the fall of 2019', '[fall of 2019] 2019-09..2019-11 season'],
    ['winter 2023', '[winter 2023] 2023-12..2024-02 season'],
    ['mid-2024', '[mid-2024] 2024-05..2024-08 year mid'],
    ['late 2023', '[late 2023] 2023-09..2023-12 year late'],
    ['by the end of 2023', '[end of 2023] 2023-09..2023-12 year late by'],
    ['late in 2023', '[late in 2023] 2023-09..2023-12 year late'],
    ['early March 2025', '[early March 2025] 2025-03..2025-03-10 month early'],
    ['the early 1990s', '[early 1990s] 1990-01..1993-04 decade early'],
    ['the 1990s', '[1990s] 1990-01..1999-12 decade'],
    ['the 1990’s', '[1990’s] 1990-01..1999-12 decade'],
    ['the 1800s', '[1800s] 1800-01..1899-12 century'],
    ['the 19th century', '[19th century] 1800-01..1899-12 century'],
    ['nineteenth-century', '[nineteenth-century] 1800-01..1899-12 century'],
    ['Q3 2021', '[Q3 2021] 2021-07..2021-09 quarter'],
    ['the third quarter of 2021', '[third quarter of 2021] 2021-07..2021-09 quarter'],
    ['H1 2024', '[H1 2024] 2024-01..2024-06 half'],
    ['the second half of 2024', '[second half of 2024] 2024-07..2024-12 half'],
    ['FY2023', '[FY2023] 2022-04..2023-12 fiscal-year'],
    ['FY23', '[FY23] 2022-04..2023-12 fiscal-year'],
    ['fiscal year 2022/23', '[fiscal year 2022/23] 2022-04..2023-12 fiscal-year'],
    ['in 2019', '[2019] 2019 year'],
    ['the year 1066', '[year 1066] 1066 year'],
    ['in 1492', '[1492] 1492 year'],
    ['the 2016 elections', '[2016] 2016 year'],
    ['before the 2024 Olympics', '[2024] 2024 year'],
    ['before 2024', '[2024] 2024 year before'],
    ['prior to 1967', '[1967] 1967 year before'],
    ['pre-1970 homes', '[1970] 1970 year before'],
    ['post-1970 homes', '[1970] 1970 year after'],
    ['the budget for 2024 amounts to', '[2024] 2024 year'],
    ['no later than 2030', '[2030] 2030 year by'],
    ['later than 2030', '[2030] 2030 year after'],
    ['no earlier than June 2030', '[June 2030] 2030-06 month since'],
    ['earlier than 2030', '[2030] 2030 year before'],
    ['until at least 2028', '[2028] 2028 year'],
    ['since the 1990s', '[1990s] 1990-01..1999-12 decade since'],
    ['until 2030', '[2030] 2030 year until'],
    ['in 44 BC', '[44 BC] -000043 year'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('ranges', () => {
  it.each([
    ['at the end of the 1996–97 season', '[end of the 1996–97] 1996-01..1997-12 year late range'],
    ['from 2019 to 2021', '[2019 to 2021] 2019-01..2021-12 year range'],
    ['2019–21', '[2019–21] 2019-01..2021-12 year range'],
    ['1998/99', '[1998/99] 1998-01..1999-12 year range'],
    ['between 2019 and 2021', '[2019 and 2021] 2019-01..2021-12 year range'],
    ['3–5 March 2025', '[3–5 March 2025] 2025-03-03..2025-03-05 day range'],
    ['from 3 to 5 March 2025', '[3 to 5 March 2025] 2025-03-03..2025-03-05 day range'],
    ['March 3-5, 2025', '[March 3-5, 2025] 2025-03-03..2025-03-05 day range'],
    ['28 February to 2 March 2024', '[28 February to 2 March 2024] 2024-02-28..2024-03-02 day range'],
    ['March to May 2024', '[March to May 2024] 2024-03..2024-05 month range'],
    ['in the three months to June 2021', '[June 2021] 2021-04..2021-06 month range'],
    ['in the year to the end of March 2021', '[end of March 2021] 2020-04..2021-03 month range'],
    ['the 18 months ending in June 2020', '[June 2020] 2019-01..2020-06 month range'],
    ['the move to June 2021', '[June 2021] 2021-06 month'],
    ['November to March 2024', '[November to March 2024] 2023-11..2024-03 month range'],
    ['from early 2019 to early 2020', '[early 2019 to early 2020] 2019-01..2020-04 year early range'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('are no ranges the wrong way round, or without a word that joins', () => {
    expect(read('2021 to 2019')).toEqual(['[2021] 2021 year', '[2019] 2019 year']);
    expect(read('in 2019 and 2021')).toEqual(['[2019] 2019 year', '[2021] 2021 year']);
  });
});

describe('relative dates', () => {
  it.each([
    ['in the third quarter of last year', '[third quarter of last year] 2025-07..2025-09 quarter'],
    ['last year', '[last year] 2025 year'],
    ["in last year's budget", "[last year's] 2025 year"],
    ['next month’s vote', '[next month’s] 2026-12 month'],
    ['this month', '[this month] 2026-11 month'],
    ['yesterday', '[yesterday] 2026-11-19 day'],
    ['today', '[today] 2026-11-20 day'],
    ['on Tuesday', '[Tuesday] 2026-11-17 day'],
    ['on Friday', '[Friday] 2026-11-20 day'],
    ['last Friday', '[last Friday] 2026-11-13 day'],
    ['next Friday', '[next Friday] 2026-11-27 day'],
    ['two weeks ago', '[two weeks ago] 2026-11-02..2026-11-08 week'],
    ['last week', '[last week] 2026-11-09..2026-11-15 week'],
    ['three months ago', '[three months ago] 2026-08 month'],
    ['a year ago', '[a year ago] 2025 year'],
    ['ten days ago', '[ten days ago] 2026-11-10 day'],
    ['next month', '[next month] 2026-12 month'],
    ['last quarter', '[last quarter] 2026-07..2026-09 quarter'],
    ['last March', '[last March] 2026-03 month'],
    ['next March', '[next March] 2027-03 month'],
    ['last December', '[last December] 2025-12 month'],
    ['this June', '[this June] 2026-06 month'],
    ['last summer', '[last summer] 2026-06..2026-08 season'],
    ['the past two years', '[past two years] 2024-01..2026-12 year range'],
    ['in the last decade', '[last decade] 2016-01..2026-12 decade range'],
    ['next decade', '[next decade] 2030-01..2039-12 decade'],
    ['a year earlier', '[a year earlier] ? year'],
    ['three days later', '[three days later] ? day'],
    ['the previous month', '[previous month] ? month'],
  ])('%s', (text, expected) => expect(read(text, AS_OF)).toEqual([expected]));

  it('stay relative without a day of writing, or when it is not told closely enough', () => {
    expect(read('last year')).toEqual(['[last year] ? year']);
    expect(read('last year', '2026')).toEqual(['[last year] 2025 year']);
    expect(read('this month', '2026')).toEqual(['[this month] ? month']);
    expect(read('yesterday', '2026-11')).toEqual(['[yesterday] ? day']);
    expect(read('yesterday', 'nonsense')).toEqual(['[yesterday] ? day']);
    expect(readDates('two weeks ago')[0]!.relative).toEqual({ unit: 'week', offset: -2, anchor: 'as-of' });
    expect(readDates('two weeks later')[0]!.relative).toEqual({ unit: 'week', offset: 2, anchor: 'text' });
  });
});

describe('dates that cannot be', () => {
  it.each([
    ['31 February 2024', '[31 February 2024] ? day no-such-day'],
    ['30 February', '[30 February] ? day no-such-day'],
    ['29 February 2023', '[29 February 2023] ? day no-such-day'],
    ['29 February 2024', '[29 February 2024] 2024-02-29 day'],
    ['29 February', '[29 February] ? day'],
    ['Monday, 3 March 2025', '[Monday, 3 March 2025] 2025-03-03 day'],
    ['Tuesday 3 March 2025', '[Tuesday 3 March 2025] 2025-03-03 day wrong-weekday'],
    ['Tuesday, March 3', '[Tuesday, March 3] ? day'],
    ['2024-02-30', '[2024-02-30] ? day no-such-day'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('what is no date', () => {
  it.each([
    'They may march on.',
    'March on, they said.',
    'May he come?',
    'the 2000 people',
    'some 2000 soldiers',
    'more than 2000',
    '1945 tonnes',
    '$2000',
    'Article 1973',
    'COVID-2019',
    'Route 1966',
    '9/11',
    '24/7',
    'a second later',
    'at last',
    'the fall of the house',
    'the Prague Spring',
    'in five years',
    'April Smith said',
    'he sat down',
    '2,019 units',
    '2019.5',
    'the first of them',
    'last but not least',
    'the third world',
    'early on',
    '#2019',
    '',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

describe('comparing', () => {
  it.each([
    ['2 March 2025', 'March 2, 2025', 'same'],
    ['2 March 2025', '2025-03-02', 'same'],
    ['2 March 2025', '3 March 2025', 'different'],
    ['March 2025', '2 March 2025', 'compatible'],
    ['2025', 'March 2025', 'compatible'],
    ['in 2024', 'March 2025', 'different'],
    ['Q3 2021', 'August 2021', 'compatible'],
    ['the third quarter of 2021', 'Q3 2021', 'same'],
    ['the 1990s', '1994', 'compatible'],
    ['the 1990s', 'in 1990', 'compatible'],
    ['the 19th century', 'in 1905', 'different'],
    ['late 2023', 'November 2023', 'compatible'],
    ['late 2023', 'August 2023', 'compatible'],
    ['late 2023', 'March 2023', 'different'],
    ['mid-2024', '2024', 'compatible'],
    ['3 March', '3 March 2025', 'compatible'],
    ['3 March', '4 March 2025', 'different'],
    ['3 March', 'March 3', 'same'],
    ['in March', 'April 2025', 'different'],
    ['02/03/2025', '3 February 2025', 'compatible'],
    ['02/03/2025', '2 March 2025', 'same'],
    ['02/03/2025', '5 May 2025', 'different'],
    ['2019–21', 'in 2020', 'compatible'],
    ['2019–21', 'from 2019 to 2021', 'same'],
    ['last year', 'a year ago', 'same'],
    ['last year', 'this year', 'different'],
    ['last year', 'yesterday', 'compatible'],
    ['on Tuesday', 'Tuesday, 4 March 2025', 'compatible'],
    ['on Tuesday', 'Wednesday, 5 March 2025', 'different'],
    ['FY2023', 'in 2023', 'compatible'],
    ['spring 2024', 'May 2024', 'compatible'],
    ['before 1988', 'in 1979', 'compatible'],
    ['before 1988', 'in 1990', 'different'],
    ['before 1988', 'in 1988', 'different'],
    ['before 1988', 'before 1988', 'same'],
    ['after 2015', 'on 28 August 2018', 'compatible'],
    ['after 2015', 'in 2015', 'different'],
    ['before January 14th', 'on 13 January 2012', 'compatible'],
    ['after 5 March', 'on March 3', 'different'],
    ['after 5 March', 'on March 8', 'compatible'],
    ['29 February', 'in 2023', 'compatible'],
    ['since 2019', 'in 2019', 'compatible'],
    ['by 2030', 'in 2030', 'compatible'],
    ['since 2019', 'until 2018', 'different'],
  ])('%s — %s: %s', (a, b, expected) => {
    const [one, two] = [readDates(a)[0]!, readDates(b)[0]!];
    expect(compareDates(one, two)).toBe(expected);
    expect(compareDates(two, one)).toBe(expected);
  });

  it('takes the days of writing into account', () => {
    expect(compareDates(readDates('last year', AS_OF)[0]!, readDates('2025')[0]!)).toBe('same');
    expect(compareDates(readDates('last year', AS_OF)[0]!, readDates('2024')[0]!)).toBe('different');
    expect(compareDates(readDates('yesterday', AS_OF)[0]!, readDates('19 November')[0]!)).toBe('compatible');
  });
});

describe('the calendar', () => {
  it('agrees with that of the language', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 2_000_000 }), (number) => {
        const day = dayOf(number);
        const date = new Date(number * 86_400_000);
        expect(day).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumber(day)).toBe(number);
      }),
    );
  });

  it('reads days in every way they are written', () => {
    const written = (locale: string, options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    const ways = [
      written('en-GB', { dateStyle: 'long' }),
      written('en-US', { dateStyle: 'long' }),
      written('en-US', { dateStyle: 'full' }),
      written('en-GB', { dateStyle: 'full' }),
      written('en-US', { month: 'short', day: 'numeric', year: 'numeric' }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.constantFrom(...ways), (number, way) => {
        const text = `It began on ${way.format(new Date(number * 86_400_000))}.`;
        const [date, ...more] = readDates(text);
        expect([date?.days?.from, date?.problem, more.length]).toEqual([isoOf(dayOf(number)), null, 0]);
      }),
    );
  });

  it('reads ISO dates, whole or in part', () => {
    expect(readIso('2025-03-02T10:00Z')).toEqual({ year: 2025, month: 3, day: 2 });
    expect(readIso('2025-13')).toBeNull();
    expect(readIso('2025-02-30')).toBeNull();
    expect(readIso('20250302')).toBeNull();
  });
});
