import type { Note } from '../note/note.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Check } from './check.ts';
import { groundOf } from './context.ts';
import { allChecks } from './registry.ts';
import type { Scope } from './run-block.ts';

/** What the blocks of a note are checked under. Null for a note that asks to be left alone (`pincite: false`). */
export function scopeOf(snapshot: Snapshot, note: Note, checks: readonly Check[] = allChecks): Scope | null {
  const settings = settingsFor(snapshot.settings, note);
  return settings && { ...groundOf(snapshot, note, settings), checks };
}
