import { CARDINALS, ORDINALS } from '../../../language/quantities/numerals.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { derived } from '../../../text/derived.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf, type Setting, settingOf } from '../../affinity.ts';
import { tokenAt } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import { counts, coverage, type Pair } from '../../pair.ts';

/** How often, as a text tells it: once in so many days; with the words that bound it. */
interface Frequency extends Span {
  readonly days: number;
  /** 1 for *at least twice a year*, -1 for *at most*, 0 where it is told as it is. */
  readonly bound: number;
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
const COUNTS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const NUMBERS = [...CARDINALS.keys()].join('|');
/** *Each quarter of the city* is a part of it. */
const UNIT = '(day|night|week|fortnight|month|quarter(?! of\\b)|year|decade)';
/** *Every three years*, *every other week*, *each year*. */
const EVERY = new RegExp(
  `\\b(?:every|each) (?:(\\d{1,2}|other|${NUMBERS}|${[...ORDINALS.keys()].join('|')}) )?${UNIT}s?\\b`,
  'gi',
);
/** *Twice a year*, *three times a week*. */
const TIMES = new RegExp(
  `\\b(?:(once|twice|thrice)|(\\d{1,2}|${NUMBERS}) times) (?:an?|per|every|each|in a) ${UNIT}\\b`,
  'gi',
);
/** Right before it, and which way it bounds how often. */
const BOUNDS: readonly (readonly [way: number, words: RegExp])[] = [
  [
    1,
    /\b(?:at least|(?:no|not) (?:less|fewer) (?:often )?than|(?<!\b(?:no|not) )more (?:often )?than|a minimum of) $/i,
  ],
  [-1, /\b(?:at most|(?:no|not) more (?:often )?than|(?:less|fewer) (?:often )?than|up to|a maximum of) $/i],
];
/** So far before it such words are looked for. */
const REACH = 24;
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

/**
 * *Annually* for *every three years*: both sides tell once how often the same comes about, and not the same. Null else, and where the claim counts
 * something else as well: *6,300 every week* may be right of *900 every day*.
 */
export function otherFrequency(pair: Pair): { readonly claim: Span; readonly passage: Span } | null {
  const [ours, theirs] = [frequenciesIn(pair.claim), frequenciesIn(pair.passage)];
  const [own] = ours;
  const [other] = theirs;
  if (!own || !other || ours.length > 1 || theirs.length > 1 || !areApart(own, other)) return null;
  if (coverage(pair) < LEAST || !isSameEvent(pair, own, other)) return null;
  return countsOtherwise(pair, own, other) ? null : { claim: own, passage: other };
}

/** What is *at least* so often may be more often, and what is *at most* so often rarer. */
function areApart(own: Frequency, other: Frequency): boolean {
  if (own.bound !== 0 && other.bound !== 0) return false;
  // Above 0: the claim's comes about more rarely.
  const rarer = Math.log(own.days / other.days);
  const way = other.bound - own.bound;
  return way === 0 ? Math.abs(rarer) > APART : rarer * way > APART;
}

/**
 * Does what comes about so often in the claim stand where the passage tells its own, and the other way round? *Elected every four years* says nothing of
 * *reviews its rules each year*.
 */
function isSameEvent(pair: Pair, own: Span, other: Span): boolean {
  const [at, there] = [eventOf(pair.claim, own), eventOf(pair.passage, other)];
  if (at < 0 || there < 0) return false;
  const given = clauseOf(pair.passage, other);
  if (!placesOf(pair, at).some(([place]) => isIn(given, place))) return false;
  // Said of something else: *elected by the town, it meets each year*.
  const said = clauseOf(pair.claim, own);
  const elsewhere = pair.matches.flatMap(({ at: place }, k) => (place === there ? [k] : []));
  return elsewhere.length === 0 || elsewhere.some((k) => isIn(said, k));
}

const isIn = ({ from, to }: Setting, at: number): boolean => from <= at && at < to;

/** The word that tells what comes about so often: the last that says something before it in its clause, or else the first behind it; -1 for none. */
function eventOf(facts: Facts, often: Span): number {
  const { from, to } = clauseOf(facts, often);
  for (let k = to - 1; k >= from; k--) if (facts.tokens[k]!.end <= often.start && counts(facts.tokens[k]!)) return k;
  for (let k = from; k < to; k++) if (facts.tokens[k]!.start >= often.end && counts(facts.tokens[k]!)) return k;
  return -1;
}

/** Its clause, by the word before it, since *once* opens none here. */
function clauseOf(facts: Facts, { start }: Span): Setting {
  const at = tokenAt(facts, start);
  const { breaks, sentence } = facts.tokens[at]!;
  return settingOf(facts, !breaks && facts.tokens[at - 1]?.sentence === sentence ? at - 1 : at);
}

/** Does the claim count something in the same clause that the passage does not count so? */
function countsOtherwise({ claim, passage }: Pair, own: Span, other: Span): boolean {
  const given = countedBeside(passage, other);
  return countedBeside(claim, own).some(
    ({ low, high }) => !given.some((each) => each.low === low && each.high === high),
  );
}

function countedBeside(facts: Facts, often: Span): Quantity[] {
  const clause = clauseOf(facts, often);
  return facts.quantities.filter(
    (each) =>
      each.unit?.dimension !== 'time' &&
      !(each.start >= often.start && each.end <= often.end) &&
      isIn(clause, tokenAt(facts, each.start)),
  );
}

const frequenciesIn = derived(({ text }: Facts): readonly Frequency[] => {
  const found: Frequency[] = [];
  const add = (index: number, words: string, days: number): void => {
    const { way, start } = boundBefore(text, index);
    if (days > 0) found.push({ start, end: index + words.length, days, bound: way });
  };
  for (const { 0: words, 1: count, 2: unit, index } of text.matchAll(EVERY))
    add(index, words, numberOf(count ?? '1') * UNITS[unit!.toLowerCase()]!);
  for (const { 0: words, 1: once, 2: count, 3: unit, index } of text.matchAll(TIMES))
    add(index, words, UNITS[unit!.toLowerCase()]! / (once ? COUNTS[once.toLowerCase()]! : numberOf(count!)));
  for (const { 0: words, index } of text.matchAll(ADVERB)) add(index, words, BY_ADVERB[words.toLowerCase()]!);
  return found;
});

/** Which way the words before an offset bound what stands there, and where they start. */
function boundBefore(text: string, index: number): { readonly way: number; readonly start: number } {
  const from = Math.max(0, index - REACH);
  for (const [way, words] of BOUNDS) {
    const at = text.slice(from, index).search(words);
    if (at >= 0) return { way, start: from + at };
  }
  return { way: 0, start: index };
}

function numberOf(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'other') return 2;
  return CARDINALS.get(lower) ?? ORDINALS.get(lower) ?? Number(lower);
}
