import type { RegisterFile } from '../entities/register/model.ts';
import type { Original } from '../library/model.ts';
import { originalOf } from '../library/original.ts';
import { derived } from '../text/derived.ts';
import { LineIndex } from '../text/position.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

const linesOfSource = derived((file: Original) => LineIndex.of(file.original));
const linesOfRegister = derived(({ text }: RegisterFile) => LineIndex.of(text));
const noLines = LineIndex.of('');

/** The lines of a note, of a register, or of the original of a source or bibliography; of any other file one empty line. */
export function linesOf(snapshot: Snapshot, path: string): LineIndex {
  const note = snapshot.notes.get(path);
  if (note) return note.document.lines;
  const register = snapshot.register.files?.get(path);
  if (register) return linesOfRegister(register);
  const file = originalOf(snapshot.library, path);
  return file ? linesOfSource(file) : noLines;
}
