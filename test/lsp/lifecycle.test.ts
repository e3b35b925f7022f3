import { describe, expect, it, vi } from 'vitest';
import { pulling, pushOnly, TestClient, until } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

const initialize = { processId: null, rootUri: null, workspaceFolders: [], capabilities: pulling };

describe('the beginning', () => {
  it('names what the server can do', async () => {
    const { result } = await start([folderWith()]);
    expect(result.serverInfo?.name).toBe('Pincite');
    expect(result.capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      diagnosticProvider: { workspaceDiagnostics: true, interFileDependencies: true },
    });
  });

  it('comes before everything else', async () => {
    const client = TestClient.connect();
    await expect(client.ask('hover', 'file:///a.md', { line: 0, character: 0 })).rejects.toMatchObject({
      code: -32002,
    });
    await client.open('file:///a.md', 'x');
    await client.connection.sendRequest('initialize', initialize);
    expect(await client.checks('file:///a.md')).toEqual([]);
    await client.stop();
  });

  it('comes before the end, too, and only once', async () => {
    const client = TestClient.connect();
    const { connection } = client;
    await expect(connection.sendRequest('shutdown')).rejects.toMatchObject({ code: -32002 });
    await connection.sendRequest('initialize', initialize);
    await expect(connection.sendRequest('initialize', initialize)).rejects.toMatchObject({ code: -32600 });
    await connection.sendRequest('shutdown');
    await expect(connection.sendRequest('shutdown')).rejects.toMatchObject({ code: -32600 });
    await connection.sendNotification('exit');
    await until(() => client.exits.length > 0);
    expect(client.exits).toEqual([0]);
  });

  it('shows that files are read', async () => {
    const client = await start([folderWith()]);
    const steps = () => client.progress.map(({ value }) => value as { kind: string; percentage?: number });
    await until(() => steps().at(-1)?.kind === 'end');
    expect(steps()[0]).toMatchObject({ kind: 'begin', percentage: 0 });
    const percentages = steps().flatMap(({ percentage }) => percentage ?? []);
    expect(percentages.at(-1)).toBe(100);
    expect(percentages).toEqual([...percentages].sort((x, y) => x - y));
  });

  it('shows no progress to a client that knows none', async () => {
    const folder = folderWith();
    const client = await start([folder], pushOnly);
    await client.pull(folder.uri('notes/a.md'));
    expect(client.progress).toEqual([]);
    expect(client.registered).toEqual([]);
  });
});

describe('the end', () => {
  it('is 0 after a shutdown', async () => {
    const client = await start([folderWith()]);
    await client.stop();
    expect(client.exits).toEqual([0]);
  });

  it('is 1 without one', async () => {
    const client = await start([folderWith()]);
    await client.connection.sendNotification('exit');
    await until(() => client.exits.length > 0);
    expect(client.exits).toEqual([1]);
  });

  it('comes when the client vanishes', async () => {
    const client = await start([folderWith()]);
    client.vanish();
    await until(() => client.exits.length > 0);
    expect(client.exits).toEqual([1]);
  });

  it('comes when the process that started the server is gone', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let lives = true;
    const client = TestClient.connect({ isRunning: (id) => id === 4242 && lives });
    await client.connection.sendRequest('initialize', { ...initialize, processId: 4242 });
    vi.advanceTimersByTime(10_000);
    expect(client.exits).toEqual([]);
    lives = false;
    vi.advanceTimersByTime(10_000);
    expect(client.exits).toEqual([1]);
    vi.useRealTimers();
  });

  it('refuses what comes after a shutdown', async () => {
    const client = await start([folderWith()]);
    await client.connection.sendRequest('shutdown');
    await expect(client.pull('file:///a.md')).rejects.toMatchObject({ code: -32600 });
    await client.connection.sendNotification('exit');
    await until(() => client.exits.length > 0);
    expect(client.exits).toEqual([0]);
  });
});

describe('bad requests', () => {
  it('are one line in the log, and the server goes on', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const { connection } = client;
    const uri = folder.uri('notes/b.md');
    expect(await connection.sendRequest('textDocument/hover', {})).toBeNull();
    expect(await connection.sendRequest('textDocument/documentSymbol', { textDocument: null })).toEqual([]);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [],
    });
    await connection.sendNotification('textDocument/didOpen', {});
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///never/opened.md' } });
    await connection.sendNotification('nobody/knows', {});
    await expect(connection.sendRequest('nobody/knows', {})).rejects.toMatchObject({ code: -32601 });
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
    await until(() => client.logged.length >= 4);
    expect(client.logged.every((line) => !line.includes('\n') && !line.includes(' at '))).toBe(true);
    expect(client.logged).toContain(
      `textDocument/didChange could not be followed: A change came for ${uri}, which is not open.`,
    );
  });

  it('with places outside the text are cut to it', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, 'abc');
    const far = { line: 99, character: 99 };
    await client.change(uri, [{ range: { start: far, end: far }, text: '\n' }]);
    await client.change(uri, [
      { range: { start: { line: 1, character: 0 }, end: far }, text: files['notes/b.md']! },
      { range: { start: far, end: { line: 0, character: 0 } }, text: '' },
    ]);
    expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
  });

  it('that are no messages are passed over', async () => {
    const folder = folderWith();
    const client = await start([folder]);
    client.raw('Content-Length: 9\r\n\r\nnot JSON!');
    expect(await client.checks(folder.uri('notes/b.md'))).toEqual(['citation/unknown-source']);
  });
});
