import { inMainClause } from './clauses.ts';
import { isGivenByRule, isLeave, isLeftTo } from './leave.ts';
import { EVALUATIVE } from './lists/claim-words.ts';
import { IRREGULAR_PASTS } from './lists/function-words.ts';
import { INSTRUMENTS } from './lists/hedge-words.ts';
import { isRefusal, UNDER_PLAN } from './modals.ts';
import { cameLater, usedTo, wasAbleThen, wasDue } from './past-modals.ts';
import { isPosed } from './posed.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import {
  AUXILIARY,
  BE,
  CAPITAL,
  CHANGE,
  DETERMINER,
  EVENT,
  FIRST_PERSON,
  HAVE,
  MODAL,
  PREPOSITION,
  PRONOUN,
} from './tags.ts';
import { governedBy, governsPerfect, isFiniteVerb, isPast, tellsOfPast } from './verb-forms.ts';

/**
 * A statement without figure, date or name that could be looked up all the same: what happened (*the pump failed*), and any other whole sentence (*the
 * road ends at a quarry*, *the locks are worked by hand*) that is nothing else. Not what the writer did, not opinions, not what *this* or *it* does, which
 * is as often a thought. A reason, or null.
 */
export function plainStatement(s: Tagged): string | null {
  if (s.length < 3 || /[:!?]\s*$/.test(s.text)) return null;
  const there = existsThere(s);
  if (there) return there;
  if (
    s.length < 4 ||
    (OPENS_NONE.test(s.lower(0)) && !opensWithClause(s) && !NOT_ALL.test(s.text)) ||
    s.has(0, FIRST_PERSON)
  )
    return null;
  if ((s.all & FIRST_PERSON) !== 0 || evaluates(s) || WEIGHS.test(s.text)) return null;
  if (LEAVE.test(s.text)) return 'says what is allowed';
  if (ONCE.test(s.text)) return 'tells what was possible';
  if (BY_RULE.test(s.text)) return 'says what a rule provides';
  const modal = (s.all & MODAL) === 0 ? '' : modalReason(s);
  if (modal !== '') return modal;
  if (PAST.test(s.text) || tellsOfPast(s) || hasIrregularPast(s)) return 'tells what happened';
  if (STATE.test(s.text)) return 'says how something stands';
  return s.length >= LEAST_WORDS && !isFragment(s) && /[.”"’)]\s*$/.test(s.text) ? 'is a whole statement' : null;
}

/** *A quiet year, all in all*: behind *a* a verb would show an ending. */
function isFragment(s: Tagged): boolean {
  if (!/^(?:an?|another|every|each)$/.test(s.lower(0))) return false;
  for (let i = 2; i < s.length; i++) {
    if (s.has(i, AUXILIARY | CHANGE | EVENT)) return false;
    if (/..(?:s|ed)$/.test(s.lower(i)) && !s.has(i - 1, DETERMINER | PREPOSITION)) return false;
  }
  return true;
}

/** *The report is late*, *the lock is flooded*: four words may be enough to say how a thing stands. */
const STATE =
  /^\s*The \p{Ll}+ (?:is|are) (?:late|open|shut|empty|full|missing|dead|alive|overdue|lost|broken|vacant|frozen|locked|dry|gone|closed|sealed|\p{Ll}{3,}ed)[.]?\s*$/u;

/** Fewer words are a label, or an exclamation. */
const LEAST_WORDS = 5;

/** *There are two mills on the river*, *it snowed*; not *there is no reason to*, *it matters*. */
function existsThere(s: Tagged): string | null {
  if (s.lower(0) === 'it' && isPast(s, 1) && !s.has(1, BE)) return 'tells what happened';
  if (CLEFT.test(s.text)) return 'tells what happened';
  if (s.lower(0) === 'it' && s.lower(1) === 'takes') return 'says what something takes';
  if (s.lower(0) !== 'there' || !(s.has(1, BE) || (s.has(1, HAVE) && s.lower(2) === 'been')) || evaluates(s))
    return null;
  for (let i = 2; i <= 4; i++) if (NO_THING.test(s.lower(i))) return null;
  return `says that something exists: “${s.textOf(0, 1)}”`;
}
/** *It was the harbour master who raised the alarm*, *it was in May that the pumps failed* */
const CLEFT =
  /^\s*it was (?:not |only )?(?:(?:[^.;,\s]+ ){1,6}who|(?:in|on|at|there|then|under) (?:[^.;,\s]+ ){0,5}that) /i;
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

/**
 * What the modals of the main statement make of it: a reason why it can be looked up, nothing where they say nothing of that (*will*; *might* the noun,
 * which governs no verb; *who would later lead it*), null where it is a wish, a thought or an offer.
 */
function modalReason(s: Tagged): string | null {
  for (let i = 0; i < s.length; i++) {
    if (!s.has(i, MODAL) || /^(?:will|won't)$/.test(s.lower(i))) continue;
    const verb = governedBy(s, i);
    if ((verb < 0 && /^(?:might|must|can)$/.test(s.lower(i))) || isPosed(s, i)) continue;
    if (inMainClause(s, i)) return factOf(s, i, verb);
    if (!PAST.test(s.text) && !tellsOfPast(s)) return null;
  }
  return '';
}

function factOf(s: Tagged, i: number, verb: number): string | null {
  switch (s.lower(i)) {
    case 'can':
    case 'cannot':
    case "can't":
      return ARGUED.test(s.lower(verb)) ? null : 'says what is possible';
    case 'could':
    case "couldn't":
      if (s.lower(i) !== 'could' || s.lower(i + 1) === 'not' || /^(?:nobody|none|no)$/.test(s.lower(0)))
        return 'tells what was not possible';
      return wasAbleThen(s, i) ? 'tells what was possible' : null;
    case 'shall':
      return 'says what is required';
    case 'would':
    case "wouldn't":
      if (UNDER_PLAN.test(s.text) || INSTRUMENTS.has(s.lower(s.beforeAdverbs(i)))) return 'says what a rule provides';
      if (isRefusal(s, i)) return 'tells what was refused';
      return usedTo(s) ? 'tells what was usual' : cameLater(s, i) ? 'tells what happened later' : null;
    case 'should':
      if (governsPerfect(s, i)) return wasDue(s, i) ? 'tells what was due' : null;
      return isGivenByRule(s, i) ? 'says what a rule provides' : null;
    default:
      return isLeave(s, i) || (isLeftTo(s, i) && /^(?:each|every|either|any)$/.test(s.lower(0)))
        ? 'says what is allowed'
        : isGivenByRule(s, i)
          ? 'says what a rule provides'
          : null;
  }
}

/** *It can be argued*, *one can only hope*: a thought, and no ability. */
const ARGUED = /^(?:arg|object|sa(?:y|id)|hope|imagin|wish|ask|wonder|guess|debat|question|conclud|assum|expect)/;

/** Thoughts, exclamations, addresses and things pointed at. */
const OPENS_NONE =
  /^(?:this|that|these|those|it|there|here|what|whatever|how|why|who|if|when|so|but|and|or|then|yes|not|thank|thanks|please|let|good|happy|best|dear|welcome|congratulations|you|your|one)$/;

/** *Not all of the pumps were working*, *not a few of them*: so many of something. */
const NOT_ALL = /^\s*not (?:all|every|one|a|many|much|everyone|everybody|each|even|both|until|since)\b/i;

/**
 * *What survived went to a school*, *why the light went out remains a mystery*, *when the gate gave way the guards slept*: a clause with a verb of its own,
 * and the verb of the statement. Not *what it points to is left alone*: of *it* and *this* the writer argues.
 */
function opensWithClause(s: Tagged): boolean {
  const opening = s.lower(0);
  if (!/^(?:what|whatever|how|why|who|when)$/.test(opening) || /^(?:it|this|that|these|you|one)$/.test(s.lower(1)))
    return false;
  const bare = opening === 'what' || opening === 'who' || opening === 'whatever';
  if (!bare && !s.has(1, DETERMINER | PRONOUN | CAPITAL)) return false;
  // Right behind *what* only a past form of a verb can stand: *what survived*.
  let verbs = bare && (IRREGULAR_PASTS.has(s.lower(1)) || /..ed$/.test(s.lower(1))) ? 1 : 0;
  for (let i = 2; i < s.length; i++) if ((isFiniteVerb(s, i) || isPast(s, i)) && !s.has(i - 1, AUXILIARY)) verbs++;
  return verbs >= 2;
}

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
