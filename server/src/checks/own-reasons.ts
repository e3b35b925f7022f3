import type { Reason } from '../evidence/model.ts';
import { findQuotations } from '../language/quotations.ts';
import { overlaps } from '../text/span.ts';
import type { ComparedSentence } from './comparisons.ts';

/** The reasons that are about the writer's own words, not about words that are quoted. */
export function ownReasons({ sentence, comparison: { reasons } }: ComparedSentence): readonly Reason[] {
  if (reasons.length === 0) return reasons;
  const quotations = findQuotations(sentence.text);
  return reasons.filter(
    ({ kind, claim }) => kind === 'speaker' || !quotations.some(({ outer }) => overlaps(outer, claim)),
  );
}
