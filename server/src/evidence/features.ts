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

export const featuresOf = (pair: Pair, reasons: readonly Reason[]): Features =>
  Object.assign(
    {},
    coverageFeatures(pair),
    gapFeatures(pair),
    partFeatures(pair),
    nearnessFeatures(pair),
    swapFeatures(pair),
    quantityFeatures(pair),
    dateFeatures(pair),
    polarityFeatures(pair),
    reasonFeatures(reasons),
  );
