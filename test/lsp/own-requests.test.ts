import { expect, it } from 'vitest';
import type { Cite, CitedByItem, OverviewAnswer, PreviewAnswer, Sources } from '../../server/src/lsp/requests-model.ts';
import { pulling, until } from './client.ts';
import { files, folderWith, spoil, start } from './fixture.ts';

type Client = Awaited<ReturnType<typeof start>>;
const ask = <R>(client: Client, method: string, params: object) =>
  client.connection.sendRequest<R>(`pincite/${method}`, params);
const about = <R>(client: Client, method: string, uri: string) => ask<R>(client, method, { textDocument: { uri } });

const wanting = { ...pulling, experimental: { pincite: { changed: true } } };

it('lists the sources of each root, with what the notes make of them', async () => {
  const [one, two] = [folderWith(), folderWith({ 'notes/x.md': 'No sources here.\n' })];
  const client = await start([one, two]);
  const { folders } = await ask<Sources>(client, 'sources', {});
  expect(folders).toEqual([
    {
      uri: one.uri(),
      name: one.path.slice(one.path.lastIndexOf('/') + 1),
      complete: true,
      sources: [
        expect.objectContaining({
          key: 'quota',
          title: 'Quota report',
          uri: one.uri('seeds/quota.txt'),
          format: 'text',
          passages: 3,
          citations: 1,
          weak: 0,
          problems: [],
          grade: null,
        }),
      ],
    },
  ]);
});

it('counts what is typed, not what is on disk', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  await client.open(folder.uri('notes/a.md'), files['notes/a.md']!);
  await client.change(folder.uri('notes/a.md'), [spoil]);
  const { folders } = await ask<Sources>(client, 'sources', {});
  expect(folders[0]?.sources[0]).toMatchObject({ citations: 1, weak: 1 });
});

it('tells who cites a source', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const items = await ask<CitedByItem[]>(client, 'citedBy', { folder: folder.uri(), key: 'quota' });
  const character = files['notes/a.md']!.indexOf('@quota');
  expect(items).toEqual([
    {
      location: {
        uri: folder.uri('notes/a.md'),
        range: { start: { line: 0, character }, end: { line: 0, character: files['notes/a.md']!.indexOf(']') } },
      },
      sentence: 'Six units met.',
      verdict: expect.any(String),
      headline: expect.any(String),
      weak: expect.any(Boolean),
    },
  ]);
  expect(await ask(client, 'citedBy', { folder: folder.uri(), key: 'gone' })).toEqual([]);
  expect(await ask(client, 'citedBy', { folder: folder.uri('other'), key: 'quota' })).toEqual([]);
});

it('counts how a note stands', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  expect(await about<OverviewAnswer>(client, 'overview', folder.uri('notes/b.md'))).toEqual({
    claims: 1,
    cited: 1,
    supported: 0,
    withFindings: 1,
    unclear: 0,
    checked: 0,
    uncited: 0,
    notCompared: 0,
    unclearAt: null,
    weak: 1,
    judgements: 0,
    findings: { error: 1, warning: 0, info: 0 },
  });
  expect(await about(client, 'overview', folder.uri('seeds/quota.txt'))).toBeNull();
});

it('shows a note as a reader sees it', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const uri = folder.uri('notes/c.md');
  const text = 'Well.\n\nOutput rose to 240,000 tonnes in 2024 [@quota, ¶ 3].\n';
  await client.open(uri, text);
  const group = '[@quota, ¶ 3]';
  expect(await about<PreviewAnswer>(client, 'preview', uri)).toEqual({
    citations: [
      {
        span: { start: text.indexOf(group), end: text.indexOf(group) + group.length },
        text: group,
        short: '(Quota report, ¶ 3)',
        state: 'supported',
        headline: 'Supported',
        details: [],
        passages: [{ title: 'Quota report', place: '¶ 3', text: 'Output rose to 240,000 tonnes in 2024.' }],
        target: `${folder.uri('seeds/quota.txt')}#L5,1`,
        keys: ['quota'],
      },
    ],
    sources: [{ key: 'quota', text: 'Quota report.', uri: folder.uri('seeds/quota.txt') }],
  });
  expect(await about(client, 'preview', folder.uri('seeds/quota.txt'))).toBeNull();
});

it('cites what is selected in a source', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  const textDocument = { uri: folder.uri('seeds/quota.txt') };
  const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 11 } };
  expect(await ask<Cite>(client, 'cite', { textDocument, range })).toEqual({
    key: 'quota',
    citation: '[@quota, ¶ 3, "Output rose"]',
    quotation: '“Output rose” [@quota, ¶ 3]',
  });
  await client.open(textDocument.uri, 'Another text.\n', 'plaintext');
  expect(await ask<Cite>(client, 'cite', { textDocument, range })).toEqual({
    problem: expect.stringContaining('not saved'),
  });
  const note = { textDocument: { uri: folder.uri('notes/a.md') }, range };
  expect(await ask<Cite>(client, 'cite', note)).toEqual({ problem: expect.stringContaining('no source') });
});

it('tells those who want to know that something changed, but not with every key', async () => {
  const folder = folderWith();
  const client = await start([folder], wanting);
  const told: number[] = [];
  client.connection.onNotification('pincite/changed', () => void told.push(Date.now()));
  const uri = folder.uri('notes/a.md');
  await client.open(uri, files['notes/a.md']!);
  await until(() => told.length > 0);
  told.length = 0;
  for (let i = 0; i < 10; i++) await client.change(uri, [spoil]);
  await until(() => told.length > 0);
  await about(client, 'overview', uri);
  expect(told).toHaveLength(1);
});

it('tells nobody else', async () => {
  const folder = folderWith();
  const client = await start([folder]);
  let told = 0;
  client.connection.onNotification('pincite/changed', () => void told++);
  await client.open(folder.uri('notes/a.md'), files['notes/a.md']!);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toBe(0);
});
