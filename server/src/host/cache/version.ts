import { readFile } from 'node:fs/promises';
import { sha256 } from '../digest.ts';

/**
 * Another one for each other state of what a thread does, with nobody counting: the bundle names the files that it loads, and their names hold
 * the hashes of what they say and load. Null: the bundle is not there.
 */
export const versionOf = (worker: URL): Promise<string | null> =>
  readFile(worker).then(
    (bytes) => sha256(bytes).slice(0, 16),
    () => null,
  );
