import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeCapture } from '../../server/src/host/capture.ts';
import { sha256 } from '../../server/src/host/digest.ts';
import type { AddAnswer, AddParams, Sources } from '../../server/src/lsp/requests-model.ts';
import { pulling } from './client.ts';
import { files, folderWith, start } from './fixture.ts';

let at: string;
let asked = 0;
let hang = () => {};
const server = createServer(({ url }, answer) => {
  asked += 1;
  if (url === '/slow') return hang();
  answer.setHeader('content-type', 'text/html');
  answer.end('<title>Tin report</title><p>Output of tin rose to 31 tonnes in 2025.</p>');
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const host = { capture: nodeCapture, digest: sha256, today: () => '2026-11-26' };
const trusting = { ...pulling, experimental: { pincite: { add: true } } };
type Client = Awaited<ReturnType<typeof start>>;
const add = (client: Client, params: AddParams) => client.connection.sendRequest<AddAnswer>('pincite/add', params);

it('adds a page, which is a source as soon as it answers', async () => {
  const folder = folderWith();
  const client = await start([folder], trusting, {}, host);
  const uri = folder.uri('notes/c.md');
  await client.open(uri, 'Output of tin rose to 31 tonnes in 2025 [@tin-report, ¶ 1].\n');
  expect(await client.checks(uri)).toEqual(['citation/unknown-source']);
  const added = await add(client, { near: uri, address: `${at}/tin` });
  expect(added).toEqual({
    key: 'tin-report',
    uri: folder.uri('seeds/tin-report.html'),
    text: null,
    isNew: true,
    remark: null,
  });
  expect(await client.checks(uri)).toEqual([]);
  const { folders } = await client.connection.sendRequest<Sources>('pincite/sources', {});
  expect(folders[0]?.sources.map(({ key }) => key)).toEqual(['quota', 'tin-report']);
  expect(await add(client, { near: folder.uri(), address: `${at}/tin` })).toEqual({ ...added, isNew: false });
});

it('adds a file to the root of what is near', async () => {
  const [one, two] = [
    folderWith(),
    folderWith({ 'x.txt': 'The Board\n\nIt sat.\n', 'inner/seeds/a.txt': 'A\n', 'inner/b.md': '' }),
  ];
  const client = await start([one, two], trusting, {}, host);
  await client.connection.sendRequest('pincite/sources', {});
  const added = await add(client, { near: two.uri('inner/b.md'), file: two.uri('x.txt') });
  expect(added).toMatchObject({ key: 'board', uri: two.uri('inner/seeds/board.txt') });
  expect(readFileSync(join(two.path, 'inner/seeds/board.txt'), 'utf8')).toBe('The Board\n\nIt sat.\n');
});

it('says what went wrong', async () => {
  const folder = folderWith();
  const client = await start([folder], trusting, {}, host);
  const near = folder.uri();
  expect(await add(client, { near, address: 'file:///etc/passwd' })).toEqual({
    problem: expect.stringMatching(/Only web addresses/),
  });
  expect(await add(client, { near, file: folder.uri('gone.txt') })).toEqual({ problem: 'There is no such file.' });
  expect(await add(client, { near, file: 'memfs:/a.txt' })).toEqual({
    problem: expect.stringMatching(/not a file on disk/),
  });
  expect(await add(client, { near })).toEqual({ problem: expect.any(String) });
  expect(await add(client, { near: 'file:///elsewhere', address: at })).toEqual({
    problem: expect.stringMatching(/folder on disk/),
  });
});

it('fetches nothing for a client that did not say that it may', async () => {
  const folder = folderWith();
  asked = 0;
  for (const [capabilities, machine] of [
    [pulling, host],
    [{ ...pulling, experimental: { pincite: { add: 'yes' } } }, host],
    [trusting, { digest: sha256 }],
  ] as const) {
    const client = await start([folder], capabilities, {}, machine);
    expect(await add(client, { near: folder.uri(), address: at })).toEqual({
      problem: expect.stringMatching(/trusted/),
    });
  }
  expect(asked).toBe(0);
});

it('ends when the client does not want it any more, and saves nothing', async () => {
  const folder = folderWith({ 'notes/a.md': files['notes/a.md']! });
  const client = await start([folder], trusting, {}, host);
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  hang = () => source.cancel();
  const answer = client.connection.sendRequest(
    'pincite/add',
    { near: folder.uri(), address: `${at}/slow` },
    source.token,
  );
  await expect(answer).rejects.toThrow(/Cancelled/);
  expect(existsSync(join(folder.path, 'seeds'))).toBe(false);
});
