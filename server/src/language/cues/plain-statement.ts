import { EVALUATIVE } from './lists/claim-words.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  DETERMINER,
  FIRST_PERSON,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
} from './tags.ts';
import { isFiniteVerb, isPast, tellsOfPast } from './verb-forms.ts';

/**
 * A statement without figure, date or name that could be looked up all the same, by its grammar: what happened (*the pump failed*, *the archive was
 * moved*), what has come to be (*the village has lost its bakery*), what a thing does or how it is done (*the road ends at a quarry*, *the locks are worked
 * by hand*). Not what the writer did, not opinions, not what *this* or *it* does, which is as often a thought. A reason, or null.
 */
export function plainStatement(s: Tagged): string | null {
  if (s.length < 3 || /[:!?]\s*$/.test(s.text)) return null;
  const there = existsThere(s);
  if (there) return there;
  if (s.length < 4 || OPENS_NONE.test(s.lower(0)) || s.has(0, FIRST_PERSON)) return null;
  if ((s.all & FIRST_PERSON) !== 0 || evaluates(s)) return null;
  if (LEAVE.test(s.text)) return 'says what is allowed';
  if (ONCE.test(s.text)) return 'tells what was possible';
  if (BY_RULE.test(s.text)) return 'says what a rule provides';
  if ((s.all & MODAL) !== 0 && !/\bwill\b/i.test(s.text)) return null;
  if (PAST.test(s.text) || tellsOfPast(s) || hasIrregularPast(s)) return 'tells what happened';
  for (let i = 1; i < s.length; i++) {
    const state = habitAt(s, i) ?? perfectAt(s, i) ?? passiveAt(s, i) ?? presentAt(s, i);
    if (state) return `states a fact: *${state}*`;
  }
  return definiteAt(s);
}

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

/**
 * A whole sentence about something definite, or about all, most or none of something, states what is so, even where its verb does not show itself (*the
 * harbour is too shallow for tankers*, *no record of the sale exists*).
 */
function definiteAt(s: Tagged): string | null {
  if (!DEFINITE.test(s.lower(0)) || !/[.”"’)]\s*$/.test(s.text) || OPEN_MODALS.test(s.text)) return null;
  let verb = '';
  for (let i = 1; i < s.length; i++) {
    const word = s.lower(i);
    if (ABSTRACT.test(word) && i <= 3) return null;
    if (verb === '' && THOUGHT_VERBS.test(word) && i > 1) return null;
    if (verb === '' && i > 1 && (s.has(i, AUXILIARY) || /[^s]s$|ed$/.test(word) || STANDING.test(word)))
      verb = s.textOf(i, i);
  }
  return verb === '' ? null : 'states a fact about something definite';
}
const OPEN_MODALS = /\b(?:may|might|could|would|should|will|must|shall)\b/i;
const DEFINITE = /^(?:the|his|her|its|their|both|each|every|no|none|most|few|many|several|some|all|neither)$/;
const STANDING =
  /^(?:stand|lie|live|exist|meet|begin|end|belong|consist|range|sleep|grow|flow|run|work|keep|hold|carry|serve)$/;

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

/** *usually freezes*, *no longer stop* */
function habitAt(s: Tagged, i: number): string | null {
  const word = s.lower(i);
  const isHabit = /^(?:usually|often|always|rarely|seldom|never|normally|mostly|still)$/.test(word);
  if (!isHabit && !(word === 'no' && s.lower(i + 1) === 'longer')) return null;
  const verb = isHabit ? i + 1 : i + 2;
  return /^[a-z]{3,}$/.test(s.lower(verb)) && !s.has(verb, AUXILIARY | PREPOSITION | DETERMINER | CONJUNCTION)
    ? s.textOf(i, verb)
    : null;
}

/** *has lost*, *have run dry*; not *has a seat*, *has to* */
function perfectAt(s: Tagged, i: number): string | null {
  if (!/^(?:has|have)$/.test(s.lower(i)) || s.has(i - 1, MODAL)) return null;
  const verb = s.afterAdverbs(i + 1);
  if (verb >= s.length || s.has(verb, DETERMINER | PREPOSITION | PRONOUN | QUANTIFIER | NEGATION)) return null;
  return /(?:ed|en|un|wn|[gn]ne|st|lt|ft|pt|ld|nd|ght|ng|nk|come)$/.test(s.lower(verb)) || s.lower(verb) === 'run'
    ? s.textOf(i, verb)
    : null;
}

/** *is closed on Mondays*, *are still worked by hand* */
function passiveAt(s: Tagged, i: number): string | null {
  if (!/^(?:is|are)$/.test(s.lower(i))) return null;
  let verb = s.afterAdverbs(i + 1);
  if (s.lower(verb) === 'still') verb++;
  const behind = s.lower(verb + 1);
  return /(?:ed|en|ught|ilt|ade|old|ept|ung|own)$/.test(s.lower(verb)) &&
    /^(?:by|on|in|at|from|with|to|for|every|under|without|into|of)$/.test(behind)
    ? s.textOf(i, verb)
    : null;
}

/** *ends at*, *freezes over*, *owns the hotel*, *sleep on the wing*: right behind a subject that is a thing or somebody. */
function presentAt(s: Tagged, i: number): string | null {
  const word = s.lower(i);
  if (s.has(i, AUXILIARY | MODAL) || THOUGHT_VERBS.test(word) || s.breakBefore(i) !== NO_BREAK) return null;
  if (i > 8 || ABSTRACT.test(s.lower(i - 1)) || s.has(i - 1, DETERMINER | PREPOSITION | PRONOUN)) return null;
  const singular = /^(?:the|his|her|its|their|every|each)$/.test(s.lower(0));
  const tells = singular ? isFiniteVerb(s, i) || (/[^s]s$/.test(word) && OUT.test(s.lower(i + 1)) && i >= 2) : false;
  const plural =
    i <= 3 &&
    /[^s]s$/.test(s.lower(i - 1)) &&
    /^[a-z]{3,}[^s]$/.test(word) &&
    !NOUN_ENDING.test(word) &&
    s.has(i + 1, PREPOSITION | DETERMINER);
  return tells || plural ? s.textOf(i, i) : null;
}

const NOUN_ENDING =
  /(?:th|tion|sion|ment|ness|ing|ity|ance|ence|ship|er|or|al|ic|ive|ous|ful|less|able|ible|ly|y|ed|age|ism)$/;
const OUT = /^(?:over|up|down|out|off|back|away)$/;
/** They weigh or mean something; what they say is an opinion. */
const THOUGHT_VERBS =
  /^(?:matters?|deserves?|means?|makes?|helps?|needs?|fails?|works?|suits?|counts?|feels?|sounds?|looks?|seems?|appears?|remains?|depends?|follows?|shows?|suggests?|implies|explains?|raises?|poses?|invites?|points?|concerns?|like|unlike|such|because|while|as)$/;
const ABSTRACT =
  /^(?:arguments?|points?|questions?|answers?|problems?|reasons?|issues?|cases?|ideas?|results?|picture|lessons?|views?|difference|evidence|conclusion|truth|fact|story|news|things?|risk)$/;
