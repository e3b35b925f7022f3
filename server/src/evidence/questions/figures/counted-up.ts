import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** The largest number that writers count up for themselves. */
const TALLY = 12;
const DEFINITE = /\b(?:the|its|their|his|her|all|both|these|those|other|’s|'s)(?: [a-z]+)? $/i;

/**
 * *The two censuses*, *all nine members*, *one set and another*: writers count up themselves what a passage lists. A small count stands against
 * the passage only where that counts the same.
 */
export function isTally({ claim: { text } }: Pair, { claim, passage }: QuantityMatch): boolean {
  if (claim.kind !== 'amount' || claim.unit || claim.low > TALLY || claim.low % 1 !== 0) return false;
  if (claim.low === 1 && /\b(?:another|other|each|every)\b/i.test(text)) return true;
  const same = claim.of !== null && passage?.of === claim.of;
  return !same && DEFINITE.test(text.slice(Math.max(0, claim.start - 24), claim.start));
}

/** *Seven of the ten*, where only Norway, Sweden and Luxembourg are left out: names counted up, or what is left without them. */
export function isListed({ passage: { tokens, quantities } }: Pair, { claim }: QuantityMatch): boolean {
  if (claim.kind !== 'amount' || claim.unit || claim.low % 1 !== 0) return false;
  let count = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.name && !token.figure) {
      if (at === 0 || token.breaks || !tokens[at - 1]!.name) count++;
      continue;
    }
    if (token && (token.term.lower === 'and' || token.term.lower === 'the')) continue;
    if (count > 1 && (claim.low === count || quantities.some(({ low, unit }) => !unit && low - count === claim.low)))
      return true;
    count = 0;
  }
  return false;
}

/** *Worse than 2022*: a bare year, read as a count. */
export const isYear = ({ claim: { text } }: Pair, { claim }: QuantityMatch): boolean =>
  claim.kind === 'amount' && !claim.unit && /^(?:19|20)\d\d$/.test(text.slice(claim.start, claim.end));

/**
 * *Less than 60 percent, against 80 a year before*, of 59 and 82: what it was held against is what another figure of the claim means. What the passage
 * has to the digit is no such case: two figures may have changed places.
 */
export const isTaken = ({ figures, passage }: Pair, match: QuantityMatch): boolean =>
  match.verdict === 'elsewhere' &&
  !passage.quantities.some(({ low, high }) => low === match.claim.low && high === match.claim.high) &&
  figures.some(
    (each) =>
      each !== match && (each.verdict === 'equal' || each.verdict === 'compatible') && each.passage === match.passage,
  );

/** *More than five minutes late*, where so many were *within five minutes*: the rest are meant. */
export const isBeyond = ({ passage: { text } }: Pair, { claim, passage }: QuantityMatch): boolean =>
  passage !== null &&
  /[<>]/.test(claim.relation) &&
  claim.low === passage.low &&
  /\b(?:within|inside) $/i.test(text.slice(Math.max(0, passage.start - 8), passage.start));
