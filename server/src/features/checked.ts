import { checkNote, type NoteResult } from '../checks/run.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { perNote } from './per-note.ts';

const resultOf = perNote((snapshot, note) => checkNote(snapshot, note.path));

/** What the checks say of a note. An editor asks several times at one moment: diagnostics, outline, actions, lenses. */
export function checked(snapshot: Snapshot, path: string): NoteResult {
  const note = snapshot.notes.get(path);
  return note ? resultOf(snapshot, note) : checkNote(snapshot, path);
}
