import { clauseStart } from '../clause-bounds.ts';
import { DEGREES, EXPLANATIONS } from '../cues/lists/hedge-words.ts';
import { AUXILIARY, BE, CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN, QUANTIFIER, RELATIVE } from '../cues/tags.ts';
import { isBare, phraseEnd, predicateAt, verbOfClause } from '../predicates.ts';
import { NO_GAP, type WordView } from '../word-view.ts';
import { ahead, around, type Reach } from './reach.ts';
import { that, to } from './verbs.ts';

const CLOSED = DETERMINER | PREPOSITION | CONJUNCTION | PRONOUN | RELATIVE | AUXILIARY;

/** *probably fell*; set off by commas or at the start, it is about the verb of its clause. */
export function adverb(v: WordView, i: number): Reach | null {
  const cause = causeBehind(v, i + 1);
  if (cause >= 0) return ahead(v, i, i, phraseEnd(v, cause));
  // *possibly so as not to clash*: what for is open, not what was done.
  if (/^(?:so|to)$/.test(v.lower(i + 1)) && v.gap(i + 1) === NO_GAP && i > 0) return null;
  // *once stocks run out, probably in June*: the date is open.
  if (i > 0 && v.gap(i) !== NO_GAP && !v.capital(i) && v.has(i + 1, PREPOSITION) && v.gap(i + 1) === NO_GAP)
    return ahead(
      v,
      i,
      i,
      i + 2 < v.length ? phraseEnd(v, v.has(i + 2, DETERMINER) && i + 3 < v.length ? i + 3 : i + 2) : -1,
    );
  const near = i + 1 < v.length && v.gap(i + 1) === NO_GAP && (i === 0 || v.gap(i) === NO_GAP || !v.capital(i));
  if (near && !v.has(i + 1, DETERMINER | PRONOUN | PREPOSITION) && !v.capital(i + 1))
    return around(v, i, i, predicateAt(v, i + 1));
  const verb = verbOfClause(v, i + 1);
  return around(v, i, i, verb >= 0 ? verb : verbOfClause(v, clauseStart(v, i)));
}

/** *probably because of the heat*, *possibly owing to it*: the first word of the cause; -1 where none is given. */
function causeBehind(v: WordView, i: number): number {
  if (i >= v.length || v.gap(i) !== NO_GAP || !CAUSE.test(`${v.lower(i)} ${v.lower(i + 1)}`)) return -1;
  const link = i + 2;
  return link < v.length && v.gap(link) === NO_GAP
    ? v.has(link, DETERMINER) && link + 1 < v.length
      ? link + 1
      : link
    : -1;
}

const CAUSE = /^(?:because of|owing to|due to|thanks to)$/;

/** *is likely to fall*, *will likely fall*, *likely cause*; not *more likely to fall than*, *how likely*. */
export function likely(v: WordView, i: number): Reach | null {
  let first = i;
  while (first > 0 && DEGREES.has(v.lower(first - 1)) && v.gap(first) === NO_GAP) first--;
  const before = v.lower(first - 1);
  if (/^(?:how|as|times|twice|equally)$/.test(before) || v.lower(first) === 'equally') return null;
  if (/^(?:more|less)$/.test(v.lower(i - 1)) && compares(v, i)) return null;
  const strength = degreeOf(v, i, before);
  const reach =
    to(v, i) ??
    that(v, i) ??
    (v.has(first - 1, DETERMINER) ? attributive(v, i) : null) ??
    subject(v, i) ??
    adverb(v, i);
  return reach && strength !== undefined ? { ...reach, strength } : reach;
}

/** *very likely* is stronger, *not likely* turns it round. */
function degreeOf(v: WordView, i: number, before: string): number | undefined {
  const sure = v.lower(i) === 'likely';
  if (/^(?:not|never|n't)$/.test(before) || before.endsWith("n't")) return sure ? 0.3 : 0.6;
  if (/^(?:very|highly|extremely|most|overwhelmingly)$/.test(v.lower(i - 1))) return sure ? 0.85 : 0.1;
  return undefined;
}

/** A statistic, unless *more likely than not* or *it is more likely that*. */
const compares = (v: WordView, i: number): boolean =>
  !(v.lower(i + 1) === 'than' && v.lower(i + 2) === 'not') && v.lower(i + 1) !== 'that';

/** *the likely cause*; in *likely voters* the word sorts things. */
function attributive(v: WordView, i: number): Reach | null {
  const reach = noun(v, i);
  return reach && (EXPLANATIONS.has(v.lower(reach.governed)) || /^an?$/.test(v.lower(i - 1))) ? reach : null;
}

/** An adjective before a noun: *potential buyer*, *draft law*. Covers these words alone. */
export function noun(v: WordView, i: number): Reach | null {
  const next = i + 1;
  if (next >= v.length || v.gap(next) !== NO_GAP || v.has(next, CLOSED | QUANTIFIER)) return null;
  if (/^as$/.test(v.lower(i - 1)) || /ly$/.test(v.lower(next))) return null;
  const governed = phraseEnd(v, next);
  return { first: i, last: i, governed, from: i, to: governed };
}

/** A participle before a noun, which an article or a preposition gives away: *the planned merger*. */
export const describedNoun = (v: WordView, i: number): Reach | null =>
  v.has(i - 1, DETERMINER | PREPOSITION | QUANTIFIER | CONJUNCTION) || v.lower(i - 1).endsWith("'s")
    ? noun(v, i)
    : null;

/** *A ban is possible*, *a vote is expected in May*: said of the subject. */
export function subject(v: WordView, i: number): Reach | null {
  let be = v.beforeAdverbs(i);
  while (be > 0 && DEGREES.has(v.lower(be))) be--;
  if (be <= 0 || !v.has(be, BE)) return null;
  if (i + 1 < v.length && v.gap(i + 1) === NO_GAP && !v.has(i + 1, PREPOSITION | CONJUNCTION)) return null;
  let head = v.beforeAdverbs(be);
  while (head > 0 && v.has(head, AUXILIARY)) head = v.beforeAdverbs(head);
  return around(v, i, i, head >= 0 && !v.has(head, CLOSED) ? head : -1);
}

/** *a chance of rain*, *the possibility that*, *a proposal for a ban*, *no prospect of selling* */
export function of(v: WordView, i: number): Reach | null {
  const known = that(v, i);
  if (known) return known;
  if (!/^(?:of|for|from)$/.test(v.lower(i + 1)) || i + 2 >= v.length || v.gap(i + 2) !== NO_GAP) return null;
  return ahead(v, i, i + 1, behindOf(v, i + 2));
}

function behindOf(v: WordView, i: number): number {
  let at = i;
  while (at + 1 < v.length && v.has(at, DETERMINER | QUANTIFIER) && v.gap(at + 1) === NO_GAP) at++;
  return /ing$/.test(v.lower(at)) ? at : phraseEnd(v, at);
}

/** *Old pipes are one possibility*, *are a leading candidate*: said of the subject, with others left. */
export function isOne(v: WordView, i: number): Reach | null {
  for (let at = i - 1; at > 0 && i - at <= 4 && v.gap(at + 1) === NO_GAP; at--) {
    if (!v.has(at, BE)) continue;
    // *There is a possibility that*
    if (v.lower(at - 1) === 'there') return null;
    if (!/^(?:a|an|one|another|among|only)$/.test(v.lower(at + 1)) || v.has(at - 1, CLOSED)) return null;
    return around(v, at, i, at - 1);
  }
  return null;
}

/** *the potential to rise*, *has the potential for* */
export const potentialOf = (v: WordView, i: number): Reach | null => to(v, i) ?? of(v, i);

/** *the risk of a leak*; *a higher risk of stroke* is a measured thing. */
export function risk(v: WordView, i: number): Reach | null {
  for (let at = i - 1; at >= 0 && i - at <= 4; at--) if (MEASURED.test(v.lower(at))) return null;
  if (v.lower(i + 1) === 'to' || (v.lower(i + 1) === 'of' && isBare(v, i) && v.lower(i - 1) === 'at')) return to(v, i);
  return of(v, i);
}

const MEASURED =
  /^(?:higher|lower|greater|increase|increases|increased|increasing|reduce|reduces|reduced|reducing|elevated|relative|raise|raises|raised|lowers|lowered|fold|\d.*|doubled|double|twice|excess|associated|absolute|lifetime|cut|cuts|decreased|decreases)$/;
