import { INQUIRY } from './lists/other-words.ts';
import { HARD_BREAK, NO_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  BE,
  COMPARISON,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  FIRST_PERSON,
  NUMBER_WORD,
  PREPOSITION,
  QUANTIFIER,
  RELATIVE,
  REPORTING,
} from './tags.ts';

/** How far from a signal its subject may stand. */
const REACH = 20;

/**
 * Is what stands at word `i` something that the writer did: *we drew a sample of 800*, *I climbed the tower in March*? It
 * has no source but the writer. Figures in digits (`figure`) are exempt only as part of the inquiry itself.
 */
export function isOwnDoing(s: Tagged, i: number, figure: boolean): boolean {
  if ((s.all & FIRST_PERSON) === 0) return false;
  const subject = writerBefore(s, i) ?? writerBehind(s, i);
  if (subject === null) return false;
  let verb = s.afterAdverbs(subject + 1);
  while (s.has(verb, AUXILIARY)) verb = s.afterAdverbs(verb + 1);
  if (INQUIRY.has(s.lower(verb))) return true;
  // *we are the largest*, *we have more mines*: not something done.
  return !figure && !s.has(verb - 1, BE) && !s.has(verb, NO_DEED);
}

const NO_DEED = REPORTING | DETERMINER | PREPOSITION | QUANTIFIER | COMPARISON | DIGITS | NUMBER_WORD | ADVERB;

/** The writer as subject of the clause that `i` stands in. */
function writerBefore(s: Tagged, i: number): number | null {
  for (let at = i - 1; at >= 0 && i - at <= REACH; at--) {
    if (s.has(at, FIRST_PERSON)) return at;
    if (s.breakBefore(at + 1) === HARD_BREAK || s.has(at, RELATIVE)) return null;
    if (s.has(at, CONJUNCTION) && s.breakBefore(at) !== NO_BREAK) return null;
  }
  return null;
}

/** Behind a time at the head of the clause: *since April we bake*. */
function writerBehind(s: Tagged, i: number): number | null {
  for (let at = i + 1; at < s.length && at - i <= 3; at++) {
    if (s.has(at, FIRST_PERSON)) return at;
    if (s.breakBefore(at) === HARD_BREAK) return null;
  }
  return null;
}
