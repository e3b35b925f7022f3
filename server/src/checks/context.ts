import type { PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { asOf } from '../workspace/as-of.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { BlockContext } from './check.ts';
import { resolverOf } from './resolver.ts';

/** What the checks look at when they look at one block of a note, for those who ask outside a run. */
export const contextOf = (snapshot: Snapshot, note: Note, { block, around }: PlacedBlock): BlockContext => ({
  path: note.path,
  block,
  around,
  library: snapshot.library,
  resources: snapshot.resources,
  entailments: snapshot.entailments,
  asOf: asOf(note)?.date ?? null,
  settings: settingsFor(snapshot.settings, note) ?? snapshot.settings,
  resolve: resolverOf(snapshot.library, note.path),
});
