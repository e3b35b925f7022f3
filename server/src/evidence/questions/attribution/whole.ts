import type { Attribution } from '../../../language/attribution.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, standsIn } from '../../shared.ts';
import { withAside } from '../../speakers.ts';

/** So much of a passage what somebody says must be, to be all of it; then so much less of the claim need stand in it. */
const ALL = 0.7;
export const SHARE_OF_ALL = 0.33;

/** Does the passage say nothing but what it attributes? Then a claim that does not name the speaker can rest on nothing else in it. */
export function isAllOf(pair: Pair, { content, source, cue }: Attribution): boolean {
  const { passage } = pair;
  if (
    source &&
    matterOf(pair.claim, { start: 0, end: pair.claim.text.length }).some((at) =>
      standsIn(pair, at, [headOf(passage.text, source)]),
    )
  )
    return false;
  const all = matterOf(passage, { start: 0, end: passage.text.length });
  const whose = [content, cue, ...(source ? [withAside(passage, source)] : [])];
  const told = all.filter((at) => whose.some((span) => contains(span, passage.tokens[at]!)));
  return massOf(passage, told) >= ALL * massOf(passage, all);
}

/** *Lawyers* of *lawyers for the three nurses*. */
function headOf(text: string, { start, end }: Span): Span {
  const of = text.slice(start, end).search(/\s(?:of|for|from|in|at|to)\s/);
  return { start, end: of < 0 ? end : start + of };
}
