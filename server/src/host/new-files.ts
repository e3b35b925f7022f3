import { mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileContent, NewFile } from '../workspace/ports.ts';
import { megabytes } from '../workspace/read-files.ts';
import { leadsOut, problemOf } from './problems.ts';
import { isInside } from './walk.ts';

/**
 * Writes new files below a root, all or none, and makes the folders that they need. Overwrites nothing, and writes nothing where a link leads out
 * of the root. Null, or why they were not written.
 */
export async function createFiles(root: string, files: readonly NewFile[]): Promise<string | null> {
  const made: string[] = [];
  try {
    const top = await realpath(root);
    for (const { path, content } of files) {
      const file = join(top, path);
      if (!isInside(top, file) || !isInside(top, await lastFolder(dirname(file)))) return await undo(made, leadsOut);
      await mkdir(dirname(file), { recursive: true });
      await writeNew(file, content);
      made.push(file);
    }
    return null;
  } catch (error) {
    return undo(made, problemOf(error));
  }
}

/** A file that is half written is no source. */
async function writeNew(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(file, { force: true }).catch(() => {});
    throw error;
  }
}

/** Where the deepest folder of this path that is there really lies. */
async function lastFolder(path: string): Promise<string> {
  for (let at = path; ; at = dirname(at)) {
    const real = await realpath(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && dirname(at) !== at) return null;
      throw error;
    });
    if (real !== null) return real;
  }
}

async function undo(made: readonly string[], problem: string): Promise<string> {
  for (const file of made) await rm(file, { force: true }).catch(() => {});
  return problem;
}

/** Reads a file that a writer named, links followed. Never throws; a folder, a device and what is too large are problems. */
export async function readNamed(path: string, limit: number): Promise<FileContent> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) return { problem: 'This is a folder, not a file.' };
    // Reading a pipe or a device could wait for ever.
    if (!about.isFile()) return { problem: 'This is not an ordinary file.' };
    if (about.size > limit)
      return {
        problem: `This file is too large to be read as a source: ${megabytes(about.size)} MB, and the limit is ${megabytes(limit)} MB.`,
      };
    return { bytes: await readFile(path) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
