import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { sureOf } from './figures/logistic.ts';
import { dateSigns, isPassed } from './figures/signs.ts';
import { DATE_WEIGHTS } from './figures/weights.ts';

/**
 * A date that the passage gives otherwise, or of something else (`detail`: `elsewhere`). Dates that count from a day that is not known
 * (*last month*, of a source without a date) are held against nothing.
 */
export function dateReasons(pair: Pair): Reason[] {
  const reasons: Reason[] = [];
  for (const match of pair.figures) {
    if (match.kind !== 'date' || (match.verdict !== 'different' && match.verdict !== 'elsewhere')) continue;
    if (isPassed(pair, match)) continue;
    const { claim, passage } = match;
    reasons.push({
      kind: 'date',
      claim: { start: claim.start, end: claim.end },
      passage: passage && { start: passage.start, end: passage.end },
      sure: sureOf(dateSigns(pair, match), DATE_WEIGHTS),
      ...(match.verdict === 'elsewhere' && { detail: 'elsewhere' }),
    });
  }
  return reasons;
}
