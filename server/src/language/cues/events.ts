import { isName } from './names.ts';
import type { Tagged } from './tagged.ts';
import { ADVERB, BE, DETERMINER, HAVE, PREPOSITION, PRONOUN } from './tags.ts';
import type { WordRange } from './word-range.ts';

/** How far from the verb the name may stand. */
const REACH = 9;

/** A named event at the verb `i`: *CNRE elected Liu*, *the law was signed by Xi*; needs a name in its clause. */
export function eventAt(s: Tagged, i: number): WordRange | null {
  const before = s.beforeAdverbs(i);
  if (before < 0 || s.has(before, DETERMINER)) return null;
  // *to be elected*, *will be banned*: not yet.
  if (/^(?:be|being)$/.test(s.lower(before))) return null;
  if (s.has(before, PREPOSITION) || s.lower(before) === 'to') return null;
  // *is listed*, *are built*: how things are.
  if (/^(?:is|are|isn't|aren't)$/.test(s.lower(before))) return null;
  // *has never published its accounts*: no name is needed to look that up.
  if (s.lower(i - 1) === 'never' && s.has(before, HAVE)) return [before, i];
  const passive = s.has(before, BE);
  const first = passive || s.has(before, HAVE) ? before : i;
  // A bare past form next to a noun: a finite verb has a subject before it, a participle stands before its noun.
  if (!passive && s.lower(before) === 'and' && before === 0) return null;
  return nameNear(s, i) || (s.has(before, PRONOUN & ~DETERMINER) && nameNear(s, i)) ? [first, i] : null;
}

function nameNear(s: Tagged, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && verb - at <= REACH; at--) {
    if (isName(s, at)) return true;
    if (s.has(at, HAVE | BE | ADVERB)) continue;
    if (s.breakBefore(at) === 2) break;
  }
  for (let at = verb + 1; at < s.length && at - verb <= REACH; at++) {
    if (s.breakBefore(at) === 2) break;
    if (isName(s, at)) return true;
  }
  return false;
}
