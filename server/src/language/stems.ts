import { stemmer } from 'stemmer';
import { STOP_WORDS } from './stop-words.ts';

const known = new Map<string, string>();
/** Enough for the words of a large library; beyond it the memory starts anew instead of growing. */
const MOST_KNOWN = 200_000;

/**
 * The stem of a lower-cased word (Porter 1980): `elections` and `elected` have one. A possessive `'s` is dropped first.
 * Words with digits or beyond ASCII stay what they are: the algorithm knows English letters only.
 */
export function stemOf(lower: string): string {
  const found = known.get(lower);
  if (found !== undefined) return found;
  const bare = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const stem = /^[a-z]+$/.test(bare) ? stemmer(bare) : bare;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, stem);
  return stem;
}

/** True for words that say nothing about the matter: articles, pronouns, prepositions, auxiliaries. Lower case only. */
export const isStopWord = (lower: string): boolean => STOP_WORDS.has(lower);
