import { foldName } from '../entities/fold-name.ts';
import { placesOfForms } from '../entities/forms-in-text.ts';
import type { KnownNames } from '../entities/known-names.ts';
import { bodyOf } from '../library/body.ts';
import type { Note } from '../note/note.ts';
import { asOneLine } from '../text/one-line.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { mentionAt, mentionsInBlock, mentionsInNote, type NoteMention } from './note-mentions.ts';
import { type Place, placeIn } from './place.ts';
import type { References } from './references.ts';
import { namesOf } from './register-names.ts';

/** So many places in sources are given at most: a name may stand ten thousand times in them. */
const MOST = 500;

/**
 * Where the name under a cursor of a note is mentioned, by any of its forms: in all notes, in their order, then in the sources that have it, those with
 * most mentions first and at most 500 places in all. The declaration is its place in the register. Null: there is no name. A form that
 * stands for several entities finds the mentions of all of them.
 */
export function nameReferences(snapshot: Snapshot, note: Note, offset: number): References | null {
  const known = namesOf(snapshot);
  const mention = mentionAt(known, note, offset);
  if (!mention) return null;
  return {
    declaration: registered(known, mention),
    places: [...placesInNotes(snapshot, mention), ...placesInSources(snapshot, known, mention)],
  };
}

/** Where notes mention what `mention` does, by any of its forms, in their order. `mentionPieces` makes it fast. */
export function placesInNotes(snapshot: Snapshot, mention: NoteMention): Place[] {
  const known = namesOf(snapshot);
  const isSame = sameAs(mention);
  return [...snapshot.notes.values()].flatMap((note) =>
    mentionsInNote(known, note)
      .filter(isSame)
      .map(({ span }) => ({ path: note.path, span })),
  );
}

/** Finds the mentions of all notes for `placesInNotes`, with a pause after each, when there is a name under the cursor: at one go that may take seconds. */
export function* mentionPieces(snapshot: Snapshot, path: string, offset: number): Generator<void> {
  const note = snapshot.notes.get(path);
  if (!note) return;
  const known = namesOf(snapshot);
  if (!mentionAt(known, note, offset)) return;
  for (const each of snapshot.notes.values()) {
    for (const { block } of each.blocks) mentionsInBlock(known)(block);
    yield;
  }
}

/** All mentions, in this note, of the name under a cursor, by any of its forms; null: there is no name. */
export function nameHighlights(snapshot: Snapshot, path: string, offset: number): Span[] | null {
  const note = snapshot.notes.get(path);
  const known = namesOf(snapshot);
  const mention = note ? mentionAt(known, note, offset) : null;
  if (!note || !mention) return null;
  return mentionsInNote(known, note)
    .filter(sameAs(mention))
    .map(({ span }) => span);
}

function sameAs({ text, entities }: NoteMention): (other: NoteMention) => boolean {
  const wanted = new Set(entities);
  if (wanted.size > 0) return (other) => other.entities.some((index) => wanted.has(index));
  const folded = foldName(asOneLine(text));
  return (other) => other.entities.length === 0 && foldName(asOneLine(other.text)) === folded;
}

function registered(known: KnownNames, { entities }: NoteMention): Place | null {
  for (const index of entities) {
    const place = known.at(index).entity?.place;
    if (place) return { path: place.file, span: place.span };
  }
  return null;
}

function placesInSources({ library }: Snapshot, known: KnownNames, { entities }: NoteMention): Place[] {
  const meant = entities.map((index) => known.at(index));
  // The longest first: a surname inside a full name is no mention of its own.
  const forms = [...new Set(meant.flatMap((each) => each.forms.map(({ text }) => text)))].sort(
    (a, b) => b.length - a.length,
  );
  const paths = new Set(
    meant
      .flatMap(({ mined }) => mined.flatMap(({ sources }) => sources))
      .sort((a, b) => b.count - a.count)
      .map(({ path }) => path),
  );
  const places: Place[] = [];
  for (const path of paths) {
    const source = library.byPath.get(path);
    const text = (source && bodyOf(source)?.text) ?? '';
    for (const span of placesOfForms(text, forms, MOST - places.length)) {
      const place = placeIn(source!, span);
      if (place) places.push(place);
    }
    if (places.length >= MOST) break;
  }
  return places;
}
