import { decodeText } from '../library/decode.ts';
import { Note } from '../note/note.ts';
import { withNote } from '../workspace/change.ts';
import { folderOf } from '../workspace/paths.ts';
import { noteLimit } from '../workspace/read-files.ts';
import type { CheckOptions } from './check-options.ts';
import type { Io } from './io.ts';
import { type LoadedTargets, type LoadTargetsOptions, loadTargets } from './load-targets.ts';
import { absolute, from } from './paths.ts';
import { rootOf } from './targets.ts';

/** The workspace of the note on standard input, as if it stood at `--stdin-filename`; no other note is read. */
export async function loadStdin(io: Io, options: CheckOptions, how: LoadTargetsOptions): Promise<LoadedTargets> {
  const file = absolute(io.cwd, options.stdinFilename);
  const bytes = await io.readStdin();
  if (bytes.length > noteLimit) return trouble(file, 'There is too much on standard input: a note can have 20 MB.');
  const decoded = decodeText(bytes, io.decoders);
  if (decoded.problem !== null) return trouble(file, decoded.problem);
  const root = await rootOf(io, folderOf(file), options.root === null ? null : absolute(io.cwd, options.root));
  const { loaded, problems } = await loadTargets(io, [{ root, notes: [], folders: [] }], how);
  const note = Note.of(from(root, file), decoded.text);
  return { loaded: loaded.map((one) => ({ ...one, workspace: withNote(one.workspace, note) })), problems };
}

const trouble = (file: string, message: string): LoadedTargets => ({ loaded: [], problems: [{ file, message }] });
