import { inMainClause } from './clauses.ts';
import { type FoundHedge, governs } from './hedge.ts';
import { DEGREES, HEDGE_ADVERBS, SEEMING_VERBS, SUGGESTING_VERBS } from './lists/hedge-words.ts';
import { isEvidence } from './subjects.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  HAVE,
  MODAL,
  NUMBER_WORD,
  PREPOSITION,
  PRONOUN,
} from './tags.ts';

const ADVERBS = new Set(HEDGE_ADVERBS.split(/\s+/));
const SEEMING = new Set(SEEMING_VERBS.split(/\s+/));
const SUGGESTING = new Set(SUGGESTING_VERBS.split(/\s+/));

/** *perhaps*, *probably*: not before a figure (*perhaps 40 firms*) and not inside a noun phrase (*a possibly false report*). */
export function adverbHedge(s: Tagged, i: number): FoundHedge | null {
  if (!ADVERBS.has(s.lower(i))) return null;
  // *Seemingly endless queues formed.*
  if (
    i === 0 &&
    s.lower(0) === 'seemingly' &&
    s.breakBefore(1) === NO_BREAK &&
    !s.has(1, DETERMINER | PRONOUN | CAPITAL)
  )
    return null;
  const next = i + 1;
  if (s.has(next, DIGITS | NUMBER_WORD) || (/^(?:as|half|a|one|some)$/.test(s.lower(next)) && counts(s, next)))
    return null;
  if (s.has(i - 1, DETERMINER) && !s.has(i - 1, PRONOUN)) return null;
  if (s.has(i - 1, PREPOSITION) && s.breakBefore(i) === NO_BREAK) return null;
  if (!inMainClause(s, i)) return null;
  const verb =
    next < s.length &&
    s.breakBefore(next) === NO_BREAK &&
    !s.has(next, DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN)
      ? next
      : -1;
  return { first: i, last: i, reason: governs(s, i, i, verb) };
}

/** *perhaps as many as*, *perhaps half of*, *perhaps a dozen*: how many, not whether. */
const counts = (s: Tagged, i: number): boolean =>
  s.lower(i) === 'half' || s.has(i + 1, DIGITS | NUMBER_WORD) || /^(?:many|much|third|quarter)$/.test(s.lower(i + 1));

/** *appears confident that*, *appears reluctant to*; not *appeared in time to*. */
const NO_QUALITY = PREPOSITION | DETERMINER | CONJUNCTION | ADVERB | PRONOUN | NUMBER_WORD | DIGITS | CAPITAL;

const FREQUENT = /^(?:sometimes|often|usually)$/;

/** *seems to*, *it appears that*, *looks likely*; not *appeared in court*, not *looks at*. */
export function seemingHedge(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (!SEEMING.has(word) || i === 0 || !inMainClause(s, i)) return null;
  if (/^(?:sometimes|often|always|usually)$/.test(s.lower(i - 1)) || FREQUENT.test(s.lower(i - 2))) return null;
  const look = word.startsWith('look');
  // *looks less like a retreat*
  const graded = look && DEGREES.has(s.lower(i + 1)) && s.lower(i + 2) === 'like';
  const next = graded ? 'like' : s.lower(i + 1);
  if (look && s.has(i - 1, DETERMINER) && !s.has(i - 1, PRONOUN)) return null;
  if (
    look
      ? !/^(?:set|like|as|poised|unlikely|likely|certain|bound|inevitable|unavoidable|doomed|probable|possible|plausible|doubtful|improbable)$/.test(
          next,
        )
      : next === ''
  )
    return null;
  if (look && (next === 'like' || next === 'as') && s.has(i - 1, PRONOUN | HAVE) && s.lower(i - 1) !== 'it')
    return null;
  if (
    word.startsWith('appear') &&
    !/^(?:to|that|likely|unlikely|set|poised|ready|certain|willing|unable|able|stable|more|less)$/.test(next) &&
    !(/^(?:that|to)$/.test(s.lower(i + 2)) && !s.has(i + 1, NO_QUALITY))
  )
    return null;
  const verb = next === 'to' ? s.afterAdverbs(i + 2) : -1;
  const last = next === 'to' || next === 'that' ? i + 1 : i;
  return {
    first: i,
    last,
    reason: verb > 0 && verb < s.length ? governs(s, i, last, verb) : `says how it looks: “${s.textOf(i, last)}”`,
  };
}

/** *The data suggest that …*, *this points to …*, *, suggesting that …*: an inference from evidence. */
export function suggestingHedge(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (!SUGGESTING.has(word) || i === 0) return null;
  if (/^point/.test(word) && (s.lower(i + 1) !== 'to' || s.has(i + 2, AUXILIARY) || i + 2 >= s.length)) return null;
  const participle = word.endsWith('ing');
  if (participle ? s.breakBefore(i) !== SOFT_BREAK : !evidenceBefore(s, i)) return null;
  return { first: i, last: i, reason: `draws a conclusion: “${s.textOf(i, i)}”` };
}

function evidenceBefore(s: Tagged, i: number): boolean {
  let subject = s.beforeAdverbs(i);
  while (subject >= 0 && s.has(subject, HAVE | MODAL)) subject = s.beforeAdverbs(subject);
  return subject >= 0 && isEvidence(s, subject);
}

/** *in all likelihood*, *in all probability* */
export function likelihoodPhrase(s: Tagged, i: number): FoundHedge | null {
  if (!/^(?:likelihood|probability)$/.test(s.lower(i)) || s.lower(i - 1) !== 'all' || s.lower(i - 2) !== 'in')
    return null;
  return { first: i - 2, last: i, reason: `speaks of a chance: “${s.textOf(i - 2, i)}”` };
}
