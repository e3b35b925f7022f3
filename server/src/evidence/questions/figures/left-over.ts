import type { Quantity } from '../../../language/quantities.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt, isVerbal } from '../../clauses.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import { isLeftOver, isTurned } from '../../other-side.ts';
import type { Pair } from '../../pair.ts';

/** By these a claim may say in words of its own that it speaks of the others. */
const OTHERS =
  /\b(?:remain\w*|still|left|others?|rest|except\w*|missing|outstanding|wait\w*|only just|lag\w*|holdouts?|un[a-z]+ed)\b/i;

/**
 * *Twelve villages have been connected*, where all but twelve have: the figure of those who are left out told of the others, or the other way round. Null where
 * one side denies what the other affirms.
 */
export function leftOver(pair: Pair, { claim }: QuantityMatch): Quantity | null {
  const { claim: said, passage } = pair;
  if (claim.kind !== 'amount' || claim.unit || claim.low !== claim.high) return null;
  const isOut = isLeftOver(said, claim);
  const same = passage.quantities.filter(
    ({ kind, unit, low, high }) => kind === 'amount' && !unit && low === claim.low && high === claim.high,
  );
  const [other] = same;
  if (same.length !== 1 || isLeftOver(passage, other!) === isOut) return null;
  if (OTHERS.test(said.text) || isTurned(said, claim) !== isTurned(passage, other!)) return null;
  const { from, to } = clauseAt(said, tokenAt(said, claim.start));
  const own = clauseAt(passage, tokenAt(passage, other!.start));
  for (let k = from; k < to; k++) {
    const { term, weight } = said.tokens[k]!;
    if (weight === 0 || !isVerbal(term.lower)) continue;
    if (placesOf(pair, k).some(([at]) => at >= own.from && at < own.to)) return other!;
  }
  return null;
}
