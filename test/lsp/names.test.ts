import { expect, it } from 'vitest';
import {
  type AnnotatedTextEdit,
  type ClientCapabilities,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Hover,
  type Location,
  type MarkupContent,
  SymbolKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { pulling } from './client.ts';
import { folderWith, start } from './fixture.ts';

const files = {
  'entities.yaml': '- name: Harl Mining\n  aliases: [Harl]\n- name: Zoë Tarn\n',
  'notes/a.md': 'Harl Mining fell. Harl and Zoë Tarn met at Harl Mining.\n',
  'notes/b.md': 'They saw Harl Mining.\n\n> Harl Mining fell.\n',
};

const confirming: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

async function opened(capabilities: ClientCapabilities = pulling, more: Record<string, string> = {}) {
  const folder = folderWith({ ...files, ...more });
  const client = await start([folder], capabilities);
  const at = (character: number, path = 'notes/a.md') => ({
    textDocument: { uri: folder.uri(path) },
    position: { line: 0, character },
  });
  const rename = (character: number, newName: string) =>
    client.connection.sendRequest<WorkspaceEdit | null>('textDocument/rename', { ...at(character), newName });
  return { folder, client, at, rename };
}

const starts = ({ edits }: TextDocumentEdit) =>
  (edits as AnnotatedTextEdit[]).map(({ range: { start } }) => `${start.line}:${start.character}`);

it('offers names for another name', async () => {
  const { client, at } = await opened();
  expect(client.result.capabilities.renameProvider).toEqual({ prepareProvider: true });
  const prepare = (character: number) => client.connection.sendRequest('textDocument/prepareRename', at(character));
  // The folder is read once links were asked for.
  await client.connection.sendRequest('textDocument/documentLink', at(0));
  expect(await prepare(3)).toEqual({
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 11 } },
    placeholder: 'Harl Mining',
  });
  expect(await prepare(13)).toBeNull();
});

it('renames in all notes, and lets the writer confirm what is not in front', async () => {
  const { folder, rename } = await opened(confirming, { 'more.csv': 'name\nHarl Mining\n', 'pincite.yaml': '' });
  const edit = await rename(3, 'Harl Metals');
  const [a, b, register] = edit!.documentChanges as TextDocumentEdit[];
  expect([a, b, register].map((each) => each!.textDocument)).toEqual(
    ['notes/a.md', 'notes/b.md', 'entities.yaml'].map((path) => ({ uri: folder.uri(path), version: null })),
  );
  expect([a, b, register].map((each) => starts(each!))).toEqual([['0:0', '0:43'], ['0:9'], ['0:8']]);
  expect(a!.edits).not.toContainEqual(expect.objectContaining({ annotationId: expect.anything() }));
  const [[id, annotation]] = Object.entries(edit!.changeAnnotations!) as [[string, object]];
  for (const { edits } of [b!, register!]) expect(edits).toMatchObject([{ annotationId: id, newText: 'Harl Metals' }]);
  expect(annotation).toEqual({
    label: 'Rename in other notes',
    needsConfirmation: true,
    description: 'Harl Mining → Harl Metals',
  });
});

it('renames for clients that know only plain edits, and none that are versioned', async () => {
  const plain = await opened({ ...pulling, workspace: {} });
  const edit = await plain.rename(20, 'HM');
  expect(edit).toEqual({
    changes: {
      [plain.folder.uri('notes/a.md')]: [
        { range: { start: { line: 0, character: 18 }, end: { line: 0, character: 22 } }, newText: 'HM' },
      ],
      [plain.folder.uri('entities.yaml')]: [
        { range: { start: { line: 1, character: 12 }, end: { line: 1, character: 16 } }, newText: 'HM' },
      ],
    },
  });
});

it('counts what is typed, and says for which version', async () => {
  const { folder, client, rename } = await opened(confirming);
  client.open(folder.uri('notes/a.md'), 'We. Harl Mining fell.\n');
  const edit = await rename(6, 'New');
  const [a] = edit!.documentChanges as TextDocumentEdit[];
  expect(a!.textDocument.version).toBe(1);
  expect(starts(a!)).toEqual(['0:4']);
});

it('says why it does not rename', async () => {
  const { rename } = await opened();
  await expect(rename(3, 'Harl *x*')).rejects.toThrow('The new name has “*” in it');
  await expect(rename(13, 'Harl')).rejects.toThrow('There is no name here');
});

it('highlights a name, finds its mentions, and lists names of the workspace', async () => {
  const { client, folder, at } = await opened();
  const { documentHighlightProvider, workspaceSymbolProvider } = client.result.capabilities;
  expect([documentHighlightProvider, workspaceSymbolProvider]).toEqual([true, true]);
  const symbols = await client.connection.sendRequest('workspace/symbol', { query: 'zoe' });
  expect(symbols).toEqual([
    {
      name: 'Zoë Tarn',
      kind: SymbolKind.String,
      containerName: 'name',
      location: {
        uri: folder.uri('entities.yaml'),
        range: { start: { line: 2, character: 8 }, end: { line: 2, character: 16 } },
      },
    },
  ]);
  const highlights = await client.connection.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', at(3));
  expect(highlights.map(({ kind, range: { start } }) => [kind, start.character])).toEqual([
    [DocumentHighlightKind.Text, 0],
    [DocumentHighlightKind.Text, 18],
    [DocumentHighlightKind.Text, 43],
  ]);
  expect(await client.connection.sendRequest('textDocument/documentHighlight', at(13))).toBeNull();
  const context = { includeDeclaration: true };
  const places = await client.connection.sendRequest<Location[]>('textDocument/references', { ...at(3), context });
  expect(places.map(({ uri }) => uri)).toEqual(
    ['entities.yaml', ...Array(3).fill('notes/a.md'), ...Array(2).fill('notes/b.md')].map((path) => folder.uri(path)),
  );
});

it('tells who a name stands for under a cursor', async () => {
  const { client, at } = await opened();
  const hover = (character: number) => client.connection.sendRequest<Hover | null>('textDocument/hover', at(character));
  // The folder is read once links were asked for.
  await client.connection.sendRequest('textDocument/documentLink', at(0));
  const shown = await hover(20);
  expect(shown?.range).toEqual({ start: { line: 0, character: 18 }, end: { line: 0, character: 22 } });
  const { value } = shown!.contents as MarkupContent;
  expect(value).toMatch(/^\*\*Harl Mining\*\*\n\nAlso: Harl\n\nIn the register\./);
  expect((await hover(13))?.range).not.toEqual(shown?.range);
});
