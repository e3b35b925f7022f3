import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { problemOf } from './problems.ts';

/**
 * Writes a file as a whole or not at all: beside it first, then in its place, where links lead to it. The answer is
 * null, or why it was not written. With `isNew` nothing is overwritten.
 */
export async function writeWhole(
  path: string,
  text: string,
  options: { readonly isNew: boolean } = { isNew: false },
): Promise<string | null> {
  try {
    if (options.isNew) await writeFile(path, text, { flag: 'wx' });
    else await replace(path, text);
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

async function replace(path: string, text: string): Promise<void> {
  const about = await stat(path).catch(() => null);
  // A device, such as /dev/stdout, has nothing to be replaced; a new file has nothing to lose.
  if (!about?.isFile()) return writeFile(path, text);
  const target = await realpath(path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text, { mode: about.mode });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
