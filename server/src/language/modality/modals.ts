import { HAPPENING, RULED_OUT, RULING_OUT } from '../cues/lists/hedge-words.ts';
import { BE, DETERMINER, HAVE, PREPOSITION, PRONOUN, QUANTIFIER } from '../cues/tags.ts';
import { isBare, predicateAt } from '../predicates.ts';
import { HARD_GAP, NO_GAP, type WordView } from '../word-view.ts';
import { ahead, type Reach } from './reach.ts';
import { that } from './verbs.ts';

const OWNER = /^(?:the|a|an|his|her|their|our|my|your|political|free|good|ill|military|living|popular|tin|beer)$|'s$/;
/** With *should*: what is so, rather than what is to be done. */
const BECOMING = new Set('able soon eventually become have be'.split(' '));
/** *would later join*: what did happen, seen from an earlier day. */
const IN_HINDSIGHT = /^(?:later|eventually|ultimately|subsequently|go|often|regularly|sometimes)$/;

/** The verb behind a modal at `i`, over adverbs and *not*; -1 for May the month, a will, a can of paint. */
function verbBehind(v: WordView, i: number): number {
  // *May* and *Will* inside a sentence are names; at its start too, but for questions, which state nothing.
  if (v.capital(i) && /^(?:may|will|can|might)$/.test(v.lower(i))) return -1;
  if (OWNER.test(v.lower(i - 1)) && v.gap(i) === NO_GAP) return -1;
  let next = i + 1;
  while (/^(?:un)?likely$/.test(v.lower(v.afterAdverbs(next)))) next = v.afterAdverbs(next) + 1;
  next = v.afterAdverbs(next);
  if (isBare(v, next)) return predicateAt(v, next);
  // *may, however, rise*; *will, he said, rise*
  const behind = v.gap(i + 1) === NO_GAP ? -1 : behindAside(v, i + 1);
  return behind;
}

/** Behind the second of two commas. */
function behindAside(v: WordView, i: number): number {
  for (let at = i + 1; at <= i + 6 && at < v.length; at++) {
    if (v.gap(at) > 1) return -1;
    if (v.gap(at) === 1) return isBare(v, at) ? predicateAt(v, at) : -1;
  }
  return -1;
}

const found = (v: WordView, i: number, governed: number): Reach | null =>
  governed < 0 ? null : ahead(v, i, i, governed);

/** *may*, *might*, *will* */
export const modal = (v: WordView, i: number): Reach | null => found(v, i, verbBehind(v, i));

/** *could fall*; *could not be saved* tells what was, *could see* what was able. */
export function could(v: WordView, i: number): Reach | null {
  if (v.lower(i + 1) === 'not') return leftOpen(v, i);
  if (/^(?:only|hardly|barely|no|hear|see|afford|remember|tell|understand)$/.test(v.lower(i + 1))) return null;
  return modal(v, i);
}

/** *can*: what things are able to do, a weak hedge. */
export const can = (v: WordView, i: number): Reach | null => (v.lower(i + 1) === 'not' ? leftOpen(v, i) : modal(v, i));

/** *cannot rule out*, *could not be excluded* */
export function leftOpen(v: WordView, i: number): Reach | null {
  let verb = v.afterAdverbs(i + 1);
  const passive = v.lower(verb) === 'be';
  if (passive) verb = v.afterAdverbs(verb + 1);
  if (!(passive ? RULED_OUT : RULING_OUT).has(v.lower(verb))) return null;
  const last = v.lower(verb + 1) === 'out' ? verb + 1 : verb;
  if (passive) {
    // *It cannot be ruled out that they were forged*
    const clause = v.has(i - 1, PRONOUN) ? that(v, last) : null;
    return clause ? { ...clause, first: i, from: i } : ahead(v, i, last, v.has(i - 1, PRONOUN) ? -1 : i - 1);
  }
  let governed = last + 1;
  while (governed < v.length && v.has(governed, DETERMINER | QUANTIFIER)) governed++;
  return ahead(v, i, last, governed < v.length ? governed : -1);
}

/** *would fall*; not *would later become*. Weaker in the past perfect: *would have fallen* says that it did not. */
export function would(v: WordView, i: number): Reach | null {
  const next = v.lower(i + 1) === 'not' ? i + 2 : i + 1;
  if (IN_HINDSIGHT.test(v.lower(next)) || isLaterThen(v, i)) return null;
  const reach = modal(v, i);
  const have = v.afterAdverbs(i + 1);
  return reach && v.lower(have) === 'have' && !v.has(have + 1, DETERMINER) && v.lower(have + 1) !== 'to'
    ? { ...reach, strength: 0.3 }
    : reach;
}

/** *would leave it a year later*, where nobody says so: it did happen. */
function isLaterThen(v: WordView, i: number): boolean {
  for (let at = i - 1; at >= 0 && i - at <= LATER_REACH && v.gap(at + 1) < HARD_GAP; at--)
    if (SAYS_OR_MAY.test(v.lower(at))) return false;
  for (let at = i + 2; at < v.length && at - i <= LATER_REACH && v.gap(at) < HARD_GAP; at++)
    if (v.lower(at) === 'later') return /^(?:days?|weeks?|months?|years?|decades?|hours?)$/.test(v.lower(at - 1));
  return false;
}
const LATER_REACH = 9;
const SAYS_OR_MAY =
  /^(?:that|if|said|says|say|told|announced|promised|agreed|warned|plan|plans|planned|hoped|expected|thought|believed|ruled|decided|wrote|pledged|predicted|forecast|claimed|estimated|draft|bill|proposal|deal|law)$/;

/** *prices should fall*, *should be able to*; *firms should pay* is a demand. */
export function should(v: WordView, i: number): Reach | null {
  const verb = v.lower(v.afterAdverbs(i + 1));
  if (HAPPENING.has(verb)) return modal(v, i);
  if (!BECOMING.has(verb)) return null;
  return verb === 'be' &&
    !/^(?:able|enough|ready|complete|available|possible|clear|operational|finished)$/.test(
      v.lower(v.afterAdverbs(i + 2)),
    ) &&
    !/^in (?:service|place|use|operation|force|production)$/.test(`${v.lower(i + 2)} ${v.lower(i + 3)}`)
    ? null
    : modal(v, i);
}

/** *must have fallen*: a conclusion; *must pay* and *must have a licence* are duties. */
export function mustHave(v: WordView, i: number): Reach | null {
  if (v.lower(v.afterAdverbs(i + 1)) !== 'have') return null;
  const next = v.afterAdverbs(v.afterAdverbs(i + 1) + 1);
  const participle =
    v.has(next, BE | HAVE) ||
    (/(?:ed|en|own|old|ought|ome|one|ost|eft|ade|aid)$/.test(v.lower(next)) && !v.has(next, DETERMINER | PREPOSITION));
  return participle ? modal(v, i) : null;
}
