import { noteExtensions } from '../workspace/notes.ts';
import { byPath, extensionOf, folderOf, isBelow } from '../workspace/paths.ts';
import { findRoot } from '../workspace/roots.ts';
import type { Io } from './io.ts';
import { absolute } from './paths.ts';
import type { Problem } from './report.ts';

/** One root and which of its notes are asked for. */
export interface Target {
  readonly root: string;
  /** Notes named one by one (absolute). */
  readonly notes: readonly string[];
  /** Folders (absolute) of which all notes are meant; the root itself stands for all its notes. */
  readonly folders: readonly string[];
}

export interface Targets {
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
}

/** The roots of what the command line names: no path means the root here. Problems: paths that lead nowhere. */
export async function targetsOf(io: Io, paths: readonly string[], rootOption: string | null): Promise<Targets> {
  const top = rootOption === null ? null : absolute(io.cwd, rootOption);
  if (top !== null && (await io.kindOf(top)) !== 'folder')
    return { targets: [], problems: [{ file: top, message: 'There is no such folder to take as the root.' }] };
  if (paths.length === 0) {
    const root = await rootOf(io, top ?? io.cwd, top);
    return { targets: [{ root, notes: [], folders: [root] }], problems: [] };
  }
  const byRoot = new Map<string, { notes: Set<string>; folders: Set<string> }>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = absolute(io.cwd, path);
    const kind = await io.kindOf(file);
    const trouble = troubleWith(file, kind, top);
    if (trouble !== null) {
      problems.push({ file, message: trouble });
      continue;
    }
    const root = await rootOf(io, kind === 'file' ? folderOf(file) : file, top);
    const target = byRoot.get(root) ?? { notes: new Set(), folders: new Set() };
    byRoot.set(root, target);
    if (kind === 'file') target.notes.add(file);
    else target.folders.add(file);
  }
  const targets = [...byRoot].map(([root, { notes, folders }]) => ({
    root,
    notes: [...notes].sort(byPath),
    folders: [...folders],
  }));
  return { targets: targets.sort((a, b) => byPath(a.root, b.root)), problems };
}

/** The root of a folder: found upwards, else `--root`, else the working directory. */
export async function rootOf(io: Io, folder: string, top: string | null): Promise<string> {
  return (await findRoot(io.files, folder, top)) ?? top ?? io.cwd;
}

function troubleWith(file: string, kind: 'file' | 'folder' | null, top: string | null): string | null {
  if (kind === null) return 'There is no such file or folder.';
  if (top !== null && !isBelow(top, file)) return 'This lies outside of the root that --root names.';
  if (kind === 'file' && !noteExtensions.includes(extensionOf(file)))
    return `This is not a note: notes end in ${noteExtensions.join(', ')}.`;
  return null;
}
