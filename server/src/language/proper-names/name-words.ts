import { isUpper } from '../characters.ts';
import { MONTHS, WEEKDAYS } from '../dates/names.ts';
import { isJoined } from '../phrases.ts';
import type { Word } from '../words.ts';
import { nationOf } from './nations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** *Good Friday Agreement* */
const BEFORE_DAY = set('good black bloody super');
/** Months that are names of people as well: inside a longer name they stay. */
const ALSO_NAMES = set('may march april june august jan');
const BEFORE_MONTH = set('in since until till by last next this late early mid during before after of from');

/** *In May Norway …*: the month, and nobody of that name. */
export const isMonth = (words: readonly Word[], at: number): boolean =>
  ALSO_NAMES.has(words[at]!.lower) && BEFORE_MONTH.has(words[at - 1]?.lower ?? '');

export const isCalendar = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower.replace(/'s$|s$/, ''));

/** Written like (part of) a name: a capital first, or one behind a particle or a small letter (*al-Sisi*, *iPhone*). */
export function isNameWord(text: string, { start, end, lower, citation }: Word): boolean {
  if (citation) return false;
  if (isUpper(text.charCodeAt(start))) return lower !== 'i' && !lower.startsWith("i'");
  // *Côte d'Ivoire*
  if (lower.charCodeAt(1) === 39 && (lower.startsWith('d') || lower.startsWith('l')))
    return isUpper(text.charCodeAt(start + 2));
  if (end - start > 2 && isUpper(text.charCodeAt(start + 1))) return lower.charCodeAt(0) > 96;
  return lower.charCodeAt(2) === 45 && /^(?:al|el)/.test(lower) && isUpper(text.charCodeAt(start + 3));
}

/** *Berlin-based*, *US-led*: the name is what stands before the hyphen. Not *Jong-un*. Its length; 0 for other words. */
export function cutOf(lower: string): number {
  const tail = /-(?:[a-z]+(?:ed|ing)|led|born|made|wide|style|era|run|only|like|free|held|owned|bound)$/.exec(lower);
  return tail && !PREFIX.test(lower) ? tail.index : 0;
}

const PREFIX =
  /^(?:co|non|anti|pro|pre|re|self|semi|multi|mid|post|sub|un|well|long|short|high|low|so|state|right|left|far|hard|ill|back|old|new)-/;

/** *April Glaser*: a name follows, and no date. */
export function isGivenName(text: string, words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    !/^(?:april|june|august|jan)$/.test(words[at]!.lower) ||
    !next ||
    !isNameWord(text, next) ||
    !isJoined(text, words, at + 1)
  )
    return false;
  const before = words[at - 1]?.lower ?? '';
  return (
    at > 0 &&
    !BEFORE_MONTH.has(before) &&
    !/^\d|^(?:and|or|to|the)$/.test(before) &&
    !nationOf(next.lower) &&
    !isCalendar(next.lower)
  );
}

/** A month or weekday that goes on a name: *Theresa May*, *Good Friday Agreement*. */
export const staysInName = (words: readonly Word[], first: number, at: number): boolean =>
  BEFORE_DAY.has(words[at - 1]!.lower) ||
  (ALSO_NAMES.has(words[at]!.lower) && at - 1 === first && !isFollowedByDay(words, at));

const isFollowedByDay = (words: readonly Word[], at: number): boolean => /^\d/.test(words[at + 1]?.lower ?? '');
