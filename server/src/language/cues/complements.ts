import { NOUN_LIKE, SAY, STANCE, STATE } from './lists/reporting-verbs.ts';
import { NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import * as tag from './tags.ts';
import { isFiniteVerb, isPast } from './verb-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** Promise their speaker's own deeds: *vowed to strike*. */
const TO_VERBS = set('promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened');
/** Take a clause in the infinitive: *expect output to fall*. */
const INFINITIVE = /^(?:expect|hope|claim|predict|project|forecast|fear|agree)/;
/** May leave *that* out, but take plain objects too. */
const CLAUSE_TOO =
  /^(?:swear|swore|suggest|indicate|find|found|show|know|knew|reveal|confirm|conclude|announce|explain|propose|recommend|assess|judge)/;
/** Said of things as often as in speech: they need a clause with a verb behind them. */
const CAUTIOUS = set(
  'reported reports noted estimated adds add added maintained expected agreed denied admitted feared claimed wrote predicted predict',
);
/** *warned of shortages* */
const ABOUT = /^(?:warn|complain|sp[eo]ak|spoke)/;
/** *stressed the need* */
const STRESSING = /^(?:stress|emphasi|highlight|underlin)/;
/** *denied this*, *said so* */
const STANDS_FOR_CLAUSE = /^(?:this|that|it|so|otherwise|as)$/;
/** Ask or answer a question: *told them whether*. */
const ASKING =
  /^(?:ask|question|wonder|know|knew|doubt|say|said|told|tell|explain|reveal|disclose|announce|confirm|deny|denied)/;
/** *a song called Ruin*, *called a meeting*: given a name, or called together; nothing is reported. */
const NAMING = /^(?:called|dubbed|labelled|labeled|branded)$/;
const CALLED_TOGETHER = /^(?:meeting|strike|vote|election|elections|halt|truce|conference|referendum|session|witness)$/;

/** *rejected an amendment*: voted on and not argued with. */
const REJECTED =
  /^(?:motion|motions|amendment|amendments|bill|bills|offer|offers|bid|bids|application|applications|appeal|appeals|petition|draft|candidate|candidates|budget|treaty|shipment|parts)$/;
const behindArticle = (s: Tagged, i: number): string =>
  s.lower(s.has(i + 1, tag.DETERMINER | tag.QUANTIFIER | tag.NUMBER_WORD) ? i + 2 : i + 1);

/** Take what was done as a gerund: *recalled hearing shots*, *denied having paid*. */
const OF_DEEDS =
  /^(?:recall|recalls|recalled|remember|remembers|remembered|describe|describes|described|report|reports|reported|mention|mentions|mentioned|admit|admits|admitted|deny|denies|denied|acknowledge|acknowledges|acknowledged|propose|proposes|proposed|recommend|recommends|recommended|suggest|suggests|suggested)$/;

/** How far behind its verb *that* may stand: *told reporters in Beijing on Monday that*. */
const REACH = 8;

/** The first word of what the verb at `i` reports; -1 when it reports nothing. */
export function complementOf(s: Tagged, i: number): number {
  const word = s.lower(i);
  // *The court heard that …*; *heard a noise that …* reports nothing.
  if (word === 'heard') return s.lower(i + 1) === 'that' ? i + 2 : -1;
  if (NAMING.test(word) && namesOnly(s, i)) return -1;
  if (word === 'rejected' && REJECTED.test(behindArticle(s, i))) return -1;
  const marked = markedComplement(s, i);
  if (marked >= 0) return marked;
  const next = s.lower(i + 1);
  if (next === '' || s.breakBefore(i + 1) !== NO_BREAK) return -1;
  if (ABOUT.test(word) && (next === 'of' || (/^(?:about|against)$/.test(next) && !word.startsWith('sp')))) return i + 1;
  if (SAY.has(word) && STANDS_FOR_CLAUSE.test(next)) return i + 1;
  if (TO_VERBS.has(word) && next === 'to') return i + 2;
  if (/^(?:how|why|what|where|who)$/.test(next)) return i + 1;
  if (OF_DEEDS.test(word) && isGerund(s, i + 1)) return i + 1;
  if (STRESSING.test(word) || (STANCE.has(word) && !STATE.has(word))) return takesObject(s, i) ? i + 1 : -1;
  if (STATE.has(word)) return CLAUSE_TOO.test(word) ? clauseBehind(s, i) : -1;
  const doubtful = CAUTIOUS.has(word) || NOUN_LIKE.has(word) || /ing$/.test(word) || s.has(i + 1, tag.PREPOSITION);
  return doubtful ? clauseBehind(s, i) : i + 1;
}

/** *hearing two shots*; not *rising prices*, where a noun follows that it describes. */
const isGerund = (s: Tagged, i: number): boolean =>
  (/..ing$/.test(s.lower(i)) &&
    s.has(
      i + 1,
      tag.DETERMINER |
        tag.PRONOUN |
        tag.NUMBER_WORD |
        tag.QUANTIFIER |
        tag.PREPOSITION |
        tag.CAPITAL |
        tag.DIGITS |
        tag.ADVERB,
    )) ||
  s.lower(i) === 'having';

function namesOnly(s: Tagged, i: number): boolean {
  // *A song called “Ruin” opened the show*: the verb of the sentence comes behind the title.
  let behind = i + 1;
  while (s.has(behind, tag.QUOTED)) behind++;
  if (
    behind > i + 1 &&
    s.breakBefore(behind) === SOFT_BREAK &&
    (s.has(behind, tag.AUXILIARY | tag.EVENT | tag.CHANGE) || isFiniteVerb(s, behind) || isPast(s, behind))
  )
    return true;
  if (s.has(i + 1, tag.DETERMINER) && CALLED_TOGETHER.test(s.lower(i + 2))) return true;
  if (!s.has(i + 1, tag.CAPITAL)) return false;
  // A finite verb before it has the subject already.
  for (let at = i - 1; at > 0; at--) if (isFiniteVerb(s, at)) return true;
  return false;
}

/** Behind *that*, *whether*, a colon or an opening quotation mark; -1 for none of these. */
function markedComplement(s: Tagged, i: number): number {
  const asks = ASKING.test(s.lower(i));
  for (let at = i + 1; at < s.length && at <= i + REACH; at++) {
    if (s.has(at, tag.QUOTED) || s.colonBefore(at)) return at;
    at = behindBracket(s, at);
    if (s.lower(at) === 'that' || (asks && s.lower(at) === 'whether')) return at + 1;
    if (s.breakBefore(at) !== NO_BREAK && !s.bracketBefore(at)) return -1;
    if (s.has(at, tag.AUXILIARY)) return -1;
  }
  return -1;
}

/** *announced (see there) that*: what stands in brackets is passed over. */
function behindBracket(s: Tagged, from: number): number {
  if (!s.bracketBefore(from)) return from;
  for (let at = from + 1; at < s.length && at <= from + REACH; at++) if (s.bracketBefore(at)) return at;
  return from;
}

/** *accused the firm*, *called for restraint*; *called in 2020* and *praised by all* report nothing. */
const takesObject = (s: Tagged, i: number): boolean =>
  !s.has(i + 1, tag.PREPOSITION | tag.CONJUNCTION | tag.FRACTION | tag.ADVERB) ||
  /^(?:for|on|upon)$/.test(s.lower(i + 1));

/** Behind a verb that takes plain objects too: the reported words, if they hold a verb of their own. */
function clauseBehind(s: Tagged, verb: number): number {
  const from = verb + 1;
  const infinitive = INFINITIVE.test(s.lower(verb));
  for (let at = from + 1; at < s.length && s.breakBefore(at) === NO_BREAK && !s.has(at, tag.RELATIVE); at++)
    if (s.has(at, tag.AUXILIARY | tag.CHANGE) || (infinitive && s.lower(at) === 'to')) return from;
  return -1;
}
