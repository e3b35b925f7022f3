import { checkBlock } from '../checks/run-block.ts';
import { scopeOf } from '../checks/scope.ts';
import { bodyOf } from '../library/body.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { sentenceVerdict } from './sentence-verdict.ts';
import { standingsOf } from './standing.ts';

/*
 * Answers about whole notes rest on the comparison of all their sentences, which takes seconds for notes that nobody has looked at yet. It is kept
 * with the blocks; here it is made piece by piece, so that others have their turn between two pieces. Nothing is answered here.
 */

/** Reads the texts of the sources, one a piece. */
export function* warmSources({ library }: Snapshot): Iterable<void> {
  for (const source of library.sources.values()) {
    bodyOf(source);
    yield;
  }
}

/** Checks the blocks of a note, a block a piece. Afterwards its findings are there at once. */
export function* warmFindings(snapshot: Snapshot, path: string): Iterable<void> {
  const note = snapshot.notes.get(path);
  const scope = note && scopeOf(snapshot, note);
  for (const placed of (scope && note.blocks) ?? []) {
    checkBlock(scope!, placed);
    yield;
  }
}

/** The same, and how its sentences stand. */
export function* warmNote(snapshot: Snapshot, path: string): Iterable<void> {
  yield* warmFindings(snapshot, path);
  const note = snapshot.notes.get(path);
  if (note) standingsOf(snapshot, note);
  yield;
}

/** The same, and the verdicts in words. */
export function* warmVerdicts(snapshot: Snapshot, path: string): Iterable<void> {
  yield* warmNote(snapshot, path);
  const note = snapshot.notes.get(path);
  for (const standing of note ? standingsOf(snapshot, note) : []) {
    if (standing.verdict === null) continue;
    sentenceVerdict(snapshot, note!, standing);
    yield;
  }
}
