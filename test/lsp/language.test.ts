import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  CreateFile,
  DocumentLink,
  DocumentSymbol,
  Hover,
  Location,
  LocationLink,
  Range,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { pulling, pushOnly } from './client.ts';
import { files, folderWith, quota, spoil, spoilt, start } from './fixture.ts';
import { showing } from './shown.ts';

const onKey = { line: 0, character: 17 };
const passage = { start: { line: 2, character: 0 }, end: { line: 2, character: 47 } };

async function opened(capabilities = pulling, text = files['notes/a.md']!) {
  const folder = folderWith();
  const client = await start([folder], capabilities);
  const uri = folder.uri('notes/a.md');
  await client.open(uri, text);
  await client.pull(uri);
  return { folder, client, uri };
}

describe('hover', () => {
  it('shows the passage, with its range', async () => {
    const { client, uri } = await opened();
    const hover = await client.ask<Hover>('hover', uri, onKey);
    expect(hover.contents).toMatchObject({ kind: 'markdown' });
    expect((hover.contents as { value: string }).value).toContain('**units presented their results to the board**');
    expect(hover.range?.start).toEqual({ line: 0, character: 15 });
  });
  it.each([[['plaintext' as const]], [['plaintext' as const, 'markdown' as const]]])(
    'is plain for a client without Markdown, or that likes it less: %j',
    async (contentFormat) => {
      const { client, uri } = await opened({ textDocument: { diagnostic: {}, hover: { contentFormat } } });
      const { contents } = await client.ask<Hover>('hover', uri, onKey);
      expect(contents).toMatchObject({ kind: 'plaintext' });
      expect((contents as { value: string }).value).toContain('> Six units presented their results to the board.');
    },
  );
  it('is nothing elsewhere', async () => {
    const { client, uri } = await opened();
    expect(await client.ask('hover', uri, { line: 0, character: 2 })).toBeNull();
    expect(await client.ask('hover', uri, { line: 999, character: 999 })).toBeNull();
    expect(await client.ask('hover', 'file:///nowhere/x.md', onKey)).toBeNull();
  });
});

describe('definition', () => {
  it('leads to the passage', async () => {
    const { client, uri, folder } = await opened();
    expect(await client.ask<LocationLink[]>('definition', uri, onKey)).toMatchObject([
      {
        targetUri: folder.uri('seeds/quota.txt'),
        targetRange: passage,
        originSelectionRange: { start: { character: 15 } },
      },
    ]);
  });
  it('is a plain location for other clients', async () => {
    const { client, uri, folder } = await opened({ textDocument: { diagnostic: {} } });
    expect(await client.ask<Location[]>('definition', uri, onKey)).toEqual([
      { uri: folder.uri('seeds/quota.txt'), range: passage },
    ]);
  });
});

describe('references', () => {
  it('lead from a source to the notes, and from a key to the source', async () => {
    const { client, uri, folder } = await opened();
    const source = folder.uri('seeds/quota.txt');
    const at = { line: 2, character: 5 };
    const from = (context: object) => ({ context });
    const found = await client.ask<Location[]>('references', source, at, from({ includeDeclaration: false }));
    expect(found.map((location) => location.uri)).toEqual([uri]);
    const all = await client.ask<Location[]>('references', uri, onKey, from({ includeDeclaration: true }));
    expect(all.map((location) => location.uri)).toEqual([source, uri]);
    expect(
      await client.ask('references', uri, { line: 0, character: 1 }, from({ includeDeclaration: true })),
    ).toBeNull();
  });
});

describe('before everything is read', () => {
  it.each([
    ['links', 'textDocument/documentLink', 1],
    ['symbols', 'textDocument/documentSymbol', 1],
  ])('%s wait, since editors do not ask again', async (_, method, count) => {
    const folder = folderWith();
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    void client.open(uri, files['notes/a.md']!);
    const found = await client.connection.sendRequest<object[]>(method, { textDocument: { uri } });
    expect(found).toHaveLength(count);
    if (method.endsWith('Symbol')) expect(found).toMatchObject([{ detail: 'claim, cited' }]);
  });
});

describe('links', () => {
  it('are resolved to line and column', async () => {
    const { client, uri, folder } = await opened();
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    expect(links).toMatchObject([{ range: { start: { line: 0, character: 15 } }, tooltip: 'Open Quota report' }]);
    const link = await client.connection.sendRequest<DocumentLink>('documentLink/resolve', links[0]);
    expect(link.target).toBe(`${folder.uri('seeds/quota.txt')}#L3,1`);
    const bare = { range: links[0]!.range };
    expect(await client.connection.sendRequest('documentLink/resolve', bare)).toEqual(bare);
    const lost = { ...bare, data: { uri: folder.uri('gone.md'), offset: 3 } };
    expect(await client.connection.sendRequest('documentLink/resolve', lost)).toEqual(lost);
  });
});

describe('completion', () => {
  it('offers passages and documents them when asked', async () => {
    const { client, uri } = await opened(pulling, 'Output rose in 2024 [@quota, ]');
    const list = await client.ask<CompletionList>('completion', uri, { line: 0, character: 29 });
    expect(list.isIncomplete).toBe(true);
    expect(list.items[0]).toMatchObject({ label: '¶ 3', textEdit: { newText: '¶ 3' }, sortText: '0000' });
    const item = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', list.items[0]);
    expect(item.documentation).toMatchObject({ kind: 'markdown' });
    expect((item.documentation as { value: string }).value).toContain('> Output rose to 240,000 tonnes in 2024.');
  });
  it('shows previews beside the labels where the client can, else as details', async () => {
    const at = { line: 0, character: 29 };
    const completion = { completionItem: { labelDetailsSupport: true } };
    const beside = await opened({ textDocument: { diagnostic: {}, completion } }, 'Output rose in 2024 [@quota, ]');
    const shown = (await beside.client.ask<CompletionList>('completion', beside.uri, at)).items[0]!;
    expect(shown.labelDetails).toEqual({ detail: '  Output rose to 240,000 tonnes in 2024.' });
    expect(shown.detail).toBeUndefined();
    const plain = await opened(pulling, 'Output rose in 2024 [@quota, ]');
    const other = (await plain.client.ask<CompletionList>('completion', plain.uri, at)).items[0]!;
    expect(other.detail).toBe('Output rose to 240,000 tonnes in 2024.');
    expect(other.labelDetails).toBeUndefined();
  });
  it('offers sources', async () => {
    const { client, uri } = await opened(pulling, 'So [@');
    const list = await client.ask<CompletionList>('completion', uri, { line: 0, character: 5 });
    expect(list.items.map(({ label }) => label)).toEqual(['quota']);
    const item = await client.connection.sendRequest<CompletionItem>('completionItem/resolve', list.items[0]);
    expect(item.documentation).toMatchObject({ value: '**Quota report**.' });
  });
  it('gives back items that it does not know', async () => {
    const { client } = await opened();
    for (const data of [
      undefined,
      null,
      7,
      { uri: 1 },
      { uri: 'x', item: null },
      { uri: 'x', item: { key: 'gone' } },
    ]) {
      const item = { label: 'x', ...(data === undefined ? {} : { data }) };
      expect(await client.connection.sendRequest('completionItem/resolve', item)).toEqual(item);
    }
  });
});

describe('code actions', () => {
  const ask = (client: Awaited<ReturnType<typeof opened>>['client'], uri: string, context: object) =>
    client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: spoilt,
      context,
    });

  it('are none for a client that knows only commands', async () => {
    const { client, uri } = await opened({ textDocument: { diagnostic: {}, codeAction: {} } });
    await client.change(uri, [spoil]);
    expect(await ask(client, uri, { diagnostics: [] })).toEqual([]);
  });

  it('fix what is wrong, in the version that they were made for', async () => {
    const { client, uri } = await opened();
    await client.change(uri, [spoil]);
    const { items } = await client.pull(uri);
    const [fix] = await ask(client, uri, { diagnostics: items });
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'quote/altered' }] });
    const [change] = fix!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri, version: 2 });
    await client.change(
      uri,
      change!.edits.map((edit) => ({ range: edit.range, text: (edit as { newText: string }).newText })),
    );
    expect(await client.checks(uri)).toEqual([]);
  });
  it('are plain changes for a client that knows no versions in them', async () => {
    const { client, uri } = await opened({ ...pulling, workspace: {} });
    await client.change(uri, [spoil]);
    const [fix] = await ask(client, uri, { diagnostics: [] });
    expect(Object.keys(fix!.edit!.changes!)).toEqual([uri]);
    expect(fix!.diagnostics).toBeUndefined();
  });
  it('are only those of the wanted kind', async () => {
    const { client, uri } = await opened();
    await client.change(uri, [spoil]);
    expect(await ask(client, uri, { diagnostics: [], only: ['refactor'] })).toEqual([]);
    expect(await ask(client, uri, { diagnostics: [], only: ['quickfix'] })).not.toEqual([]);
  });
});

describe('ignoring with a reason', () => {
  const about = async (capabilities: ClientCapabilities) => {
    const { client, uri } = await opened(capabilities, 'x\n\nOutput rose to 240,000 tonnes in 2024.\n');
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } },
      context: { diagnostics: [] },
    });
    return { client, uri, action: actions.find(({ title }) => title.startsWith('Ignore claim/uncited'))! };
  };

  it('selects the word that is to be typed over, and says so until it is', async () => {
    const { client, uri, action } = await about(showing);
    const [change] = action.edit!.documentChanges as [TextDocumentEdit];
    const [edit] = change.edits as [TextEdit];
    await client.change(uri, [{ range: edit.range, text: edit.newText }]);
    expect(await client.checks(uri)).toEqual(['ignore/no-reason']);
    const [document, range] = action.command!.arguments as [string, Range];
    expect(action.command!.command).toBe('pincite.selectWords');
    expect([document, edit.newText.slice(range.start.character, range.end.character)]).toEqual([uri, 'reason']);
    expect([range.start.line, range.end.line]).toEqual([2, 2]);
    await client.change(uri, [{ range, text: 'all know it' }]);
    expect(await client.checks(uri)).toEqual([]);
  });

  it('is the edit alone for a client without our command', async () => {
    const { action } = await about(pulling);
    expect(action.edit).toBeDefined();
    expect(action.command).toBeUndefined();
  });
});

describe('an estimate', () => {
  const able = {
    ...pulling,
    workspace: {
      ...pulling.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
    },
  };
  const wrong = 'Output rose to 420,000 tonnes in 2024 [@quota, ¶ 3].\n';
  const kind = 'quickfix.pincite.checked';
  const marks = (client: Awaited<ReturnType<typeof opened>>['client'], uri: string) =>
    client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
      context: { diagnostics: [], only: [kind] },
    });

  it('is set aside by a line in a file, which is made if need be', async () => {
    const { client, folder, uri } = await opened(able, wrong);
    expect(await client.checks(uri)).toEqual(['number/mismatch']);
    const [mark] = await marks(client, uri);
    expect(mark).toMatchObject({ kind, title: 'Mark as checked: number/mismatch does not hold here' });
    const [create, edit] = mark!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    expect(create).toMatchObject({ kind: 'create', uri: folder.uri('pincite.checked.jsonl') });
    const [line] = edit.edits as [TextEdit];
    const file = folder.write('pincite.checked.jsonl', line.newText);
    await client.watched({ uri: file, type: 1 });
    expect(await client.checks(uri)).toEqual([]);
    await client.change(uri, [{ text: wrong.replace('420', '430') }]);
    expect(await client.checks(uri)).toEqual(['number/mismatch']);
    const [second] = await marks(client, uri);
    const [append] = second!.edit!.documentChanges as [TextDocumentEdit];
    expect(append.edits[0]!).toMatchObject({ range: { start: { line: 1, character: 0 } } });
  });

  it('is not set aside in a file that a link leads out to', async () => {
    const { client, folder, uri } = await opened(able, wrong);
    const other = folderWith({ 'private.txt': 'Mine.\n' });
    symlinkSync(join(other.path, 'private.txt'), join(folder.path, 'pincite.checked.jsonl'));
    await client.watched({ uri: folder.uri('pincite.checked.jsonl'), type: 1 });
    expect(await client.checks(uri)).toContain('number/mismatch');
    expect(await marks(client, uri)).toEqual([]);
  });

  it('is set aside below what a merge left half done', async () => {
    const { client, folder, uri } = await opened(able, wrong);
    const left = '<<<<<<< HEAD\n{"check":"a"}\n=======\nnull\n>>>>>>> other';
    await client.watched({ uri: folder.write('pincite.checked.jsonl', left), type: 1 });
    expect(await client.checks(uri)).toEqual(['number/mismatch']);
    const [mark] = await marks(client, uri);
    const [{ edits }] = mark!.edit!.documentChanges as [TextDocumentEdit];
    const [{ range, newText }] = edits as [TextEdit];
    expect(range.start).toEqual({ line: 4, character: 13 });
    await client.watched({ uri: folder.write('pincite.checked.jsonl', left + newText), type: 2 });
    expect(await client.checks(uri)).toEqual([]);
  });

  it('cannot be set aside by a client that makes no files', async () => {
    const { client, uri } = await opened(pulling, wrong);
    expect(await client.checks(uri)).toEqual(['number/mismatch']);
    expect(await marks(client, uri)).toEqual([]);
  });
});

describe('symbols', () => {
  const text = '# Facts\n\nOutput rose to 240,000 tonnes in 2024.\n';
  it('are a tree', async () => {
    const { client, uri } = await opened(pulling, text);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols).toMatchObject([
      {
        name: 'Facts',
        detail: '',
        children: [{ name: 'Output rose to 240,000 tonnes in 2024.', detail: 'claim, uncited' }],
      },
    ]);
  });
  it('are a list for clients that know no trees', async () => {
    const { client, uri } = await opened({ textDocument: { diagnostic: {} } }, text);
    const symbols = await client.connection.sendRequest<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.map(({ name, containerName }) => [containerName, name])).toEqual([
      ['', 'Facts'],
      ['Facts', 'Output rose to 240,000 tonnes in 2024.'],
    ]);
  });
});

it('answers from what is ready while files are read', async () => {
  const folder = folderWith({ ...files, 'seeds/big.txt': quota.repeat(2000) });
  const client = await start([folder], pushOnly);
  const uri = folder.uri('notes/a.md');
  const opening = client.open(uri, files['notes/a.md']!);
  const hover = await client.ask<Hover>('hover', uri, onKey);
  await opening;
  expect((hover.contents as { value: string }).value).toMatch(/still being read|Quota report/);
});
