import type { Workspace } from '../workspace/workspace.ts';
import { type KeyInUse, type KeyRename, keyRenames } from './rename-keys.ts';
import { linkEdits } from './rename-links.ts';
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
 * to a source that moves, and those from a note that moves. Reads every note.
 */
export function renameEdits(workspace: Workspace, renames: readonly Rename[]): RenameEdits {
  const moved = movedBy(renames);
  const after = libraryAfter(workspace, moved);
  return { links: linkEdits(workspace, after, moved), ...keyRenames(workspace.snapshot, after, moved) };
}
