import type { Span } from '../../../text/span.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** Words by which a figure is all that there is. */
const ALL_TOLD =
  /\b(?:total(?:s|led|ed|ling|ing)?|in all|in total|altogether|all told|overall|combined|in the aggregate|in sum)\b/i;
const RATE =
  /^(?: [\w-]+){0,2} (?:an?|per|each|every) (?:day|week|month|quarter|year|hour|season)\b|^(?: [\w-]+)? (?:annually|yearly|monthly|weekly|daily|apiece)\b/i;
const NEAR = 30;

/**
 * *A grant totalling 4.5 million*, where it is 4.5 million a year for three years: the figure of the passage, which is one of many. Null where the claim says
 * that it is, or says nothing of a total.
 */
export function rateForTotal(
  { claim: said, passage: given }: Pair,
  { claim, passage, verdict }: QuantityMatch,
): Span | null {
  if (!passage || verdict !== 'equal' || claim.kind !== 'amount') return null;
  const isRated = (text: string, { end }: Span): boolean => RATE.test(text.slice(end, end + NEAR));
  if (!isRated(given.text, passage) || isRated(said.text, claim) || claim.per !== null) return null;
  if (ALL_TOLD.test(given.text)) return null;
  const before = said.text.slice(Math.max(0, claim.start - NEAR), claim.start);
  const behind = /^[^.;:]*/.exec(said.text.slice(claim.end, claim.end + NEAR))![0];
  return ALL_TOLD.test(before) || ALL_TOLD.test(behind) ? passage : null;
}
