import type { CancellationToken } from 'vscode-languageserver';
import { warmNote } from '../features/warm.ts';
import type { Note } from '../note/note.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { unlessCancelled } from './handlers.ts';
import type { Session } from './session.ts';
import { inTurns, Turns } from './turns.ts';

interface ReadyNote {
  readonly snapshot: Snapshot;
  readonly path: string;
  readonly note: Note;
}

/** A note once all sources are read and it is checked, which is done in turns; null for what is no note. Throws `Cancelled` when nobody wants it any more. */
export async function readyNote(session: Session, uri: string, token: CancellationToken): Promise<ReadyNote | null> {
  const { root, path } = await session.ready(uri);
  unlessCancelled(token);
  const { snapshot } = root;
  const note = snapshot.notes.get(path);
  if (!note) return null;
  await inTurns(warmNote(snapshot, path), new Turns(token));
  return { snapshot, path, note };
}
