import { describe, expect, it } from 'vitest';
import type { CodeAction, CreateFile, TextDocumentEdit } from 'vscode-languageserver';
import { minedHere } from '../../server/src/workspace/mined/here.ts';
import { pulling, type TestClient } from './client.ts';
import { folderWith, start } from './fixture.ts';

const port = `Harbour notes

The Port Authority of Ellery (PAE) closed the basin on Monday, PAE said.

The Port Authority of Ellery expects it to open in May.
`;
const note = 'The basin is closed, says PAE [@port, ¶ 2].\n';
const files = { 'seeds/port.txt': port, 'notes/a.md': note };
const capabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};
const kind = 'refactor.pincite.register';

function actionsAt(client: TestClient, uri: string, character: number): Promise<CodeAction[]> {
  const at = { line: 0, character };
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor'] },
  });
}

const messages = async (client: TestClient, uri: string) =>
  ((await client.pull(uri)).items ?? []).map(({ message }) => message);

describe('Add to register', () => {
  it('makes entities.yaml with what the sources say of the name, and what is registered is not offered again', async () => {
    const folder = folderWith(files);
    const client = await start([folder], capabilities, {}, { miner: minedHere });
    const uri = folder.uri('notes/a.md');
    await client.open(uri, note);
    await client.pull(uri);
    const at = note.indexOf('PAE') + 1;
    await expect
      .poll(async () => (await actionsAt(client, uri, at)).map(({ title }) => title), { timeout: 10_000 })
      .toEqual(['Add “Port Authority of Ellery” to the register']);
    const [action] = await actionsAt(client, uri, at);
    expect(action!.kind).toBe(kind);
    const [create, edit] = action!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    expect(create).toMatchObject({ kind: 'create', uri: folder.uri('entities.yaml') });
    const { newText } = edit.edits[0] as { newText: string };
    expect(newText).toMatch(/- name: Port Authority of Ellery\n(?: {2}kind: \w+\n)? {2}acronym: PAE\n/);
    await client.watched({ uri: folder.write('entities.yaml', newText), type: 1 });
    await expect.poll(() => actionsAt(client, uri, at)).toEqual([]);
  });

  it('is not offered to clients that cannot make files', async () => {
    const folder = folderWith({ ...files, 'entities.yaml': '- A1\n' });
    const client = await start([folder]);
    const uri = folder.uri('notes/a.md');
    await client.open(uri, note);
    await client.pull(uri);
    expect(await actionsAt(client, uri, note.indexOf('PAE') + 1)).toEqual([]);
  });
});

describe('a register that is open', () => {
  it('counts as it is typed, and is told of', async () => {
    const folder = folderWith({ ...files, 'entities.yaml': '- name: PAE\n' });
    const client = await start([folder], capabilities);
    const [uri, register] = [folder.uri('notes/a.md'), folder.uri('entities.yaml')];
    const at = note.indexOf('PAE') + 1;
    await client.open(uri, note);
    await client.open(register, '- name: PAE\n', 'yaml');
    await client.pull(uri);
    expect(await messages(client, register)).toEqual([]);
    expect(await actionsAt(client, uri, at)).toEqual([]);
    await client.change(register, [{ text: '- name: Somebody\n  kin: person\n' }]);
    expect(await messages(client, register)).toEqual(['“kin” is not a field of an entry. Did you mean “kind”?']);
    expect((await client.pullAll()).find((report) => report.uri === register)?.items).toMatchObject([
      { severity: 2, range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } } },
    ]);
    expect(await actionsAt(client, uri, at)).not.toEqual([]);
    await client.close(register);
    await expect.poll(() => actionsAt(client, uri, at)).toEqual([]);
    await client.watched({ uri: folder.delete('entities.yaml'), type: 3 });
    await expect.poll(() => actionsAt(client, uri, at)).not.toEqual([]);
  });

  it('that is named and missing is told in the settings, until it is there', async () => {
    const folder = folderWith({ ...files, 'pincite.yaml': 'entities: who.csv\n' });
    const client = await start([folder], capabilities);
    const settings = folder.uri('pincite.yaml');
    await client.open(settings, 'entities: who.csv\n', 'yaml');
    expect(await messages(client, settings)).toEqual([expect.stringContaining('“who.csv” is named under “entities”')]);
    await client.watched({ uri: folder.write('who.csv', 'name\nA1\n'), type: 1 });
    await expect.poll(() => messages(client, settings)).toEqual([]);
  });
});
