import type { Note } from '../note/note.ts';
import { asOf } from '../workspace/as-of.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Check } from './check.ts';
import { allChecks } from './registry.ts';
import type { Scope } from './run-block.ts';

/** What the blocks of a note are checked under. Null for a note that asks to be left alone (`pincite: false`). */
export function scopeOf(snapshot: Snapshot, note: Note, checks: readonly Check[] = allChecks): Scope | null {
  const settings = settingsFor(snapshot.settings, note);
  if (!settings) return null;
  const { library, resources, entailments } = snapshot;
  return { path: note.path, library, resources, entailments, asOf: asOf(note)?.date ?? null, settings, checks };
}
