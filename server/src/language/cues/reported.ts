import { NOUN_LIKE, SAY_FORMS, STANCE_FORMS, STATE_FORMS } from './lists/reporting-verbs.ts';
import { type ReportFrame, scopeEnd, scopeStart } from './report-scope.ts';
import { heldByNobody } from './reported-passives.ts';
import { accordingTo, asTheyPutIt, inTheViewOf } from './reported-phrases.ts';
import { beginsOf, isEvidence } from './subjects.ts';
import { HARD_BREAK, NO_BREAK, SOFT_BREAK, type Tagged } from './tagged.ts';
import * as tag from './tags.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const SAY = set(SAY_FORMS);
const STATE = set(STATE_FORMS);
const STANCE = set(STANCE_FORMS);
/** Said of evidence, they draw an inference, which is the writer's: *the data suggest*. */
const INFERRING = set(
  'suggest suggests suggested indicate indicates indicated imply implies implied point points pointed show shows showed',
);
const TO_VERBS = set('promise promises promised pledge pledges pledged vow vows vowed threaten threatens threatened');
const INVERTED = set('said says say wrote writes asked added warned argued replied explained noted told');
/** May leave *that* out, but take plain objects too. */
const CLAUSE_TOO =
  /^(?:suggest|indicate|find|found|show|know|knew|reveal|confirm|conclude|announce|explain|propose|recommend|assess|judge)/;
/** *Nobody can say* reports nothing. */
const NOBODY = set('nobody none no-one few');
/** *denied this*, *warned of shortages* */
const ABOUT = /^(?:warn|complain)/;
const STANDS_FOR_CLAUSE = /^(?:this|that|it|so|otherwise|as)$/;
const ASKING =
  /^(?:ask|question|wonder|know|knew|doubt|say|said|told|tell|explain|reveal|disclose|announce|confirm|deny|denied)/;
/** Said of things as often as in speech: they need a clause with a verb behind them. */
const CAUTIOUS = set(
  'reported noted estimated added maintained expected agreed denied admitted feared claimed wrote predicted predict',
);

/** All stretches of the sentence that are somebody else's words or thoughts, in order. */
export function reportFrames(s: Tagged): ReportFrame[] {
  const frames: ReportFrame[] = [];
  if ((s.all & tag.REPORTING) === 0) return frames;
  for (let i = 0; i < s.length; i++) {
    if (!s.has(i, tag.REPORTING)) continue;
    const frame =
      accordingTo(s, i) ??
      inTheViewOf(s, i) ??
      asTheyPutIt(s, i) ??
      heldByNobody(s, i) ??
      invertedFrame(s, i) ??
      verbFrame(s, i);
    if (frame) frames.push(frame);
  }
  return frames;
}

/** `Liu said that …` and `…, Liu said`: a reporting verb with a subject that is not the writer, and something reported. */
function verbFrame(s: Tagged, i: number): ReportFrame | null {
  const word = s.lower(i);
  if (!SAY.has(word) && !STATE.has(word) && !STANCE.has(word)) return null;
  const subject = subjectBefore(s, i);
  if (subject < 0 || (INFERRING.has(word) && isEvidence(s, subject))) return null;
  const first = beginsOf(s, subject);
  if (behindQuotation(s, first, i)) return { first, last: i, from: scopeStart(s, first), to: scopeEnd(s, i) };
  if (first > 0 && s.breakBefore(first) === SOFT_BREAK && endsSoon(s, i) && !STATE.has(word)) {
    // *…, he said, and …*: what follows is his as well.
    const inserted = i + 1 < s.length && s.breakBefore(i + 1) === SOFT_BREAK;
    return { first, last: i, from: scopeStart(s, first), to: inserted ? scopeEnd(s, i + 1) : first };
  }
  const from = complementOf(s, i);
  return from < 0 ? null : { first, last: i, from, to: scopeEnd(s, from) };
}

/** `“…,” Liu said` and, with more about the speaker, `“…,” Liu, the chairman, said`. */
function behindQuotation(s: Tagged, first: number, verb: number): boolean {
  if (first === 0 || (s.all & tag.QUOTED) === 0) return false;
  if (s.has(first - 1, tag.QUOTED)) return true;
  return s.breakBefore(verb) === SOFT_BREAK && s.has(0, tag.QUOTED);
}

/** The last word of the subject of a finite verb; -1 when there is none, or when it is the writer. */
function subjectBefore(s: Tagged, i: number): number {
  let at = s.beforeAdverbs(i);
  while (at >= 0 && s.has(at, tag.HAVE | tag.MODAL)) at = s.beforeAdverbs(at);
  if (at < 0 || NOBODY.has(s.lower(at))) return -1;
  if (s.lower(i).endsWith('ing')) return s.breakBefore(i) === SOFT_BREAK && !s.has(0, tag.FIRST_PERSON) ? at : -1;
  if (s.has(at, tag.PRONOUN | tag.RELATIVE)) return at;
  if (s.lower(at) === 'and' || s.lower(at) === 'but') return s.has(i, tag.EVENT) || at < 2 ? -1 : sharedSubject(s, at);
  if (s.has(at, tag.FIRST_PERSON | tag.BE | tag.DETERMINER | tag.CONJUNCTION | tag.PREPOSITION)) return -1;
  return NOUN_LIKE.has(s.lower(i)) && !readsAsVerb(s, i) ? -1 : at;
}

/** *Liu rose and said that …*: one subject for both verbs, unless it is the writer. */
const sharedSubject = (s: Tagged, conjunction: number): number => (s.has(0, tag.FIRST_PERSON) ? -1 : conjunction - 1);

/** *the ministry claims that*, against *sales claims rose*: a verb has its clause or a quotation right behind it. */
function readsAsVerb(s: Tagged, i: number): boolean {
  const next = s.lower(i + 1);
  if (next === 'that' || next === 'whether' || s.has(i + 1, tag.QUOTED)) return true;
  return s.has(i + 1, tag.DETERMINER | tag.PRONOUN | tag.QUANTIFIER) && s.breakBefore(i + 1) === NO_BREAK;
}

/** The first reported word behind a verb; -1 when nothing is reported there. */
function complementOf(s: Tagged, i: number): number {
  const word = s.lower(i);
  for (let at = i + 1; at < s.length && at <= i + 8; at++) {
    const gap = s.breakBefore(at);
    if (s.has(at, tag.QUOTED) || s.colonBefore(at)) return at;
    if (gap !== NO_BREAK || s.has(at, tag.AUXILIARY)) break;
    if (s.lower(at) === 'that' || (s.lower(at) === 'whether' && ASKING.test(word))) return at + 1;
  }
  const next = s.lower(i + 1);
  if (next === '' || s.breakBefore(i + 1) !== NO_BREAK) return -1;
  if (ABOUT.test(word) && /^(?:of|about|against)$/.test(next)) return i + 1;
  if (SAY.has(word) && STANDS_FOR_CLAUSE.test(next)) return i + 1;
  if (TO_VERBS.has(word) && next === 'to') return i + 2;
  if (/^(?:how|why|what|where|who)$/.test(next)) return i + 1;
  if (STANCE.has(word) && !STATE.has(word)) return takesObject(s, i) ? i + 1 : -1;
  if (/^(?:stress|emphasi|highlight|underlin)/.test(word)) return takesObject(s, i) ? i + 1 : -1;
  if (STATE.has(word)) return CLAUSE_TOO.test(word) ? clauseBehind(s, i + 1, false) : -1;
  return CAUTIOUS.has(word) || NOUN_LIKE.has(word) || s.has(i + 1, tag.PREPOSITION)
    ? clauseBehind(s, i + 1, true)
    : i + 1;
}

/** *accused the firm*, *called for restraint*; *called in 2020* and *praised by all* report nothing. */
const takesObject = (s: Tagged, i: number): boolean =>
  !s.has(i + 1, tag.PREPOSITION | tag.CONJUNCTION | tag.FRACTION | tag.ADVERB) ||
  /^(?:for|on|upon)$/.test(s.lower(i + 1));

/** Behind a verb that takes plain objects too: the reported words, if they hold a verb of their own. */
function clauseBehind(s: Tagged, from: number, infinitive: boolean): number {
  for (let at = from + 1; at < s.length && s.breakBefore(at) === NO_BREAK && !s.has(at, tag.RELATIVE); at++)
    if (s.has(at, tag.AUXILIARY | tag.CHANGE) || (infinitive && s.lower(at) === 'to')) return from;
  return -1;
}

/** `…, said Liu` */
function invertedFrame(s: Tagged, i: number): ReportFrame | null {
  if (i === 0 || i + 1 >= s.length || !INVERTED.has(s.lower(i))) return null;
  if (s.breakBefore(i) !== SOFT_BREAK || s.breakBefore(i + 1) !== NO_BREAK) return null;
  const opensName = s.has(i + 1, tag.CAPITAL | tag.DETERMINER | tag.UNNAMED | tag.QUANTIFIER);
  if (!opensName || s.lower(i + 1) === 'that' || (s.has(i + 1, tag.DETERMINER) && s.has(0, tag.FIRST_PERSON)))
    return null;
  return { first: i, last: Math.min(i + 2, s.length - 1), from: scopeStart(s, i), to: i };
}

/** A trailing *, Liu said on Monday.* ends soon: with nothing, a time, a place or a listener. */
function endsSoon(s: Tagged, i: number): boolean {
  const next = i + 1;
  if (next >= s.length || s.breakBefore(next) !== NO_BREAK)
    return next >= s.length || s.breakBefore(next) !== HARD_BREAK;
  return s.length - next <= 8 && s.has(next, tag.PREPOSITION);
}
