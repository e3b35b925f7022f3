import type { Span } from '../text/span.ts';
import { type DateMention, readDates } from './dates.ts';
import { type Word, wordsOf } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that may begin a way to speak of the time of writing. */
const STARTS = set('currently presently nowadays recently lately now recent at these to so last past');
const PERIODS = set('days weeks months years');
const PRESENT = set(
  `is are has have holds hold stands stand remains remain runs run employs employ produces produce makes make says say
  exports export imports import covers cover accounts account owns own costs cost lives live works work uses use`.replace(
    /\s+/g,
    ' ',
  ),
);
/** Behind these a word of time counts from the past that the text tells of. */
const PAST = set('was were had been');
const FEW = set('few several couple');

/** Dates that count from the day of writing: *last year*, *this month*, *two weeks ago*, *today*. */
function isNow(text: string, { relative, weekday, precision, start, end }: DateMention): boolean {
  if (relative?.anchor !== 'as-of' || weekday !== null || precision === 'decade' || precision === 'century')
    return false;
  // The last year of the war, the next year.
  if (/^\s+(?:of|for|in which|when|that|before)\b/.test(text.slice(end, end + 12))) return false;
  return !(/^next\b/i.test(text.slice(start, end)) && /\bthe\s+$/i.test(text.slice(Math.max(0, start - 6), start)));
}

/**
 * Where a rendered sentence speaks of the time of writing (*currently*, *in recent weeks*, *last year*), in order; empty
 * when the sentence gives a date itself, which then tells the time. Only words that need the day of writing: *now* counts
 * beside a verb in the present, *had recently* counts from the past. `dates` and `words` save reading them again.
 */
export function nowsIn(
  text: string,
  dates: readonly DateMention[] = readDates(text),
  words: readonly Word[] = wordsOf(text),
): Span[] {
  if (dates.some(({ relative }) => relative === null)) return [];
  const found: Span[] = dates.filter((date) => isNow(text, date)).map(({ start, end }) => ({ start, end }));
  for (let at = 0; at < words.length; at++) {
    if (!STARTS.has(words[at]!.lower)) continue;
    const last = phraseAt(text, words, at);
    if (last < at) continue;
    const span = { start: words[at]!.start, end: words[last]!.end };
    if (!found.some(({ start, end }) => start < span.end && span.start < end)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The last word of the phrase of time that begins at a word; -1 when none does. */
function phraseAt(text: string, words: readonly Word[], at: number): number {
  const lower = (by: number): string => words[at + by]?.lower ?? '';
  switch (lower(0)) {
    case 'currently':
    case 'presently':
      return PAST.has(lower(-1)) ? -1 : at;
    case 'recently':
    case 'lately':
      return lower(-1) === 'had' || /^(?:than|how|as)$/.test(lower(-1)) ? -1 : at;
    case 'nowadays':
      return at;
    case 'now':
      return isPresent(lower) ? at : -1;
    case 'recent':
      return PERIODS.has(lower(1)) ? at + 1 : -1;
    case 'last':
    case 'past':
      return FEW.has(lower(1)) && PERIODS.has(lower(lower(2) === 'of' ? 3 : 2)) ? at + (lower(2) === 'of' ? 3 : 2) : -1;
    case 'at':
      if (lower(1) === 'present') return at + 1;
      return lower(1) === 'the' && lower(2) === 'moment' && !/^(?:of|when|that|in|he|she|it|they)$/.test(lower(3))
        ? at + 2
        : -1;
    case 'these':
      return lower(1) === 'days' ? at + 1 : -1;
    case 'to':
      return lower(1) === 'date' && lower(-1) !== 'up' && closes(text, words[at + 1]!) ? at + 1 : -1;
    case 'so':
      return lower(1) === 'far' && lower(-1) !== 'had' && isExtent(lower(2), closes(text, words[at + 1]!))
        ? at + 1
        : -1;
    default:
      return -1;
  }
}

/** *is now*, *now has*; not *now that*, *by now*, *was now*. */
const isPresent = (lower: (by: number) => string): boolean =>
  !/^(?:by|from|until|till|for|was|were|had)$/.test(lower(-1)) &&
  lower(1) !== 'that' &&
  (PRESENT.has(lower(-1)) || PRESENT.has(lower(1)));

const closes = (text: string, { end }: Word): boolean => /^\s*(?:[,.;:)!?]|[–—]|$)/.test(text.slice(end, end + 3));

/** *So far* of time: at the end of a clause, or before what was done until now. */
const isExtent = (next: string, closed: boolean): boolean => closed || PERIODS.has(`${next}s`) || next === 'this';
