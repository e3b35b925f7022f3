import { compareDates } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt, isVerbal } from '../../clauses.ts';
import { sentenceOf } from '../../contexts.ts';
import { dateOfClaimed, dateOfFigure } from '../../dated-figures.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import { verbBefore } from '../../governed.ts';
import { movesOf } from '../../moves.ts';
import type { Pair } from '../../pair.ts';
import { isChangeFigure } from './changes.ts';
import { ofNamed, ofNeighbour } from './neighbour.ts';

/**
 * The figure of the passage that the claim should give, where its own stands there but something else is said of it: *delivered 120,000*, where 120,000 were
 * promised and 74,000 delivered; *the claimants bear four fifths*, where the others do and *the claimants one fifth*. Null where the figure is in its place.
 */
export function owed(pair: Pair, match: QuantityMatch): Quantity | null {
  const { claim, verdict } = match;
  if ((verdict !== 'equal' && verdict !== 'elsewhere') || claim.kind === 'ordinal' || claim.kind === 'vague')
    return null;
  if (OWN.test(pair.claim.text.slice(claim.end, claim.end + 16)) || isWhole(pair.claim, claim)) return null;
  const same = pair.passage.quantities.filter((each) => isEqual(claim, each));
  if (same.length === 0 || isStep(pair, claim)) return null;
  const found = underOtherVerb(pair, claim, same) ?? behindVerb(pair, claim, same) ?? besideOwn(pair, claim, same);
  return found && isOfItsDate(pair, claim, same[0]!, found) ? null : found;
}

/** *In 2023 it was 38 million*, of *40 million in 2024, compared with 38 million in 2023*: the claim's figure has its date, and the other has another. */
function isOfItsDate({ claim: said, passage }: Pair, claim: Quantity, own: Quantity, found: Quantity): boolean {
  const date = dateOfClaimed(said, claim);
  const [its, other] = [dateOfFigure(passage, own), dateOfFigure(passage, found)];
  return !!date && !!its && !!other && compareDates(date, its) === 'same' && compareDates(date, other) === 'different';
}

/** *Fell by 35 million*, of *35 million less than a year before*: how far it is apart, which another figure does not tell. */
const isStep = (pair: Pair, claim: Quantity): boolean =>
  isChangeFigure(pair.claim.text, claim) && movesOf(pair.passage).some(({ step }) => isEqual(claim, step));

/** *Two of its own*: what is counted stands elsewhere. */
const OWN = /^ of (?:its|their|his|her) own\b/i;

/** *Most of the 26*: of how many, not how many. */
const WHOLE = /\b(?:of|all)(?: (?:the|its|their|those|these|all))?(?: [\w-]+['’]s)? $/i;
const isWhole = ({ text }: Facts, { start }: Quantity): boolean =>
  WHOLE.test(text.slice(Math.max(0, start - 24), start));

/** The figure of the part of the sentence that the claim speaks of. */
function besideOwn(pair: Pair, claim: Quantity, same: readonly Quantity[]): Quantity | null {
  if (same.length > 1) return null;
  const own = same[0]!;
  const rivals = pair.passage.quantities.filter(
    (each) => each === own || (isAlike(claim, each) && !isPartOf(pair.passage, own, each)),
  );
  const found = ofNeighbour(pair, claim, own, rivals, pair.claim.quantities);
  if (!found) return namedOther(pair, claim, own, rivals);
  const swapped = pair.claim.quantities.find((each) => isEqual(each, found));
  // *268 by tram, 412 by ferry*, where it is the other way round: each of the two belongs to the other.
  if (swapped) return ofNeighbour(pair, swapped, found, rivals, pair.claim.quantities) === own ? found : null;
  return pair.claim.quantities.some((each) => each.low === found.low) ? null : found;
}

/** *312 million, of which 188 million came from dues*: what is said of the whole is not said of its part. */
const isPartOf = ({ text }: Facts, whole: Quantity, part: Quantity): boolean =>
  part.start > whole.end &&
  part.low < whole.low &&
  /, (?:of which|of that|including)\b/i.test(text.slice(whole.end, part.start));

const MORE = /^ (?:[\w-]+ )?(?:more|fewer|less|higher|lower|larger|smaller|above|below)\b/i;

/** *Merrin sold 2.6 billion*, where that is Talvia's. */
function namedOther(pair: Pair, claim: Quantity, own: Quantity, rivals: readonly Quantity[]): Quantity | null {
  // *130 million more than those to Asia*
  if (MORE.test(pair.claim.text.slice(claim.end, claim.end + 24))) return null;
  const found = ofNamed(pair, own, rivals);
  return found && pair.claim.quantities.every((each) => each === claim || each.low !== found.low) ? found : null;
}

const isEqual = (a: Quantity, b: Quantity): boolean =>
  a.low === b.low && a.high === b.high && (a.unit?.name ?? null) === (b.unit?.name ?? null);
const isAlike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  (a.unit?.dimension === b.unit?.dimension || isBareMoney(a, b)) &&
  !(a.low === b.low && a.high === b.high);

/** *2.6 billion francs … 3.8 billion*: the second leaves out what it is in. */
const isBareMoney = (a: Quantity, b: Quantity): boolean =>
  a.unit?.dimension === 'money' && b.unit === null && b.of === null && b.low >= MILLION;
const MILLION = 1e6;

/** *Promised 120,000 doses but delivered 74,000*: each figure has its own verb right before it. */
function underOtherVerb(pair: Pair, claim: Quantity, same: readonly Quantity[]): Quantity | null {
  const verb = verbBefore(pair.claim, claim);
  if (verb < 0) return null;
  const places = placesOf(pair, verb).map(([at]) => at);
  for (const each of same) {
    const other = verbBefore(pair.passage, each);
    if (other < 0 || places.includes(other)) return null;
    const { stem } = pair.passage.tokens[other]!.term;
    if (pair.claim.places.has(stem)) return null;
  }
  return (
    pair.passage.quantities.find(
      (each) =>
        isAlike(claim, each) && isNear(pair.passage, each, same) && places.includes(verbBefore(pair.passage, each)),
    ) ?? null
  );
}

const isNear = (facts: Facts, figure: Quantity, same: readonly Quantity[]): boolean =>
  same.some((each) => sentenceOf(facts, each) === sentenceOf(facts, figure));

/** *The ministry bears four fifths, the claimants one fifth*: the second has its subject right before it, and no verb. */
function behindVerb(pair: Pair, claim: Quantity, same: readonly Quantity[]): Quantity | null {
  const { passage } = pair;
  if (same.length > 1) return null;
  const own = tokenAt(passage, same[0]!.start);
  for (const other of passage.quantities) {
    if (other.start < same[0]!.start || !isAlike(claim, other) || !isNear(passage, other, same)) continue;
    const at = tokenAt(passage, other.start);
    const first = gappedFrom(passage, at);
    if (first < 0 || pair.claim.quantities.some((each) => isEqual(each, other))) continue;
    const { from } = clauseAt(passage, own);
    const isOf = (k: number, low: number, high: number): boolean =>
      placesOf(pair, k).some(([place]) => place >= low && place < high);
    let others = 0;
    let owners = 0;
    for (let k = 0; k < tokenAt(pair.claim, claim.start); k++) {
      if (pair.claim.tokens[k]!.weight === 0 || isVerbal(pair.claim.tokens[k]!.term.lower)) continue;
      if (isOf(k, first, at)) others++;
      else if (isOf(k, from, own - 1)) owners++;
    }
    if (others > 0 && owners === 0) return other;
  }
  return null;
}

/** The first token of the subject that stands between a comma and a figure, without a verb; -1 for none, and where the text begins with the figure. */
function gappedFrom({ tokens }: Facts, at: number): number {
  let k = at - 1;
  while (k > 0 && k > at - 5 && !tokens[k]!.breaks && !tokens[k]!.figure && !isVerbal(tokens[k]!.term.lower)) k--;
  if (!tokens[k]?.breaks || k === at || /^(?:of|from|to|by|in|for|with|at|or)$/.test(tokens[k]!.term.lower)) return -1;
  return tokens
    .slice(k, at)
    .every(({ term, figure }) => !figure && !isVerbal(term.lower) && !PREPOSITION.test(term.lower))
    ? k
    : -1;
}
const PREPOSITION = /^(?:from|to|by|in|for|with|at|than|against|as|up|down|about|before|after|which|who|that)$/;
