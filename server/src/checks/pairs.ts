import { type ClaimAndPassage, keyOf } from '../evidence/entailments.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { pairsOf } from './comparisons.ts';
import { contextOf } from './context.ts';

/**
 * Everything in a note that is held against what it cites, in the order of the note, nothing twice: what an entailment model can be asked
 * about. Empty for a path that is no note, and for a note with `pincite: false`.
 */
export function pairsIn(snapshot: Snapshot, path: string): readonly ClaimAndPassage[] {
  const note = snapshot.notes.get(path);
  if (!note || !settingsFor(snapshot.settings, note)) return [];
  const seen = new Set<string>();
  return note.blocks
    .flatMap((at) => pairsOf(contextOf(snapshot, note, at)))
    .filter((pair) => seen.size < seen.add(keyOf(pair)).size);
}
