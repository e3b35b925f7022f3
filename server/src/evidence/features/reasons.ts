import { isElsewhere } from '../bounds.ts';
import type { Reason, ReasonKind } from '../model.ts';

/** The kinds that tell support from its lack; the others tell how well a supported claim keeps to its passage. */
const NAMES: ReadonlyMap<ReasonKind, string> = new Map(
  (['number', 'date', 'name', 'words', 'negation', 'direction', 'order', 'role'] as const).map((kind) => [
    kind,
    `reason_${kind}`,
  ]),
);

/** How sure the surest reason of each kind is, and how many there are. */
export function reasonFeatures(reasons: readonly Reason[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of NAMES.values()) found[name] = 0;
  let count = 0;
  for (const reason of reasons) {
    const { kind, sure } = reason;
    // Of the parts of a claim other features tell.
    const name = kind === 'words' && !isElsewhere(reason) ? undefined : NAMES.get(kind);
    if (name === undefined) continue;
    found[name] = Math.max(found[name]!, sure);
    count++;
  }
  found.reasons = count;
  return found;
}
