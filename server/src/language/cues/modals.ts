import { derived } from '../../text/derived.ts';
import { inMainClause } from './clauses.ts';
import { type FoundHedge, governs } from './hedge.ts';
import { IRREGULAR_PASTS } from './lists/function-words.ts';
import { HAPPENING, INSTRUMENTS, RULED_OUT, RULES, RULING_OUT } from './lists/hedge-words.ts';
import { isGeneric } from './subjects.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { ADVERB, AUXILIARY, CAPITAL, CONJUNCTION, DETERMINER, MODAL, PREPOSITION } from './tags.ts';
import { governedBy, isFiniteVerb, isPast } from './verb-forms.ts';

/** *Firms may wish to apply*, *you might like to know*: manners, no estimate. */
const POLITE = new Set('wish like want prefer'.split(' '));

/** *would not comment*: somebody refused, a fact. */
const REFUSING = new Set('comment say answer confirm discuss name give speak elaborate disclose'.split(' '));

/** *The owner may argue*, *one may object*: an objection is met before it is made. */
const CONCEDED = new Set('argue object ask wonder reply say think feel disagree protest answer'.split(' '));
/** *You may stop*, *a member may choose*: leave, given to anybody. */
const LEFT_TO = new Set(
  'choose decide refuse ask use take give apply stop edit add leave keep join vote appeal find want need notice borrow bring send skip travel enter park fish camp'.split(
    ' ',
  ),
);

/** *Members may vote by post*: said of all of them, leave too. */
const ALLOWED = new Set('vote apply appeal borrow join bring send choose travel enter park fish camp'.split(' '));

/** *may keep one dog, and must tell the owner*, *may inspect the books on request*: leave with its terms. */
const isLeave = (s: Tagged, i: number): boolean => s.lower(i) === 'may' && hasTerms(s);
const hasTerms = derived((s: Tagged) => TERMS_OF_LEAVE.test(s.text));
const TERMS_OF_LEAVE =
  /\bmay\b[^.;]{0,100}\b(?:free of charge|on request|provided (?:that|they|it)|in writing|but must|and must|without (?:charge|notice|permission|an? (?:licence|permit|visa)))\b/i;

function isConceded(s: Tagged, i: number): boolean {
  if (s.lower(i) !== 'may') return false;
  const verb = s.lower(s.afterAdverbs(i + 1));
  if (s.lower(i - 1) === 'you' || CONCEDED.has(verb)) return true;
  return (LEFT_TO.has(verb) && isGeneric(s, i)) || (i === 1 && ALLOWED.has(verb) && /[^s]s$/.test(s.lower(0)));
}

/** *We will look at prices*, *you will need a key*, *it will sometimes fail*: a plan, a direction, a habit. */
const isPlan = (s: Tagged, i: number): boolean =>
  /^(?:we|i|you)$/.test(s.lower(s.beforeAdverbs(i))) || HABIT.test(s.lower(i + 1));

/** *They will tell you*, *they will not guess*: what people say or keep to themselves when asked. */
const isTelling = (s: Tagged, i: number): boolean => {
  const verb = s.lower(i + 1) === 'not' ? i + 2 : i + 1;
  return /^(?:they|he|she|people|locals|some)$/.test(s.lower(s.beforeAdverbs(i))) && TELLING.test(s.lower(verb));
};
const TELLING = /^(?:tell|say|guess|admit|insist|swear|explain|remind)$/;

const HABIT = /^(?:sometimes|often|always|usually|normally|typically|occasionally)$/;

/** *Anybody could look it up*: what people are able to do, no estimate. */
const ABLE = /^(?:anybody|anyone|nobody|no-one|reader|readers|you)$/;

/** *Not all of it could be saved*, *no plant could match it*: what did not happen. */
function isDenied(s: Tagged, i: number): boolean {
  let at = i - 1;
  while (at > 0 && i - at <= 6 && s.breakBefore(at) === NO_BREAK) at--;
  return /^(?:not|no|none|nobody|nothing|neither|few)$/.test(s.lower(at));
}

/** *A defeat would alter this picture*: what to watch for, not what is likely. */
const changesView = (s: Tagged, verb: number): boolean =>
  /^(?:alter|change|weaken|strengthen|overturn|support|contradict|confirm)$/.test(s.lower(verb)) &&
  s.has(verb + 1, DETERMINER) &&
  /^(?:picture|assessment|judgement|judgment|view|conclusion|estimate|outlook|finding|findings|reading)$/.test(
    s.lower(verb + 2),
  );

/** *Nobody in Lund would bet on it*: a way of saying no. */
function isRefused(s: Tagged, i: number): boolean {
  let at = i - 1;
  while (at > 0 && i - at <= 4 && s.breakBefore(at) === NO_BREAK && !s.has(at, CONJUNCTION)) at--;
  return s.lower(at) === 'nobody' || s.lower(at + 1) === 'nobody';
}

/** *A mill could grind at night and did not need a creek*: what things of a kind were able to do, or used to. */
const wasAble = (s: Tagged, i: number): boolean =>
  s.lower(i + 1) !== 'have' && isGeneric(s, i) && /\b(?:was|were|did|had)\b/i.test(s.text) && !/\bif\b/i.test(s.text);

/** *By 1998 a grower could check prices*, *until the bridge opened, trucks could cross*: what was possible at a time that is past. */
function wasAbleThen(s: Tagged, i: number): boolean {
  if (s.lower(i + 1) === 'have') return false;
  if (isOfThen(s)) return true;
  if (!/^(?:by|in|until|before|during|since)$/.test(s.lower(0))) return false;
  if (/^(?:until|before)$/.test(s.lower(0))) for (let at = 2; at < i; at++) if (isPast(s, at)) return true;
  for (let at = 1; at < i && at <= 4; at++) if (/^1[0-9]{3}s?$/.test(s.lower(at))) return true;
  return false;
}

/** Times that are past by their name. */
const ONCE =
  /^\s*(?:in (?:those|the old) (?:years|days|times)|as an? (?:young )?(?:boy|girl|child|man|woman|student|apprentice)|at (?:the|that) time|back then|in the past|once|formerly|for centuries|until (?:then|recently)|before the (?:war|crash|revolution|reform|flood|railway|union))\b/i;

const isOfThen = derived((s: Tagged) => ONCE.test(s.text));

/** *The will left the house to a nephew*, *the dead man's will took a year*: a testament. */
const isTestament = (s: Tagged, i: number): boolean =>
  (/^(?:the|a|his|her|their)$/.test(s.lower(i - 1)) || /['’]s$/.test(s.lower(i - 1))) &&
  (isFiniteVerb(s, i + 1) || IRREGULAR_PASTS.has(s.lower(i + 1)) || s.has(i + 1, PREPOSITION));

/** *will lapse under the treaty*, *as the order provides*: what a rule says, no forecast. */
function isByRule(s: Tagged, i: number): boolean {
  if (s.lower(0) === 'under')
    for (let noun = 1; noun <= 6 && noun < i; noun++) if (RULES.has(s.lower(noun))) return true;
  for (let at = i + 2; at < s.length; at++) {
    const word = s.lower(at);
    if (/^(?:provides|prescribes|stipulates)$/.test(word)) return true;
    if (/^(?:states|says|shows)$/.test(word) && at === s.length - 1 && s.lower(at - 3) === 'as') return true;
    if (word !== 'under' && word !== 'pursuant') continue;
    for (let noun = at + 1; noun <= at + 6; noun++) if (RULES.has(s.lower(noun))) return true;
  }
  return false;
}

/** A modal at `i` that makes the statement an estimate or a forecast; null when it does not. */
export function modalHedge(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  if (s.has(i, CAPITAL) && i > 0) return null;
  switch (word) {
    case 'may':
    case 'might':
      return s.has(i, CAPITAL) || POLITE.has(s.lower(i + 1)) || isConceded(s, i) || isLeave(s, i) ? null : plain(s, i);
    case 'could':
      if (s.lower(i + 1) === 'not') return rulingOut(s, i, i + 1);
      return ABLE.test(s.lower(s.beforeAdverbs(i))) || isDenied(s, i) || wasAble(s, i) || wasAbleThen(s, i)
        ? null
        : plain(s, i);
    case 'cannot':
    case "can't":
    case "couldn't":
      return rulingOut(s, i, i);
    case 'can':
      return s.lower(i + 1) === 'not' ? rulingOut(s, i, i + 1) : null;
    case 'will':
    case "won't":
      return s.has(i, CAPITAL) || isPlan(s, i) || isTelling(s, i) || isTestament(s, i) || isByRule(s, i)
        ? null
        : forecast(s, i);
    case 'would':
    case "wouldn't":
      return conditional(s, i);
    case 'should':
      return isForecastingShould(s, i) ? plain(s, i) : null;
    case 'must':
      return s.lower(i + 1) === 'have' && s.lower(i + 2) !== '' ? plain(s, i) : null;
    default:
      return word.endsWith("'ll") && !/^(?:we|i|you)'ll$/.test(word) ? forecast(s, i) : null;
  }
}

/** *Prices should fall*, *this should allow*: what the writer expects, where *firms should pay* is a demand. */
export const isForecastingShould = (s: Tagged, i: number): boolean =>
  HAPPENING.has(s.lower(s.afterAdverbs(i + 1))) ||
  (i === 1 && /^(?:this|that|it)$/.test(s.lower(0)) && s.lower(2) !== 'be');

function plain(s: Tagged, i: number): FoundHedge | null {
  const verb = governedBy(s, i);
  return verb >= 0 && inMainClause(s, i) ? { first: i, last: i, reason: governs(s, i, i, verb) } : null;
}

/** *cannot rule out*, *cannot be excluded*; any other *cannot* or *could not* is a plain statement. */
function rulingOut(s: Tagged, first: number, modal: number): FoundHedge | null {
  const next = s.afterAdverbs(modal + 1);
  // *cannot have started there*: ruled out by what is known, an inference.
  if (
    s.lower(next) === 'have' &&
    s.lower(modal) !== 'could' &&
    s.lower(modal) !== "couldn't" &&
    s.lower(next + 1) !== ''
  )
    return plain(s, first);
  const passive = s.lower(next) === 'be';
  const verb = passive ? s.afterAdverbs(next + 1) : next;
  if (!(passive ? RULED_OUT : RULING_OUT).has(s.lower(verb))) return null;
  const last = s.lower(verb + 1) === 'out' ? verb + 1 : verb;
  return { first, last, reason: `left open: *${s.textOf(first, last)}*` };
}

function forecast(s: Tagged, i: number): FoundHedge | null {
  const verb = governedBy(s, i);
  if (verb < 0 || !inMainClause(s, i)) return null;
  return { first: i, last: i, reason: `forecast: *${s.textOf(i, i)}* ${s.textOf(verb, verb)}` };
}

/** *would raise* is what the writer expects under a condition; *the bill would ban* is what the bill says. */
function conditional(s: Tagged, i: number): FoundHedge | null {
  if (REFUSING.has(s.lower(i + 2)) && (s.lower(i + 1) === 'not' || s.lower(i).endsWith("n't"))) return null;
  if (REFUSING.has(s.lower(i + 1)) && s.lower(i).endsWith("n't")) return null;
  const verb = governedBy(s, i);
  if (verb < 0 || wasAble(s, i) || isRefused(s, i) || !inMainClause(s, i)) return null;
  // *I would not build on it*, *this would change our view*: about the writer, not about the world.
  if (
    /^(?:we|i|you)$/.test(s.lower(s.beforeAdverbs(i))) ||
    /^(?:our|my|us|me)$/.test(s.lower(verb + 1)) ||
    changesView(s, verb)
  )
    return null;
  if (HABIT_OF_OLD.test(s.text)) return null;
  if (POLITE.has(s.lower(i + 1)) || /^(?:later|go|rather|soon|eventually)$/.test(s.lower(i + 1))) return null;
  for (let at = i - 1; at >= 0 && i - at <= 8 && s.breakBefore(at + 1) === NO_BREAK; at--) {
    if (s.has(at, AUXILIARY)) break;
    if (INSTRUMENTS.has(s.lower(at)) && !s.has(at - 1, PREPOSITION)) return null;
  }
  return { first: i, last: i, reason: `what would follow: ${governs(s, i, i, verb)}` };
}

/** *On market days the drovers would cross*: what they used to do. */
const HABIT_OF_OLD =
  /^\s*(?:on|in|at|every|each|most|some) (?:[\p{Ll}-]+ ){0,3}(?:days|nights|mornings|evenings|afternoons|sundays|weekends|winters?|summers?|autumns?|springs?|years|times|feasts|fairs|harvest|dusk|dawn|day|night|morning|evening|week|month|year)\b[^.;]{0,60} would /iu;

/** *is going to fall* */
export function goingTo(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i) !== 'going' || s.lower(i + 1) !== 'to' || i === 0) return null;
  const verb = s.afterAdverbs(i + 2);
  const be = s.beforeAdverbs(i);
  if (be < 0 || !/^(?:is|are|'s|it's|they're|isn't|aren't)$/.test(s.lower(be))) return null;
  if (verb >= s.length || s.has(verb, CAPITAL | ADVERB | MODAL) || /^(?:the|a|an)$/.test(s.lower(verb))) return null;
  return { first: be, last: i + 1, reason: `forecast: *${s.textOf(be, i + 1)}* ${s.textOf(verb, verb)}` };
}
