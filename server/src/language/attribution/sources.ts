import {
  AUXILIARY,
  BE,
  CALENDAR,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  HAVE,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../cues/tags.ts';
import { looksFinite } from '../predicates.ts';
import { isAdverb, NO_GAP, SOFT_GAP, type WordView } from '../word-view.ts';

/** Words of a text, first and last, both included. */
export type Range = readonly [first: number, last: number];

const LONGEST = 14;
/** Between a name and its verb: *Liu, who chairs the board and led it for years, said*. */
const LONGEST_ASIDE = 16;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const WRITER = /^(?:i|we)(?:'(?:ve|m|re|d))?$/;

/** The subject of the verb at `i`: who says it. Null when the words before it are no subject. */
export function sourceBefore(v: WordView, i: number): Range | null {
  let at = i;
  while (at > 0 && v.gap(at) === NO_GAP && helps(v, at - 1)) at--;
  if (at === 0) return null;
  const last = v.gap(at) === NO_GAP ? at - 1 : v.gap(at) === SOFT_GAP ? beforeAside(v, at) : -1;
  if (last < 0) return null;
  // *those who say*
  if (v.has(last, RELATIVE) && /^(?:those|some|many|others|all|anyone)$/.test(v.lower(last - 1)))
    return [last - 1, last - 1];
  if (v.has(last, RELATIVE) && !v.has(last, PRONOUN)) return last > 0 ? nounPhraseBefore(v, last - 1) : null;
  if (v.lower(last) === 'that') return last > 0 && v.gap(last) === NO_GAP ? nounPhraseBefore(v, last - 1) : null;
  if (v.has(last, CONJUNCTION)) return /^(?:and|but)$/.test(v.lower(last)) ? subjectOfSentence(v, last) : null;
  return nounPhraseBefore(v, last);
}

/** Stands between a subject and its verb: adverbs, *has*, *did not*. */
const helps = (v: WordView, i: number): boolean =>
  v.has(i, HAVE | MODAL | NEGATION) || DO.test(v.lower(i)) || (isAdverb(v, i) && !v.capital(i)) || v.lower(i) === "'s";

/** The word before *, the chairman,*; the word itself when only one comma is there. */
function beforeAside(v: WordView, verb: number): number {
  for (let at = verb - 1; at > 0 && verb - at <= LONGEST_ASIDE && v.gap(at) <= SOFT_GAP; at--)
    if (v.gap(at) === SOFT_GAP) return at - 1;
  return -1;
}

/** The noun phrase that ends at `last`, with what hangs on it: *the head of the mine in Ellery*. */
export function nounPhraseBefore(v: WordView, last: number): Range | null {
  if (v.has(last, PRONOUN | FIRST_PERSON) || WRITER.test(v.lower(last))) return [last, last];
  if (v.has(last, AUXILIARY | PREPOSITION | DETERMINER | CONJUNCTION) && !v.capital(last)) return null;
  let first = last;
  while (first > 0 && last - first < LONGEST && v.gap(first) === NO_GAP && belongs(v, first - 1)) first--;
  return [trimmed(v, first, last), last];
}

function belongs(v: WordView, i: number): boolean {
  if (v.lower(i) === '') return false;
  if (v.lower(i) === 'and') return v.capital(i - 1) === v.capital(i + 1);
  if (v.has(i, AUXILIARY | RELATIVE | FIRST_PERSON) || (v.has(i, CONJUNCTION) && !v.has(i, PREPOSITION))) return false;
  if (v.has(i, PRONOUN) && !v.has(i, DETERMINER)) return false;
  return !looksFinite(v, i) || (v.capital(i) && i > 0);
}

/** Without a time or a place before the subject: *On Monday the minister*. */
function trimmed(v: WordView, first: number, last: number): number {
  let at = first;
  while (at < last && (isAdverb(v, at) || v.has(at, CONJUNCTION)) && !v.has(at, DETERMINER | PREPOSITION)) at++;
  if (!v.has(at, PREPOSITION) || at >= last) return at;
  const from = at + 1;
  for (let i = from + 1; i <= last; i++) if (v.has(i, DETERMINER)) return i;
  let i = from;
  while (i < last && (v.has(i, CALENDAR | DETERMINER) || /^\d/.test(v.lower(i)) || v.lower(i) === 'may')) i++;
  return i;
}

/** The noun phrase that a sentence begins with, up to its first verb. */
export function subjectOfSentence(v: WordView, from: number): Range | null {
  let first = from;
  while (first > 0 && from - first < 40 && v.gap(first) <= SOFT_GAP) first--;
  for (let at = first; at < from; at++) {
    if (v.has(at, AUXILIARY) || looksFinite(v, at)) return at > first ? sourceBefore(v, at) : null;
    if (v.gap(at + 1) >= SOFT_GAP && at > first) return nounPhraseBefore(v, at);
  }
  return null;
}

/** The noun phrase that starts at `i`: *the ministry of mines* of *according to the ministry of mines, output fell*. */
export function nounPhraseFrom(v: WordView, i: number): Range | null {
  if (i >= v.length || v.has(i, AUXILIARY | CONJUNCTION)) return null;
  if (v.has(i, PRONOUN) && !v.has(i, DETERMINER)) return [i, i];
  let last = i;
  while (last + 1 < v.length && last - i < LONGEST && v.gap(last + 1) === NO_GAP && follows(v, last + 1)) last++;
  while (last > i && v.has(last, PREPOSITION | DETERMINER)) last--;
  return [i, last];
}

const follows = (v: WordView, i: number): boolean =>
  (!v.has(i, BE | HAVE | MODAL | CONJUNCTION | RELATIVE | FIRST_PERSON) || v.lower(i) === 'and') &&
  !(v.has(i, PRONOUN) && !v.has(i, DETERMINER)) &&
  v.lower(i) !== 'that' &&
  !(v.has(i, PREPOSITION) && v.has(i + 1, CALENDAR)) &&
  !v.has(i, CALENDAR) &&
  !looksFinite(v, i);
