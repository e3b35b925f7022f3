import { describe, expect, it } from 'vitest';
import { pushOnly, until } from './client.ts';
import { files, folderWith, quota, spoil, start } from './fixture.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe('a client that cannot ask', () => {
  it('is told by itself, with the version', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await until(() => client.lastPublished(uri) !== undefined);
    expect(client.lastPublished(uri)).toMatchObject({ version: 1, diagnostics: [] });
    await client.change(uri, [spoil]);
    await until(() => client.lastPublished(uri)?.version === 2);
    expect(client.lastPublished(uri)).toMatchObject({ diagnostics: [{ code: 'quote/altered' }] });
  });

  it('is told only of the documents that changed', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const [a, b] = [folder.uri('notes/a.md'), folder.uri('notes/b.md')];
    await client.open(a, files['notes/a.md']!);
    await client.open(b, files['notes/b.md']!);
    await until(() => client.lastPublished(b) !== undefined);
    const before = client.published.length;
    await client.change(a, [spoil]);
    await until(() => client.lastPublished(a)?.version === 2);
    await pause();
    expect(client.published.slice(before).map(({ uri }) => uri)).toEqual([a]);
  });

  it('is told once when typing pauses', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await until(() => client.lastPublished(uri) !== undefined);
    const before = client.published.length;
    for (let i = 0; i < 10; i++) await client.change(uri, [{ range: start0, text: 'x' }]);
    await until(() => client.lastPublished(uri)?.version === 11);
    expect(client.published.length - before).toBeLessThan(4);
  });

  it('is told while it types without a pause, too', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await until(() => client.lastPublished(uri) !== undefined);
    const before = client.published.length;
    for (let i = 0; i < 1000 && client.published.length === before; i++) {
      await client.change(uri, [{ range: start0, text: 'x' }]);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(client.published.length).toBeGreaterThan(before);
  });

  it('is told of a note in no folder only what its own root says', async () => {
    const folder = folderWith();
    const client = await start([], pushOnly);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await until(() => client.lastPublished(uri) !== undefined);
    await pause();
    expect(client.published.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('is told of a document again when its source changes', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, files['notes/a.md']!);
    await until(() => client.lastPublished(uri) !== undefined);
    await client.watched({ uri: folder.write('seeds/quota.txt', quota.replace('their', 'some')), type: 2 });
    await until(() => client.lastPublished(uri)?.diagnostics.length === 1);
    expect(client.lastPublished(uri)).toMatchObject({ version: 1, diagnostics: [{ code: 'quote/altered' }] });
  });

  it('is answered while the many notes that it opened are still looked at, and told of each', async () => {
    const claims = Array.from(
      { length: 80 },
      (_, i) => `Output of unit ${i} rose to ${i}0,000 tonnes [@quota, ¶ 3].`,
    ).join('\n\n');
    const names = Array.from({ length: 12 }, (_, i) => `notes/many-${i}.md`);
    const folder = folderWith({ ...files, ...Object.fromEntries(names.map((name) => [name, `${claims}\n`])) });
    const client = await start([folder], pushOnly);
    const first = folder.uri('notes/a.md');
    await client.open(first, files['notes/a.md']!);
    await until(() => client.lastPublished(first) !== undefined);
    for (const [i, name] of names.entries()) await client.open(folder.uri(name), `${claims}\n\nNote ${i}.\n`);
    await until(() => client.published.length > 1);
    const told = client.published.length;
    await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: first },
      position: { line: 0, character: 20 },
    });
    expect(client.published.length).toBeLessThan(told + names.length - 1);
    await until(() => names.every((name) => client.lastPublished(folder.uri(name)) !== undefined));
  });

  it('sees a document clear when it is closed', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/b.md');
    await client.open(uri, files['notes/b.md']!);
    await until(() => client.lastPublished(uri)?.diagnostics.length === 1);
    await client.close(uri);
    await until(() => client.lastPublished(uri)?.diagnostics.length === 0);
    expect(client.lastPublished(uri)).not.toHaveProperty('version');
  });

  it('sees what it saves when it watches no files', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    const uri = folder.uri('notes/b.md');
    await client.open(uri, files['notes/b.md']!);
    await until(() => client.lastPublished(uri)?.diagnostics.length === 1);
    folder.write('pincite.yaml', 'checks:\n  citation/unknown-source: off\n');
    await client.open(folder.uri('pincite.yaml'), 'checks:\n  citation/unknown-source: off\n', 'yaml');
    await client.connection.sendNotification('textDocument/didSave', {
      textDocument: { uri: folder.uri('pincite.yaml') },
    });
    await until(() => client.lastPublished(uri)?.diagnostics.length === 0);
  });
});

it('a client that asks is told nothing unasked', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  await client.open(folder.uri('notes/b.md'), files['notes/b.md']!);
  expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  await pause();
  expect(client.published).toEqual([]);
});

const start0 = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
