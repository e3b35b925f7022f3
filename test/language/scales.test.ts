import { describe, expect, test } from 'vitest';
import { nearestOn, rangeText, scales, scaleTermsIn } from '../../server/src/language/scales.ts';

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
  expect(Object.entries(likely!.on).map(([scale, entry]) => [scale, rangeText(entry)])).toEqual([
    ['icd203', '55–80 %'],
    ['phia', '55–75 %'],
    ['ipcc', '66–100 %'],
  ]);
});

test('the nearest term of another scale, in the row that it is in', () => {
  const on = (term: string) => Object.values(scaleTermsIn(term)[0]!.on)[0]!;
  expect(nearestOn('icd203', on('highly likely')).term).toBe('very likely');
  expect(nearestOn('phia', on('very unlikely')).term).toBe('highly unlikely');
  expect(nearestOn('ipcc', on('realistic possibility')).term).toBe('about as likely as not');
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
