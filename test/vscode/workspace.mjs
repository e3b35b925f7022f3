// The folder that the suite works on: the sample with its sources, in a place where it may be changed.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Gives the folder, `temp` (where more may be put), and what removes both. */
export async function makeWorkspace() {
  const temp = await mkdtemp(join(tmpdir(), 'pincite-suite-'));
  const folder = join(temp, 'sample');
  for (const name of ['notes', 'seeds']) await cp(join(root, name), join(folder, name), { recursive: true });
  return { folder, temp, remove: () => rm(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
