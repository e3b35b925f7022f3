import type { Mined, Miner } from '../workspace/ports.ts';
import type { CacheOptions } from './cache/options.ts';
import { packed, unpacked } from './cache/shard.ts';
import { ShardFolder } from './cache/shard-folder.ts';
import { versionOf } from './cache/version.ts';
import { sha256 } from './digest.ts';

/** Answers are many and small: to press them well would take a third of the time that finding them takes. */
const QUICKLY = 1;

/** The names of a library of the design size (100 MB of text) take about 10 MB. */
const usually = 128 * 1024 * 1024;

/**
 * Keeps what `inner` finds in a folder (absolute; null: keeps nothing), by the hash of the text, its format, and the version of the search.
 * Answers are the same as without it; what could not be searched is tried again. Never fails: where nothing can be read or written, all is
 * as without it.
 */
export function cachedMiner(inner: Miner, folder: string | null, { worker, most = usually }: CacheOptions): Miner {
  if (folder === null) return inner;
  const shards = new ShardFolder(folder, most);
  let version: Promise<string | null> | undefined;
  return {
    async mine(source) {
      const searched = await (version ??= versionOf(worker));
      if (searched === null) return inner.mine(source);
      const name = `${sha256(Buffer.from(source.text, 'utf8'))}-${source.format}-${searched}`;
      const bytes = await shards.read(name);
      const known = bytes && (await unpacked<Mined>(name, bytes));
      if (known) return known;
      const mined = await inner.mine(source);
      if ('problem' in mined) return mined;
      const shard = await packed(name, mined, QUICKLY).catch(() => null);
      if (shard) await shards.write(name, shard);
      return mined;
    },
  };
}
