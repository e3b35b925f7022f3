import type { Quantity } from '../language/quantities.ts';
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
