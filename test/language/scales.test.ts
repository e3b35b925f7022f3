import { describe, expect, test } from 'vitest';
import {
  nearestOn,
  type OwnScale,
  rangeText,
  scales,
  scaleTermsIn,
  standards,
} from '../../server/src/language/scales.ts';

const terms = (text: string) => scaleTermsIn(text).map(({ term }) => term);

test('the longest term counts', () =>
  expect(terms('It is very likely, almost certainly probable, about as likely as not.')).toEqual([
    'very likely',
    'almost certainly',
    'probable',
    'about as likely as not',
  ]));

test.each([
  'He is more likely to go.',
  'Not likely.',
  'How likely is it?',
  'an unlikely-looking man',
  'improbably high',
])('no term: %s', (text) => expect(terms(text)).toEqual([]));

test('a term says what it means on each scale', () => {
  const [likely] = scaleTermsIn('likely');
  expect(likely!.meanings.map(({ scale, entry }) => [scale.id, rangeText(entry)])).toEqual([
    ['icd203', '55–80 %'],
    ['phia', '55–75 %'],
    ['ipcc', '66–100 %'],
  ]);
});

test('the nearest term of another scale, in the row that it is in', () => {
  const on = (term: string) => scaleTermsIn(term)[0]!.meanings[0]!.entry;
  expect(nearestOn(standards.icd203, on('highly likely')).term).toBe('very likely');
  expect(nearestOn(standards.phia, on('very unlikely')).term).toBe('highly unlikely');
  expect(nearestOn(standards.ipcc, on('realistic possibility')).term).toBe('about as likely as not');
});

describe('every scale', () => {
  test.each(Object.entries(scales))('%s: ranges between 0 and 100, each term once', (_, entries) => {
    for (const { low, high } of entries) expect(low >= 0 && low < high && high <= 100).toBe(true);
    expect(new Set(entries.map(({ term }) => term)).size).toBe(entries.length);
  });
});

test('a megabyte of terms is read in no time', () => {
  const begin = performance.now();
  scaleTermsIn('very likely '.repeat(80_000));
  scaleTermsIn(' '.repeat(1_000_000));
  scaleTermsIn('roughly   '.repeat(100_000));
  expect(performance.now() - begin).toBeLessThan(3000);
});

/** As the standards print them; `|` parts the terms of one range. */
const PRINTED: Readonly<Record<string, string>> = {
  icd203: `almost no chance 1-5; very unlikely 5-20; unlikely 20-45; roughly even chance 45-55; likely 55-80; very likely 80-95; almost certain|almost certainly 95-99;
    remote 1-5; highly improbable 5-20; improbable 20-45; roughly even odds 45-55; probable|probably 55-80; highly probable 80-95; nearly certain 95-99`,
  phia: 'remote chance 0-5; highly unlikely 10-20; unlikely 25-35; realistic possibility 40-50; likely|probable|probably 55-75; highly likely 80-90; almost certain|almost certainly 95-100',
  ipcc: `virtually certain 99-100; extremely likely 95-100; very likely 90-100; likely 66-100; more likely than not 50-100; about as likely as not 33-66; unlikely 0-33;
    very unlikely 0-10; extremely unlikely 0-5; exceptionally unlikely 0-1`,
};

test.each(Object.entries(PRINTED))('%s has the terms and ranges of its standard', (name, printed) => {
  const expected = printed.split(';').flatMap((line) => {
    const [, terms, low, high] = /^\s*(.+) (\d+)-(\d+)\s*$/.exec(line)!;
    return terms!.split('|').map((term) => [term, Number(low), Number(high)]);
  });
  const table = scales[name as keyof typeof scales];
  expect(table.map(({ term, low, high }) => [term, low, high])).toEqual(expected);
});

describe('a scale of a house', () => {
  const house: OwnScale = {
    id: 'own',
    title: 'House scale',
    confidenceInSameSentence: null,
    entries: [
      { term: 'likely', low: 60, high: 85 },
      { term: 'a toss-up', low: 45, high: 55 },
      { term: 'likely (strong)', low: 85, high: 95 },
    ],
  };

  test('its terms are found with those of the standards, and mean what it says first', () => {
    const found = scaleTermsIn('It is a toss-up, likely, improbable.', house);
    expect(
      found.map(({ term, meanings }) => `${term}: ${meanings[0]!.scale.id} ${rangeText(meanings[0]!.entry)}`),
    ).toEqual(['a toss-up: own 45–55 %', 'likely: own 60–85 %', 'improbable: icd203 20–45 %']);
    expect(terms('It is a toss-up.')).toEqual([]);
  });

  test('signs in its terms are signs', () =>
    expect(scaleTermsIn('likely (strong) x', house)[0]?.term).toBe('likely (strong)'));
});
