import type { Quantity } from '../language/quantities.ts';
import type { Span } from '../text/span.ts';
import { tokenAt } from './figures.ts';
import type { Pair } from './pair.ts';

/**
 * Does the claim speak of the rest, *30 percent must pay*, where the passage says of the others that *70 percent are exempt*? Then what it says is the
 * opposite, and right. Asked of a place in the claim: the figure stands in its sentence.
 */
export function isOfOthers({ claim, passage, figures }: Pair, { start }: Span): boolean {
  const { sentence } = claim.tokens[tokenAt(claim, start)]!;
  return figures.some(
    (each) =>
      each.kind === 'quantity' &&
      each.verdict === 'derived' &&
      each.claim.kind === 'share' &&
      claim.tokens[tokenAt(claim, each.claim.start)]!.sentence === sentence &&
      passage.quantities.some(
        (other) => other.kind === 'share' && Math.abs(shareOf(other) + shareOf(each.claim) - 1) < NEAR,
      ),
  );
}

/** *A third* and *66 percent* are a whole. */
const NEAR = 0.01;
const shareOf = ({ low, unit }: Quantity): number => low * (unit?.factor ?? 1);
