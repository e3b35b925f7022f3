import { describe, expect, it } from 'vitest';
import { pulling, TestClient, until } from './client.ts';
import { files, folderWith, quota, spoil, start } from './fixture.ts';

describe('files on disk', () => {
  it('are watched', async () => {
    const client = await start([folderWith()]);
    await until(() => client.registered.includes('workspace/didChangeWatchedFiles'));
  });

  it('that come, change and go are followed, and the client is asked to ask again', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const b = folder.uri('notes/b.md');
    expect(await client.checks(b)).toEqual(['citation/unknown-source']);
    await until(() => client.refreshes > 0);
    const before = client.refreshes;
    await client.watched({ uri: folder.write('seeds/gone.txt', quota), type: 1 });
    await expect.poll(() => client.checks(b)).toEqual([]);
    await until(() => client.refreshes > before);
    await client.watched({ uri: folder.delete('seeds/gone.txt'), type: 3 });
    await expect.poll(() => client.checks(b)).toEqual(['citation/unknown-source']);
    await client.watched({ uri: folder.write('notes/b.md', 'No claim here.\n'), type: 2 });
    await expect.poll(() => client.checks(b)).toEqual([]);
    await client.watched({ uri: folder.write('notes/new.md', files['notes/b.md']!), type: 1 });
    await expect.poll(() => client.checks(folder.uri('notes/new.md'))).toEqual(['citation/unknown-source']);
  });

  it('count less than what is open', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await client.watched({ uri: folder.write('notes/a.md', files['notes/b.md']!), type: 2 });
    await client.change(uri, [spoil]);
    expect(await client.checks(uri)).toEqual(['quote/altered']);
    await client.close(uri);
    await expect.poll(() => client.checks(uri)).toEqual(['citation/unknown-source']);
  });

  it('that are deleted while they are open, and then closed, are gone', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/b.md');
    await client.open(uri, files['notes/b.md']!);
    await client.watched({ uri: folder.delete('notes/b.md'), type: 3 });
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
    await client.close(uri);
    await expect.poll(() => client.checks(uri)).toEqual([]);
    expect((await client.pullAll()).map((report) => report.uri)).not.toContain(uri);
  });

  it('are read before what is asked next is answered', async () => {
    const folder = folderWith();
    const client = await start([folder], { ...pulling, workspace: { didChangeWatchedFiles: {} } });
    const [a, b] = [folder.uri('notes/a.md'), folder.uri('notes/b.md')];
    await client.open(a, files['notes/a.md']!);
    await client.change(a, [spoil]);
    expect(await client.checks(a)).toEqual(['quote/altered']);
    await client.close(a);
    expect(await client.checks(a)).toEqual([]);
    await client.watched({ uri: folder.write('seeds/gone.txt', quota), type: 1 });
    expect(await client.checks(b)).toEqual([]);
    await client.watched({ uri: folder.delete('notes/b.md'), type: 3 });
    expect((await client.pullAll()).map(({ uri }) => uri)).not.toContain(b);
    await client.watched({ uri: folder.write('pincite.yaml', 'sources: [elsewhere]\n'), type: 1 });
    expect(await client.checks(a)).toEqual(['citation/unknown-source']);
  });

  it('are read when they are saved, if the client refuses to watch', async () => {
    const folder = folderWith();
    const client = TestClient.connect();
    client.connection.onRequest('client/registerCapability', () => Promise.reject(new Error('No.')));
    const { connection } = client;
    await connection.sendRequest('initialize', { processId: null, rootUri: folder.uri(), capabilities: pulling });
    await connection.sendNotification('initialized', {});
    const uri = folder.uri('notes/a.md');
    expect(await client.checks(uri)).toEqual([]);
    await until(() => client.logged.length > 0);
    const source = { uri: folder.write('seeds/quota.txt', quota.replace('their', 'five')) };
    await connection.sendNotification('textDocument/didSave', { textDocument: source });
    expect(await client.checks(uri)).toEqual(['quote/altered']);
    await client.stop();
  });

  it('that go and come with their folder are followed', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const a = folder.uri('notes/a.md');
    expect(await client.checks(a)).toEqual([]);
    await client.watched({ uri: folder.delete('seeds'), type: 3 });
    await expect.poll(() => client.checks(a)).toEqual(['citation/unknown-source']);
    folder.write('seeds/quota.txt', quota);
    await client.watched({ uri: folder.uri('seeds'), type: 1 });
    await expect.poll(() => client.checks(a)).toEqual([]);
    await client.watched({ uri: folder.delete('notes'), type: 3 });
    await expect.poll(async () => (await client.pullAll()).length).toBe(0);
  });

  it('in node_modules and hidden folders are none of ours', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    await client.pull(folder.uri('notes/a.md'));
    await client.watched(
      { uri: folder.write('node_modules/x/seeds/y.txt', quota), type: 1 },
      { uri: folder.write('.hidden/z.md', files['notes/b.md']!), type: 1 },
      { uri: folder.uri('.git/index.lock'), type: 3 },
    );
    expect(await client.checks(folder.uri('.hidden/z.md'))).toEqual([]);
    expect((await client.pullAll()).map(({ uri }) => uri)).toEqual([
      folder.uri('notes/a.md'),
      folder.uri('notes/b.md'),
    ]);
  });

  it('that are a bibliography are followed', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const b = folder.uri('notes/b.md');
    expect(await client.checks(b)).toEqual(['citation/unknown-source']);
    await client.watched({ uri: folder.write('seeds/refs.bib', '@book{gone, title={A book}}'), type: 1 });
    await expect.poll(() => client.checks(b)).toEqual(['citation/no-text']);
  });
});

describe('pincite.yaml', () => {
  it('is followed when it comes, changes and goes', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const b = folder.uri('notes/b.md');
    expect(await client.checks(b)).toEqual(['citation/unknown-source']);
    await client.watched({ uri: folder.write('pincite.yaml', 'checks:\n  citation/unknown-source: off\n'), type: 1 });
    await expect.poll(() => client.checks(b)).toEqual([]);
    await client.watched({ uri: folder.write('pincite.yaml', 'checks:\n  citation/unknown-source: info\n'), type: 2 });
    await expect.poll(async () => (await client.pull(b)).items?.[0]?.severity).toBe(3);
    await client.watched({ uri: folder.delete('pincite.yaml'), type: 3 });
    await expect.poll(async () => (await client.pull(b)).items?.[0]?.severity).toBe(1);
  });

  it('that names other sources brings them', async () => {
    const folder = folderWith({ ...files, 'library/gone.txt': quota });
    const client = await start([folder]);
    const b = folder.uri('notes/b.md');
    expect(await client.checks(b)).toEqual(['citation/unknown-source']);
    await client.watched({ uri: folder.write('pincite.yaml', 'sources: [seeds, library]\n'), type: 1 });
    await expect.poll(() => client.checks(b)).toEqual([]);
  });

  it('with a tab, an unknown name or check is told in the file, and the rest goes on', async () => {
    const folder = folderWith({ ...files, 'pincite.yaml': 'soruces: seeds\nchecks:\n  quote/alterd: off\n' });
    const client = await start([folder]);
    const uri = folder.uri('pincite.yaml');
    const { items } = await client.pull(uri);
    expect(items).toMatchObject([
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } }, severity: 1, source: 'pincite' },
      { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 14 } } },
    ]);
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
    await client.open(uri, 'checks:\n\tquote/altered: off\n', 'yaml');
    expect((await client.pull(uri)).items).toMatchObject(
      [{ range: { start: { line: 1 } }, message: /tab/ }].map(({ range }) => ({ range })),
    );
    await client.change(uri, [{ text: 'sources: seeds\n' }]);
    expect((await client.pull(uri)).items).toEqual([]);
    const all = await client.pullAll();
    expect(all.some((report) => report.uri === uri)).toBe(false);
  });
});
