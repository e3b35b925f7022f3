import type { Quantity } from '../language/quantities.ts';
import type { Span } from '../text/span.ts';
import { type QuantityMatch, tokenAt } from './figures.ts';
import { isAcrossBound, isLeftOver, isRestOf } from './other-side.ts';
import type { Pair } from './pair.ts';

/**
 * Does the claim speak of the rest, *30 percent must pay*, where the passage says of the others that *70 percent are exempt*? Then what it says is the
 * opposite, and right. Asked of a place in the claim: the figure stands in its sentence.
 */
export function isOfOthers(pair: Pair, { start }: Span): boolean {
  const { claim, figures } = pair;
  const { sentence } = claim.tokens[tokenAt(claim, start)]!;
  return figures.some(
    (each) =>
      each.kind === 'quantity' &&
      claim.tokens[tokenAt(claim, each.claim.start)]!.sentence === sentence &&
      (isOtherShare(pair, each) || isOtherCount(pair, each) || isAcrossBound(each.claim, claim, pair.passage)),
  );
}

const isOtherShare = ({ passage }: Pair, { claim, verdict }: QuantityMatch): boolean =>
  verdict === 'derived' &&
  claim.kind === 'share' &&
  passage.quantities.some(
    (other) =>
      other.kind === 'share' && (isRestOf(claim, other) || Math.abs(shareOf(other) + shareOf(claim) - 1) < NEAR),
  );

/** *A third* and *66 percent* are a whole. */
const NEAR = 0.01;
const shareOf = ({ low, unit }: Quantity): number => low * (unit?.factor ?? 1);

/** *24 have not*, *all but seven have not*, where seven of the 31 have; *twelve have not*, where all but twelve have. */
function isOtherCount({ claim: said, passage }: Pair, { claim }: QuantityMatch): boolean {
  if (!isCount(claim)) return false;
  const isTurned = isLeftOver(said, claim);
  return passage.quantities.some((part, at) => {
    if (!isCount(part)) return false;
    if (part.low === claim.low && isTurned !== isLeftOver(passage, part)) return true;
    const whole = passage.quantities[at + 1];
    return (
      whole !== undefined &&
      isCount(whole) &&
      whole.low - part.low === claim.low &&
      isTurned === isLeftOver(passage, part) &&
      OF.test(passage.text.slice(part.end, whole.start))
    );
  });
}

const OF = /^(?: [\w-]+){0,2} of (?:the |its |their |all |all the )?$/i;
const isCount = ({ kind, unit, low, high }: Quantity): boolean => kind === 'amount' && !unit && low === high;
