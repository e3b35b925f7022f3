import { compareDates, type DateMention, withoutBound } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { derived } from '../../../text/derived.ts';
import { affinity } from '../../affinity.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import { type DateMatch, type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { factorOf } from '../../reckoned.ts';

/** What is told now, and what it was at another time: *nine days, compared with two a year in the 1980s*. */
interface Earlier {
  readonly told: Quantity;
  readonly than: Quantity;
  readonly date: DateMention;
}

const BETWEEN =
  /^(?: [\w-]+){0,4},? (?:as )?(?:compared (?:with|to)|in comparison (?:with|to)|against|versus|up from|down from) (?:an average of |about |around |just |only |nearly |almost |some )?[$€£]?$/i;
const BETWEEN_REACH = 70;
/** Between a figure and its time: *a year in the*, *in the parliament of*. */
const DATED = /^(?: (?!and\b|but\b|while\b|to\b)[a-z-]+){1,7} $/i;
const DATED_REACH = 50;
/** The claim compares as well. */
const COMPARES =
  /\b(?:than|from|against|versus|compared (?:with|to)|by|over|above|below)(?: (?!on\b|in\b|for\b|at\b)[\w-]+){0,3} $/i;
/** It tells of what was. */
const PAST =
  /\b(?:used to|had|formerly|previous(?:ly)?|in the past|back then|at (?:that|the) time|earlier|before|ago|once|last|then)\b/i;
const LEAST = 0.4;

/**
 * *On two days in 2024*, where it was *nine days, compared with two a year in the 1980s*: the figure that the passage tells, where the claim has for another time, or for no time at all, the
 * one that it is only compared with.
 */
export function toldOtherwise(pair: Pair, { claim }: QuantityMatch): Quantity | null {
  const { claim: said, passage } = pair;
  const found = earlierFor(pair, claim);
  if (!found || isOfThen(pair, claim, found)) return null;
  const { told, than } = found;
  // Given of something else, too.
  if (passage.quantities.some((each) => each !== than && each.low === claim.low && each.kind === claim.kind))
    return null;
  if (COMPARES.test(said.text.slice(said.sentences[sentenceOf(said, claim)]!.start, claim.start))) return null;
  return affinity(pair, tokenAt(said, claim.start), tokenAt(passage, told.start)) >= LEAST ? told : null;
}

/** *On two days a year in the 1980s*, *up from two*: the claim has the figure that is compared with, and tells of its time or compares as well. */
export function isToldOfThen(pair: Pair, { claim }: QuantityMatch): boolean {
  const found = earlierFor(pair, claim);
  return (
    found !== null &&
    (isOfThen(pair, claim, found) ||
      FROM.test(pair.claim.text.slice(Math.max(0, claim.start - FROM_REACH), claim.start)))
  );
}
const FROM = /\b(?:from|against|versus|compared (?:with|to)) (?:[\w-]+ )?$/i;
const FROM_REACH = 40;

/** *On nine days in 2024*: the figure is that of now, and the 1980s are no other date for it. */
export const isDatedNow = ({ figures, passage }: Pair, match: DateMatch): boolean =>
  earlierIn(passage).some(
    ({ told, date }) =>
      date === match.passage && figures.some((each) => each.verdict === 'equal' && each.passage === told),
  );

/** What is compared with by the claim's figure, where that is not the one that is told. */
function earlierFor({ passage }: Pair, claim: Quantity): Earlier | null {
  if (claim.kind === 'ordinal' || claim.low !== claim.high) return null;
  const own = earlierIn(passage).filter(({ told, than }) => isLike(claim, than, told) && !isLike(claim, told, told));
  return own.length === 1 ? own[0]! : null;
}

function isOfThen({ claim: said }: Pair, claim: Quantity, { date }: Earlier): boolean {
  const sentence = sentenceOf(said, claim);
  const times = said.dates.filter((each) => sentenceOf(said, each) === sentence);
  return (
    PAST.test(said.text) || times.some((each) => compareDates(withoutBound(each), withoutBound(date)) !== 'different')
  );
}

/** Of one size, where the second may leave out the unit of the first: *nine days, compared with two*. */
const isLike = (claim: Quantity, given: Quantity, told: Quantity): boolean =>
  claim.kind === given.kind &&
  (claim.unit?.dimension ?? null) === ((given.unit ?? told.unit)?.dimension ?? null) &&
  claim.low * factorOf(claim) === given.low * factorOf(given.unit ? given : told);

const earlierIn = derived(({ text, quantities, dates }: Facts): readonly Earlier[] =>
  quantities.flatMap((told, i) => {
    const than = quantities[i + 1];
    if (!than || than.start - told.end > BETWEEN_REACH || than.kind !== told.kind) return [];
    if (than.unit && than.unit.dimension !== told.unit?.dimension) return [];
    if (!BETWEEN.test(text.slice(told.end, than.start))) return [];
    const date = dates.find(({ start }) => start >= than.end);
    if (!date || date.start - than.end > DATED_REACH || !DATED.test(text.slice(than.end, date.start))) return [];
    return [{ told, than, date }];
  }),
);
