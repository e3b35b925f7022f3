import * as assert from 'node:assert/strict';
import { after, afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, finding, freshPath, noFinding, until, uriOf, within, write } from './support.ts';

const text = 'Harbour notes\n\nThe pilots went on strike.\n\nThe port handled 410 ships in May, fewer than in April.\n';

const put = (path: string, content: string) => vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(content));
/** Waits until the file says this: VS Code may be saving it just now. */
const lockWith = (words: RegExp): Promise<boolean> =>
  until(`${words} in the lock`, async () => {
    const text = Buffer.from(await vscode.workspace.fs.readFile(uriOf('pincite.lock'))).toString();
    return words.test(text);
  });

/** A note that cites a source, pinned. */
async function pinned(path: string, key: string): Promise<vscode.TextEditor> {
  await put(`seeds/${key}.txt`, text);
  const editor = await write(path, `The port handled 410 ships in May [@${key}, ¶ 3].`);
  const at = within(editor.document, `@${key}`);
  await until('source', async () => {
    const found = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      at,
    );
    return found.length > 0;
  });
  await vscode.commands.executeCommand('pincite.pinNote');
  return editor;
}

describe('the lock', () => {
  let path = '';
  let key = '';
  let source = '';
  let count = 0;
  // A lock that is deleted would live on in VS Code for a while: each test has a source of its own instead.
  beforeEach(() => {
    path = freshPath();
    key = `harbour-${++count}`;
    source = `seeds/${key}.txt`;
  });
  afterEach(() => discard(path, source));
  after(() => discard('pincite.lock'));

  it('is written by Pin Cited Passages of This Note, and is YAML', async () => {
    await pinned(path, key);
    await lockWith(/"key": "harbour-1", "locator": "¶ 3"/);
    assert.equal((await vscode.workspace.openTextDocument(uriOf('pincite.lock'))).languageId, 'yaml');
  });

  it('tells of a source that changes, and is right again with one quick fix', async () => {
    const { document } = await pinned(path, key);
    await put(source, text.replace('410', '415'));
    const { message, range } = await finding(document, 'citation/source-changed');
    assert.match(message, /“410 ships” became “415 ships”/);
    const action = await until('quick fix', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
      );
      return actions.find(({ title }) => title.startsWith('Pin ¶ 3'));
    });
    assert.ok(await vscode.workspace.applyEdit(action.edit!));
    await noFinding(document, 'citation/source-changed');
    await vscode.workspace.saveAll(false);
    await lockWith(/415 ships/);
    await noFinding(document, 'citation/source-changed');
  });

  it('leads a citation after its words', async () => {
    const { document } = await pinned(path, key);
    await put(source, text.replace('The pilots', 'A new paragraph.\n\nThe pilots'));
    await finding(document, 'citation/passage-moved');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(within(document, '¶ 3'), within(document, '¶ 3')),
    );
    const action = actions.find(({ title }) => title.startsWith('Cite ¶ 4'));
    assert.ok(await vscode.workspace.applyEdit(action!.edit!));
    assert.match(document.getText(), /@harbour-3, ¶ 4\]/);
    await noFinding(document, 'citation/passage-moved');
    await vscode.workspace.saveAll(false);
    await lockWith(/"key": "harbour-3", "locator": "¶ 4"/);
  });
});
