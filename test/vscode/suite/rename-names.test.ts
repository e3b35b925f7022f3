import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, discard, freshPath, until, uriOf, write } from './support.ts';

const register = '- name: Quorn Harl Mining\n  kind: organisation\n  aliases: [Quorn Harl]\n  acronym: QHM\n';

/** Seven, six or five mentions of the name a note: 40 in six. Its aliases and the words of a source stay. */
const words = (mentions: number): string =>
  `${'Output of Quorn Harl Mining fell, as QHM and Quorn Harl said.\n\n'.repeat(mentions)}> Quorn Harl Mining fell.\n`;
const counts = [7, 7, 7, 7, 6, 6];

const textOf = async (path: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(uriOf(path))).getText();

/** Accepts VS Code’s preview, with all that is not checked in it. */
async function accept(applied: Thenable<boolean>): Promise<void> {
  let isOver = false;
  void Promise.resolve(applied).finally(() => {
    isOver = true;
  });
  const run = (command: string) => vscode.commands.executeCommand(command).then(undefined, () => {});
  await until('end of the rename', async () => {
    await run('refactorPreview.apply');
    return isOver;
  });
  assert.ok(await applied);
}

describe('a name', () => {
  let made: string[] = [];
  afterEach(async () => {
    await discard(...made);
    made = [];
  });

  it('is renamed in six notes, its aliases stay, and one undo takes it back', async () => {
    await vscode.workspace.fs.writeFile(uriOf('entities.yaml'), Buffer.from(register));
    const paths = counts.map(freshPath);
    made = ['entities.yaml', ...paths];
    for (const [index, path] of paths.slice(1).entries())
      await vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(words(counts[index + 1]!)));
    const { document } = await write(paths[0]!, `Here is Quorn Harl Mining.\n\n${words(counts[0]! - 1)}`);
    const before = await Promise.all(paths.map(textOf));
    const at = new vscode.Position(0, 'Here is Qu'.length);

    const isOfNote = (uri: vscode.Uri) => paths.some((path) => uriOf(path).toString() === uri.toString());
    const { edit, notes } = await until('edits of all notes', async () => {
      const edit = await ask<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at,
        'Quorn Metals',
      );
      const notes = edit.entries().filter(([uri]) => isOfNote(uri));
      return notes.length === 6 && edit.size === 7 && { edit, notes };
    });
    assert.equal(
      notes.reduce((sum, [, edits]) => sum + edits.length, 0),
      40,
    );

    await accept(vscode.workspace.applyEdit(edit));
    const expected = before.map((text) => text.replace(/(?<!> )Quorn Harl Mining/g, 'Quorn Metals'));
    await until('new names', async () => (await textOf(paths[0]!)) !== before[0]);
    assert.deepEqual(await Promise.all(paths.map(textOf)), expected);
    assert.equal(await textOf('entities.yaml'), register.replace('Quorn Harl Mining', 'Quorn Metals'));

    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    // One step in all files that the rename changed.
    await until(
      'the old name in all notes',
      async () => (await Promise.all(paths.map(textOf))).join() === before.join(),
    );
    assert.equal(await textOf('entities.yaml'), register);
  });
});
