import { checkNote, type NoteResult } from '../checks/run.ts';
import { derived } from '../text/derived.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const resultsOf = derived((_: Snapshot) => new Map<string, NoteResult>());

/** What the checks say of a note. An editor asks several times at one moment: diagnostics, outline, actions. */
export function checked(snapshot: Snapshot, path: string): NoteResult {
  const known = resultsOf(snapshot);
  let result = known.get(path);
  if (!result) known.set(path, (result = checkNote(snapshot, path)));
  return result;
}
