import { Note } from '../note/note.ts';
import { withNote } from '../workspace/change.ts';
import { noteLimit } from '../workspace/read-files.ts';
import { fixedNotes } from './fix.ts';
import type { Io } from './io.ts';
import type { Loaded } from './load-targets.ts';
import { absolute } from './paths.ts';
import type { Problem } from './report.ts';
import { count } from './reporters/closing.ts';
import { tell } from './tell.ts';

/** Makes the safe fixes in all notes, writes them unless it is a dry run, and says on stderr what was done. */
export async function fixAll(
  io: Io,
  all: readonly Loaded[],
  mode: 'no' | 'dry-run' | 'yes',
): Promise<{ readonly loaded: readonly Loaded[]; readonly problems: readonly Problem[] }> {
  if (mode === 'no') return { loaded: all, problems: [] };
  const problems: Problem[] = [];
  const loaded: Loaded[] = [];
  for (const one of all) {
    let { workspace } = one;
    for (const note of fixedNotes(workspace)) {
      const file = absolute(workspace.root, note.path);
      const trouble = mode === 'yes' ? await writeNote(io, one, note.path, note.text) : null;
      if (trouble !== null) {
        problems.push({ file, message: `Its fixes were not made. ${trouble}` });
        continue;
      }
      workspace = withNote(workspace, Note.of(note.path, note.text));
      tell(io, io.cwd, [
        { file, message: `${count(note.count, 'fix', 'fixes')} ${mode === 'yes' ? 'made' : 'could be made'}.` },
      ]);
    }
    loaded.push({ ...one, workspace });
  }
  return { loaded, problems };
}

/** Null when it was written, else why not. A note in an odd encoding stays as it is: written anew, it would change throughout. */
export async function writeNote(io: Io, { workspace }: Loaded, path: string, text: string): Promise<string | null> {
  const remark = workspace.remarks.find((one) => one.file === path);
  if (remark) return remark.message;
  const mark = (await hasByteOrderMark(io, workspace.root, path)) ? '\ufeff' : '';
  return io.writeFile(absolute(workspace.root, path), mark + text);
}

async function hasByteOrderMark(io: Io, root: string, path: string): Promise<boolean> {
  const content = await io.files.read(root, path, noteLimit);
  return 'bytes' in content && [0xef, 0xbb, 0xbf].every((byte, i) => content.bytes[i] === byte);
}
