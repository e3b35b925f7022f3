import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { startsOf } from '../workspace/globs.ts';
import type { IgnoreRules } from '../workspace/ignore-rules.ts';
import type { FileContent, FileSystem, ListedFiles } from '../workspace/ports.ts';
import { megabytes } from '../workspace/read-files.ts';
import { gitTopOf } from './git.ts';
import { rulesAbove, withIgnoreFile } from './ignored.ts';
import { leadsOut, linkProblem, problemOf } from './problems.ts';
import { isInside, type Walk, walkFrom } from './walk.ts';

/** The files of this machine. Roots are absolute paths as `node:path` or a workspace writes them. */
export const nodeFileSystem: FileSystem = { list, read, exists };

const NOTHING: ListedFiles = { files: [], folders: [], problems: [] };

async function list(
  root: string,
  globs: readonly string[],
  options: { readonly gitignore: boolean },
): Promise<ListedFiles> {
  if (globs.length === 0) return NOTHING;
  const realRoot = await realpath(root).catch(() => null);
  if (realRoot === null) return NOTHING;
  const starts = startsOf(globs);
  const walk: Walk = {
    root: realRoot,
    takes: picomatch([...globs]),
    named: starts.filter((start) => start !== ''),
    gitignore: options.gitignore,
    files: [],
    folders: [],
    problems: [],
  };
  const gitTop = options.gitignore ? await gitTopOf(realRoot) : null;
  const walks = starts.map(async (path) =>
    walkFrom(walk, { path, rules: await rulesAt(walk, path, gitTop), links: [] }),
  );
  await Promise.all(walks);
  return {
    files: [...new Set(walk.files)].sort(),
    folders: [...new Set(walk.folders)].sort(),
    problems: walk.problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)),
  };
}

/** What git ignores where a walk starts: the rules above the root, and between both. The walk itself reads what is below. */
async function rulesAt(walk: Walk, start: string, gitTop: string | null): Promise<IgnoreRules | null> {
  if (!walk.gitignore) return null;
  let rules = await rulesAbove(walk.root, gitTop);
  const parts = start === '' ? [] : start.split('/');
  for (let i = 0; i < parts.length; i++) {
    const at = join(walk.root, ...parts.slice(0, i));
    rules = await withIgnoreFile(join(at, '.gitignore'), at, rules);
  }
  return rules;
}

async function read(root: string, path: string, limit: number): Promise<FileContent> {
  const file = join(root, path);
  try {
    if (await leavesItsFolder(root, path)) return { problem: leadsOut };
    const about = await stat(file);
    if (about.isDirectory()) return { problem: 'This is a folder, not a file.' };
    // Reading a pipe or a device could wait for ever.
    if (!about.isFile()) return { problem: 'This is not an ordinary file.' };
    if (about.size > limit) return { problem: tooLarge(about.size, limit) };
    const bytes = await readFile(file);
    return bytes.length > limit ? { problem: tooLarge(bytes.length, limit) } : { bytes };
  } catch (error) {
    const link = await lstat(file).catch(() => null);
    return { problem: link?.isSymbolicLink() ? linkProblem(error) : problemOf(error) };
  }
}

/**
 * Does a link on the way lead out of the root? Of a path that goes up first (a library beside the root, by the settings), out of the folder
 * that it goes up to. A file that is not there rejects, as reading it would.
 */
async function leavesItsFolder(root: string, path: string): Promise<boolean> {
  const ups = /^(?:\.\.\/)*/.exec(path)![0];
  const [top, target] = await Promise.all([realpath(join(root, ups)), realpath(join(root, path))]);
  return !isInside(top, target);
}

const tooLarge = (size: number, limit: number): string =>
  `This file is too large to be read: ${megabytes(size)} MB, and the limit is ${megabytes(limit)} MB.`;

async function exists(root: string, path: string): Promise<boolean> {
  return lstat(join(root, path)).then(
    () => true,
    () => false,
  );
}
