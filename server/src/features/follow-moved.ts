import { becameOf, type PlaceUse } from '../checks/pinned.ts';
import { placeEdit } from '../checks/write.ts';
import { bodyOf } from '../library/body.ts';
import type { Pin } from '../library/lock/model.ts';
import { pinOf } from '../library/lock/pin.ts';
import { lockText } from '../library/lock/write.ts';
import type { Source } from '../library/model.ts';
import type { Note } from '../note/note.ts';
import { type Span, shift } from '../text/span.ts';
import { isWritable, pinsAt, placeName } from '../workspace/lock.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { placesOfNote } from './cited-places.ts';
import type { OtherEdit } from './code-actions.ts';
import { lockEditOf } from './lock-edit.ts';

/** Leading every citation of a source whose words have moved to where they stand now. */
export interface Following {
  /** How many citations that are. */
  readonly citations: number;
  /** Of the notes, and of the lock. */
  readonly edits: readonly OtherEdit[];
}

interface Move {
  readonly note: Note;
  readonly use: PlaceUse;
  readonly locator: string;
  readonly spans: readonly Span[];
}

/**
 * A paragraph that is put in moves all behind it: to lead their citations one after the other would mix up what was ¶ 8 with what is ¶ 8 now. So it
 * is done at once, in all notes. Null: it cannot be. A link cannot name the place, or one of the places is pinned to words that are to be looked at first.
 */
export function followMoved(snapshot: Snapshot, source: Source, today: string): Following | null {
  const moves = movesOf(snapshot, source);
  const edits = new Map<Note, { span: Span; text: string }[]>();
  for (const { note, use, locator } of moves) {
    const edit = placeEdit(use.citation, locator, use.placed.block.text);
    if (!edit) return null;
    const ofNote = edits.get(note) ?? [];
    edits.set(note, [...ofNote, { span: shift(edit.span, use.placed.start), text: edit.text }]);
  }
  const text = lockAfter(snapshot, source, moves, today);
  if (text === null) return null;
  const ofNotes = [...edits].map(([{ path, document }, edits]) => ({
    path,
    exists: true,
    before: document.text,
    edits,
  }));
  return { citations: moves.length, edits: [...ofNotes, lockEditOf(snapshot.lock, text)] };
}

function movesOf(snapshot: Snapshot, source: Source): Move[] {
  return [...snapshot.notes.values()].flatMap((note) =>
    placesOfNote(snapshot, note).uses.flatMap((use): Move[] => {
      const status = use.place.source === source ? becameOf(snapshot.lock, use.place)?.status : undefined;
      return status?.status === 'moved' ? [{ note, use, locator: status.locator, spans: status.spans }] : [];
    }),
  );
}

function lockAfter({ lock }: Snapshot, source: Source, moves: readonly Move[], today: string): string | null {
  const body = bodyOf(source);
  if (!body || !isWritable(lock)) return null;
  const left = new Set(moves.map(({ use }) => placeName(source.key, use.place.locator)));
  const entries = new Map<string, Pin>();
  for (const { locator, spans } of moves) {
    const name = placeName(source.key, locator);
    const pin = pinOf(source, body, spans, locator, today);
    const isTaken = !left.has(name) && pinsAt(lock, source.key, locator).some(({ hash }) => hash !== pin?.hash);
    if (!pin || isTaken) return null;
    entries.set(name, pin);
  }
  const isKept = ({ key, locator }: Pin): boolean =>
    !left.has(placeName(key, locator)) && !entries.has(placeName(key, locator));
  return lockText([...lock.pins.filter(isKept), ...entries.values()]);
}
