import { expect, it } from 'vitest';
import type {
  AnnotatedTextEdit,
  ClientCapabilities,
  ShowMessageParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { applyEdits } from '../../server/src/text/document.ts';
import { LineIndex } from '../../server/src/text/position.ts';
import { pulling, until } from './client.ts';
import { folderWith, start } from './fixture.ts';

const asking: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    fileOperations: { willRename: true },
  },
};

const entry = (key: string, file: string) =>
  `- {"key": ${JSON.stringify(key)}, "locator": "¶ 1", "date": "2026-01-01", "file": ${JSON.stringify(file)}, "sha256": "0", "hash": "0", "words": "\\"key\\": \\"quota\\"", "before": "", "after": ""}\n`;
const files = {
  'seeds/quota.txt': 'Six units met.\n',
  'seeds/other.txt': 'Others.\n',
  'notes/a.md': 'Six [@quota, ¶ 1] and [six](../seeds/quota.txt#¶1).\n',
  'notes/b.md': '[@{quota}] [@other]\n',
  'notes/c.md': '[@other]\n',
  'pincite.lock': `version: 1\nnumbering: 1\npins:\n${entry('other', 'seeds/other.txt')}${entry('quota', 'seeds/quota.txt')}`,
};

async function opened(capabilities: ClientCapabilities = asking, more: Record<string, string> = {}) {
  const folder = folderWith({ ...files, ...more });
  const client = await start([folder], capabilities);
  const said: ShowMessageParams[] = [];
  client.connection.onNotification('window/showMessage', (params: ShowMessageParams) => void said.push(params));
  const rename = (...renames: [string, string][]) =>
    client.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: renames.map(([oldPath, newPath]) => ({ oldUri: folder.uri(oldPath), newUri: folder.uri(newPath) })),
    });
  return { folder, client, rename, said };
}

/** The text of a document after the edits in it; `confirmed`: those too that the writer is asked about. */
function after(edit: WorkspaceEdit | null, uri: string, text: string, confirmed = true): string {
  const change = (edit?.documentChanges as TextDocumentEdit[] | undefined)?.find(
    ({ textDocument }) => textDocument.uri === uri,
  );
  const edits = (change?.edits ?? edit?.changes?.[uri] ?? []) as AnnotatedTextEdit[];
  const lines = LineIndex.of(text);
  return applyEdits(
    text,
    edits
      .filter(({ annotationId }) => confirmed || annotationId === undefined)
      .map(({ range, newText }) => ({ span: lines.spanOf(range), text: newText })),
  );
}

it('is offered to clients that ask before they rename', async () => {
  const { client } = await opened();
  const { filters } = client.result.capabilities.workspace!.fileOperations!.willRename!;
  expect(filters.map(({ pattern }) => pattern.matches)).toEqual(['file', 'folder']);
  const other = await opened(pulling);
  expect(other.client.result.capabilities.workspace).toEqual({
    workspaceFolders: { supported: true, changeNotifications: true },
  });
});

it('changes links at once, and keys when the writer says so', async () => {
  const { folder, rename } = await opened();
  const edit = await rename(['seeds/quota.txt', 'seeds/board.txt']);
  const [a, b] = [folder.uri('notes/a.md'), folder.uri('notes/b.md')];
  expect(after(edit, a, files['notes/a.md'], false)).toBe('Six [@quota, ¶ 1] and [six](../seeds/board.txt#¶1).\n');
  expect(after(edit, a, files['notes/a.md'])).toBe('Six [@board, ¶ 1] and [six](../seeds/board.txt#¶1).\n');
  expect(after(edit, b, files['notes/b.md'], false)).toBe(files['notes/b.md']);
  expect(after(edit, b, files['notes/b.md'])).toBe('[@{board}] [@other]\n');
  expect(Object.values(edit!.changeAnnotations!)).toEqual([
    {
      label: 'Rename the key @quota to @board in 2 notes',
      needsConfirmation: true,
      description: 'seeds/quota.txt → seeds/board.txt',
    },
  ]);
  const lock = files['pincite.lock'];
  const uri = folder.uri('pincite.lock');
  expect(after(edit, uri, lock, false)).toBe(lock.replace('seeds/quota.txt', 'seeds/board.txt'));
  expect(after(edit, uri, lock)).toBe(
    lock.replace(entry('quota', 'seeds/quota.txt'), entry('board', 'seeds/board.txt')),
  );
  expect(edit!.documentChanges).toHaveLength(3);
});

it('counts on what is typed, in that version', async () => {
  const { folder, client, rename } = await opened();
  const uri = folder.uri('notes/a.md');
  await client.open(uri, files['notes/a.md']);
  await client.change(uri, [
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'New.\n\n' },
  ]);
  const edit = await rename(['seeds/quota.txt', 'seeds/board.txt']);
  expect(after(edit, uri, `New.\n\n${files['notes/a.md']}`)).toBe(
    'New.\n\nSix [@board, ¶ 1] and [six](../seeds/board.txt#¶1).\n',
  );
  const versions = (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => [
    textDocument.uri,
    textDocument.version,
  ]);
  expect(versions).toContainEqual([uri, 2]);
  expect(versions).toContainEqual([folder.uri('notes/b.md'), null]);
});

it('follows folders, notes, and several at once', async () => {
  const { folder, rename } = await opened();
  const edit = await rename(['seeds', 'sources/2025'], ['notes', 'texts']);
  expect(after(edit, folder.uri('notes/a.md'), files['notes/a.md'])).toBe(
    'Six [@quota, ¶ 1] and [six](../sources/2025/quota.txt#¶1).\n',
  );
  expect(await rename(['notes', 'texts'])).toBeNull();
  const deeper = await rename(['notes/a.md', 'notes/x/y/a.md']);
  expect(after(deeper, folder.uri('notes/a.md'), files['notes/a.md'])).toBe(
    files['notes/a.md'].replace('../seeds', '../../../seeds'),
  );
});

it('does not rename a key to one that is in use, and says so', async () => {
  const { folder, rename, said } = await opened();
  const edit = await rename(['seeds/quota.txt', 'seeds/x/other.md']);
  expect(after(edit, folder.uri('notes/a.md'), files['notes/a.md'])).toBe(
    'Six [@quota, ¶ 1] and [six](../seeds/x/other.md#¶1).\n',
  );
  await until(() => said.length > 0);
  expect(said).toEqual([
    { type: 2, message: expect.stringMatching(/@quota .* @other .*seeds\/other\.txt, seeds\/x\/other\.md/) },
  ]);
});

it('never renames keys where the writer cannot be asked', async () => {
  const workspaceEdit = { documentChanges: false };
  const plain = { ...asking, workspace: { ...asking.workspace, workspaceEdit } };
  const { folder, rename, said } = await opened(plain);
  const edit = await rename(['seeds/quota.txt', 'seeds/board.txt']);
  expect(Object.keys(edit!)).toEqual(['changes']);
  expect(after(edit, folder.uri('notes/a.md'), files['notes/a.md'])).toBe(
    'Six [@quota, ¶ 1] and [six](../seeds/board.txt#¶1).\n',
  );
  expect(after(edit, folder.uri('notes/b.md'), files['notes/b.md'])).toBe(files['notes/b.md']);
  expect(said).toEqual([]);
});

it('asks nothing where nothing changes', async () => {
  const { rename } = await opened();
  expect(await rename(['README.md', 'READ.md'])).toBeNull();
  expect(await rename(['seeds/none.txt', 'seeds/quota2.txt'])).toBeNull();
  expect(await rename(['', '../elsewhere'])).toBeNull();
});

it('follows sources that leave the root, and roots that share them', async () => {
  const { folder, rename } = await opened(asking, {
    'one/pincite.yaml': 'sources: [../seeds]\n',
    'one/n.md': '[@quota, ¶ 1]\n',
  });
  const edit = await rename(['seeds/quota.txt', 'seeds/board.txt']);
  expect(after(edit, folder.uri('one/n.md'), '[@quota, ¶ 1]\n')).toBe('[@board, ¶ 1]\n');
  expect(Object.keys(edit!.changeAnnotations!)).toHaveLength(2);
  const out = await rename(['seeds/quota.txt', '../quota.txt']);
  expect(after(out, folder.uri('notes/a.md'), files['notes/a.md'])).toBe(
    'Six [@quota, ¶ 1] and [six](../../quota.txt#¶1).\n',
  );
});

it('leaves what it cannot understand', async () => {
  const { client } = await opened();
  const renamed = (oldUri: string, newUri: string) =>
    client.connection.sendRequest('workspace/willRenameFiles', { files: [{ oldUri, newUri }] });
  expect(await renamed('untitled:Untitled-1', 'file:///a.md')).toBeNull();
  expect(await renamed('not a uri', 'file:///a.md')).toBeNull();
});
