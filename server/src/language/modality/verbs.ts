import { statementEnd } from '../clause-bounds.ts';
import { BE, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN } from '../cues/tags.ts';
import { isBare, phraseEnd, predicateAt, verbOfClause } from '../predicates.ts';
import { NO_GAP, type WordView } from '../word-view.ts';
import { ahead, around, type Reach } from './reach.ts';

/** What is due to happen; behind other words *due to* gives a cause. */
const DUE =
  /^(?:be|begin|start|open|close|end|meet|arrive|leave|return|take|expire|report|publish|vote|face|appear|give|hold|visit|retire|complete|deliver|join|launch|finish|run|play|sign|hear|release|resume|become|reach|come|go|make|move|enter|speak|receive|pay|rise|fall|submit)$/;

const LINK = /^(?:seem|seems|seemed|appear|appears|appeared|look|looks|looked|remain|remains|remained)$/;

/** *plans to sell*, with adverbs between: *plans eventually to sell*. The cue takes *to* in. */
export function to(v: WordView, i: number): Reach | null {
  const next = v.lower(i + 1) === 'in' && v.lower(i + 2) === 'principle' ? i + 3 : overDay(v, i + 1);
  const at = v.gap(i + 1) === NO_GAP ? v.afterAdverbs(next) : -1;
  if (at < 0 || v.lower(at) !== 'to' || v.gap(at) !== NO_GAP) return null;
  const verb = v.afterAdverbs(at + 1);
  if (verb >= v.length || v.gap(verb) !== NO_GAP || !isBare(v, verb)) return null;
  return ahead(v, i, at, predicateAt(v, verb));
}

/** Behind *on Monday*, *in May*, *last week*, *yesterday*; the word itself where no such day stands there. */
function overDay(v: WordView, i: number): number {
  const lower = v.lower(i);
  if (/^(?:yesterday|today)$/.test(lower)) return i + 1;
  const isDay = /^(?:on|in)$/.test(lower)
    ? v.capital(i + 1)
    : /^(?:last|this)$/.test(lower) && /^(?:week|month|year|spring|summer|autumn|winter)$/.test(v.lower(i + 1));
  return isDay && v.lower(i + 2) === 'to' ? i + 2 : i;
}

/** *is set to rise*, *seems bound to*; without a form of *be* it may be anything: *set to music*. */
export function beTo(v: WordView, i: number): Reach | null {
  if (v.lower(i + 1) !== 'to') return null;
  const be = v.beforeAdverbs(i);
  return v.has(be, BE) || LINK.test(v.lower(be)) || v.lower(be).endsWith("'s") ? to(v, i) : null;
}

/** *is due to open* */
export const due = (v: WordView, i: number): Reach | null => (DUE.test(v.lower(i + 2)) ? beTo(v, i) : null);

/** *is bound to fall*; not *bound to secrecy* */
export const sureTo = (v: WordView, i: number): Reach | null =>
  /(?:cy|ty|ion|ment|ness|ance|ence)$/.test(v.lower(i + 2)) ? null : beTo(v, i);

/** *that* or *whether* right behind: the clause is covered. */
export function that(v: WordView, i: number): Reach | null {
  if (v.lower(i + 1) !== 'that' || v.gap(i + 1) !== NO_GAP || i + 2 >= v.length) return null;
  return clause(v, i, i + 1);
}

const clause = (v: WordView, i: number, last: number): Reach => {
  const governed = verbOfClause(v, last + 1);
  return { first: i, last, governed, from: i, to: statementEnd(v, Math.max(last, governed)) };
};

/** *It is thought that*, *it has been reported that*; in *he thought that* somebody thinks. */
export function itThat(v: WordView, i: number): Reach | null {
  if (v.lower(i + 1) !== 'that') return null;
  return v.has(v.beforeAdverbs(i), BE) ? that(v, i) : null;
}

/** *expects output to rise*: the infinitive behind an object. */
export function objectTo(v: WordView, i: number): Reach | null {
  for (let at = i + 1; at <= i + 9 && at < v.length; at++) {
    if (v.gap(at) !== NO_GAP || v.has(at, CONJUNCTION)) return null;
    if (at > i + 1 && v.lower(at) === 'to' && isBare(v, v.afterAdverbs(at + 1)))
      return ahead(v, i, i, predicateAt(v, at + 1));
  }
  return null;
}

/** *suggests output fell*, *indicated a loss*: a clause without *that*, or a thing. */
export function statement(v: WordView, i: number): Reach | null {
  if (i + 1 >= v.length || v.gap(i + 1) !== NO_GAP || v.has(i + 1, PREPOSITION | CONJUNCTION)) return null;
  if (/(?:ing|ed)$/.test(v.lower(i + 1)) || v.has(i - 1, DETERMINER)) return null;
  const verb = verbOfClause(v, i + 1);
  if (verb >= 0) return clause(v, i, i);
  return ahead(v, i, i, thing(v, i + 1));
}

const thing = (v: WordView, i: number): number => {
  const start = v.has(i, DETERMINER | PRONOUN) && v.gap(i + 1) === NO_GAP ? i + 1 : i;
  return phraseEnd(v, start);
};

/** *is considering leaving*, *is weighing a sale* */
export function ing(v: WordView, i: number): Reach | null {
  if (i + 1 >= v.length || v.gap(i + 1) !== NO_GAP) return null;
  // *slow, considering the price*
  if (v.lower(i) === 'considering' && !v.has(v.beforeAdverbs(i), BE)) return null;
  const next = v.lower(i + 1) === 'up' ? i + 2 : i + 1;
  if (/ing$/.test(v.lower(next))) return ahead(v, i, next - 1, next);
  if (!/ing$/.test(v.lower(i)) || !v.has(next, DETERMINER)) return null;
  return ahead(v, i, next - 1, thing(v, next));
}

/** *seems to rise*, *it appears that*, *appears stable*; not *appeared in court*. */
export function seem(v: WordView, i: number): Reach | null {
  const next = v.lower(i + 1);
  const known = to(v, i) ?? that(v, i);
  if (known || next === '' || v.gap(i + 1) !== NO_GAP) return known;
  if (v.has(i + 1, PREPOSITION | CONJUNCTION) && next !== 'like' && next !== 'as') return null;
  if (
    /^appear/.test(v.lower(i)) &&
    (v.capital(i + 1) ||
      /^(?:\d.*|here|there|first|again|together|at|today|only|when|where|alongside|opposite|beside)$/.test(next))
  )
    return null;
  return ahead(v, i, i, predicateOf(v, i + 1));
}

/** The predicate behind a linking verb: *a success* of *seems like a success*. */
function predicateOf(v: WordView, i: number): number {
  let at = v.afterAdverbs(i);
  while (at + 1 < v.length && v.has(at, PREPOSITION | DETERMINER | CONJUNCTION) && v.gap(at + 1) === NO_GAP) at++;
  return v.has(at - 1, DETERMINER) ? phraseEnd(v, at) : at;
}

/** *looks set to*, *looks like*, *looks likely* */
export const looks = (v: WordView, i: number): Reach | null =>
  /^(?:set|like|as|poised|unlikely|likely|certain|bound)$/.test(v.lower(i + 1)) ? seem(v, i) : null;

/** *points to a leak* */
export const pointsTo = (v: WordView, i: number): Reach | null =>
  v.lower(i + 1) === 'to' &&
  !/^(?:percentage|basis|\d.*|index|more|two|three|an?|the|half|one|per|cent)$/.test(v.lower(i - 1)) &&
  i + 2 < v.length &&
  v.gap(i + 2) === NO_GAP
    ? ahead(v, i, i + 1, thing(v, i + 2))
    : null;

/** *consistent with a leak* */
export const fitsWith = (v: WordView, i: number): Reach | null =>
  v.lower(i + 1) === 'with' && i + 2 < v.length && v.gap(i + 2) === NO_GAP ? ahead(v, i, i + 1, thing(v, i + 2)) : null;

/** *is to take over*: arranged, not done; *was to become* looks back, *is to blame* says how it is. */
export function isTo(v: WordView, i: number): Reach | null {
  const be = v.beforeAdverbs(i);
  if (!/^(?:is|are)$/.test(v.lower(be)) || v.gap(i) !== NO_GAP || AIMS.test(v.lower(be - 1))) return null;
  const verb = v.afterAdverbs(i + 1);
  const said = v.lower(verb) === 'be' ? v.afterAdverbs(verb + 1) : verb;
  if (verb >= v.length || v.gap(verb) !== NO_GAP || !isBare(v, verb) || NOT_TO_COME.test(v.lower(said))) return null;
  const reach = ahead(v, be, i, predicateAt(v, verb));
  return HOPED.test(v.lower(be - 1)) ? { ...reach, strength: HOPE } : reach;
}

const NOT_TO_COME = /^(?:blame|say|let|found|seen|had|expected|date|come)$/;
const AIMS =
  /^(?:aims?|idea|proposal|purposes?|point|task|job|role|way|thing|choice|answer|mission|trick|temptation|duty|function|challenge|problem)$/;
/** *The target is to halve it*: hoped for. */
const HOPED = /^(?:goals?|objectives?|targets?|ambitions?|intentions?|plans?|hopes?|wish)$/;
const HOPE = 0.5;

/** *has applied for permission to build*, *needs approval to merge* */
export function permission(v: WordView, i: number): Reach | null {
  for (let at = i - 1; at >= 0 && i - at <= 5 && v.gap(at + 1) === NO_GAP; at--)
    if (SOUGHT.test(v.lower(at)))
      return to(v, i) ?? (v.lower(i + 1) === 'for' ? ahead(v, i, i + 1, thing(v, i + 2)) : null);
  return null;
}

const SOUGHT =
  /^(?:ask|asks|asked|asking|seek|seeks|sought|seeking|apply|applies|applied|applying|request|requests|requested|requesting|await|awaits|awaiting|awaited|need|needs|needed|needing|requires?|required|wants?|without|pending|lacks?)$/;

/** *in talks to buy*, *in talks about a sale* */
export function talks(v: WordView, i: number): Reach | null {
  if (v.lower(i - 1) !== 'in') return null;
  const reach = to(v, i);
  if (reach) return { ...reach, first: i - 1, from: i - 1 };
  const next = i + 1;
  if (!/^(?:about|over|on|for)$/.test(v.lower(next)) || next + 1 >= v.length) return null;
  return ahead(v, i - 1, next, thing(v, next + 1));
}

/** *is under consideration* */
export function under(v: WordView, i: number): Reach | null {
  if (v.lower(i - 1) !== 'under') return null;
  const be = v.beforeAdverbs(i - 1);
  return around(v, i - 1, i, v.has(be, BE) && be > 0 ? be - 1 : -1);
}
