import type { Modality } from '../../../language/modality.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, standsIn } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';
import { scopeOf } from './left-open.ts';

/** How many words both sides must have of what is left open, and how much of what each says of it. */
const LEAST = 2;
const OF_CLAIM = 0.4;
const OF_PASSAGE = 0.3;

/** What a modality of the passage leaves open, with what it is said of. */
export function scopeWithSubject(pair: Pair, modality: Modality): Span {
  const scope = scopeOf(pair, modality);
  const statement = statementsOf(pair.passage).find(({ end }) => modality.governed!.start < end)!;
  return { start: Math.min(statement.start, scope.start), end: scope.end };
}

/**
 * Does a statement of the claim, but for its `cue`, speak of what stands in `scope` of the passage? `verbs`: what is said of it on either side, which is enough
 * with one more word.
 */
export function isSameMatter(
  pair: Pair,
  statement: Span,
  cue: Span,
  scope: Span,
  verbs: readonly [claim: Span, passage: Span] | null,
): boolean {
  const { claim, passage } = pair;
  const matter = matterOf(claim, statement).filter(
    (at) => !claim.tokens[at]!.figure && !contains(cue, claim.tokens[at]!),
  );
  const shared = matter.filter((at) => standsIn(pair, at, [scope]));
  if (shared.length < LEAST) return false;
  // *is likely to be put off* for *might be put off*
  const verb = verbs ? shared.find((at) => contains(verbs[0], claim.tokens[at]!)) : undefined;
  if (verb !== undefined && standsIn(pair, verb, [verbs![1]])) return true;
  return (
    massOf(claim, shared) >= OF_CLAIM * massOf(claim, matter) &&
    massOf(claim, shared) >= OF_PASSAGE * massOf(passage, matterOf(passage, scope))
  );
}
