import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSameFolder } from '../../client/src/walkthrough/same-folder.ts';

let temp: string;
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'pincite-same-'));
  for (const name of ['sample', 'other']) await mkdir(join(temp, name));
  await symlink(join(temp, 'sample'), join(temp, 'link'), 'junction');
});
afterAll(() => rm(temp, { recursive: true, force: true }));

const onDisk = (name: string, slash = '') => {
  const fsPath = join(temp, name);
  return { scheme: 'file', authority: '', path: fsPath.replaceAll('\\', '/') + slash, fsPath };
};
const remote = (path: string, authority = 'here') => ({ scheme: 'vscode-remote', authority, path, fsPath: path });

test('a slash at the end makes no difference', async () => {
  expect(await isSameFolder(onDisk('sample', '/'), onDisk('sample'))).toBe(true);
  expect(await isSameFolder(remote('/sample'), remote('/sample/'))).toBe(true);
});

test('a link leads to the same folder', async () => {
  expect(await isSameFolder(onDisk('link'), onDisk('sample'))).toBe(true);
});

test('other folders, machines and file systems are others', async () => {
  expect(await isSameFolder(onDisk('other'), onDisk('sample'))).toBe(false);
  expect(await isSameFolder(remote('/sample'), remote('/sample', 'there'))).toBe(false);
  expect(await isSameFolder(remote(onDisk('sample').path), onDisk('sample'))).toBe(false);
});

test('folders that are not there are what their paths say', async () => {
  expect(await isSameFolder(onDisk('gone'), onDisk('gone', '/'))).toBe(true);
  expect(await isSameFolder(onDisk('gone'), onDisk('lost'))).toBe(false);
});
