import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf } from '../../affinity.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { factorOf, isOneKind, type Reckoned, reckonedIn } from '../../reckoned.ts';

/** How near its figure what it is of must be named, in tokens. */
const REACH = 7;
const SURE = 0.75;
/** As near as this, a figure may be a rounded one. */
const NEAR = 0.02;
/** *some 33 million* */
const ROUGH = 0.1;

/**
 * *Against a target of 30 days*, where the wait was *41 days, nine days longer than the target*; *13 have yet to hear*, where the rest are seven: the place in the
 * passage from which another figure is worked out. Null where the figure stands in the passage, follows from it, or may be of something else.
 */
export function wrongReckoning(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  if (verdict === 'equal' || verdict === 'compatible' || claim.low !== claim.high || !/[=≈]/.test(claim.relation))
    return null;
  const reckoned = reckonedIn(pair.passage);
  if (reckoned.length === 0 || isWritten(pair, claim)) return null;
  const size = claim.low * factorOf(claim);
  const near = claim.relation === '=' ? NEAR : ROUGH;
  const isGiven = claim.kind === 'share' && isShareThere(pair, size);
  const wrong = reckoned.find((each) => {
    if (claim.kind === 'share' && each.like.kind === 'amount')
      return !isGiven && isOtherRest(size, each) && isOf(pair, claim, each);
    if (each.isOpen || !isOneKind(claim, each.like) || Math.abs(size - each.value) <= near * each.value) return false;
    const isTurned = each.wrong !== null && Math.abs(size - each.wrong) <= each.step / 2;
    return (isTurned || verdict !== 'derived') && isOf(pair, claim, each);
  });
  return wrong ? { start: wrong.start, end: wrong.end } : null;
}

/** *About one in ten are still open*, where the rest, a fifth of all, are. */
const isOtherRest = (size: number, { isOpen, wrong, shares }: Reckoned): boolean =>
  !isOpen && wrong === null && shares.length === 1 && Math.abs(size - shares[0]!) > SHARE_NEAR;
const SHARE_NEAR = 0.04;

/** *30% succeeded*, where 27 of the 90 did: the share of a count that is written. */
const isShareThere = ({ passage: { quantities } }: Pair, size: number): boolean => {
  const counts = quantities.flatMap(({ kind, low, high }) =>
    kind === 'amount' && low === high && low > 0 ? [low] : [],
  );
  const whole = counts.reduce((most, each) => Math.max(most, each), 0);
  return counts.some((part) => part < whole && Math.abs(part / whole - size) <= SHARE_SAME);
};
const SHARE_SAME = 0.04;

const isWritten = ({ passage }: Pair, claim: Quantity): boolean =>
  passage.quantities.some(
    (each) => isOneKind(claim, each) && each.low * factorOf(each) === claim.low * factorOf(claim),
  );

/** Does the claim say of its figure what the passage says of the one that is worked out, and nothing that it says elsewhere alone? */
function isOf(pair: Pair, claim: Quantity, { from, to }: Reckoned): boolean {
  const { tokens, quantities } = pair.claim;
  const at = tokenAt(pair.claim, claim.start);
  const isFigure = (k: number): boolean =>
    quantities.some(({ start, end }) => start <= tokens[k]!.start && tokens[k]!.end <= end);
  let found = 0;
  for (const step of [-1, 1])
    for (let k = at + step; k >= 0 && k < tokens.length && Math.abs(k - at) <= REACH; k += step) {
      if (
        tokens[k]!.sentence !== tokens[at]!.sentence ||
        (tokens[step > 0 ? k : k + 1]!.breaks && !isFigure(k) && Math.abs(k - at) > 1)
      )
        break;
      if (isFigure(k)) {
        if (tokens[k]!.start >= claim.end || tokens[k]!.end <= claim.start) break;
        continue;
      }
      if (placesOf(pair, k).some(([place, sure]) => sure >= SURE && place >= from && place < to)) found++;
    }
  return found > 0;
}
