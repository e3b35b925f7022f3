import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeCapture } from '../../server/src/host/capture.ts';

const { create, readNamed, toUtf8 } = nodeCapture;
let top: string;
let root: string;
beforeEach(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-new-')));
  root = join(top, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

it('writes files, and makes their folders', async () => {
  expect(
    await create(root, [
      { path: 'seeds/web/a.html', content: new Uint8Array([0, 255]) },
      { path: 'seeds/a.yaml', content: 'é' },
    ]),
  ).toBeNull();
  expect([...readFileSync(join(root, 'seeds/web/a.html'))]).toEqual([0, 255]);
  expect(readFileSync(join(root, 'seeds/a.yaml'), 'utf8')).toBe('é');
});

it('overwrites nothing, and writes all or none', async () => {
  writeFileSync(join(root, 'b'), 'old');
  symlinkSync(join(top, 'nowhere'), join(root, 'c'));
  for (const taken of ['b', 'c']) {
    const problem = await create(root, [
      { path: 'a', content: 'new' },
      { path: taken, content: 'new' },
    ]);
    expect(problem).toBe('There is such a file already.');
  }
  expect(readFileSync(join(root, 'b'), 'utf8')).toBe('old');
  expect([existsSync(join(root, 'a')), existsSync(join(top, 'nowhere'))]).toEqual([false, false]);
});

it('writes nothing outside of the root', async () => {
  symlinkSync(top, join(root, 'out'));
  for (const path of ['../x', 'out/x', 'out/deep/x', 'out/root/../x'])
    expect(await create(root, [{ path, content: '' }])).toMatch(/leads out/);
  expect([existsSync(join(top, 'x')), existsSync(join(top, 'deep'))]).toEqual([false, false]);
  mkdirSync(join(root, 'real'));
  symlinkSync(join(root, 'real'), join(root, 'within'));
  expect(await create(root, [{ path: 'within/x', content: '' }])).toBeNull();
});

it.skipIf(process.getuid?.() === 0)('says why a folder cannot be written to', async () => {
  chmodSync(root, 0o555);
  expect(await create(root, [{ path: 'seeds/a', content: '' }])).toBe('You do not have the permission to open this.');
  chmodSync(root, 0o755);
});

it.skipIf(!existsSync('/sys/kernel'))('says why a file system takes no files', async () => {
  expect(await create('/sys/kernel', [{ path: 'seeds/a', content: '' }])).toMatch(/permission|cannot be written to/);
});

it('says why: a file where a folder should be', async () => {
  writeFileSync(join(root, 'seeds'), '');
  expect(await create(root, [{ path: 'seeds/a', content: '' }])).toMatch(/There is/);
});

it('reads what a writer named, wherever links lead', async () => {
  writeFileSync(join(top, 'a'), 'abc');
  symlinkSync(join(top, 'a'), join(root, 'link'));
  expect(await readNamed(join(root, 'link'), 3)).toEqual({ bytes: Buffer.from('abc') });
  expect(await readNamed(join(root, 'link'), 2)).toMatchObject({ problem: expect.stringContaining('too large') });
  expect(await readNamed(root, 2)).toEqual({ problem: 'This is a folder, not a file.' });
  expect(await readNamed(join(root, 'gone'), 2)).toEqual({ problem: 'There is no such file.' });
});

it('puts other encodings into UTF-8, with its mark', () => {
  const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('utf8');
  expect(text(toUtf8(new Uint8Array([0x93, 0xfa, 0x96, 0x7b]), 'shift_jis'))).toBe('\ufeff日本');
  expect(toUtf8(new Uint8Array([0xff]), 'shift_jis')).toBeNull();
  expect(toUtf8(new Uint8Array([0x41]), 'no-such')).toBeNull();
});
