import { type Extracted, extractedFormats } from '../library/extraction.ts';
import { extensionOf } from '../library/keys.ts';
import type { BinaryFile, Extractor } from '../workspace/ports.ts';
import type { CacheOptions } from './cache/options.ts';
import { packed, unpacked } from './cache/shard.ts';
import { ShardFolder } from './cache/shard-folder.ts';
import { versionOf } from './cache/version.ts';

/** A library of the design size (100 MB of text) takes about 25 MB. */
const usually = 512 * 1024 * 1024;

/**
 * Keeps what `inner` answers in a folder (absolute; null: keeps nothing), by the hash of the file, its format, and the version of the
 * readers. Answers are the same as without it. What rests on the time or memory that there was is asked for again; so is what
 * cannot be read back. Never fails: where nothing can be read or written, all is as without it.
 */
export function cachedExtractor(
  inner: Extractor,
  folder: string | null,
  { worker, most = usually }: CacheOptions,
): Extractor {
  if (folder === null) return inner;
  const shards = new ShardFolder(folder, most);
  let version: Promise<string | null> | undefined;
  const shardOf = async (file: BinaryFile): Promise<string | null> =>
    nameOf(file, await (version ??= versionOf(worker)));
  const kept = async (name: string): Promise<Extracted | null> => {
    const bytes = await shards.read(name);
    return bytes && (await unpacked<Extracted>(name, bytes));
  };
  return {
    async known(file) {
      const name = await shardOf(file);
      return name === null ? null : kept(name);
    },
    async extract(file) {
      const name = await shardOf(file);
      if (name === null) return inner.extract(file);
      const known = await kept(name);
      if (known) return known;
      const extracted = await inner.extract(file);
      if ('problem' in extracted && extracted.isPassing) return extracted;
      const shard = await packed(name, extracted).catch(() => null);
      if (shard) await shards.write(name, shard);
      return extracted;
    },
  };
}

/** Of the path nothing enters but an extension that is in our own list. Null: this cannot be kept. */
function nameOf({ path, sha256: hash }: BinaryFile, version: string | null): string | null {
  const extension = extensionOf(path);
  if (version === null || !extractedFormats.has(extension) || !/^[0-9a-f]{64}$/.test(hash)) return null;
  return `${hash}-${extension.slice(1)}-${version}`;
}
