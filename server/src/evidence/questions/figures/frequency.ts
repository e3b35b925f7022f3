import { derived } from '../../../text/derived.ts';
import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import { coverage, type Pair } from '../../pair.ts';

/** How often, as a text tells it: once in so many days. */
interface Frequency extends Span {
  readonly days: number;
}

const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
  decade: 3652.5,
};
const COUNTS: readonly string[] = 'none once twice thrice four five six seven eight nine ten'.split(' ');
const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS: readonly string[] = 'zeroth first other third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const UNIT = '(day|night|week|fortnight|month|quarter|year|decade)';
/** *Every three years*, *every other week*, *each year*. */
const EVERY = new RegExp(
  `\\b(?:every|each) (?:(\\d{1,2}|${[...NUMBERS, ...ORDINALS, 'second'].join('|')}) )?${UNIT}s?\\b`,
  'gi',
);
/** *Twice a year*, *three times a week*. */
const TIMES = new RegExp(
  `\\b(?:(once|twice|thrice)|(\\d{1,2}|${NUMBERS.join('|')}) times) (?:an?|per|every|each|in a) ${UNIT}\\b`,
  'gi',
);
/** *Annually*; *monthly*, where no noun stands behind it. */
const ADVERB =
  /\b(?:(daily|weekly|fortnightly|monthly|quarterly|yearly)(?= ?(?:[.,;:)]|$|(?:in|at|on|by|for|from|since|to|and|until|with|after|before)\b))|(annually|biennially|triennially))/gi;
const BY_ADVERB: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  fortnightly: 14,
  monthly: UNITS.month!,
  quarterly: UNITS.quarter!,
  yearly: UNITS.year!,
  annually: UNITS.year!,
  biennially: 2 * UNITS.year!,
  triennially: 3 * UNITS.year!,
};

/** So much of the claim the passage must have. */
const LEAST = 0.5;
/** So far apart two frequencies are not one, whatever is rounded. */
const APART = Math.log(1.3);

/** *Annually* for *every three years*: both sides tell once how often, and not the same. Null else. */
export function otherFrequency(pair: Pair): { readonly claim: Span; readonly passage: Span } | null {
  const [ours, theirs] = [frequenciesIn(pair.claim), frequenciesIn(pair.passage)];
  const [own] = ours;
  const [other] = theirs;
  if (!own || !other || ours.length > 1 || theirs.length > 1) return null;
  return Math.abs(Math.log(own.days / other.days)) > APART && coverage(pair) >= LEAST
    ? { claim: own, passage: other }
    : null;
}

const frequenciesIn = derived(({ text }: Facts): readonly Frequency[] => {
  const found: Frequency[] = [];
  const add = (index: number, words: string, days: number): void => {
    if (days > 0) found.push({ start: index, end: index + words.length, days });
  };
  for (const { 0: words, 1: count, 2: unit, index } of text.matchAll(EVERY))
    add(index, words, numberOf(count ?? '1') * UNITS[unit!.toLowerCase()]!);
  for (const { 0: words, 1: once, 2: count, 3: unit, index } of text.matchAll(TIMES))
    add(index, words, UNITS[unit!.toLowerCase()]! / (once ? COUNTS.indexOf(once.toLowerCase()) : numberOf(count!)));
  for (const { 0: words, index } of text.matchAll(ADVERB)) add(index, words, BY_ADVERB[words.toLowerCase()]!);
  return found;
});

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (lower === 'second') return 2;
  return Math.max(NUMBERS.indexOf(lower), ORDINALS.indexOf(lower));
}
