import type { SourceFile } from '../library/model.ts';
import { derived } from '../text/derived.ts';
import { LineIndex } from '../text/position.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const linesOfSource = derived((file: SourceFile) => LineIndex.of(file.original));
const noLines = LineIndex.of('');

/** The lines of a note, or of the original of a source; of any other file one empty line. */
export function linesOf(snapshot: Snapshot, path: string): LineIndex {
  const note = snapshot.notes.get(path);
  if (note) return note.document.lines;
  const file = snapshot.library.byPath.get(path)?.file;
  return file ? linesOfSource(file) : noLines;
}
