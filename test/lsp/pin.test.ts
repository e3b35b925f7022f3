import { describe, expect, it } from 'vitest';
import type { CodeAction, CreateFile, Hover, TextDocumentEdit } from 'vscode-languageserver';
import type { PinAnswer } from '../../server/src/lsp/requests-model.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { LineIndex } from '../../server/src/text/position.ts';
import { pulling, type TestClient } from './client.ts';
import { folderWith, start } from './fixture.ts';

const port = `Harbour notes

The pilots went on strike on Monday.

The port handled 410 ships in May, thirty fewer than in April.

Dredging ends in August, when the last of the four barges leaves.
`;
const note = 'The port handled 410 ships [@port, ¶ 3]. Dredging ends in August [@port, ¶ 4].\n';
const shifted = port.replace('The pilots', 'A new paragraph came in.\n\nThe pilots');
const files = { 'seeds/port.txt': port, 'notes/a.md': note, 'notes/b.md': 'In August it ends [@port, ¶ 4].\n' };
const capabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

/** The texts of documents after the changes of an edit; those that are made are empty before. */
function edited(edit: unknown, texts: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const change of (edit as { documentChanges: (CreateFile | TextDocumentEdit)[] }).documentChanges) {
    if ('kind' in change) continue;
    const { uri } = change.textDocument;
    const text = texts[uri] ?? '';
    const lines = LineIndex.of(text);
    const edits = change.edits.map((each) => ({
      span: lines.spanOf(each.range),
      text: (each as { newText: string }).newText,
    }));
    found[uri] = applyEdits(text, edits);
  }
  return found;
}

async function opened() {
  const folder = folderWith(files);
  const client = await start([folder], capabilities);
  const uri = folder.uri('notes/a.md');
  await client.open(uri, note);
  const lock = folder.uri('pincite.lock');
  const pin = async (): Promise<string> => {
    const answer = await client.connection.sendRequest<PinAnswer>('pincite/pin', { textDocument: { uri } });
    if ('problem' in answer) throw new Error(answer.problem);
    return edited(answer.edit, {})[lock]!;
  };
  return { folder, client, uri, lock, pin };
}

/** Hovers and actions are answered from what is read; diagnostics wait until all is. */
async function actionsAt(client: TestClient, uri: string, character: number): Promise<CodeAction[]> {
  await client.checks(uri);
  const at = { line: 0, character };
  const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
  return client.connection.sendRequest('textDocument/codeAction', params);
}

const titled = (actions: readonly CodeAction[], title: RegExp): CodeAction => {
  const found = actions.find((action) => title.test(action.title));
  expect(found, `${title} in ${actions.map((action) => action.title).join(' | ')}`).toBeDefined();
  return found!;
};

describe('pinning a note', () => {
  it('records what it cites, on the day that it is, and nothing twice', async () => {
    const { client, uri, folder, lock } = await opened();
    const params = { textDocument: { uri } };
    const answer = await client.connection.sendRequest<PinAnswer>('pincite/pin', params);
    expect(answer).toMatchObject({
      message: '2 passages pinned.',
      edit: { documentChanges: [{ kind: 'create', uri: lock }, { textDocument: { uri: lock } }] },
    });
    const text = edited('edit' in answer && answer.edit, {})[lock]!;
    expect(text.match(/2026-11-26/g)).toHaveLength(2);
    await client.watched({ uri: folder.write('pincite.lock', text), type: 1 });
    expect(await client.connection.sendRequest('pincite/pin', params)).toEqual({ edit: null, message: '2 as before.' });
  });

  it('keeps the entries of what is not what it was, and says so', async () => {
    const { client, uri, folder, pin } = await opened();
    const text = await pin();
    await client.watched(
      { uri: folder.write('pincite.lock', text), type: 1 },
      { uri: folder.write('seeds/port.txt', port.replace('410', '415')), type: 2 },
    );
    const answer = await client.connection.sendRequest<PinAnswer>('pincite/pin', { textDocument: { uri } });
    expect(answer).toMatchObject({ message: expect.stringMatching(/1 not what it was\. .*its entry was kept\.$/) });
    expect(
      edited('edit' in answer && answer.edit, { [folder.uri('pincite.lock')]: text })[folder.uri('pincite.lock')],
    ).toContain('410 ships');
  });

  it('is refused where the lock cannot be read, and for what is no note', async () => {
    const { client, uri, folder } = await opened();
    await client.watched({ uri: folder.write('pincite.lock', 'nonsense\n'), type: 1 });
    expect(await client.connection.sendRequest('pincite/pin', { textDocument: { uri } })).toMatchObject({
      problem: expect.stringContaining('Line 1: '),
    });
    expect((await actionsAt(client, uri, 38)).filter(({ title }) => title.startsWith('Pin'))).toEqual([]);
    const source = { textDocument: { uri: folder.uri('seeds/port.txt') } };
    expect(await client.connection.sendRequest('pincite/pin', source)).toMatchObject({
      problem: expect.stringContaining('not a note'),
    });
  });
});

describe('a source that changes', () => {
  it('is told at once, and pinned again with one action, which counts while the lock is open', async () => {
    const { client, uri, folder, lock, pin } = await opened();
    const text = await pin();
    await client.watched({ uri: folder.write('pincite.lock', text), type: 1 });
    expect(await client.checks(uri)).not.toContain('citation/source-changed');
    await client.watched({ uri: folder.write('seeds/port.txt', port.replace('410', '415')), type: 2 });
    expect(await client.checks(uri)).toContain('citation/source-changed');
    const action = titled(await actionsAt(client, uri, 38), /^Pin ¶ 3 of “Harbour notes” as it is now$/);
    expect(action.kind).toBe('quickfix.pincite.pin');
    const pinned = edited(action.edit, { [lock]: text })[lock]!;
    await client.open(lock, pinned, 'yaml');
    expect(await client.checks(uri)).not.toContain('citation/source-changed');
    await client.close(lock);
    expect(await client.checks(uri)).toContain('citation/source-changed');
  });

  it('says in the hover what became of the passage', async () => {
    const { client, uri, folder, pin } = await opened();
    const hover = async (): Promise<string> => {
      await client.checks(uri);
      return JSON.stringify(await client.ask<Hover>('hover', uri, { line: 0, character: 38 }));
    };
    expect(await hover()).not.toContain('inned');
    await client.watched({ uri: folder.write('pincite.lock', await pin()), type: 1 });
    expect(await hover()).toContain('Pinned on 2026-11-26; the passage says the same.');
    await client.watched({ uri: folder.write('seeds/port.txt', port.replace('410', '415')), type: 2 });
    expect(await hover()).toContain('has changed since it was pinned on 2026-11-26: “410 ships” became “415 ships”');
  });
});

describe('passages that move', () => {
  it('are followed all at once, in all notes, so that none is taken for another', async () => {
    const { client, uri, folder, lock, pin } = await opened();
    const text = await pin();
    await client.watched(
      { uri: folder.write('pincite.lock', text), type: 1 },
      { uri: folder.write('seeds/port.txt', shifted), type: 2 },
    );
    const actions = await actionsAt(client, uri, 38);
    expect(actions.filter(({ title }) => title.startsWith('Cite ¶ 4'))).toEqual([]);
    const action = titled(actions, /^Cite all that moved in @port where it stands now \(3 citations in 2 notes\)$/);
    const other = folder.uri('notes/b.md');
    const texts = edited(action.edit, { [uri]: note, [other]: files['notes/b.md'], [lock]: text });
    expect(texts[uri]).toBe('The port handled 410 ships [@port, ¶ 4]. Dredging ends in August [@port, ¶ 5].\n');
    expect(texts[other]).toBe('In August it ends [@port, ¶ 5].\n');
    await client.change(uri, [{ text: texts[uri]! }]);
    await client.watched(
      { uri: folder.write('notes/b.md', texts[other]!), type: 2 },
      { uri: folder.write('pincite.lock', texts[lock]!), type: 2 },
    );
    expect(await client.checks(uri)).toEqual([]);
    expect(await client.connection.sendRequest('pincite/pin', { textDocument: { uri } })).toEqual({
      edit: null,
      message: '2 as before.',
    });
  });

  it('are followed one by one where that mixes nothing up', async () => {
    const { client, uri, folder, lock, pin } = await opened();
    const text = await pin();
    await client.watched(
      { uri: folder.write('pincite.lock', text), type: 1 },
      { uri: folder.write('seeds/port.txt', shifted), type: 2 },
    );
    const action = titled(await actionsAt(client, uri, note.lastIndexOf('¶')), /^Cite ¶ 5, where the words stand now$/);
    const texts = edited(action.edit, { [uri]: note, [lock]: text });
    expect(texts[uri]).toBe(note.replace('¶ 4', '¶ 5'));
    // Another note still cites the place that was left.
    expect(texts[lock]!.match(/"locator": "[^"]*"/g)).toEqual([
      '"locator": "¶ 3"',
      '"locator": "¶ 4"',
      '"locator": "¶ 5"',
    ]);
  });
});

it('a passage that is not recorded can be pinned from its citation', async () => {
  const { client, uri, lock } = await opened();
  const action = titled(await actionsAt(client, uri, 38), /^Pin what ¶ 3 of “Harbour notes” says now$/);
  expect(edited(action.edit, {})[lock]).toContain('410 ships');
  const without = await start([folderWith(files)], pulling);
  await without.open(uri, note);
  expect((await actionsAt(without, uri, 38)).filter(({ title }) => title.startsWith('Pin'))).toEqual([]);
});

describe('what is wrong with the lock', () => {
  it('stands where it is, until it is mended, also when the lock is not open', async () => {
    const { client, folder, lock, pin } = await opened();
    const text = await pin();
    await client.watched({ uri: folder.write('pincite.lock', `<<<<<<< a\n${text}=======\n>>>>>>> b\n`), type: 1 });
    const [report] = (await client.pullAll()).filter(({ uri }) => uri === lock);
    expect(report!.items).toMatchObject([
      { code: 'pincite.lock', range: { start: { line: 0 } }, message: expect.stringContaining('left half done') },
    ]);
    await client.open(lock, `${text}- {"key"\n`, 'yaml');
    expect((await client.pull(lock)).items).toMatchObject([{ range: { start: { line: 6 } } }]);
    await client.change(lock, [{ text }]);
    expect((await client.pull(lock)).items).toEqual([]);
  });
});

it('a lock that is deleted is gone, though the editor still has its text', async () => {
  const { client, uri, folder, lock, pin } = await opened();
  const text = await pin();
  folder.write('pincite.lock', text);
  await client.open(lock, text, 'yaml');
  const again = () => client.connection.sendRequest<PinAnswer>('pincite/pin', { textDocument: { uri } });
  expect(await again()).toMatchObject({ edit: null });
  await client.watched({ uri: folder.delete('pincite.lock'), type: 3 });
  expect(await again()).toMatchObject({ message: '2 passages pinned.' });
  await client.change(lock, [{ text }]);
  expect(await again()).toMatchObject({ edit: null });
});
