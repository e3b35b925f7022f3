import { type Quantity, readQuantities } from './quantities.ts';
import { changesIn } from './sums/change.ts';
import type { Miscount } from './sums/model.ts';
import { sharesIn } from './sums/share.ts';
import { totalsIn } from './sums/total.ts';
import { wholesIn } from './sums/whole.ts';

export { isChange } from './sums/change.ts';
export type { Miscount, SumHow } from './sums/model.ts';
export { isFlat, written } from './sums/rounding.ts';
export { room } from './sums/total.ts';

const NONE: readonly Miscount[] = [];

/**
 * The figures of a rendered sentence that do not follow from those beside them: a change against its two ends, a share
 * against its two counts, a total against its list, shares of a whole that come to more. In order of the text. Only
 * constructions that say themselves how their figures hang together are read; rounding, *about* and other bases (*a year*,
 * *on average*) are given the benefit of the doubt, so what is found is wrong, and much that is wrong is not found.
 * `quantities`: the figures that may count, in order, when not all of them may.
 */
export function miscountsIn(text: string, quantities: readonly Quantity[] = readQuantities(text)): readonly Miscount[] {
  if (quantities.length < 2) return NONE;
  const row = { text, quantities };
  const found = [...changesIn(row), ...sharesIn(row), ...totalsIn(row), ...wholesIn(row)];
  return found.length === 0 ? NONE : found.sort((a, b) => a.start - b.start || a.end - b.end);
}
