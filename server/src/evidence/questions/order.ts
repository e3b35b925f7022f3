import { type Span, sliceOf } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { tokenAt } from '../contexts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { EMPTY, type Sequence, sequencesOf } from '../sequences.ts';

/** How much of what a claim tells of each event must stand in the passage's. */
const LEAST = 0.34;
/** By how much the events must fit better this way than crosswise. */
const MARGIN = 0.3;

/** *Until 2016 it did; since then*: the passage tells of both sides of a date. */
const BOTH_SIDES = /\b(?:since then|ever since|thereafter|from then on|after that)\b/i;

/** *before* for *after*: the passage tells the same two events the other way round. */
export function orderReasons(pair: Pair): Reason[] {
  const reasons: Reason[] = [];
  if (BOTH_SIDES.test(pair.passage.text)) return reasons;
  for (const ours of sequencesOf(pair.claim)) {
    let turned: Sequence | null = null;
    let kept = 0;
    let most = 0;
    for (const theirs of sequencesOf(pair.passage)) {
      if (isNotUntil(pair, ours, theirs)) continue;
      const straight = fitOf(pair, ours.first, theirs.first, ours.second, theirs.second);
      const crossed = fitOf(pair, ours.first, theirs.second, ours.second, theirs.first);
      kept = Math.max(kept, straight);
      if (crossed > most && crossed > straight + MARGIN) {
        most = crossed;
        turned = theirs;
      }
    }
    if (turned && most >= LEAST && kept < most - MARGIN)
      reasons.push({ kind: 'order', claim: ours.cue, passage: turned.cue, sure: Math.min(0.95, 0.5 + 0.5 * most) });
  }
  return reasons;
}

/** *Was unaware of it before they fell ill*, *had not known of it until they fell ill*. */
function isNotUntil({ claim, passage }: Pair, ours: Sequence, theirs: Sequence): boolean {
  const isUntil = /^(?:not )?(?:until|till)$/i.test(sliceOf(passage.text, theirs.cue));
  const words = claim.tokens.slice(ours.first.from, ours.first.to).map(({ term }) => term.lower);
  return isUntil && words.some((word) => UNDONE.test(word));
}
const UNDONE =
  /^(?:un[a-z]{3,}|ignorant|in-?active|not|no|never|nobody|none|nothing|without|lacked|refused|denied|kept)$/;

/**
 * *Until the court had ruled, the council did not approve it*, where it approved it after the court had ruled: the claim denies something, at the span, of a time before that in
 * which the passage tells it.
 */
export const isDeniedBefore = (pair: Pair, { start }: Span): boolean =>
  sequencesOf(pair.claim).some((ours) => {
    const at = tokenAt(pair.claim, start);
    if (!UNTIL.test(sliceOf(pair.claim.text, ours.cue)) || at < ours.second.from || at >= ours.second.to) return false;
    return sequencesOf(pair.passage).some(
      (theirs) =>
        AFTER.test(sliceOf(pair.passage.text, theirs.cue)) &&
        fitOf(pair, ours.first, theirs.first, ours.second, theirs.second) >= LEAST,
    );
  });
const UNTIL = /^(?:until|till|before)$/i;
const AFTER = /\b(?:after|once|following|as soon as)$/i;

type Run = Sequence['first'];

/** How far two events of the claim are two of the passage: the less of the two counts most. 0 where one is not there at all. */
function fitOf(pair: Pair, a: Run, there: Run, b: Run, thereToo: Run): number {
  const one = shareOf(pair, a, there);
  const two = shareOf(pair, b, thereToo);
  return one < EACH || two < EACH ? 0 : (one + two + Math.min(one, two)) / 3;
}

/** And of each event so much at least. */
const EACH = 0.3;
const FIGURE = 0.4;

/** The share of the words of an event of the claim that an event of the passage has. */
function shareOf(pair: Pair, ours: Run, theirs: Run): number {
  let all = 0;
  let shared = 0;
  let words = 0;
  for (let k = ours.from; k < ours.to; k++) {
    const { weight, figure, term } = pair.claim.tokens[k]!;
    if (weight === 0 || EMPTY.test(term.lower)) continue;
    const counts = figure ? FIGURE : weight;
    const found = placesOf(pair, k).reduce(
      (most, [at, score]) => (at >= theirs.from && at < theirs.to ? Math.max(most, score) : most),
      0,
    );
    if (found === 0 && (pair.titled[k] || pair.aliased[k])) continue;
    all += counts;
    shared += counts * found;
    if (!figure) words += found;
  }
  return words === 0 ? 0 : shared / all;
}
