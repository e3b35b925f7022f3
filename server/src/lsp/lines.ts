import type { Original } from '../library/model.ts';
import { originalOf } from '../library/original.ts';
import { derived } from '../text/derived.ts';
import { LineIndex } from '../text/position.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const linesOfSource = derived((file: Original) => LineIndex.of(file.original));
const noLines = LineIndex.of('');

/** The lines of a note, or of the original of a source or bibliography; of any other file one empty line. */
export function linesOf(snapshot: Snapshot, path: string): LineIndex {
  const note = snapshot.notes.get(path);
  if (note) return note.document.lines;
  const file = originalOf(snapshot.library, path);
  return file ? linesOfSource(file) : noLines;
}
