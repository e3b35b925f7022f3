import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import { CALENDAR, CAPITAL, DETERMINER, DIGITS, ORDINARY } from './tags.ts';
import type { WordRange } from './word-range.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const DAYS = /^\d{1,2}[-–]\d{1,2}$/;
const SPECIAL =
  /^(?:(?:1[5-9]|20)\d0s|(?:early|mid|late|end|pre|post)-(?:1[5-9]|20)\d\ds?|fy\d\d(?:\d\d)?|(?:1[5-9]|20)\d\d[-–/](?:\d\d|(?:1[5-9]|20)\d\d)|(?:1[5-9]|20)\d\d-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})$/;
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
/** In front of a year, so that the number is no quantity. */
const BEFORE_YEAR =
  /^(?:in|since|by|until|till|before|after|during|from|of|the|between|and|to|through|early|late|mid|around|about|circa|fiscal|year|for|back|this|spring|summer|autumn|winter|fall|end|than)$/;

/** A date that starts at word `i`: a year, a month, a day, a quarter, a decade; null for none. */
export function dateAt(s: Tagged, i: number): WordRange | null {
  if (s.has(i, DIGITS) || s.lower(i) === 'fy') return figureDate(s, i);
  if (isMonth(s, i)) return monthFrom(s, i);
  return isWeekday(s, i) ? weekdayFrom(s, i) : null;
}

function figureDate(s: Tagged, i: number): WordRange | null {
  const word = s.lower(i);
  if (SPECIAL.test(word)) return [i, i];
  if (/^(?:q[1-4]|h[12]|fy)$/.test(word))
    return YEAR.test(s.lower(i + 1)) ? [i, i + 1] : word === 'fy' || !s.has(i, DIGITS) ? null : [i, i];
  if (DAY.test(word) && isMonth(s, i + 1)) return [i, withYear(s, i + 1)];
  if (DAY.test(word) && s.lower(i + 1) === 'of' && isMonth(s, i + 2)) return [i, withYear(s, i + 2)];
  if (DAY.test(word) && /^(?:to|and|or)$/.test(s.lower(i + 1)) && DAY.test(s.lower(i + 2)) && isMonth(s, i + 3))
    return [i, withYear(s, i + 3)];
  if (DAYS.test(word) && isMonth(s, i + 1)) return [i, withYear(s, i + 1)];
  return YEAR.test(word) && isYear(s, i) ? [i, i] : null;
}

/** Months are capitalised; *May* and *March* need a day, a year or a preposition beside them. */
function isMonth(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (!s.has(i, CAPITAL) || !MONTHS.test(word)) return false;
  if (s.has(i, CALENDAR)) return word !== 'mar' && word !== 'dec' ? true : s.has(i + 1, DIGITS);
  if (word !== 'may' && word !== 'march') return false;
  return (
    DAY.test(s.lower(i + 1)) ||
    YEAR.test(s.lower(i + 1)) ||
    /^(?:in|since|by|until|of|last|early|late|mid|from|to|and|through|during|before|after|this|next|for|between)$/.test(
      s.lower(i - 1),
    ) ||
    DAY.test(s.lower(i - 1))
  );
}

function monthFrom(s: Tagged, i: number): WordRange {
  const day = DAY.test(s.lower(i + 1)) ? i + 1 : i;
  return [i, withYear(s, day)];
}

function withYear(s: Tagged, last: number): number {
  return YEAR.test(s.lower(last + 1)) && s.breakBefore(last + 1) <= SOFT_BREAK ? last + 1 : last;
}

const isWeekday = (s: Tagged, i: number): boolean =>
  s.has(i, CALENDAR) && s.has(i, CAPITAL) && s.lower(i).endsWith('day') && !isTitled(s, i);

/** *The Long Sunday* is a name. */
const isTitled = (s: Tagged, i: number): boolean =>
  s.has(i - 1, CAPITAL) && s.breakBefore(i) === NO_BREAK && !s.has(i - 1, ORDINARY);

/** *on Tuesday*, *Tuesday, 4 May 2025* */
function weekdayFrom(s: Tagged, i: number): WordRange {
  const next = i + 1;
  const full =
    DAY.test(s.lower(next)) && isMonth(s, next + 1)
      ? withYear(s, next + 1)
      : isMonth(s, next)
        ? monthFrom(s, next)[1]
        : i;
  return [i, full];
}

/** A year, not a quantity of units: by the word before it, or because nothing countable follows. */
function isYear(s: Tagged, i: number): boolean {
  const before = s.lower(i - 1);
  if (BEFORE_YEAR.test(before) || s.has(i - 1, CALENDAR) || before.endsWith("'s")) return true;
  if (/\($/.test(s.text.slice(0, s.words[i]!.start)) || i === 0) return true;
  const next = i + 1;
  if (next >= s.length || s.breakBefore(next) !== NO_BREAK) return true;
  return !s.lower(next).endsWith('s') && !s.has(next, DETERMINER);
}
