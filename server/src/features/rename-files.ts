import type { Workspace } from '../workspace/workspace.ts';
import { decided, type KeyChange, type KeyInUse, type KeyRename, keyChanges, keyEdits } from './rename-keys.ts';
import { linkEditor } from './rename-links.ts';
import { libraryAfter, movedBy, type NoteEdits, type Rename } from './renames.ts';

/** What is to be changed in notes when files are renamed. All edits count in the notes as they are, and none overlap. */
export interface RenameEdits {
  /** Links that would lead nowhere, or elsewhere. In order of note. */
  readonly links: readonly NoteEdits[];
  /** Keys that come from the names of files; whether they change too is the writer's to say. In order of key. */
  readonly keys: readonly KeyRename[];
  /** Keys that would change, but cannot: another source has the new one. */
  readonly inUse: readonly KeyInUse[];
}

/**
 * What these renames (of sources, notes, and folders of them) ask of the notes of a workspace. Only links to sources are followed: those from any note
 * to a source that moves, and those from a note that moves. Reads every note, with a pause after each.
 */
export function* renamePieces(workspace: Workspace, renames: readonly Rename[]): Generator<void, RenameEdits> {
  const { library, notes } = workspace.snapshot;
  const moved = movedBy(renames);
  const after = libraryAfter(workspace, moved);
  const linksIn = linkEditor(workspace, after, moved);
  const changes = keyChanges(library, after, moved);
  const links: NoteEdits[] = [];
  const citing = new Map<KeyChange, NoteEdits[]>();
  for (const note of notes.values()) {
    const { path } = note;
    const edits = linksIn(note);
    if (edits.length > 0) links.push({ path, edits });
    for (const [change, edits] of keyEdits(library, note, changes)) {
      const before = citing.get(change) ?? [];
      before.push({ path, edits });
      citing.set(change, before);
    }
    yield;
  }
  return { links, ...decided(after, changes, citing) };
}

/** The same at once. */
export function renameEdits(workspace: Workspace, renames: readonly Rename[]): RenameEdits {
  const pieces = renamePieces(workspace, renames);
  for (;;) {
    const step = pieces.next();
    if (step.done) return step.value;
  }
}
