import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CHANGE,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  EVENT,
  FIRST_PERSON,
  IMPERATIVE,
  NUMBER_WORD,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  QUOTED,
  RELATIVE,
} from './tags.ts';
import { isFiniteVerb, isPast } from './verb-forms.ts';

/* Orders that do not stand at the front: behind a condition, a purpose, a place or *then*. */

/** Verbs of order that are as often something else at the front of a sentence. */
const ORDERS = new Set(
  `hand pour lock unlock press switch unplug tighten loosen pull push lift lower wipe dry rinse wash cover empty allow reserve skip quote print
  hang store insert dial scroll tap hold spell drain heat cool stir shake submit forward notify consult correct deliver draw say have name ring
  mix wear weigh boil bake simmer carry walk fold glue trim sand screw plug unscrew divide multiply subtract round highlight underline`.split(
    /\s+/,
  ),
);
const OPENERS =
  /^(?:if|when|before|once|after|unless|should|to|for|in|with|under|on|by|at|where|whatever|whenever|as|until|first|then|next|finally|lastly|second|third|afterwards|otherwise|instead|now)$/;
/** Words before an order that leave it one. */
const FIRST = /^(?:please|kindly|always|first|then|next|finally|lastly|now|also|second|third|afterwards|instead)$/;
const NO_ORDER =
  AUXILIARY | DETERMINER | PRONOUN | QUANTIFIER | PREPOSITION | CONJUNCTION | RELATIVE | ADVERB | FIRST_PERSON;

/** The first word of an order at the front: behind *please* or *then* the next one. */
export const frontOf = (s: Tagged): number => (FIRST.test(s.lower(0)) ? 1 : 0);

/** *If the gauge reads low, close the valve*, *Rinse each can*: where the order stands; -1 when there is none. */
export function lateOrder(s: Tagged): number {
  if (/^(?:make|be) sure\b|^take care\b/i.test(s.text)) return 0;
  if (ELSEWHERE.test(s.text))
    return s.words.findIndex(({ lower }) => /^(?:see|consult|compare|refer|turn)$/.test(lower));
  const front = frontOf(s);
  if (isBareOrder(s, front) && !OPENERS.test(s.lower(front)) && !hasFinite(s, front + 1)) return front;
  if (SET.test(s.text)) return 0;
  if (isNamedOrder(s, front) && !s.has(front + 1, PREPOSITION | QUANTIFIER) && !OPENERS.test(s.lower(front)))
    return front;
  if (!OPENERS.test(s.lower(0))) return -1;
  for (let i = 1, breaks = 0; i < s.length && breaks < 2; i++) {
    if (s.breakBefore(i) !== SOFT_BREAK || s.has(i, QUOTED)) continue;
    breaks++;
    if (isNamedOrder(s, i) || (isConditioned(s) && (isBareOrder(s, i) || isShortOrder(s, i) || isAnyOrder(s, i))))
      return i;
  }
  return -1;
}

/** *If …*, *when …*: what stands behind them is more often an order than behind a place or a time. */
const isConditioned = (s: Tagged): boolean => /^(?:if|when|before|once|after|unless|should)$/.test(s.lower(0));

/** *For the method, see annex B* */
const ELSEWHERE = /^\s*(?:for|on) [^.;,]{2,60}, (?:see|consult|compare|refer to|turn to) /i;
/** *By all means quote the letter*, *under no circumstances name the informant*, *cf. table 2*, *you will need to sign it* */
const SET =
  /^\s*(?:by all means \p{Ll}+ (?:the|an?|your|this|it)\b|(?:under no circumstances|on no account|in no case) (?!should|may|must|can|could|is|was|did|will|would|were|are|has|had|do|does)\p{Ll}+ |cf\. |you (?:will |’ll |'ll )?(?:need|have) to (?!be\b|have\b|wonder|ask)\p{Ll}+|it is (?:essential|important|vital|advisable|crucial|best) (?:not )?to (?:check|verify|cite|name|date|keep|use|record|quote|read|compare|sign|mark|ask|test|store|call|write|send)\b)/iu;

/** A word that can be a bare verb; and with an object behind it. */
const isBare = (s: Tagged, i: number): boolean =>
  /^[a-z]{3,}(?:-[a-z]+)?$/.test(s.lower(i)) &&
  !/^(?:why|how|who|what|when|where|which|whether|whose|like|unlike|might)$/.test(s.lower(i)) &&
  !/(?:ing|ed|ly|[^s]s)$/.test(s.lower(i)) &&
  !s.has(i, NO_ORDER) &&
  (i === 0 || !s.has(i, CAPITAL)) &&
  !s.colonBefore(i + 1);
const isBareOrder = (s: Tagged, i: number): boolean =>
  isBare(s, i) && /^(?:the|each|every|all|your|any|this|these|both)$/.test(s.lower(i + 1));

/** *…, leave by the north stair*: a verb of order with a preposition, and no other verb behind it. */
const isShortOrder = (s: Tagged, i: number): boolean =>
  s.has(i, IMPERATIVE) && !s.has(i, NO_ORDER) && s.has(i + 1, PREPOSITION) && !hasFinite(s, i + 1);

/** *…, check its date*, *…, hand it to the clerk*, *…, leave by the north stair*: a known verb of order with its object; not *use of the lift*. */
function isNamedOrder(s: Tagged, i: number): boolean {
  if (!(s.has(i, IMPERATIVE) || ORDERS.has(s.lower(i))) || (i > 0 && s.has(i, CAPITAL)) || s.has(i, NO_ORDER & ~ADVERB))
    return false;
  if (s.breakBefore(i + 1) !== NO_BREAK && !s.has(i + 1, QUOTED)) return false;
  const next = s.lower(i + 1);
  if (/^(?:of|is|are|was|were|that)$/.test(next)) return false;
  const object =
    s.has(i + 1, DETERMINER | QUANTIFIER | NUMBER_WORD | DIGITS | PREPOSITION | QUOTED) ||
    /^(?:it|them|so|out|off|both|whether|how)$/.test(next);
  return object && !hasFinite(s, i + 1);
}

/** *If the alarm sounds, walk to the nearest door*; *before you post it, weigh it*: behind a condition any bare verb with no other behind it. */
const isAnyOrder = (s: Tagged, i: number): boolean =>
  isBare(s, i) &&
  s.breakBefore(i + 1) === NO_BREAK &&
  (s.has(i + 1, DETERMINER | PREPOSITION | NUMBER_WORD) || /^(?:it|them|yourself)$/.test(s.lower(i + 1))) &&
  !/^(?:of|like|than)$/.test(s.lower(i + 1)) &&
  !hasFinite(s, i + 1) &&
  // *trade with the islands ends*: the verb of a noun and its phrase.
  !(s.has(i + 1, PREPOSITION) && /[^s]s$/.test(s.lower(s.length - 1))) &&
  !ABSTRACT.test(s.lower(i));
/** Endings of nouns: *demand for loans*, *traffic on the bridge* end otherwise, and have their verb behind them. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ance|ence|ism|ship|ure|ic|er|or|th|cy)$/;

/** Does a finite verb stand behind `from`, in the clause of the order? *Each can* is a noun; behind *that* and *if* is another clause. */
function hasFinite(s: Tagged, from: number): boolean {
  for (let i = from; i < s.length; i++) {
    if (
      i > from &&
      (s.has(i, RELATIVE) || /^(?:if|when|where|as|what|whether|how|until|before|after)$/.test(s.lower(i)))
    )
      return false;
    if (!s.has(i - 1, DETERMINER | QUANTIFIER) && (isFiniteVerb(s, i) || s.has(i, EVENT | CHANGE) || isPast(s, i)))
      return true;
  }
  return false;
}
