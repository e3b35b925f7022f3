import type { Span } from '../../../text/span.ts';
import type { Pair } from '../../pair.ts';

/** How much of one side of a claim must be in the passage. */
const COVERED = 0.3;

/** Where the words of one side of a claim stand in the passage, or in a part of it; none when too few do. */
export function placesOf({ claim, passage, matches }: Pair, side: Span, within?: Span): number[] {
  const places: number[] = [];
  let all = 0;
  let found = 0;
  for (const [i, { start, end, weight, figure }] of claim.tokens.entries()) {
    if (start < side.start || end > side.end || weight === 0 || figure) continue;
    all += weight;
    const { at } = matches[i]!;
    if (at < 0 || (within && !holds(within, passage.tokens[at]!))) continue;
    found += weight;
    places.push(at);
  }
  return all > 0 && found >= COVERED * all ? places : [];
}

/** Does the second span lie in the first? */
export const holds = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;
