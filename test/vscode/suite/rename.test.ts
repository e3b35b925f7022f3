import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { answer, discard, finding, flagged, until, uriOf, within, write } from './support.ts';

/** Paths that no other file of tests has: VS Code keeps the text of closed files for a while. */
let count = 0;
const freshPath = (): string => `notes/renamed-${++count}.md`;

const text = 'Six units met in Port Ellery [@letter, ¶ 1]; [six](../seeds/letter.txt#¶1) came.\n';

/** Renames a file as a writer does in the Explorer view: extensions are asked for edits first. */
function rename(from: string, to: string): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(uriOf(from), uriOf(to));
  return Promise.resolve(vscode.workspace.applyEdit(edit));
}

/** Waits for VS Code's preview of what changes, and accepts it: what is checked there, or with `all` everything in the first file. */
async function accept(renamed: Promise<boolean>, all: boolean): Promise<void> {
  let isOver = false;
  void renamed.finally(() => {
    isOver = true;
  });
  let isChecked = !all;
  await until('end of the rename', async () => {
    const run = (command: string) => vscode.commands.executeCommand(command).then(undefined, () => {});
    if (!isChecked) {
      await new Promise((done) => setTimeout(done, 2000));
      await run('refactorPreview.groupByFile');
      await run('list.focusFirst');
      // A part of it is checked: that goes first, and then all of it comes.
      await run('refactorPreview.toggleCheckedState');
      await run('refactorPreview.toggleCheckedState');
      isChecked = true;
    }
    await run('refactorPreview.apply');
    return isOver;
  });
  assert.ok(await renamed);
}

/** Waits until the server knows the source that a note cites. */
const isRead = (document: vscode.TextDocument) =>
  answer('vscode.executeDefinitionProvider', document, within(document, '@letter'));

/** The text of a note as it is, in an editor or on disk. */
const textOf = async (path: string): Promise<string> =>
  (await vscode.workspace.openTextDocument(uriOf(path))).getText();

describe('renames', () => {
  let made: string[] = [];
  afterEach(async () => {
    await discard(...made);
    made = [];
  });

  const store = async (path: string, words: string): Promise<void> => {
    await vscode.workspace.fs.writeFile(uriOf(path), Buffer.from(words));
    made.push(path);
  };

  it('of a source take its links and its key along', async () => {
    await store('seeds/letter.txt', 'Six units met in Port Ellery.\n');
    const note = freshPath();
    const { document } = await write(note, text);
    made.push(note);
    await isRead(document);
    // Not saved: what is typed counts.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'New.\n\n');
    await vscode.workspace.applyEdit(edit);

    await accept(rename('seeds/letter.txt', 'seeds/board letter (1).txt'), true);
    made = [note, 'seeds/board letter (1).txt'];
    const after = text
      .replace('@letter', '@{board-letter-(1)}')
      .replace('../seeds/letter.txt', '../seeds/board%20letter%20%281%29.txt');
    await until('new names', async () => (await textOf(note)) !== `New.\n\n${text}`);
    assert.equal(await textOf(note), `New.\n\n${after}`);
    await until('end of findings', () => flagged(document).every((each) => !each.startsWith('citation/')));
  });

  it('leave the key as it is when the writer does not say otherwise', async () => {
    await store('seeds/letter.txt', 'Six units met in Port Ellery.\n');
    const note = freshPath();
    const { document } = await write(note, text);
    made.push(note);
    await isRead(document);
    await accept(rename('seeds/letter.txt', 'seeds/board.txt'), false);
    made = [note, 'seeds/board.txt'];
    await until('new link', async () => (await textOf(note)) !== text);
    assert.equal(await textOf(note), text.replace('../seeds/letter.txt', '../seeds/board.txt'));
  });

  it('of a note take its own links along', async () => {
    await store('seeds/letter.txt', 'Six units met in Port Ellery.\n');
    const note = freshPath();
    await isRead((await write(note, text)).document);
    const moved = note.replace('notes/', 'notes/deep/er/');
    assert.ok(await rename(note, moved));
    made = [moved, 'seeds/letter.txt'];
    await until('the new links', async () => (await textOf(moved)) === text.replace('../seeds', '../../../seeds'));
  });

  it('say as ever what is not there when the file is renamed behind the back of the editor', async () => {
    await store('seeds/letter.txt', 'Six units met in Port Ellery.\n');
    const note = freshPath();
    const { document } = await write(note, text);
    made.push(note);
    await isRead(document);
    await vscode.workspace.fs.rename(uriOf('seeds/letter.txt'), uriOf('seeds/other-letter.txt'));
    made = [note, 'seeds/other-letter.txt'];
    await finding(document, 'citation/unknown-source');
    assert.equal(document.getText(), text);
  });
});
