import type { Tagged } from './tagged.ts';
import {
  AUXILIARY,
  CITATION,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
} from './tags.ts';

const S_ENDING = /(?:ss|us|is|focus|bias)$/;
const ED_BASE = new Set('need feed proceed succeed exceed breed speed bleed shed embed heed lead seed weed'.split(' '));
const ING_BASE = new Set('bring ring sing swing cling spring fling string sting king'.split(' '));
/** Function words that also look like bare verbs are none; these auxiliaries are. */
const BASE_AUXILIARIES = new Set(['be', 'have', 'do']);
const NO_VERB = AUXILIARY | DETERMINER | PREPOSITION | CONJUNCTION | RELATIVE | PRONOUN | DIGITS | CITATION | QUOTED;
/** Particles and prepositions that are verbs as well. */
const VERBS_TOO = new Set(['near', 'near', 'like', 'outside', 'down', 'see']);

/** Can this word be a verb in its base form, as it stands behind *may* or *will*? */
export function isBaseVerb(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (word === '' || !/^[a-z-]+$/.test(word)) return false;
  if (BASE_AUXILIARIES.has(word) || VERBS_TOO.has(word)) return true;
  if (s.has(i, NO_VERB)) return false;
  if (word.endsWith('s')) return S_ENDING.test(word);
  if (word.endsWith('ed')) return ED_BASE.has(word);
  if (word.endsWith('ing')) return ING_BASE.has(word);
  return true;
}

/** The word that a modal at `i` governs: the first bare verb behind adverbs and *not*; -1 when there is none. */
export function governedBy(s: Tagged, i: number): number {
  const next = s.afterAdverbs(i + 1);
  if (next >= s.length) return -1;
  for (let at = i + 1; at <= next; at++) if (s.breakBefore(at) > 1) return -1;
  if (!isBaseVerb(s, next)) return -1;
  // *be banned*, *have fallen*: the participle says more than the auxiliary.
  if (s.lower(next) !== 'be' && s.lower(next) !== 'have') return next;
  const main = s.afterAdverbs(next + 1);
  return s.lower(main) === 'been'
    ? Math.min(s.afterAdverbs(main + 1), s.length - 1)
    : /(?:ed|en|ing)$/.test(s.lower(main))
      ? main
      : next;
}

/** Can this word be a finite verb? Auxiliaries and anything that looks like a past or a third person. */
export function isFiniteVerb(s: Tagged, i: number): boolean {
  if (s.has(i, AUXILIARY)) return true;
  if (s.has(i, NO_VERB)) return false;
  const word = s.lower(i);
  return word.length > 3 && (word.endsWith('ed') || (word.endsWith('s') && !S_ENDING.test(word)));
}
