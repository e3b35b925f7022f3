import { resolverOf } from '../checks/resolver.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { pinsOf } from './pins.ts';
import { type Place, placeIn } from './place.ts';

export interface Definition {
  /** The citation in the note. */
  readonly span: Span;
  /** The cited stretches of the source, in order. */
  readonly targets: readonly Place[];
}

/**
 * Where the citation under a cursor leads: the cited passages in the file of the source; for a citation of a whole
 * source the words that it quotes, else the first line. Null when it leads nowhere.
 */
export function definitionAt(snapshot: Snapshot, path: string, offset: number): Definition | null {
  const found = snapshot.notes.get(path)?.citationAt(offset);
  if (!found) return null;
  const resolved = resolverOf(snapshot.library, path)(found.citation);
  if (!('source' in resolved) || !resolved.source.file) return null;
  const { source } = resolved;
  const start: Place = { path: resolved.source.file.path, span: { start: 0, end: 0 } };
  if (resolved.status !== 'found') return { span: found.span, targets: [start] };
  const spans = resolved.whole ? pinsOf(snapshot, path, found, source, []).flatMap((pin) => pin.spans) : resolved.spans;
  const targets = spans.map((span) => placeIn(source, span)).filter((place) => place !== null);
  return { span: found.span, targets: targets.length > 0 ? targets : [start] };
}
