import { resolverOf } from '../checks/resolver.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { mentionAt } from './note-mentions.ts';
import { pinsOf } from './pins.ts';
import { type Place, placeIn } from './place.ts';
import { namesOf } from './register-names.ts';

export interface Definition {
  /** The citation in the note. */
  readonly span: Span;
  /** The cited stretches of the source, in order. */
  readonly targets: readonly Place[];
}

/**
 * Where the citation under a cursor leads: the cited passages in the file of the source; for a citation of a whole
 * source the words that it quotes, else the first line. A name leads to the register. Null when it leads nowhere.
 */
export function definitionAt(snapshot: Snapshot, path: string, offset: number): Definition | null {
  const note = snapshot.notes.get(path);
  const found = note?.citationAt(offset);
  if (!found) return note ? registeredAt(snapshot, note, offset) : null;
  const resolved = resolverOf(snapshot.library, path)(found.citation);
  if (!('source' in resolved) || !resolved.source.file) return null;
  const { source } = resolved;
  const start: Place = { path: resolved.source.file.path, span: { start: 0, end: 0 } };
  if (resolved.status !== 'found') return { span: found.span, targets: [start] };
  const spans = resolved.whole ? pinsOf(snapshot, path, found, source, []).flatMap((pin) => pin.spans) : resolved.spans;
  const targets = spans.map((span) => placeIn(source, span)).filter((place) => place !== null);
  return { span: found.span, targets: targets.length > 0 ? targets : [start] };
}

/** Where the register has the name under a cursor. */
function registeredAt(snapshot: Snapshot, note: Note, offset: number): Definition | null {
  const known = namesOf(snapshot);
  const mention = mentionAt(known, note, offset);
  const targets = (mention?.entities ?? []).flatMap((index) => {
    const { entity } = known.at(index);
    return entity ? [{ path: entity.place.file, span: entity.place.span }] : [];
  });
  return mention && targets.length > 0 ? { span: mention.span, targets } : null;
}
