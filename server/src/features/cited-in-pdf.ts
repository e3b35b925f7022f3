import { resolverOf } from '../checks/resolver.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { pinsOf } from './pins.ts';
import { type Place, placeIn } from './place.ts';

export interface CitedInPdf {
  /** Of the PDF, relative to the root. */
  readonly path: string;
  /** In the text that it is shown as; none: the whole source is cited, and no words of it. */
  readonly places: readonly Place[];
}

/** What the citation at a place of a note cites of a PDF: its quoted words where it has some that stand there, else its passages. Null where it cites no PDF. */
export function citedInPdf(snapshot: Snapshot, path: string, offset: number): CitedInPdf | null {
  const found = snapshot.notes.get(path)?.citationAt(offset);
  if (!found) return null;
  const resolved = resolverOf(snapshot.library, path)(found.citation);
  const file = 'source' in resolved ? resolved.source.file : null;
  if (!('source' in resolved) || file?.extraction?.format !== 'pdf') return null;
  const { source } = resolved;
  const cited = resolved.status === 'found' && !resolved.whole ? resolved.spans : [];
  const quoted = pinsOf(snapshot, path, found, source, cited).flatMap((pin) => pin.spans);
  const spans = quoted.length > 0 ? quoted : cited;
  return { path: file.path, places: spans.map((span) => placeIn(source, span)).filter((place) => place !== null) };
}
