import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import {
  checkOf,
  discard,
  finding,
  freshPath,
  noFinding,
  open,
  rangeOf,
  until,
  uriOf,
  within,
  write,
} from './support.ts';

const note = 'notes/rare-earth-brief.md';
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`pincite.${command}`, ...args);

/** Puts the cursor, or a selection, on words that stand once. */
function pointAt(editor: vscode.TextEditor, words: string): void {
  const at = within(editor.document, words);
  editor.selection = new vscode.Selection(at, at);
}

/** The sample note in an editor, checked. */
async function ready(): Promise<vscode.TextEditor> {
  const editor = await open(note);
  await finding(editor.document, 'quote/altered');
  return editor;
}

describe('commands', () => {
  afterEach(() => discard());

  it('Open Passage selects the passage', async () => {
    pointAt(await ready(), '@quota-notice-2025, ¶ 10');
    await run('openPassage');
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.uri.path, /seeds\/quota-notice-2025\.txt$/);
    assert.match(editor.document.getText(editor.selection), /^Article 6\. Reporting\.[\s\S]*in the next batch\.$/);
  });

  it('Open Passage to the Side leaves the cursor in the note', async () => {
    pointAt(await ready(), '@quota-notice-2025, ¶ 10');
    await run('openPassageBeside');
    assert.match(vscode.window.activeTextEditor!.document.uri.path, /rare-earth-brief\.md$/);
    const beside = vscode.window.visibleTextEditors.find(({ document }) =>
      document.uri.path.endsWith('quota-notice-2025.txt'),
    );
    assert.match(beside!.document.getText(beside!.selection), /^Article 6\./);
  });

  it('Mark Estimate as Checked sets the estimate at the cursor aside', async () => {
    const path = freshPath();
    const editor = await write(path, 'Recovery at Mount Garrow stood at 68 per cent [@garrow-memo-2025, ¶ 9].');
    await finding(editor.document, 'number/mismatch');
    pointAt(editor, '68 per cent');
    await run('markChecked');
    await noFinding(editor.document, 'number/mismatch');
    await discard(path, 'pincite.checked.jsonl');
  });

  it('Create Configuration writes a pincite.yaml, and leaves one alone that is there', async () => {
    await open(note);
    await run('createConfiguration');
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.uri.path, /\/pincite\.yaml$/);
    assert.match(document.getText(), /# profile: analytic/);
    await vscode.workspace.fs.writeFile(uriOf('pincite.yaml'), Buffer.from('notes: notes\n'));
    await run('createConfiguration');
    assert.equal(Buffer.from(await vscode.workspace.fs.readFile(uriOf('pincite.yaml'))).toString(), 'notes: notes\n');
    await discard('pincite.yaml');
  });

  it('Insert Citation opens a citation at the cursor, before the full stop', async () => {
    const path = freshPath();
    const editor = await write(path, 'The pilot plant stopped twice.');
    const end = editor.document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(end, end);
    await run('insertCitation');
    assert.equal(editor.document.lineAt(0).text, 'The pilot plant stopped twice [@].');
    await discard(path);
  });

  it('Explain Finding shows the page of its check', async () => {
    await open(note);
    await run('explainFinding', 'quote/altered');
    await until('page', () =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.includes('altered')),
    );
  });

  it('Cite This Passage and Copy as Pinned Quotation are offered on a selection in a source', async () => {
    const editor = await open('seeds/garrow-memo-2025.txt');
    const range = rangeOf(editor.document, 'twice for want');
    const offered = await until('action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        range,
      );
      return actions.length > 0 && actions.map(({ title }) => title);
    });
    assert.ok(
      offered.includes('Cite This Passage') && offered.includes('Copy as Pinned Quotation'),
      offered.join(', '),
    );
  });

  it('Cite This Passage copies a citation of the words that are selected', async () => {
    const editor = await open('seeds/garrow-memo-2025.txt');
    const { start, end } = rangeOf(editor.document, 'for want of acid and once after a fire');
    editor.selection = new vscode.Selection(start, end);
    // It goes on to offer an insertion, and so does not end before that is answered.
    void run('citePassage');
    const copied = await until('citation', async () => {
      const text = await vscode.env.clipboard.readText();
      return text.includes('want of acid') && text;
    });
    assert.equal(copied, '[@garrow-memo-2025, ¶ 6, "for want of acid and once after a fire"]');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('Restart Language Server brings the findings again', async () => {
    const { document } = await open(note);
    await finding(document, 'quote/altered');
    await run('restartServer');
    await finding(document, 'quote/altered');
  });

  it('Get Started opens the walkthrough', async () => {
    await run('openWalkthrough');
    const opened = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ label }) => label);
    await until('walkthrough', () => opened().some((label) => /Walkthrough|Get Started|Welcome/.test(label)));
  });
});

describe('the task', () => {
  afterEach(() => discard());

  it('checks all notes, and Problems has what it finds', async () => {
    const [task] = await vscode.tasks.fetchTasks({ type: 'pincite' });
    assert.ok(task, 'there is no task');
    assert.equal(task.name, 'Check all notes');
    const ended = new Promise<number | undefined>((done) => {
      vscode.tasks.onDidEndTaskProcess(
        ({ execution, exitCode }) => execution.task.name === task.name && done(exitCode),
      );
    });
    await vscode.tasks.executeTask(task);
    assert.equal(await ended, 0);
    const found = vscode.languages.getDiagnostics(uriOf(note)).filter((each) => checkOf(each));
    assert.ok(found.length > 0);
  });
});

describe('the Markdown preview', () => {
  it('shows citations short, with their state, and the sources at the end', async () => {
    const { document } = await open(note);
    await finding(document, 'quote/altered');
    const html = await until('citation in the preview', async () => {
      const text = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return text.includes('pincite-citation') && !text.includes('pincite-pending') && text;
    });
    assert.ok(!html.includes('[@quota-notice-2025, ¶ 10]'), 'a citation is shown as it is written');
    assert.match(html, /Ministry of Land and Minerals/);
    assert.ok(!/<script/i.test(html));
    await discard();
  });
});
