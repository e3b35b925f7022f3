import { isName } from './names.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { ADVERB, BE, DETERMINER, HAVE, PREPOSITION, PRONOUN, REPORTING } from './tags.ts';
import { isPast } from './verb-forms.ts';
import type { WordRange } from './word-range.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

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

/** Verbs of the mind and of beginning to speak: what somebody thought or wanted is no event. */
const NO_EVENT = set(
  `was were had did thought felt wanted liked loved hated knew needed seemed appeared remained meant understood considered
  looked tried used wished cared mattered belonged kept`,
);

/** Something that the bearer of a name did or met with: *Clemson was defeated*, *Trippier played for them*. From the name on. */
export function deedAt(s: Tagged, i: number): WordRange | null {
  // One word at the start has a capital in any case (*Period covered: …*).
  if (i === 0 || !isName(s, i) || isName(s, i + 1) || s.has(i - 1, PREPOSITION)) return null;
  const verb = s.afterAdverbs(i + 1);
  if (verb >= s.length || s.breakBefore(i + 1) !== NO_BREAK || s.has(verb, REPORTING)) return null;
  if (/^(?:was|were)$/.test(s.lower(verb))) {
    const done = s.afterAdverbs(verb + 1);
    return /[^e]ed$/.test(s.lower(done)) && !s.has(done, REPORTING) ? [verb, done] : null;
  }
  // *never made me laugh*: nobody else can tell.
  if (NO_EVENT.has(s.lower(verb)) || /^(?:me|us|my|our)$/.test(s.lower(verb + 1))) return null;
  return isPast(s, verb) ? [verb, verb] : null;
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
