import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder (absolute) and those above it, for the user alone. Rejects where that cannot be done. Not `mkdir` with `recursive`: it
 * tries for ever where the system says that a folder is not there which is (Linux does below /proc), and the process cannot end.
 */
export async function makeFolder(folder: string): Promise<void> {
  const problem = await make(folder);
  if (problem === null) return;
  if (problem.code !== 'ENOENT' || dirname(folder) === folder) throw problem;
  await makeFolder(dirname(folder));
  const still = await make(folder);
  if (still) throw still;
}

const make = (folder: string): Promise<NodeJS.ErrnoException | null> =>
  mkdir(folder, { mode: 0o700 }).then(
    () => null,
    (error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? null : error),
  );
