import { withoutDoubted } from './doubted.ts';
import { blended, type Entailments, noEntailments } from './entailments.ts';
import type { Chances, Circumstances } from './model.ts';
import { type Pair, pairOf } from './pair.ts';
import { reasonsIn } from './questions.ts';
import { factsOf } from './reader.ts';
import type { Resources } from './resources.ts';
import { chancesOf, type Verdict, verdictOf } from './verdict.ts';

/** What the comparison of a claim with a passage found. */
export interface Comparison extends Verdict {
  readonly pair: Pair;
  /** Always an estimate: `exact` belongs to what quotations and locators show. */
  readonly chances: Chances;
  /** Who judged: our own rules, or an entailment model beside them. */
  readonly by: 'rules' | `rules and ${string}`;
}

/**
 * Holds a claim against the passage that it cites. Pure and deterministic; works on any two texts, empty ones too (`cannot-tell`). Time grows with
 * the product of claim and passage; callers cut long sources down to the passages that matter (`window.ts`). Where
 * `entailments` hold an answer to just these two texts, it has its say in the chances; else all is as without them.
 */
export function compare(
  claim: string,
  passage: string,
  resources: Resources,
  about: Circumstances = {},
  entailments: Entailments = noEntailments,
): Comparison {
  const { lexicon } = resources;
  const title = about.title ? factsOf(about.title, lexicon) : null;
  const said = factsOf(claim, lexicon, about.claimDate ?? about.passageDate);
  const given = factsOf(passage, lexicon, about.passageDate);
  const pair = pairOf(said, given, title, lexicon);
  const found = reasonsIn(pair, about);
  const own = chancesOf(pair, found, resources);
  const models = entailments.of({ claim, passage });
  const chances = models ? blended(own, models) : own;
  const reasons = withoutDoubted(pair, found, chances);
  const by = models ? (`rules and ${entailments.model}` as const) : 'rules';
  return { pair, chances, by, ...verdictOf(pair, chances, reasons, about, models !== null) };
}
