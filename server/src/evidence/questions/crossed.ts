import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { isNamed } from '../deeds.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { isPreposition, partsOf, roleOf, type Slot, slotOf } from '../slots.ts';

const SURE = 0.85;
const SAME = 0.85;
/** What weighs no more says nothing of the matter. */
const LIGHT = 0.3;
/** They stand in any part of a report. */
const ANYWHERE =
  /^(?:said|says|say|reported|is|are|was|were|has|have|had|go|goes|went|gone|made|make|year|years|month|months|week|weeks|day|days|time|people|percent|per|cent|neighbou?ring|nearby|rival|other|former|latter)$/;
const COORDINATES = /^(?:and|but|while|whereas|yet|though|although|nor|who|whom|which)$/;
/** *In the first half … in the second*: a figure that names one of two. */
const ORDINAL = /^(?:first|second)$/;

/** A word of the claim and where the passage has it. */
interface Placed {
  readonly ours: number;
  readonly theirs: number;
}

/** By part of the passage. */
type Row = ReadonlyMap<number, readonly Placed[]>;

/**
 * *Managers welcomed it, while workers criticised it*, where workers welcomed it and managers criticised it: of two parts side by side, each has a word of
 * the one part of the passage beside what that says of the other. Words that stand in several parts tell nothing.
 */
export function crossedReasons(pair: Pair): Reason[] {
  const rows = placedIn(pair);
  for (const [i, one] of rows)
    for (const [k, two] of rows) {
      if (k <= i || !areSideBySide(pair.claim, i, k)) continue;
      const passage = crossing(pair, one, two);
      if (passage !== null)
        return [
          {
            kind: 'role',
            claim: spanOf(pair.claim, i),
            passage: spanOf(pair.passage, passage),
            sure: SURE,
            detail: 'places',
          },
        ];
    }
  return [];
}

/** For each part of the claim the words that just one part of the passage has, by that part. */
function placedIn(pair: Pair): Map<number, Row> {
  const { claim, passage } = pair;
  const [ours, theirs] = [partsOf(claim), partsOf(passage)];
  const rows = new Map<number, Map<number, Placed[]>>();
  for (const [k, { weight, figure, term }] of claim.tokens.entries()) {
    if (ANYWHERE.test(term.lower) || COORDINATES.test(term.lower)) continue;
    if ((weight <= LIGHT || figure) && !ORDINAL.test(term.lower)) continue;
    if ((claim.places.get(term.stem) ?? []).some((at) => ours[at] !== ours[k])) continue;
    const places = placesOf(pair, k).filter(([, score]) => score >= SAME);
    const first = places[0];
    if (!first || places.some(([at]) => theirs[at] !== theirs[first[0]])) continue;
    const row = rows.get(ours[k]!) ?? new Map<number, Placed[]>();
    const part = theirs[first[0]]!;
    row.set(part, [...(row.get(part) ?? []), { ours: k, theirs: first[0] }]);
    rows.set(ours[k]!, row);
  }
  return rows;
}

/** The part of the passage that says of something else what the first of two parts of the claim says; null where they are not crossed. */
function crossing(pair: Pair, one: Row, two: Row): number | null {
  for (const [p, ap] of one)
    for (const [q, aq] of one) {
      const [bp, bq] = [two.get(p), two.get(q)];
      if (p === q || !bp || !bq || !areSideBySide(pair.passage, p, q)) continue;
      if (
        areCounterparts(pair, aq, bp, holdVerb(pair, ap, bq)) &&
        areCounterparts(pair, ap, bq, holdVerb(pair, aq, bp))
      )
        return p;
    }
  return null;
}

const holdVerb = (pair: Pair, ones: readonly Placed[], twos: readonly Placed[]): boolean =>
  [...ones, ...twos].some(({ ours }) => isVerb(pair.claim, ours));

/**
 * Does one word of each list stand in the same slot as one of the other, in both texts, and is it a name where that is one? `isOfAnySort`: names or not, where the
 * other two are deeds (*key officials led the session, which Liu attended*).
 */
const areCounterparts = (pair: Pair, ones: readonly Placed[], twos: readonly Placed[], isOfAnySort: boolean): boolean =>
  ones.some((one) =>
    twos.some(
      (two) =>
        (isOfAnySort || isNamed(pair.passage, one.theirs) === isNamed(pair.passage, two.theirs)) &&
        isVerb(pair.claim, one.ours) === isVerb(pair.passage, one.theirs) &&
        standAlike(pair.claim, one.ours, two.ours) &&
        standAlike(pair.passage, one.theirs, two.theirs),
    ),
  );

const isVerb = (facts: Facts, at: number): boolean => slotOf(facts, at) === 'verb';

/** Do two words of a text stand in the same slot, as it is written or as it would be in the active voice? */
const standAlike = (facts: Facts, one: number, two: number): boolean =>
  [slotOf, roleOf].some((slotIn) => isSameSlot(slotIn(facts, one), slotIn(facts, two)));

/** All prepositions are one slot: *imports ore from Brazil, exports steel to Japan*. */
function isSameSlot(one: Slot | null, two: Slot | null): boolean {
  if (one === null || two === null) return false;
  if (one === two || (isPreposition(one) && isPreposition(two))) return true;
  return (one === 'open' && NOMINAL.test(two)) || (two === 'open' && NOMINAL.test(one));
}
const NOMINAL = /^(?:first|object)$/;

/** Are two parts set side by side: by *and*, *while*, a semicolon, or as sentences that follow each other? */
function areSideBySide(facts: Facts, one: number, two: number): boolean {
  const parts = partsOf(facts);
  const { tokens, text } = facts;
  const [from, to] = [parts.indexOf(Math.min(one, two)), parts.indexOf(Math.max(one, two))];
  const [first, second] = [tokens[from]!, tokens[to]!];
  if (first.sentence !== second.sentence)
    return second.sentence === first.sentence + 1 && tokens[to - 1]!.sentence === first.sentence;
  return (
    COORDINATES.test(second.term.lower) ||
    COORDINATES.test(first.term.lower) ||
    text.slice(tokens[to - 1]!.end, second.start).includes(';')
  );
}

/** The span of a part, without the word that joins it on. */
function spanOf(facts: Facts, part: number): Span {
  const { tokens } = facts;
  const parts = partsOf(facts);
  const first = parts.indexOf(part);
  const from = COORDINATES.test(tokens[first]!.term.lower) && parts[first + 1] === part ? first + 1 : first;
  return { start: tokens[from]!.start, end: tokens[parts.lastIndexOf(part)]!.end };
}
