import { sentenceEnd, sentenceStart, statementEnd } from '../clause-bounds.ts';
import { BE, DETERMINER, PREPOSITION, PRONOUN } from '../cues/tags.ts';
import { isBare, phraseEnd, predicateAt, verbOfClause } from '../predicates.ts';
import { HARD_GAP, NO_GAP, SOFT_GAP, type WordView } from '../word-view.ts';
import { around, type Reach } from './reach.ts';

/** Behind these, *if* asks: *asked if it rose*. */
const ASKING =
  /^(?:ask|asks|asked|asking|see|know|knows|knew|determine|determines|determined|wonder|wonders|wondered|test|tests|tested|check|checked|find|out|decide|decided|unclear|sure|doubt|clear|investigate|examine|examined|assess|evaluate|say)$/;
const NO_CONDITION = /^(?:as|even|what|and|or)$/;
const NOT_BEHIND = /^(?:not|any|only|anything|so|and|possible|necessary|ever)$/;

/** A cue whose condition governs the main statement of its sentence. */
function overSentence(v: WordView, first: number, last: number): Reach {
  const from = sentenceStart(v, first);
  const to = sentenceEnd(v, last);
  return { first, last, governed: mainVerb(v, from, first, to), from, to };
}

/** The verb before the condition, else the one behind the comma that ends it. */
function mainVerb(v: WordView, from: number, cue: number, to: number): number {
  const before = from < cue ? verbOfClause(v, from) : -1;
  if (before >= 0 && before < cue) return before;
  for (let at = cue + 1; at <= to; at++) if (v.gap(at) === SOFT_GAP && at > cue + 1) return verbOfClause(v, at);
  return -1;
}

/** *if it passes*, *unless prices fall*; *asked if* leaves its clause open; *even if* and *as if* set no condition. */
export function condition(v: WordView, i: number): Reach | null {
  if (v.lower(i) === 'if' && (NO_CONDITION.test(v.lower(i - 1)) || NOT_BEHIND.test(v.lower(i + 1)))) return null;
  if (v.lower(i) === 'if' && ASKING.test(v.lower(i - 1))) return openQuestion(v, i);
  return overSentence(v, i, i);
}

/** *whether it rose*, *it is unclear that*; *whether or not* leaves nothing open. */
export function openQuestion(v: WordView, i: number): Reach | null {
  const word = v.lower(i);
  const next = v.lower(i + 1);
  if (word === 'whether' || word === 'if') {
    // *devices, whether new or used,*: any of them.
    if (
      next === 'or' ||
      i + 1 >= v.length ||
      /^(?:regardless of|irrespective of|no matter)$/.test(`${v.lower(i - 2)} ${v.lower(i - 1)}`) ||
      (word === 'whether' && v.gap(i) === SOFT_GAP)
    )
      return null;
    // *to discuss whether to lift it*
    if (next === 'to' && i + 2 < v.length && isBare(v, i + 2))
      return {
        first: i,
        last: i + 1,
        governed: predicateAt(v, i + 2),
        from: i,
        to: statementEnd(v, i),
        kind: 'possible',
        strength: 0.5,
      };
    const governed = verbBeforeGap(v, i + 1) ?? verbOfClause(v, i + 1);
    return { first: i, last: i, governed, from: i, to: statementEnd(v, i), kind: 'possible', strength: 0.5 };
  }
  const be = v.beforeAdverbs(i);
  if (!v.has(be, BE) || /^(?:whether|if)$/.test(next)) return null;
  return around(v, i, i, be > 0 && !v.has(be - 1, DETERMINER) ? be - 1 : -1);
}

/** *whether the treatment prolongs life, but*: a third person before a bare noun, where no other verb stands before the comma; null for none. */
function verbBeforeGap(v: WordView, i: number): number | null {
  const verb = verbOfClause(v, i);
  let third: number | null = null;
  for (let at = i + 1; at < v.length && v.gap(at) === NO_GAP; at++) {
    if (at === verb) return verb;
    if (
      /[a-z]{3}(?<![suiy])s$/.test(v.lower(at)) &&
      !/s$/.test(v.lower(at - 1)) &&
      !v.has(at - 1, DETERMINER | PREPOSITION)
    )
      third ??= at;
  }
  return third;
}

/** *Should the merger be cleared, …*: a condition without *if*; null inside a clause. */
export const inverted = (v: WordView, i: number): Reach | null =>
  (i === 0 || v.gap(i) !== NO_GAP || v.capital(i)) && (v.has(i + 1, DETERMINER | PRONOUN) || v.capital(i + 1))
    ? overSentence(v, i, i)
    : null;

/** *provided that it passes* */
export const provided = (v: WordView, i: number): Reach | null =>
  v.lower(i + 1) === 'that' || (v.lower(i) === 'assuming' && v.gap(i) !== NO_GAP)
    ? overSentence(v, i, v.lower(i + 1) === 'that' ? i + 1 : i)
    : null;

/** *subject to approval*, *conditional on a vote*; *subject to tariffs* is a state, so what is awaited is listed. */
export function subjectTo(v: WordView, i: number): Reach | null {
  const next = i + 1;
  if (v.lower(next) !== (v.lower(i) === 'subject' ? 'to' : 'on') && v.lower(next) !== 'upon') return null;
  const head = awaited(v, next + 1);
  if (v.lower(i) === 'subject' && !AWAITED.test(v.lower(head))) return null;
  const reach = overSentence(v, i, next);
  const be = v.beforeAdverbs(i);
  // *The sale is subject to approval*: the sale.
  return reach.governed < 0 && v.has(be, BE) && be > 0 ? { ...reach, governed: be - 1 } : reach;
}

const AWAITED =
  /^(?:approval|approvals|confirmation|ratification|consent|agreement|conditions|condition|vote|review|change|clearance|funding|negotiation|negotiations|verification|permission|completion|appeal|contract|signature|acceptance|outcome)$/;

const awaited = (v: WordView, i: number): number => {
  let at = i;
  while (at + 1 < v.length && v.has(at, DETERMINER) && v.gap(at + 1) === NO_GAP) at++;
  return at < v.length ? phraseEnd(v, at) : -1;
};

/** *pending approval*; *a pending case* is one that goes on. */
export const pending = (v: WordView, i: number): Reach | null =>
  i + 1 < v.length && v.gap(i + 1) === NO_GAP && !v.has(i - 1, DETERMINER) && !v.has(i - 1, BE)
    ? overSentence(v, i, i)
    : null;

/** *depends on the vote* */
export const depends = (v: WordView, i: number): Reach | null =>
  /^(?:on|upon)$/.test(v.lower(i + 1)) && i + 2 < v.length ? around(v, i, i + 1, awaited(v, i + 2)) : null;

/** *takes effect once ten states have ratified it*: behind a verb that is no past, what has to happen first. */
export function once(v: WordView, i: number): Reach | null {
  if (i === 0 || v.gap(i) === HARD_GAP || !hasPresent(v, i + 1) || /^(?:at|than|only)$/.test(v.lower(i - 1)))
    return null;
  const reach = overSentence(v, i, i);
  const verb = reach.governed >= 0 && reach.governed < i ? reach.governed : comesBefore(v, i);
  if (verb < 0) return null;
  const helper = v.lower(v.beforeAdverbs(verb));
  const isOpen =
    /^(?:will|is|are|be|can|may|to)$/.test(helper) ||
    (/[a-z]s$/.test(v.lower(verb)) && !/^(?:was|has)$/.test(v.lower(verb)));
  return isOpen ? { ...reach, governed: verb } : null;
}

/** *takes effect*, *comes into force*: the verb of what begins or ends, before a word; -1 for none. */
function comesBefore(v: WordView, i: number): number {
  for (let at = i - 1; at > 0 && i - at <= ONCE_REACH && v.gap(at + 1) === NO_GAP; at--)
    if (
      /^(?:takes|comes|enters|begins|starts|opens|closes|applies|expires|ends|resumes|lapses|becomes)$/.test(
        v.lower(at),
      )
    )
      return at;
  return -1;
}

/** *have ratified*, *is done*, *run out* within the clause: not *had melted*, *was signed*. */
function hasPresent(v: WordView, i: number): boolean {
  for (let at = i; at < v.length && at < i + ONCE_REACH && v.gap(at) === NO_GAP; at++)
    if (/^(?:has|have|is|are)$/.test(v.lower(at))) return true;
  return false;
}
const ONCE_REACH = 10;
