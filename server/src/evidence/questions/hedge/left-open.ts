import type { Modality } from '../../../language/modality.ts';
import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { matterOf } from '../../shared.ts';
import { statementsOf } from '../../statements.ts';
import { attributionsOf } from '../../voices.ts';

/** So few words say too little to be found again under another verb. */
const FEW = 2;
const NEAR = 9;

/** What is left open, as far as the statement of the passage goes: not *and the tender was published*, not *, Liu said*. */
export function scopeOf({ passage }: Pair, modality: Modality): Span {
  const { scope, governed } = modality;
  const statement = statementsOf(passage).find(({ end }) => governed!.start < end)!;
  let end = Math.min(scope.end, statement.end);
  for (const { source } of attributionsOf(passage))
    if (source && source.start > governed!.end && source.start < end) end = source.start;
  // *the posts would disappear*: who or what it happens to stands before.
  const start =
    matterOf(passage, { start: scope.start, end }).length <= FEW &&
    matterOf(passage, { start: statement.start, end: scope.start }).length <= NEAR
      ? statement.start
      : Math.max(scope.start, statement.start);
  return withoutCondition(passage, modality, { start, end });
}

/** *Subject to the consent of the regulators, it is to take over the masts*: what is left open is what the condition hangs on, not the condition. */
function withoutCondition({ text }: Facts, { kind, span, governed }: Modality, scope: Span): Span {
  if (kind !== 'conditional' || !CONDITION.test(text.slice(span.start, span.end))) return scope;
  if (governed!.end <= span.start) return { start: scope.start, end: Math.min(scope.end, span.start) };
  const comma = text.lastIndexOf(',', governed!.start);
  return comma > span.end ? { start: Math.max(scope.start, comma), end: scope.end } : scope;
}

const CONDITION = /^(?:once|if|unless|subject|provided|conditional|pending|assuming)\b/i;
