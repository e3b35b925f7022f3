import { resolverOf } from '../checks/resolver.ts';
import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { nameReferences } from './name-references.ts';
import type { Place } from './place.ts';

export interface References {
  /** The source itself, unless one stands in it already; of a name its place in the register. */
  readonly declaration: Place | null;
  /** The citations, or the mentions of a name, in order of note and place. */
  readonly places: readonly Place[];
}

/**
 * Who cites what stands under a cursor. In a note, on a citation: all citations of its source, in all notes; on a name: its mentions. In a
 * source, in a passage: the citations of that passage; between passages (on a heading): all citations of the source.
 */
export function referencesAt(snapshot: Snapshot, path: string, offset: number): References | null {
  const note = snapshot.notes.get(path);
  const source = snapshot.library.byPath.get(path);
  if (!note) return source ? referencesFrom(snapshot, source, offset) : null;
  const found = note.citationAt(offset);
  if (!found) return nameReferences(snapshot, note, offset);
  const resolved = resolverOf(snapshot.library, path)(found.citation);
  if (resolved.status === 'not-a-source') return null;
  if (resolved.status === 'unknown-source')
    return { declaration: null, places: citationsOfKey(snapshot, found.citation.key) };
  const file = resolved.source.file?.path ?? null;
  return { declaration: file === null ? null : startOf(file), places: citationsOf(snapshot, resolved.source, null) };
}

function referencesFrom(snapshot: Snapshot, source: Source, offset: number): References {
  const body = bodyOf(source);
  const passage = body && passageAt(body, body.origin.offsetOf(offset));
  return { declaration: null, places: citationsOf(snapshot, source, passage?.span ?? null) };
}

const startOf = (path: string): Place => ({ path, span: { start: 0, end: 0 } });

/** All citations of a source, or of a stretch of it (citations of the whole source are then left out). */
export function citationsOf(snapshot: Snapshot, source: Source, within: Span | null): Place[] {
  return citationsThat(snapshot, (_, resolved) => {
    if (!('source' in resolved) || resolved.source !== source) return false;
    if (within === null) return true;
    return resolved.status === 'found' && !resolved.whole && resolved.spans.some((span) => overlaps(span, within));
  });
}

const citationsOfKey = (snapshot: Snapshot, key: string): Place[] =>
  citationsThat(snapshot, (citation, resolved) => resolved.status === 'unknown-source' && citation.key === key);

function citationsThat(snapshot: Snapshot, wanted: (citation: Citation, resolved: Resolved) => boolean): Place[] {
  const places: Place[] = [];
  for (const [path, note] of snapshot.notes) {
    const resolve = resolverOf(snapshot.library, path);
    for (const { block, start } of note.blocks)
      for (const prose of block.prose)
        for (const citation of prose.citations)
          if (wanted(citation, resolve(citation))) places.push({ path, span: shift(citation.span, start) });
  }
  return places;
}
