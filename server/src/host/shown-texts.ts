import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShownTexts } from '../workspace/ports.ts';
import { makeFolder } from './make-folder.ts';
import { slashed } from './slashed.ts';

/** What nobody was led to for so long is removed, in milliseconds: thirty days. */
const KEPT = 30 * 24 * 3600 * 1000;

/** Texts as read-only files below a folder (absolute), which is made when the first comes; null: there is no such folder. */
export function shownTextsIn(folder: string | null): ShownTexts | undefined {
  if (folder === null) return undefined;
  let tidied: Promise<void> | null = null;
  let names = 0;
  return {
    folder: slashed(folder),
    async write(path, text) {
      const file = join(folder, path);
      const beside = `${file}.${process.pid}-${names++}.tmp`;
      try {
        await (tidied ??= removeOld(folder));
        await makeFolder(dirname(file));
        await touch(dirname(file));
        if ((await readFile(file, 'utf8').catch(() => null)) === text) return true;
        await writeFile(beside, text, { mode: 0o444 });
        await rename(beside, file);
        return true;
      } catch {
        await rm(beside, { force: true }).catch(() => {});
        return false;
      }
    },
  };
}

/** So that it counts as used now. */
const touch = (folder: string): Promise<void> => utimes(folder, new Date(), new Date()).catch(() => {});

async function removeOld(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const path = join(folder, name);
    const about = await stat(path).catch(() => null);
    if (about && Date.now() - about.mtimeMs > KEPT) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
