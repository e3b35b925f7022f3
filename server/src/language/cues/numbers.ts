import { NUMBERED, POINTS } from './lists/claim-words.ts';
import { isName } from './names.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  FIRST_PERSON,
  NUMBER_WORD,
  PREPOSITION,
  QUOTED,
} from './tags.ts';
import { tellsOfPast } from './verb-forms.ts';
import type { WordRange } from './word-range.ts';

const FIGURE =
  /^[+\-−]?(?:\p{Sc}|\p{L}{1,3}\p{Sc})?\d[\d.,]*(?:[–-](?:\p{Sc}|\p{L}{1,3}\p{Sc})?\d[\d.,]*)?(?:%|‰|[a-zµ]{1,3}[²³]?)?$/u;
/** `5th`, `3d`, `1b`: an ordinal or a label, no quantity; `5g` and `4k` name a technology more often than a weight. */
const LABEL = /^\d+(?:st|nd|rd|th|d|g|a|b|c|e|s)$/;
const ENUMERATOR = /^\d{1,3}$/;

/** A quantity that starts at word `i`, with its scale word and unit; null when the number only names or counts points. */
export function numberAt(s: Tagged, i: number): WordRange | null {
  if (!isFigure(s, i)) return null;
  let last = i;
  while (isFigure(s, last + 1) && s.breakBefore(last + 1) === NO_BREAK) last++;
  if (/^(?:%|‰|percent|per)$/.test(s.lower(last + 1)))
    last += s.lower(last + 1) === 'per' && s.lower(last + 2) === 'cent' ? 2 : s.lower(last + 1) === 'per' ? 0 : 1;
  const percent = last > i && /(?:%|‰|cent|percent)$/.test(s.lower(last));
  if (!percent && (namesSomething(s, i, last) || countsPoints(s, i, last))) return null;
  if (percent) return [i, last];
  const unit = unitEnd(s, last);
  return last === i && SMALL.has(s.lower(i)) && describes(s, i, unit) ? null : [i, unit];
}

function isFigure(s: Tagged, i: number): boolean {
  if (SCALE.test(s.lower(i))) return isFigureWord(s, i - 1);
  if (s.has(i, NUMBER_WORD)) return !s.has(i, CAPITAL) || i === 0;
  return s.has(i, DIGITS) && FIGURE.test(s.lower(i)) && !LABEL.test(s.lower(i));
}

/** *million* on its own counts nothing; *3 million* and *a million* do. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen)$/;

const isFigureWord = (s: Tagged, i: number): boolean =>
  s.has(i, DIGITS | NUMBER_WORD) || /^(?:a|one|half)$/.test(s.lower(i));

/** *Section 2*, *Boeing 737*, *2.* at the start, *G 7*: the number belongs to a name or a place. */
function namesSomething(s: Tagged, i: number, last: number): boolean {
  if (!s.has(i, DIGITS)) return false;
  if (i === 0 && last === 0 && ENUMERATOR.test(s.lower(0)) && /^[.)]/.test(s.text.slice(s.words[0]!.end))) return true;
  if (/[§¶#]\s*$/.test(s.text.slice(Math.max(0, s.words[i]!.start - 4), s.words[i]!.start))) return true;
  if (i === 0 || s.breakBefore(i) !== NO_BREAK || /\p{Sc}|%/u.test(s.lower(i))) return false;
  const before = s.lower(i - 1);
  if (NUMBERED.has(before)) return true;
  if (/^(?:and|to|or)$/.test(before) && s.has(i - 2, DIGITS) && NUMBERED.has(s.lower(i - 3))) return true;
  return (
    s.has(i - 1, CAPITAL) && !isUnit(s, last + 1) && !s.has(i - 1, PREPOSITION | ADVERB | CONJUNCTION | DETERMINER)
  );
}

/** *two questions*, *one of the three reasons*; with a word between: *three main points*. */
function countsPoints(s: Tagged, i: number, last: number): boolean {
  if (s.has(i, DIGITS)) return false;
  if (POINTS.has(s.lower(last + 1))) return true;
  // *the two*, *these three*: back to what was counted before, unless a noun follows.
  if (s.has(i - 1, DETERMINER) && !isUnit(s, last + 1)) return true;
  if (s.has(last + 1, PREPOSITION | CONJUNCTION | AUXILIARY | QUOTED)) return false;
  return POINTS.has(s.lower(last + 2)) && s.breakBefore(last + 1) === NO_BREAK && s.breakBefore(last + 2) === NO_BREAK;
}

const SMALL: ReadonlySet<string> = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));

/**
 * *The form has two parts*: a small number in words describes a thing, unless it measures (*three years*), tells of
 * something that happened (*six units presented reports*), or belongs to somebody with a name (*CNRE has six units*).
 */
function describes(s: Tagged, i: number, unit: number): boolean {
  // *before nine*: a time of day, or back to what was counted before.
  if (unit === i && /^(?:before|at|after|by|until|till|past)$/.test(s.lower(i - 1))) return true;
  if (unit > i && MEASURES.has(s.lower(unit))) return false;
  return s.has(0, FIRST_PERSON) || /^(?:each|every)$/.test(s.lower(0)) || !(tellsOfPast(s) || namedBefore(s, i));
}

function namedBefore(s: Tagged, i: number): boolean {
  for (let at = 0; at < i; at++) if (isName(s, at)) return true;
  return false;
}

const isUnit = (s: Tagged, i: number): boolean => unitEnd(s, i - 1) >= i;

/** The last word of what is counted, a plural or a short unit behind the figure, one word between (*90 planned days*). */
function unitEnd(s: Tagged, figure: number): number {
  if (!countable(s, figure + 1)) return figure;
  if (isPlural(s, figure + 1)) return figure + 1;
  return countable(s, figure + 2) && s.lower(figure + 2).endsWith('s') && isPlural(s, figure + 2) ? figure + 2 : figure;
}

const countable = (s: Tagged, i: number): boolean =>
  i < s.length &&
  s.breakBefore(i) === NO_BREAK &&
  !s.has(i, PREPOSITION | CONJUNCTION | AUXILIARY | DETERMINER | DIGITS | QUOTED | CAPITAL);

const isPlural = (s: Tagged, i: number): boolean => {
  const word = s.lower(i);
  return UNITS.has(word) || (word.length > 2 && word.endsWith('s') && !word.endsWith('ss'));
};

/** Units of time, money, length and weight, and people: counted in words as well as in digits. */
const MEASURES: ReadonlySet<string> = new Set(
  `years months weeks days hours minutes decades centuries dollars euros pounds yuan yen tonnes tons kilograms grams miles
  kilometres kilometers metres meters acres hectares barrels litres liters degrees points percent people men women children
  deaths soldiers troops workers employees passengers seats votes`.split(/\s+/),
);

const UNITS: ReadonlySet<string> = new Set(
  `people men women children staff percent km m cm mm kg g t mt kt gw mw kw twh gwh kwh mwh ha bn mn tn usd eur gbp rmb
  yuan yen won renminbi baht rand real kroner bpd °c c tonne ton barrel mile year month week day hour minute dollar euro
  pound cents degree celsius feet foot inch acre hectare litre liter unit troops personnel aircraft vessels`.split(
    /\s+/,
  ),
);
