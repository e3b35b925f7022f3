import { firstName } from './names.ts';
import { isGeneric } from './subjects.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { BE, CONJUNCTION, DETERMINER, DIGITS, FIRST_PERSON, PREPOSITION, RELATIVE } from './tags.ts';
import { tellsOfPast } from './verb-forms.ts';
import type { WordRange } from './word-range.ts';

/** What must follow the head of a causal phrase. */
const FOLLOWED_BY: Readonly<Record<string, string>> = {
  due: 'to',
  owing: 'to',
  thanks: 'to',
  attributable: 'to',
  led: 'to',
  leads: 'to',
  lead: 'to',
  resulted: 'in|from',
  results: 'in|from',
  result: 'of|in|from',
  stems: 'from',
  stemmed: 'from',
  contributed: 'to',
  contributes: 'to',
  contribute: 'to',
};
/** Nouns as often as verbs; finite past forms are verbs behind a subject. */
const NOUNS = /^(?:causes|cause|triggers|prompts|drives|reduces|increases|driven|forced)$/;

/** A causal phrase that starts at word `i`: *because of*, *led to*, *caused*, *driven by*. */
export function causeAt(s: Tagged, i: number): WordRange | null {
  const word = s.lower(i);
  if (word === 'because') return becauseOf(s, i);
  const follow = FOLLOWED_BY[word];
  if (follow !== undefined) {
    if (!follow.split('|').includes(s.lower(i + 1))) return null;
    if (word === 'due' && s.has(i - 1, BE) && /^(?:be|begin|start|end|meet|open|expire)$/.test(s.lower(i + 2)))
      return null;
    if (word === 'lead' && s.has(i - 1, DETERMINER)) return null;
    return /^leads?$/.test(word) && leadsSomewhere(s, i) ? null : [i, i + 1];
  }
  if (s.lower(i + 1) === 'by' && s.breakBefore(i + 1) === NO_BREAK)
    // *a mill that is driven by the tide*: what kind of thing it is.
    return /^(?:is|are)$/.test(s.lower(i - 1)) && s.has(i - 2, RELATIVE) ? null : [i, i + 1];
  if (i === 0 || s.has(i - 1, DETERMINER | PREPOSITION | BE | CONJUNCTION)) return null;
  if (NOUNS.test(word) && !s.has(i + 1, DETERMINER) && auxiliaryOf(s, i) === i) return null;
  if ((isPresent(word) || word === 'cause') && isGeneric(s, word === 'cause' ? auxiliaryOf(s, i) : i)) return null;
  return i + 1 < s.length && s.breakBefore(i + 1) === NO_BREAK && !s.has(i + 1, PREPOSITION) ? [i, i] : null;
}

/** *did not cause*: its subject stands before the auxiliary. */
const auxiliaryOf = (s: Tagged, i: number): number => {
  const before = s.beforeAdverbs(i);
  return /^(?:do|does|did|didn't|doesn't|don't)$/.test(s.lower(before)) ? before : i;
};

const isPresent = (word: string): boolean => word.endsWith('s');

/** *A link leads to its page*, *the road leads to the mine*: a way and no cause. */
const leadsSomewhere = (s: Tagged, i: number): boolean => isGeneric(s, i) || s.has(i + 2, DETERMINER);

/** *because of sanctions*, *because demand fell*; the writer's own reasons (*We chose this because …*) are no claim. */
function becauseOf(s: Tagged, i: number): WordRange | null {
  if (s.has(0, FIRST_PERSON) || i + 2 >= s.length) return null;
  if (/^(?:this|that|it)$/.test(s.lower(0)) && i <= 2) return null;
  if (s.lower(i + 1) === 'of') return [i, i + 1];
  // *It is slow because it reads every file*: how things are in general, which is argument and not report.
  return tellsOfPast(s) || (s.all & DIGITS) !== 0 || firstName(s) !== null ? [i, i] : null;
}
