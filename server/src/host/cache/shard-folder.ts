import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mapConcurrently } from '../../workspace/concurrent.ts';
import { makeFolder } from '../make-folder.ts';

const HOUR = 3600 * 1000;
/** A shard that was read is marked as used when its mark is older than this. */
const FRESH = 24 * HOUR;
/** What nobody used for so long goes, however much room there is: what was deleted elsewhere should not stay here for ever. */
const KEPT = 90 * 24 * HOUR;
/** What is being written is in its place in seconds. */
const LEFT_BEHIND = HOUR;

/** Of ours: a shard, or one that is being written. Nothing else in the folder is ever removed. */
const OURS = /^[0-9a-f]{64}-[a-z]+-[0-9a-f]{16}(?:\.[0-9a-f]{16}\.tmp)?$/;

/**
 * Shards as files of one folder (absolute), which is made when the first is written. Several processes may use it: a shard appears as a
 * whole or not at all, and what somebody removes meanwhile was never there. Nothing rejects; what cannot be done is left undone.
 */
export class ShardFolder {
  /** Bytes that may be written before the size of the whole is looked at again. */
  private until = 0;

  constructor(
    private readonly folder: string,
    /** How many bytes it may hold; for a while a sixteenth more. */
    private readonly most: number,
  ) {}

  /** The file of that name, and from now on it counts as just used; null: there is none. */
  async read(name: string): Promise<Buffer | null> {
    const path = join(this.folder, name);
    try {
      const about = await stat(path);
      // A pipe or a device would be read for ever.
      if (!about.isFile() || about.size > this.most) return null;
      if (Date.now() - about.mtimeMs > FRESH) await utimes(path, new Date(), new Date()).catch(() => {});
      return await readFile(path);
    } catch {
      return null;
    }
  }

  /** Only the user may read what is written: it is what their documents say. */
  async write(name: string, bytes: Buffer): Promise<void> {
    if (bytes.length > this.most / 4) return;
    const file = join(this.folder, name);
    const beside = `${file}.${randomBytes(8).toString('hex')}.tmp`;
    try {
      await makeFolder(this.folder);
      await writeFile(beside, bytes, { mode: 0o600, flag: 'wx' });
      await rename(beside, file);
    } catch {
      await rm(beside, { force: true }).catch(() => {});
    }
    this.until -= bytes.length;
    if (this.until < 0) await this.tidy();
  }

  /** Removes what was not used for the longest time until there is room again, and what a process that was killed left. */
  private async tidy(): Promise<void> {
    this.until = this.most / 16;
    const files = await this.files();
    const now = Date.now();
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    for (const { name, size, used } of files) {
      const isOver = bytes > this.most || now - used > (name.endsWith('.tmp') ? LEFT_BEHIND : KEPT);
      if (!isOver) continue;
      await rm(join(this.folder, name), { force: true }).catch(() => {});
      bytes -= size;
    }
  }

  /** Those that were not used for the longest time first. */
  private async files(): Promise<{ name: string; size: number; used: number }[]> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => OURS.test(name));
    const files = await mapConcurrently(names, 16, async (name) => {
      const about = await stat(join(this.folder, name)).catch(() => null);
      return about?.isFile() ? [{ name, size: about.size, used: about.mtimeMs }] : [];
    });
    return files.flat().sort((a, b) => a.used - b.used);
  }
}
