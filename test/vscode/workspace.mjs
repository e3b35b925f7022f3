// The folder that the suite works on: the sample with its sources, in a place where it may be changed.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/**
 * Gives the folder, `several` (a file that names it as the first of several folders; the tests add more), `temp` (where more may be
 * put), and what removes all.
 */
export async function makeWorkspace() {
  const temp = await mkdtemp(join(tmpdir(), 'pincite-suite-'));
  const folder = join(temp, 'sample');
  for (const name of ['notes', 'seeds']) await cp(join(root, name), join(folder, name), { recursive: true });
  const several = join(temp, 'several.code-workspace');
  await writeFile(several, JSON.stringify({ folders: [{ path: 'sample' }] }));
  const remove = () => rm(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return { folder, several, temp, remove };
}
