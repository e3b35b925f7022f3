import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { factorOf } from '../../reckoned.ts';
import { isAbout } from './ratios.ts';

const BEFORE = /\b(?:margin|majority|lead|edge|gap) of (?:just |only |some |about )?$/i;
const BEHIND = /^(?:-| )(?:vote|point|seat|goal|run)?s? ?(?:margin|majority|lead)\b/i;
/** What stands between the two counts of a vote: *46 votes to 39*. */
const AGAINST = /^(?: (?:votes?|seats?|points?|delegates|members))? (?:to|against|versus) $/i;

/** A margin that is not the difference of the two counts that the passage gives of one vote; the place of these. Null: it is, or no margin is meant. */
export function wrongMargin({ claim: said, passage: { text, quantities } }: Pair, match: QuantityMatch): Span | null {
  const { claim } = match;
  if (claim.kind !== 'amount' || claim.unit?.dimension === 'share' || claim.relation !== '=') return null;
  const before = said.text.slice(Math.max(0, claim.start - 30), claim.start);
  if (!BEFORE.test(before) && !BEHIND.test(said.text.slice(claim.end, claim.end + 24))) return null;
  const votes = quantities.flatMap((each, at) => voteAt(text, each, quantities[at + 1]));
  const [vote] = votes;
  return votes.length === 1 && vote!.margin !== claim.low ? vote! : null;
}

interface Vote extends Span {
  readonly margin: number;
}

function voteAt(text: string, one: Quantity, two: Quantity | undefined): Vote[] {
  if (one.kind === 'score') return [{ start: one.start, end: one.end, margin: Math.abs(one.high - one.low) }];
  if (!two || one.kind !== 'amount' || two.kind !== 'amount' || !AGAINST.test(text.slice(one.end, two.start)))
    return [];
  return [{ start: one.start, end: two.end, margin: Math.abs(one.low - two.low) }];
}

/** So near, in points, a difference may be a rounded one. */
const NEAR = 0.55;
/** Behind these a number of points is no distance of the two: *a margin of error of 3 points*. */
const OF_ERROR = /\b(?:error|within|deviation)\b[^.;]{0,30}$/i;

/**
 * *Eight points ahead*, where it is 41 percent to 38: the two shares of the passage, where they are all that it gives in percent and are not so many points apart.
 * Null where the passage tells a number of points itself.
 */
export function wrongPoints(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  const { passage, claim: said } = pair;
  if (verdict === 'equal' || verdict === 'compatible' || verdict === 'derived') return null;
  if (!isPoints(claim) || claim.low !== claim.high || claim.relation !== '=') return null;
  if (OF_ERROR.test(said.text.slice(Math.max(0, claim.start - ERROR_REACH), claim.start))) return null;
  if (passage.quantities.some((each) => isPoints(each) && !isOfError(passage.text, each))) return null;
  const shares = passage.quantities.filter(({ kind, low, high }) => kind === 'share' && low === high);
  const [one, two] = shares;
  if (!one || !two || shares.length !== 2) return null;
  // A loss of the one and a gain of the other lie apart by both.
  const ways = [sizeOf(one) - sizeOf(two), sizeOf(one) + sizeOf(two)].map((each) => Math.abs(each) * 100);
  if (ways.some((each) => Math.abs(each - claim.low) < NEAR) || !isAbout(pair, claim, two)) return null;
  return { start: one.start, end: two.end };
}

const ERROR_REACH = 50;
const isPoints = ({ unit, of }: Quantity): boolean => unit?.dimension === 'point' || (unit === null && of === 'point');
const isOfError = (text: string, { start, end }: Quantity): boolean =>
  OF_ERROR.test(text.slice(Math.max(0, start - ERROR_REACH), start)) ||
  /^[^.;]{0,20}\berror\b/i.test(text.slice(end, end + ERROR_REACH));
const sizeOf = (each: Quantity): number => each.low * factorOf(each);
