import { EVALUATIVE } from './lists/claim-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { AUXILIARY, BE, FIRST_PERSON, MODAL } from './tags.ts';
import { isPast, tellsOfPast } from './verb-forms.ts';

/**
 * A statement without figure, date or name that could be looked up all the same: what happened (*the pump failed*), and any other whole sentence (*the
 * road ends at a quarry*, *the locks are worked by hand*) that is nothing else. Not what the writer did, not opinions, not what *this* or *it* does, which
 * is as often a thought. A reason, or null.
 */
export function plainStatement(s: Tagged): string | null {
  if (s.length < 3 || /[:!?]\s*$/.test(s.text)) return null;
  const there = existsThere(s);
  if (there) return there;
  if (s.length < 4 || OPENS_NONE.test(s.lower(0)) || s.has(0, FIRST_PERSON)) return null;
  if ((s.all & FIRST_PERSON) !== 0 || evaluates(s) || WEIGHS.test(s.text)) return null;
  if (LEAVE.test(s.text)) return 'says what is allowed';
  if (ONCE.test(s.text)) return 'tells what was possible';
  if (BY_RULE.test(s.text)) return 'says what a rule provides';
  if ((s.all & MODAL) !== 0 && !/\bwill\b/i.test(s.text)) return null;
  if (PAST.test(s.text) || tellsOfPast(s) || hasIrregularPast(s)) return 'tells what happened';
  return s.length >= LEAST_WORDS && /[.”"’)]\s*$/.test(s.text) ? 'is a whole statement' : null;
}

/** Fewer words are a label, or an exclamation. */
const LEAST_WORDS = 5;

/** *There are two mills on the river*, *it snowed*; not *there is no reason to*, *it matters*. */
function existsThere(s: Tagged): string | null {
  if (s.lower(0) === 'it' && isPast(s, 1) && !s.has(1, BE)) return 'tells what happened';
  if (s.lower(0) === 'it' && s.lower(1) === 'takes') return 'says what something takes';
  if (s.lower(0) !== 'there' || !s.has(1, BE) || s.has(1, MODAL) || evaluates(s)) return null;
  for (let i = 2; i <= 4; i++) if (NO_THING.test(s.lower(i))) return null;
  return `says that something exists: *${s.textOf(0, 1)}*`;
}
const NO_THING =
  /^(?:needs?|reasons?|doubts?|points?|questions?|hope|sense|case|way|ways|chances?|time|room|more|much|something|nothing|evidence|risk|danger|things?|merit|truth|limits?|lessons?|signs?)$/;

/** No estimates, or they would be judgements already: *pensioners may travel*, *until then trucks could cross*. */
const LEAVE = /^\s*\p{Lu}\p{Ll}+[^s\s]s (?:may|can) \p{Ll}|^\s*An? \p{Ll}+ can \p{Ll}/u;
const ONCE =
  /^\s*(?:until|before|in|by|during|as an?|at (?:the|that) time|back then|once|formerly|for centuries) [^.;]{0,80}? could \p{Ll}/iu;
/** *will lapse under the treaty*, *as the order provides* */
const BY_RULE =
  /\bwill\b[^;]{0,160} (?:under|pursuant to|as the [^.;]{2,40} (?:provides|states|prescribes))\b|^\s*under [^.;]{2,60}? will\b/iu;
const PAST = /\b(?:was|were|had|did)\b/;

/** Thoughts, exclamations, addresses and things pointed at. */
const OPENS_NONE =
  /^(?:this|that|these|those|it|there|here|what|whatever|how|why|who|if|when|so|but|and|or|then|yes|not|thank|thanks|please|let|good|happy|best|dear|welcome|congratulations|you|your|one)$/;

/** They weigh something; what they say is an opinion. */
const WEIGHS =
  /\b(?:matters?|deserves?|seems?|feels?|sounds?|worth|a (?:strong|good|bad|fair|poor|big|small) word|an? (?:\p{Ll}+ )?waste)\b/iu;

/** An evaluating word behind a form of *be*, or anywhere near the end. */
function evaluates(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++) {
    if (!s.has(i, BE)) continue;
    for (let at = i + 1; at <= i + 5 && at < s.length; at++) if (EVALUATIVE.has(s.lower(at))) return true;
  }
  return false;
}

/** *kept*, *sold*: behind its subject. */
function hasIrregularPast(s: Tagged): boolean {
  for (let i = 1; i < s.length; i++) {
    if (s.has(i, AUXILIARY)) return false;
    if (isPast(s, i) && s.breakBefore(i) === NO_BREAK) return true;
  }
  return false;
}
