import { derived } from '../text/derived.ts';
import { coverageFeatures } from './features/coverage.ts';
import { dateFeatures, quantityFeatures } from './features/figures.ts';
import { gapFeatures } from './features/gaps.ts';
import { nearnessFeatures } from './features/nearness.ts';
import { partFeatures } from './features/parts.ts';
import { polarityFeatures } from './features/polarity.ts';
import { reasonFeatures } from './features/reasons.ts';
import { swapFeatures } from './features/swaps.ts';
import type { Reason } from './model.ts';
import type { Pair } from './pair.ts';

/** What the verdict is worked out from, by name. All finite, in the same order for every pair. */
type Features = Readonly<Record<string, number>>;

const groupsOf = (pair: Pair, reasons: readonly Reason[]): readonly Features[] => [
  coverageFeatures(pair),
  gapFeatures(pair),
  partFeatures(pair),
  nearnessFeatures(pair),
  swapFeatures(pair),
  quantityFeatures(pair),
  dateFeatures(pair),
  polarityFeatures(pair),
  reasonFeatures(reasons),
];

export const featuresOf = (pair: Pair, reasons: readonly Reason[]): Features =>
  Object.assign({}, ...groupsOf(pair, reasons));

/** The values of just the features that are named, in that order; 0 for a name that is none. */
export function valuesOf(pair: Pair, reasons: readonly Reason[], names: readonly string[]): Float64Array {
  const places = placesOf(names);
  const values = new Float64Array(names.length);
  for (const group of groupsOf(pair, reasons))
    for (const name in group) {
      const at = places.get(name);
      if (at !== undefined) values[at] = group[name]!;
    }
  return values;
}

const placesOf = derived((names: readonly string[]) => new Map(names.map((name, at) => [name, at])));
