import type { Chances, Circumstances, Reason, VerdictKind } from './model.ts';
import { type Pair, pairOf } from './pair.ts';
import { reasonsIn } from './questions.ts';
import { factsOf } from './reader.ts';
import type { Resources } from './resources.ts';
import { chancesOf, verdictOf } from './verdict.ts';

/** What the comparison of a claim with a passage found. */
export interface Comparison {
  readonly pair: Pair;
  readonly verdict: VerdictKind;
  /** Always an estimate: `exact` belongs to what quotations and locators show. */
  readonly chances: Chances;
  /** In the order of the claim's words. */
  readonly reasons: readonly Reason[];
}

/**
 * Holds a claim against the passage that it cites. Pure and deterministic; works on any two texts, empty ones too (`cannot-tell`). Time grows with
 * the product of claim and passage; callers cut long sources down to the passages that matter (`window.ts`).
 */
export function compare(claim: string, passage: string, resources: Resources, about: Circumstances = {}): Comparison {
  const { lexicon } = resources;
  const title = about.title ? factsOf(about.title, lexicon) : null;
  const said = factsOf(claim, lexicon, about.claimDate ?? about.passageDate);
  const given = factsOf(passage, lexicon, about.passageDate);
  const pair = pairOf(said, given, title, lexicon);
  const reasons = reasonsIn(pair, about);
  const chances = chancesOf(pair, resources);
  return { pair, chances, reasons, verdict: verdictOf(pair, chances, reasons) };
}
