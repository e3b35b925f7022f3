import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

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
