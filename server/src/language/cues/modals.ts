import { inMainClause } from './clauses.ts';
import { dateAt } from './dates.ts';
import { type FoundHedge, governs } from './hedge.ts';
import { isByRule, isConceded, isGivenByRule, isLeave, POLITE } from './leave.ts';
import { HAPPENING, INSTRUMENTS, RULED_OUT, RULING_OUT } from './lists/hedge-words.ts';
import { cameLater, endedSince, usedTo, wasAble, wasAbleThen, wasDue } from './past-modals.ts';
import { NO_BREAK, type Tagged } from './tagged.ts';
import { ADVERB, AUXILIARY, CALENDAR, CAPITAL, CONJUNCTION, DETERMINER, DIGITS, MODAL, PREPOSITION } from './tags.ts';
import { governedBy, governsPerfect } from './verb-forms.ts';

/** *would not comment*: somebody refused, a fact. */
const REFUSING = new Set('comment say answer confirm discuss name give speak elaborate disclose'.split(' '));

/** *We will look at prices*, *you will need a key*, *it will sometimes fail*: a plan, a direction, a habit. */
const isPlan = (s: Tagged, i: number): boolean =>
  /^(?:we|i|you)$/.test(s.lower(s.beforeAdverbs(i))) || HABIT.test(s.lower(i + 1));

/** *The court will sit on Monday*, *will be held on 4 March*: set for a day; what only happens is forecast even to the day. */
function isScheduled(s: Tagged, i: number): boolean {
  if (HAPPENING.has(s.lower(s.afterAdverbs(i + 1)))) return false;
  for (let at = i + 2; at + 1 < s.length; at++)
    if (s.lower(at) === 'on' && s.has(at + 1, CALENDAR | DIGITS) && dateAt(s, at + 1)) return true;
  return false;
}

/** *They will tell you*, *they will not guess*: what people say or keep to themselves when asked. */
const isTelling = (s: Tagged, i: number): boolean => {
  const verb = s.lower(i + 1) === 'not' ? i + 2 : i + 1;
  return /^(?:they|he|she|people|locals|some)$/.test(s.lower(s.beforeAdverbs(i))) && TELLING.test(s.lower(verb));
};
const TELLING = /^(?:tell|say|guess|admit|insist|swear|explain|remind)$/;

/** *The agreement will run for ten years*, *the note will fall due*: what it says. */
const isTerm = (s: Tagged, i: number): boolean =>
  /\bwill (?:mature|fall due|fall vacant|vest|revert to) /.test(s.text) ||
  (/^(?:agreement|contract|lease|licence|license|act|law|treaty|permit|order|rules?|concession|code|directive|regulations?|statute|convention|ordinance|decree|amendment|accord)$/.test(
    s.lower(s.beforeAdverbs(i)),
  ) &&
    (/^(?:run|expire|lapse|apply|cover|last|remain|end|cease)$/.test(s.lower(i + 1)) || IN_FORCE.test(s.text)));
const IN_FORCE = /\bwill (?:enter|come) into (?:force|effect)\b|\bwill take effect\b/;

/** *Iron will rust in salt air*: what a substance does, at any time. */
const isNature = (s: Tagged, i: number): boolean =>
  (i === 1 && SUBSTANCES.test(s.lower(0)) && PROCESSES.test(s.lower(s.afterAdverbs(2)))) || BEASTS.test(s.text);
/** *Foxes will eat almost anything*, *a cat will sleep all day* */
const BEASTS =
  /^\s*(?:The|A) (?:[\p{Ll}-]+ ){0,2}(?:sun|moon|eclipse|comet|tide|equinox|solstice) will\b|^\s*(?:Easter|Christmas|Ramadan|Passover|Pentecost) will fall\b|^\s*An? (?:\p{Ll}+ ){1,3}will [^.;]{1,40} its (?:eggs|young|nest|chicks|cubs|prey|mate|burrow|web|litter)\b|^\s*(?:\p{Lu}\p{Ll}+(?: \p{Ll}+)?s|An? (?:\p{Ll}+ ){1,3}|Most \p{Ll}+s) ?(?:will|won[’']t) (?:not |only |often |even )?(?:eat|sleep|nest|breed|graze|hibernate|moult|roost|spawn|hunt|browse|burrow|forage|swarm|bask|lay (?:up to|eggs|\p{Ll}+ eggs))\b/u;
const SUBSTANCES =
  /^(?:iron|steel|copper|lead|zinc|bronze|brass|silver|aluminium|ice|water|snow|milk|cream|butter|oil|fat|wax|wood|timber|oak|pine|salt|sugar|paper|glass|concrete|mortar|lime|clay|peat|coal|rubber|wool|leather|linen|cotton|bread|grain|hay|meat|fish|fruit|gas|steam|smoke|sand|gravel|plaster|paint|resin|tar)$/;
const PROCESSES =
  /^(?:rust|melt|freeze|boil|burn|expand|contract|dissolve|float|sink|rot|shrink|crack|corrode|evaporate|ferment|sour|curdle|spoil|ignite|warp|swell|harden|set|dry|tarnish|crumble|decay|conduct|absorb|bend|stretch|split|keep|crystallise|crystallize|condense|settle|flow|fade)$/;

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

/** A modal at `i` that makes the statement an estimate or a forecast; null when it does not. */
export function modalHedge(s: Tagged, i: number): FoundHedge | null {
  const word = s.lower(i);
  switch (word) {
    case 'may':
    case 'might':
      if (word === 'might' && endedSince(s, i) && s.lower(i + 1) !== 'have') return null;
      return s.has(i, CAPITAL) || POLITE.has(s.lower(i + 1)) || isConceded(s, i) || isLeave(s, i) || isGivenByRule(s, i)
        ? null
        : plain(s, i);
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
      // *This can only mean that the codes were shared.*
      if (s.lower(i + 1) === 'only' && /^(?:mean|have)$/.test(s.lower(i + 2))) return plain(s, i);
      return s.lower(i + 1) === 'not' ? rulingOut(s, i, i + 1) : null;
    case 'will':
    case "won't":
      return s.has(i, CAPITAL) ||
        isNature(s, i) ||
        isPlan(s, i) ||
        isTerm(s, i) ||
        isTelling(s, i) ||
        isByRule(s, i) ||
        isScheduled(s, i)
        ? null
        : forecast(s, i);
    case 'would':
    case "wouldn't":
      return conditional(s, i);
    case 'should':
      if (governsPerfect(s, i)) return wasDue(s, i) ? null : oughtToHave(s, i);
      return isForecastingShould(s, i) && !isByRule(s, i) ? plain(s, i) : null;
    case 'must':
      return s.lower(i + 1) === 'have' && s.lower(i + 2) !== '' ? plain(s, i) : null;
    default:
      return word.endsWith("'ll") && !/^(?:we|i|you)'ll$/.test(word) ? forecast(s, i) : null;
  }
}

/** *Prices should fall*, *this should allow*: what the writer expects, where *firms should pay* is a demand. */
export const isForecastingShould = (s: Tagged, i: number): boolean =>
  HAPPENING.has(s.lower(s.afterAdverbs(i + 1))) ||
  hasEffect(s, i) ||
  isDoneBy(s, s.afterAdverbs(i + 1)) ||
  (i === 1 && /^(?:this|that|it)$/.test(s.lower(0)) && s.lower(2) !== 'be');

/** *The ban should cut landings by a tenth*: a thing that cannot be told to, and what it will do. */
const hasEffect = (s: Tagged, i: number): boolean =>
  EFFECTS.test(s.lower(s.afterAdverbs(i + 1))) && CAUSES.test(s.lower(s.beforeAdverbs(i)));
const EFFECTS =
  /^(?:cut|raise|lower|reduce|boost|save|ease|lift|speed|slow|free|curb|shorten|lengthen|strengthen|weaken|halve|double|yield|attract|deter)$/;
const CAUSES =
  /^(?:ban|levy|tax|subsidy|grant|bridge|tunnel|dam|canal|line|road|rise|increase|change|move|decision|ruling|harvest|weather|rain|vaccine|treatment|deal|merger|sale|reform|measure|measures|cuts|tariff|tariffs|investment|crane|turbine|upgrade)$/;

/** *should be gone*, *should be ready by spring*: how far things will be then. */
function isDoneBy(s: Tagged, be: number): boolean {
  if (s.lower(be) !== 'be') return false;
  const state = s.afterAdverbs(be + 1);
  if (/^(?:gone|over|enough|sufficient|back)$/.test(s.lower(state))) return true;
  if (
    !/^(?:finished|completed|complete|done|ready|in|out|clear|visible|available|known|restored|running|open)$/.test(
      s.lower(state),
    )
  )
    return false;
  for (let at = state + 1; at < s.length; at++) if (/^(?:by|within|before)$/.test(s.lower(at))) return true;
  return false;
}

/** *The bridge should have been closed*: the writer's view of what others did not do. */
function oughtToHave(s: Tagged, i: number): FoundHedge | null {
  const found = plain(s, i);
  const last = s.afterAdverbs(i + 1);
  return found && { ...found, last, reason: `says what ought to have been: “${s.textOf(i, last)}”` };
}

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
  // *could not rule the sample genuine*
  if (s.lower(verb) === 'rule' && last === verb && !/\brule [^.;,]{1,40} out\b/.test(s.text)) return null;
  return { first, last, reason: `leaves it open: “${s.textOf(first, last)}”` };
}

function forecast(s: Tagged, i: number): FoundHedge | null {
  const verb = governedBy(s, i);
  if (verb < 0 || !inMainClause(s, i)) return null;
  return {
    first: i,
    last: i,
    reason: `says what will happen: “${s.textOf(i, i)}” goes with “${s.textOf(verb, verb)}”`,
  };
}

/** *The museum would not name the donor*, *neither bank would say*: somebody was asked. */
export const isRefusal = (s: Tagged, i: number): boolean =>
  (REFUSING.has(s.lower(i + 2)) && (s.lower(i + 1) === 'not' || s.lower(i).endsWith("n't"))) ||
  (REFUSING.has(s.lower(i + 1)) && (s.lower(i).endsWith("n't") || /^(?:neither|nobody|none)$/.test(s.lower(0))));

/** *would raise* is what the writer expects under a condition; *the bill would ban* is what the bill says. */
function conditional(s: Tagged, i: number): FoundHedge | null {
  if (isRefusal(s, i)) return null;
  const verb = governedBy(s, i);
  if (verb < 0 || wasAble(s, i) || isRefused(s, i) || !inMainClause(s, i)) return null;
  // *I would not build on it*, *this would change our view*: about the writer, not about the world.
  if (
    /^(?:we|i|you)$/.test(s.lower(s.beforeAdverbs(i))) ||
    /^(?:our|my|us|me)$/.test(s.lower(verb + 1)) ||
    changesView(s, verb)
  )
    return null;
  if (usedTo(s) || UNDER_PLAN.test(s.text)) return null;
  if (POLITE.has(s.lower(i + 1)) || s.lower(i + 1) === 'rather' || cameLater(s, i)) return null;
  for (let at = i - 1; at >= 0 && i - at <= 8 && s.breakBefore(at + 1) === NO_BREAK; at--) {
    if (s.has(at, AUXILIARY)) break;
    if (INSTRUMENTS.has(s.lower(at)) && !s.has(at - 1, PREPOSITION)) return null;
  }
  return { first: i, last: i, reason: `says what would follow: ${governs(s, i, i, verb)}` };
}

/** *Under the plan, the port would gain two berths*: what the plan says. */
export const UNDER_PLAN =
  /^\s*under (?:the|this|its|their|a|an) (?:[\p{Ll}-]+ ){0,2}(?:plan|bill|proposal|deal|scheme|agreement|draft|treaty|accord|offer|reform)s?\b/iu;

/** *is going to fall* */
export function goingTo(s: Tagged, i: number): FoundHedge | null {
  if (s.lower(i) !== 'going' || s.lower(i + 1) !== 'to' || i === 0) return null;
  const verb = s.afterAdverbs(i + 2);
  const be = s.beforeAdverbs(i);
  if (be < 0 || !/^(?:is|are|'s|it's|they're|isn't|aren't)$/.test(s.lower(be))) return null;
  if (verb >= s.length || s.has(verb, CAPITAL | ADVERB | MODAL) || /^(?:the|a|an)$/.test(s.lower(verb))) return null;
  return {
    first: be,
    last: i + 1,
    reason: `says what will happen: “${s.textOf(be, i + 1)}” goes with “${s.textOf(verb, verb)}”`,
  };
}
