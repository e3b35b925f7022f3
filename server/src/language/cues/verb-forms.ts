import { IRREGULAR_PASTS } from './lists/function-words.ts';
import { SOFT_BREAK, type Tagged } from './tagged.ts';
import {
  AUXILIARY,
  CAPITAL,
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
function isBaseVerb(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (word === '' || !/^[a-z-]+$/.test(word)) return false;
  if (BASE_AUXILIARIES.has(word) || VERBS_TOO.has(word)) return true;
  if (s.has(i, NO_VERB) || (IRREGULAR_PASTS.has(word) && !EITHER.has(word))) return false;
  if (word.endsWith('s')) return S_ENDING.test(word);
  if (word.endsWith('ed')) return ED_BASE.has(word);
  if (word.endsWith('ing')) return ING_BASE.has(word);
  return true;
}

/** The word that a modal at `i` governs: the first bare verb behind adverbs and *not*; -1 when there is none. */
export function governedBy(s: Tagged, i: number): number {
  const from = behindInsertion(s, i + 1);
  let next = s.afterAdverbs(from);
  // *will likely explode*: here *likely* is an adverb.
  if (/^(?:un)?likely$/.test(s.lower(next))) next = s.afterAdverbs(next + 1);
  if (next >= s.length) return -1;
  for (let at = from; at <= next; at++) if (s.breakBefore(at) > 1) return -1;
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

/** *may, in time, close*: what stands between two commas is passed over. */
function behindInsertion(s: Tagged, from: number): number {
  if (s.breakBefore(from) !== SOFT_BREAK) return from;
  for (let at = from + 1; at < s.length && at <= from + 7; at++) {
    if (s.breakBefore(at) === SOFT_BREAK) return at;
    if (s.has(at, AUXILIARY)) return from;
  }
  return from;
}

/** Does *have* with a participle follow the modal at `i`: *should have closed*, and not *should have access*? */
export function governsPerfect(s: Tagged, i: number): boolean {
  const have = s.afterAdverbs(i + 1);
  const verb = s.afterAdverbs(have + 1);
  if (s.lower(have) !== 'have' || (s.has(verb, NO_VERB) && s.lower(verb) !== 'been')) return false;
  return isParticiple(s.lower(verb));
}

/** Has a word the form of a past participle, as it stands behind *have*? */
export const isParticiple = (word: string): boolean =>
  IRREGULAR_PASTS.has(word) || /..(?:ed|en|wn|ne|un)$|^(?:come|become|run)$/.test(word);

/** Verbs in *-s* before a preposition: *lies in*, where *quotas for* is a plural. */
const WITH_PREPOSITION = new Set(
  `lies stands sits belongs depends relies consists ranges comes goes works lives serves counts accounts amounts leads
  falls rises runs remains begins starts ends differs applies acts takes makes gives holds keeps pays sells exports
  imports looks points refers dates stems results`.split(/\s+/),
);

/** Can this word be a finite verb? Auxiliaries, pasts, and third persons as far as their neighbours tell. */
export function isFiniteVerb(s: Tagged, i: number): boolean {
  if (s.has(i, AUXILIARY)) return true;
  if (s.has(i, NO_VERB | CAPITAL)) return false;
  const word = s.lower(i);
  if (word.length <= 3) return false;
  if (word.endsWith('ed')) return !s.has(i - 1, DETERMINER | PREPOSITION);
  if (!word.endsWith('s') || S_ENDING.test(word) || s.has(i - 1, DETERMINER | PREPOSITION)) return false;
  if (s.has(i + 1, PREPOSITION)) return WITH_PREPOSITION.has(word);
  return i + 1 < s.length && s.breakBefore(i + 1) === 0 && !s.has(i + 1, CONJUNCTION | AUXILIARY);
}

/** Pasts that look like their present, like a noun or like an adjective: they tell nothing. */
const EITHER = new Set(
  'bet cut hit hurt let put quit set shut split spread upset read cost ground found left lay saw felt wound bound bore'.split(
    ' ',
  ),
);
const PAST_AUXILIARY = /^(?:was|were|wasn't|weren't|had|hadn't|did|didn't)$/;

/** Does the sentence tell of something past? A present auxiliary anywhere makes its *-ed* forms participles. */
export function tellsOfPast(s: Tagged): boolean {
  let past = false;
  for (let i = 0; i < s.length; i++) {
    if (PAST_AUXILIARY.test(s.lower(i))) return true;
    if (s.has(i, AUXILIARY)) return false;
    past ||= i > 0 && isPast(s, i);
  }
  return past;
}

/** Can this word be a finite past form? */
export function isPast(s: Tagged, i: number): boolean {
  const word = s.lower(i);
  if (s.has(i - 1, DETERMINER | PREPOSITION | CONJUNCTION)) return false;
  if (IRREGULAR_PASTS.has(word)) return !EITHER.has(word);
  if (!/^\s$/.test(s.text.slice(s.words[i - 1]!.end, s.words[i]!.start))) return false;
  if (/^\.\p{L}/u.test(s.text.slice(s.words[i]!.end, s.words[i]!.end + 3))) return false;
  // A participle behind its noun goes on with a preposition: *a list based on*, *files named after*.
  return (
    word.endsWith('ed') &&
    !ED_BASE.has(word) &&
    isFiniteVerb(s, i) &&
    !(s.has(i + 1, PREPOSITION) && NAMED_BY.test(word))
  );
}

const NAMED_BY = /^(?:based|named|called|used|related|linked|attached|listed|needed|shared|found)$/;
