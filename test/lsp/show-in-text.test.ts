import { describe, expect, it } from 'vitest';
import type { CodeLens, FoldingRange, InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { type Folder, pulling, TestClient } from './client.ts';
import { files, folderWith, start } from './fixture.ts';
import { showing } from './shown.ts';

const NOTE =
  '# Brief\n\nOutput rose to 240,000 tonnes in 2024 [@quota, ¶ 3].\n\nIt may fall to 140,000 tonnes [@gone].\n';

const on = (client: TestClient, method: string, uri: string, more: object = {}) =>
  client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more });

const whole = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };
const set = (client: TestClient, pincite: object) =>
  client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { pincite } });

async function opened(capabilities = showing): Promise<{ client: TestClient; folder: Folder; uri: string }> {
  const folder = folderWith();
  const client = await start([folder], capabilities);
  const uri = folder.uri('notes/c.md');
  await client.open(uri, NOTE);
  return { client, folder, uri };
}

describe('capabilities', () => {
  it('name what the client shows', async () => {
    const { client } = await opened();
    expect(client.result.capabilities).toMatchObject({
      codeLensProvider: { resolveProvider: true },
      semanticTokensProvider: {
        legend: { tokenTypes: ['hedge', 'citation'], tokenModifiers: ['broken', 'unsupported', 'partly', 'supported'] },
        full: { delta: true },
        range: true,
      },
      inlayHintProvider: true,
      foldingRangeProvider: true,
    });
  });

  it('leave out what it cannot show, and folds where it folds by itself', async () => {
    const { client } = await opened(pulling);
    for (const name of ['codeLens', 'semanticTokens', 'inlayHint', 'foldingRange'])
      expect(client.result.capabilities).not.toHaveProperty(`${name}Provider`);
    const folding = await opened({ ...showing, experimental: { pincite: { folds: true } } });
    expect(folding.client.result.capabilities).not.toHaveProperty('foldingRangeProvider');
  });
});

describe('semantic tokens', () => {
  it('are five numbers each, counted from the token before', async () => {
    const { client, uri } = await opened();
    const { data } = (await on(client, 'semanticTokens/full', uri)) as SemanticTokens;
    expect(data).toEqual([2, 39, 6, 1, 8, 2, 3, 3, 0, 0, 0, 28, 5, 1, 1]);
  });

  it('of a range are those in it', async () => {
    const { client, uri } = await opened();
    const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 20 } };
    const { data } = (await on(client, 'semanticTokens/range', uri, { range })) as SemanticTokens;
    expect(data).toEqual([4, 3, 3, 0, 0]);
  });

  it('after an edit are told by what changed', async () => {
    const { client, uri } = await opened();
    const before = (await on(client, 'semanticTokens/full', uri)) as SemanticTokens;
    const range = { start: { line: 2, character: 15 }, end: { line: 2, character: 16 } };
    await client.change(uri, [{ range, text: '9' }]);
    const more = { previousResultId: before.resultId };
    const delta = (await on(client, 'semanticTokens/full/delta', uri, more)) as SemanticTokensDelta;
    const data = [...before.data];
    for (const edit of delta.edits) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(data).toEqual(((await on(client, 'semanticTokens/full', uri)) as SemanticTokens).data);
    expect(data[4]).not.toBe(8);
  });

  it('are left to others in what is no note', async () => {
    const { client, folder } = await opened();
    const source = folder.uri('seeds/quota.txt');
    expect(await on(client, 'semanticTokens/full', source)).toBeNull();
    expect(await on(client, 'semanticTokens/range', source, whole)).toBeNull();
    expect(await on(client, 'semanticTokens/full/delta', source, { previousResultId: '1' })).toBeNull();
  });

  it('are told whole to who names an answer of which nobody knows', async () => {
    const { client, uri } = await opened();
    const more = { previousResultId: 'nobody' };
    expect(await on(client, 'semanticTokens/full/delta', uri, more)).toHaveProperty('data');
  });
});

describe('code lenses', () => {
  it('of notes say what became of the claims once they are on the screen, and open Problems', async () => {
    const { client, uri } = await opened();
    const [lens, ...others] = (await on(client, 'codeLens', uri)) as CodeLens[];
    expect(others).toEqual([]);
    expect(lens!.command).toBeUndefined();
    expect(await client.connection.sendRequest('codeLens/resolve', lens!)).toMatchObject({
      range: { start: { line: 0 } },
      command: { title: '1 claim · 1 supported', command: 'workbench.actions.view.problems' },
    });
  });

  it('of notes lead to a claim that is not clearly supported, where no finding speaks of it', async () => {
    const folder = folderWith();
    const client = await start([folder], showing);
    const uri = folder.uri('notes/c.md');
    const quiet = '<!-- pincite-disable-next-line: known -->\nOutput rose to 140,000 tonnes in 2024 [@quota, ¶ 3].\n';
    await client.open(uri, `# Brief\n\n${quiet}`);
    const [lens] = (await on(client, 'codeLens', uri)) as CodeLens[];
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens!);
    expect(command).toEqual({
      title: '1 claim · 1 not clearly supported',
      command: 'pincite.showSentence',
      arguments: [uri, { line: 3, character: 0 }],
    });
  });

  it('of sources say who cites a passage, and show the places', async () => {
    const { client, folder, uri } = await opened();
    const source = folder.uri('seeds/quota.txt');
    const lenses = (await on(client, 'codeLens', source)) as CodeLens[];
    expect(lenses.map(({ range }) => range.start.line)).toEqual([2, 4]);
    const resolved = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lenses[1]!);
    expect(resolved.command).toEqual({
      title: 'cited by 1 claim',
      command: 'pincite.showCitations',
      arguments: [
        source,
        { line: 4, character: 0 },
        [{ uri, range: { start: { line: 2, character: 39 }, end: { line: 2, character: 50 } } }],
      ],
    });
  });

  it('are words alone for a client without our commands', async () => {
    const { client, uri } = await opened({ ...showing, experimental: undefined });
    const [lens] = (await on(client, 'codeLens', uri)) as CodeLens[];
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens!);
    expect(command).toEqual({ title: '1 claim · 1 supported', command: '' });
  });

  it.each([[null], [7], [{ uri: 'x' }], [{ uri: 'x', of: { kind: 'passage' } }], [{ uri: 1, of: { kind: 'source' } }]])(
    'with data that is not ours (%j) stay as they are',
    async (data) => {
      const { client } = await opened();
      const lens = { range: whole.range, data };
      expect(await client.connection.sendRequest('codeLens/resolve', lens)).toEqual(lens);
    },
  );

  it('say so when there is nothing to say any more', async () => {
    const { client, uri } = await opened();
    const lens = { range: whole.range, data: { uri, of: { kind: 'section', section: 9 } } };
    const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
    expect(command).toEqual({ title: 'no claims', command: '' });
  });
});

it('folds notes', async () => {
  const { client, uri } = await opened();
  const found = (await on(client, 'foldingRange', uri)) as FoldingRange[];
  expect(found).toEqual([{ startLine: 0, endLine: 4 }]);
});

it('takes no more folds than the client does', async () => {
  const { client, uri } = await opened({
    ...showing,
    textDocument: { ...showing.textDocument, foldingRange: { rangeLimit: 0 } },
  });
  expect(await on(client, 'foldingRange', uri)).toEqual([]);
});

describe('what the writer wants to see', () => {
  it('hints only when asked for', async () => {
    const { client, uri } = await opened();
    expect(await on(client, 'inlayHint', uri, whole)).toEqual([]);
    await set(client, { inlayHints: true });
    const hints = (await on(client, 'inlayHint', uri, whole)) as InlayHint[];
    expect(hints).toEqual([
      {
        position: { line: 2, character: 45 },
        label: 'Quota report',
        tooltip: expect.stringContaining('Quota report'),
        paddingLeft: true,
      },
    ]);
  });

  it('no lenses, no tokens', async () => {
    const { client, uri } = await opened();
    await set(client, { codeLens: false, semanticHighlighting: false });
    expect(await on(client, 'codeLens', uri)).toEqual([]);
    expect(await on(client, 'semanticTokens/full', uri)).toMatchObject({ data: [] });
    await set(client, {});
    expect(await on(client, 'codeLens', uri)).toHaveLength(1);
  });

  it('is asked for folder by folder, and once for files in none', async () => {
    const folder = folderWith();
    const alone = folderWith({ 'x.md': NOTE });
    const client = TestClient.connect();
    const answer = (scopeUri?: string) => ({ codeLens: scopeUri === undefined });
    client.connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ scopeUri }: { scopeUri?: string }) => answer(scopeUri)),
    );
    await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: folder.uri(), name: 'x' }],
      capabilities: { ...showing, workspace: { ...showing.workspace, configuration: true } },
    });
    await client.connection.sendNotification('initialized', {});
    await client.open(folder.uri('notes/c.md'), NOTE);
    await client.open(alone.uri('x.md'), NOTE);
    await expect.poll(() => on(client, 'codeLens', folder.uri('notes/c.md'))).toEqual([]);
    expect(await on(client, 'codeLens', alone.uri('x.md'))).toHaveLength(1);
    await client.stop();
  });
});

describe('the client is told to ask again', () => {
  const refreshes = (client: TestClient): string[] => {
    const told: string[] = [];
    for (const what of ['codeLens', 'semanticTokens', 'inlayHint'])
      client.connection.onRequest(`workspace/${what}/refresh`, () => {
        told.push(what);
        return null;
      });
    return told;
  };

  it('when other things are to be shown, and when files changed; not while a note is typed', async () => {
    const { client, folder, uri } = await opened();
    await on(client, 'codeLens', uri);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const told = refreshes(client);
    await set(client, { inlayHints: true });
    await expect.poll(() => [...told]).toEqual(['codeLens', 'semanticTokens', 'inlayHint']);
    await client.change(uri, [{ text: `${NOTE}More.\n` }]);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(told).toHaveLength(3);
    await client.watched({ uri: folder.write('seeds/new.txt', 'A new one.\n'), type: 1 });
    await expect.poll(() => told.length).toBe(6);
  });

  it('for lenses also while a note is typed beside a source', async () => {
    const { client, folder, uri } = await opened();
    await client.open(folder.uri('seeds/quota.txt'), files['seeds/quota.txt']!, 'plaintext');
    await on(client, 'codeLens', uri);
    await new Promise((resolve) => setTimeout(resolve, 250));
    const told = refreshes(client);
    await client.change(uri, [{ text: `${NOTE}More [@quota, ¶ 2].\n` }]);
    await expect.poll(() => [...told], { timeout: 3000 }).toEqual(['codeLens']);
  });
});
