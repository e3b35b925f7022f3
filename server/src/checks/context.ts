import type { PlacedBlock } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { asOf } from '../workspace/as-of.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { BlockContext } from './check.ts';
import { resolverOf } from './resolver.ts';
import type { Scope } from './run-block.ts';

/** What the blocks of a note are looked at under, whichever checks are run. */
type Ground = Omit<Scope, 'checks'>;

/** The ground of a note. `settings`: those that hold for it. */
export const groundOf = (
  { library, resources, entailments, register }: Snapshot,
  note: Note,
  settings: Settings,
): Ground => ({
  path: note.path,
  library,
  resources,
  entailments,
  register,
  asOf: asOf(note)?.date ?? null,
  settings,
});

/** What the checks look at when they look at one block. */
export const contextIn = (
  { path, library, resources, entailments, register, asOf, settings }: Ground,
  { block, around }: PlacedBlock,
): BlockContext => ({
  path,
  block,
  around,
  library,
  resources,
  entailments,
  register,
  asOf,
  settings,
  resolve: resolverOf(library, path),
});

/** The same for those who ask outside a run; a note that asks to be left alone is looked at as any other. */
export const contextOf = (snapshot: Snapshot, note: Note, placed: PlacedBlock): BlockContext =>
  contextIn(groundOf(snapshot, note, settingsFor(snapshot.settings, note) ?? snapshot.settings), placed);
