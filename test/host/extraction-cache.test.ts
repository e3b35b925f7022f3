import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packed, unpacked } from '../../server/src/host/cache/shard.ts';
import { cachedExtractor } from '../../server/src/host/extraction-cache.ts';
import type { Extracted } from '../../server/src/library/extraction.ts';
import type { BinaryFile, Extractor } from '../../server/src/workspace/ports.ts';
import { runs } from '../support/seed.ts';

let top: string;
let folder: string;
let worker: URL;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'pincite-cache-'));
  folder = join(top, 'a/extracted');
  writeFileSync(join(top, 'worker.js'), 'one');
  worker = pathToFileURL(join(top, 'worker.js'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

const file = (text: string, path = 'seeds/a.pdf'): BinaryFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
};

const saying = (text: string): Extracted => ({
  extraction: {
    format: 'pdf',
    blocks: [{ kind: 'paragraph', text, page: 0, boxes: [[1, 2.5, 3, 4]] }],
    pages: ['iv'],
    metadata: {},
    remark: null,
  },
});

/** Says what the file says, and remembers what it was asked. */
function reader(answer: (text: string) => Extracted = saying): Extractor & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    extract: async ({ path, bytes }) => {
      asked.push(path);
      return answer(new TextDecoder().decode(bytes));
    },
  };
}

const cache = (inner: Extractor, most?: number) =>
  cachedExtractor(inner, folder, { worker, ...(most ? { most } : {}) });
const shards = () => (existsSync(folder) ? readdirSync(folder).sort() : []);
const onlyShard = () => join(folder, shards()[0]!);

/** What a cache of its own answers now, and whether it had to read the file for it. */
async function later(wanted: BinaryFile, most?: number) {
  const inner = reader();
  const extracted = await cache(inner, most).extract(wanted);
  return { extracted, isRead: inner.asked.length > 0 };
}

describe('what was read', () => {
  test('is read once, whatever the file is called, and the answer is the same', async () => {
    const inner = reader();
    const own = cache(inner);
    const first = await own.extract(file('one'));
    expect(await own.extract(file('one', 'other/b.PDF'))).toEqual(first);
    expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: false });
    expect(inner.asked).toEqual(['seeds/a.pdf']);
  });

  test('is read again when the file, its format or the readers are others', async () => {
    await cache(reader()).extract(file('one'));
    expect((await later(file('two'))).isRead).toBe(true);
    expect((await later(file('one', 'a.epub'))).isRead).toBe(true);
    expect((await later(file('one'))).isRead).toBe(false);
    writeFileSync(worker, 'two');
    expect((await later(file('one'))).isRead).toBe(true);
    expect(shards().length).toBe(4);
  });

  test('and what can never be read is kept; what failed for want of time is not', async () => {
    const never = reader(() => ({ problem: 'Locked.' }));
    await cache(never).extract(file('locked'));
    expect(await later(file('locked'))).toEqual({ extracted: { problem: 'Locked.' }, isRead: false });
    const slow = reader(() => ({ problem: 'Too slow.', isPassing: true }));
    expect(await cache(slow).extract(file('slow'))).toMatchObject({ problem: 'Too slow.' });
    expect(await later(file('slow'))).toEqual({ extracted: saying('slow'), isRead: true });
  });

  test('comes back as it was, whatever it says', async () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 });
    const name = `${'0'.repeat(64)}-pdf-${'0'.repeat(16)}`;
    await fc.assert(
      fc.asyncProperty(words, words, async (text, remark) => {
        const answer = saying(text);
        const all = 'extraction' in answer ? { extraction: { ...answer.extraction, remark } } : answer;
        expect(await unpacked(name, await packed(name, all))).toEqual(all);
        expect(await unpacked(`1${name.slice(1)}`, await packed(name, all))).toBeNull();
      }),
      { numRuns: runs(200) },
    );
    const odd = saying('\ud800 lone \udc00 \0 __proto__ \u2028');
    expect(await unpacked(name, await packed(name, odd))).toEqual(odd);
  });

  test('is for nobody else to read', async () => {
    await cache(reader()).extract(file('one'));
    if (process.platform === 'win32') return;
    expect([statSync(folder).mode & 0o777, statSync(onlyShard()).mode & 0o777]).toEqual([0o700, 0o600]);
  });
});

describe('a shard that', () => {
  const spoilt: [string, (bytes: Buffer) => Buffer | string][] = [
    ['is empty', () => ''],
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['was cut off early', (bytes) => bytes.subarray(0, 20)],
    ['has something more', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['is zeros, as after a power cut', (bytes) => Buffer.alloc(bytes.length)],
    ['is something else', () => '{"extraction":{"format":"pdf","blocks":[]}}'],
  ];
  test.each(spoilt)('%s costs only itself: it is read again and written anew', async (_, spoil) => {
    await cache(reader()).extract(file('one'));
    const shard = onlyShard();
    await cache(reader()).extract(file('two'));
    writeFileSync(shard, spoil(readFileSync(shard)));
    expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: true });
    expect((await later(file('one'))).isRead).toBe(false);
    expect((await later(file('two'))).isRead).toBe(false);
  });

  test('has one byte changed is never believed', async () => {
    const name = `${'a'.repeat(64)}-pdf-${'b'.repeat(16)}`;
    const good = await packed(name, saying('Output rose.'));
    for (let i = 0; i < good.length; i++) {
      const bad = Buffer.from(good);
      bad[i]! ^= 1 << (i % 8);
      expect(await unpacked(name, bad)).toBeNull();
    }
  });

  test('belongs to another file is not believed', async () => {
    await cache(reader()).extract(file('one'));
    const one = onlyShard();
    await cache(reader()).extract(file('two'));
    const two = shards().find((name) => join(folder, name) !== one)!;
    writeFileSync(join(folder, two), readFileSync(one));
    expect(await later(file('two'))).toEqual({ extracted: saying('two'), isRead: true });
  });

  test('is a folder, or a link in a circle', async () => {
    await cache(reader()).extract(file('one'));
    const shard = onlyShard();
    rmSync(shard);
    mkdirSync(shard);
    expect((await later(file('one'))).extracted).toEqual(saying('one'));
    rmSync(shard, { recursive: true });
    symlinkSync(shard, shard);
    expect((await later(file('one'))).extracted).toEqual(saying('one'));
    expect((await later(file('one'))).isRead).toBe(false);
  });
});

describe('where nothing can be kept, all is as without a cache', () => {
  const isRoot = process.getuid?.() === 0;

  test('a file in the place of the folder, a folder that cannot be written to, no readers', async () => {
    mkdirSync(join(top, 'a'));
    writeFileSync(folder, 'a file');
    expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: true });
    expect(readFileSync(folder, 'utf8')).toBe('a file');
    rmSync(folder);
    if (!isRoot) {
      mkdirSync(folder);
      chmodSync(folder, 0o500);
      expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: true });
    }
    rmSync(worker);
    expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: true });
  });

  test.skipIf(!existsSync('/proc/self'))('a file system that takes no files', async () => {
    folder = '/proc/self/extracted';
    expect(await later(file('one'))).toEqual({ extracted: saying('one'), isRead: true });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    // Each write to /dev/full fails as on a full disk; the link stands where the shard would.
    await cache(reader()).extract(file('one'));
    const shard = onlyShard();
    rmSync(shard);
    symlinkSync('/dev/full', shard);
    expect((await later(file('one'))).extracted).toEqual(saying('one'));
  });

  test('no folder, no hash, a format that nobody reads: nothing is written', async () => {
    const inner = reader();
    await cachedExtractor(inner, null, { worker }).extract(file('one'));
    await cache(inner).extract({ ...file('one'), sha256: '' });
    await cache(inner).extract({ ...file('one'), sha256: '../../../../x' });
    await cache(inner).extract(file('one', 'a.pdf/../../../x.sh'));
    expect([inner.asked.length, shards(), readdirSync(top)]).toEqual([4, [], ['worker.js']]);
  });
});

describe('room', () => {
  /** Random letters: they do not get smaller. */
  const long = (i: number) => createHash('sha512').update(String(i)).digest('hex') + i;

  test('is kept: what was not used for the longest time goes first', async () => {
    const most = 4000;
    const own = cache(reader(), most);
    await own.extract(file(long(0)));
    const size = statSync(onlyShard()).size;
    const first = onlyShard();
    for (let i = 1; i < 60; i++) {
      // What was used lately stays.
      utimesSync(first, new Date(), new Date(Date.now() + 1000 * i));
      await own.extract(file(long(i)));
    }
    const bytes = shards().reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(most * (1 + 1 / 16) + size);
    expect(shards().length).toBeGreaterThan(5);
    expect((await later(file(long(0)), most)).isRead).toBe(false);
    expect((await later(file(long(59)), most)).isRead).toBe(false);
    expect((await later(file(long(2)), most)).isRead).toBe(true);
  });

  test('an answer that would take a quarter of it is not kept', async () => {
    await cache(reader(), 100).extract(file('one'));
    expect(shards()).toEqual([]);
  });

  test('what is old, or was left while it was written, goes; what is not ours stays', async () => {
    await cache(reader()).extract(file('old'));
    const old = shards()[0]!;
    const ago = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000);
    utimesSync(join(folder, old), ago(91), ago(91));
    const names = { left: `${old}.0123456789abcdef.tmp`, writing: `${old}.1123456789abcdef.tmp`, theirs: 'notes.txt' };
    for (const name of Object.values(names)) writeFileSync(join(folder, name), 'x');
    for (const name of [names.left, names.theirs]) utimesSync(join(folder, name), ago(1), ago(100));
    await cache(reader()).extract(file('new'));
    expect(shards()).toContain(names.writing);
    expect(shards()).toContain('notes.txt');
    expect(shards()).not.toContain(names.left);
    expect(shards()).not.toContain(old);
  });

  test('what is read counts as used', async () => {
    await cache(reader()).extract(file('one'));
    const then = new Date(Date.now() - 3 * 24 * 3600 * 1000);
    utimesSync(onlyShard(), then, then);
    await later(file('one'));
    expect(Date.now() - statSync(onlyShard()).mtimeMs).toBeLessThan(60_000);
  });
});

test('several that read and write the same at once get the same answers', async () => {
  const files = Array.from({ length: 8 }, (_, i) => file(`text ${i}`));
  const many = Array.from({ length: 6 }, () => cache(reader(), 3000));
  const answers = await Promise.all(many.flatMap((own) => files.map((each) => own.extract(each))));
  expect(answers).toEqual(many.flatMap(() => files.map((_, i) => saying(`text ${i}`))));
  expect(shards().filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
