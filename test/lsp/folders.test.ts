import { describe, expect, it } from 'vitest';
import { files, folderWith, quota, start } from './fixture.ts';

const nested = {
  ...files,
  'sub/pincite.yaml': 'sources: papers\n',
  'sub/papers/inner.txt': quota,
  'sub/notes/c.md': 'Six units met [@inner, ¶ 2] and [@quota, ¶ 2].\n',
};

describe('roots in a folder', () => {
  it('each have their own library', async () => {
    const folder = folderWith(nested);
    const client = await start([folder]);
    const uri = folder.uri('sub/notes/c.md');
    await client.open(uri, nested['sub/notes/c.md']);
    expect((await client.pull(uri)).items).toMatchObject(
      [{ code: 'citation/unknown-source', message: /quota/ }].map(({ code }) => ({ code })),
    );
    expect(await client.checks(folder.uri('notes/a.md'))).toEqual([]);
    const all = (await client.pullAll()).map((report) => report.uri);
    expect(all.filter((other) => other === uri)).toHaveLength(1);
    expect(all).toContain(folder.uri('notes/b.md'));
  });

  it('come and go with their settings', async () => {
    const folder = folderWith({ ...nested, 'sub/pincite.yaml': 'sources: papers\n' });
    const client = await start([folder]);
    const uri = folder.uri('sub/notes/c.md');
    expect((await client.pull(uri)).items).toHaveLength(1);
    await client.watched({ uri: folder.delete('sub/pincite.yaml'), type: 3 });
    await expect
      .poll(async () => (await client.pull(uri)).items?.map(({ message }) => message).join())
      .toMatch(/inner/);
    await client.watched({ uri: folder.write('sub/pincite.yaml', 'sources: papers\n'), type: 1 });
    await expect
      .poll(async () => (await client.pull(uri)).items?.map(({ message }) => message).join())
      .not.toMatch(/inner/);
  });

  it('come with their first source', async () => {
    const folder = folderWith({ ...files, 'deep/notes/d.md': 'So [@first, ¶ 2].\n' });
    const client = await start([folder]);
    const uri = folder.uri('deep/notes/d.md');
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
    await client.watched({ uri: folder.write('deep/seeds/first.txt', quota), type: 1 });
    await expect.poll(() => client.checks(uri)).toEqual([]);
    await client.watched({ uri: folder.delete('deep/seeds'), type: 3 });
    await expect.poll(() => client.checks(uri)).toEqual(['citation/unknown-source']);
  });
});

describe('several folders', () => {
  it('are all read, and each note has the library of its folder', async () => {
    const one = folderWith();
    const two = folderWith({ 'seeds/gone.txt': quota, 'notes/b.md': files['notes/b.md']! });
    const client = await start([one, two]);
    expect(await client.checks(one.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    expect(await client.checks(two.uri('notes/b.md'))).toEqual([]);
  });

  it('may be added and taken away', async () => {
    const one = folderWith();
    const two = folderWith();
    const client = await start([one]);
    const change = (event: object) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await client.open(two.uri('notes/a.md'), files['notes/a.md']!);
    await change({ added: [{ uri: two.uri(), name: 'two' }], removed: [] });
    expect(await client.checks(two.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    expect(await client.checks(two.uri('notes/a.md'))).toEqual([]);
    await change({ added: [], removed: [{ uri: two.uri(), name: 'two' }] });
    expect((await client.pullAll()).some(({ uri }) => uri.startsWith(two.uri()))).toBe(false);
  });

  it('may lie in one another: each note belongs to the innermost, and is reported once', async () => {
    const folder = folderWith({ ...files, 'sub/library/gone.txt': quota, 'sub/b.md': files['notes/b.md']! });
    const inner = { uri: folder.uri('sub'), name: 'sub' };
    const client = await start([], undefined, {
      workspaceFolders: [{ uri: folder.uri(), name: 'all' }, inner],
    });
    await client.pull(folder.uri('notes/a.md'));
    const count = async () =>
      (await client.pullAll()).filter(({ uri }) => uri === folder.uri('sub/b.md')).map(({ items }) => items?.length);
    expect(await count()).toEqual([1]);
    await client.watched({ uri: folder.write('sub/pincite.yaml', 'sources: library\n'), type: 1 });
    await expect.poll(count).toEqual([0]);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    const change = (event: object) =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [], removed: [{ uri: folder.uri(), name: 'all' }] });
    await expect.poll(count).toEqual([0]);
    expect((await client.pullAll()).every(({ uri }) => uri.startsWith(inner.uri))).toBe(true);
    await change({ added: [{ uri: folder.uri(), name: 'all' }], removed: [inner] });
    await expect.poll(count).toEqual([0]);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  });

  it('may be none, or named the old way', async () => {
    const folder = folderWith();
    for (const named of [{ rootUri: folder.uri() }, { rootUri: null, rootPath: folder.path }]) {
      const client = await start([], undefined, { workspaceFolders: null, ...named });
      expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
      expect(await client.pullAll()).toHaveLength(2);
    }
  });

  it('may be gone from disk', async () => {
    const folder = folderWith();
    folder.delete('');
    const client = await start([folder]);
    expect(await client.pullAll()).toEqual([]);
  });
});
