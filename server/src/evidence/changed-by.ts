import { isValueOf, type Quantity, withUnits } from '../language/quantities.ts';
import type { Facts } from './facts.ts';

/** So far from a figure, in characters, a verb of change may stand, and what it leads by. */
export const CHANGE_REACH = 80;
const NEAR = 30;
const CHANGED = /(?:^|\s)(?:more|fewer|less|higher|lower|above|below|up|down|by|cut|change[ds]?)\b/i;
const LEVEL =
  /\b(?:to|from|at|was|is|were|are|stood at|reached) (?:(?:about|just|almost|nearly|some|only|over|under) )?$/i;

/** Does a text tell a figure as a change, as in *fell by 13 percent* and *a quarter fewer*, but not in *two in five stayed*? */
export const isChange = ({ text, directions }: Facts, { start, end }: Quantity): boolean =>
  directions.some((each) => each.axis === 'change' && Math.abs(each.start - start) < CHANGE_REACH) ||
  CHANGED.test(text.slice(Math.max(0, start - NEAR), end + NEAR));

/** Does a text tell a figure as where something stands, came from or came to: *rose to 80 percent*? */
export const isLevel = ({ text }: Facts, { start }: Quantity): boolean =>
  LEVEL.test(text.slice(Math.max(0, start - NEAR), start));

/** *170 million lower than*, where the passage has 2.14 billion, down from 2.31: what lies between two figures that stand side by side. */
export function isBetween(claim: Quantity, said: Facts, passage: Facts): boolean {
  if (claim.kind !== 'amount' || claim.low !== claim.high) return false;
  if (!COMPARES.test(said.text.slice(claim.end, claim.end + COMPARES_REACH))) return false;
  const figures = withUnits(passage.quantities);
  return figures.some((one, at) => {
    const two = figures[at + 1];
    return (
      two?.kind === 'amount' &&
      one.kind === 'amount' &&
      one.unit?.name === two.unit?.name &&
      (claim.unit?.name ?? one.unit?.name) === one.unit?.name &&
      isValueOf(claim, Math.abs(one.low - two.low), claim.step / 2)
    );
  });
}
const COMPARES =
  /^(?: [\p{L}-]+)? (?:lower|less|fewer|more|higher|smaller|larger|greater|longer|shorter|above|below) (?:than\b|(?:a|one) (?:year|month) (?:earlier|before))/u;
const COMPARES_REACH = 48;
