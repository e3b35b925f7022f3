import * as assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { fixCases } from './fixes.ts';
import { ask, checkOf, discard, finding, freshPath, noFinding, open, until, uriOf, write } from './support.ts';

let path = '';

/** What VS Code offers at a diagnostic. */
const actionsAt = (document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> =>
  ask('vscode.executeCodeActionProvider', document.uri, range, 'quickfix');

async function take(action: vscode.CodeAction): Promise<void> {
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

describe('code actions', () => {
  beforeEach(() => {
    path = freshPath();
  });
  afterEach(() => discard(path));

  for (const { check, title, before, after } of fixCases)
    it(`${check}: ${title.source.replace(/[\\^$]/g, '')}`, async () => {
      const { document } = await write(path, before);
      const diagnostic = await finding(document, check);
      const actions = await actionsAt(document, diagnostic);
      const action = actions.find((each) => title.test(each.title));
      assert.ok(action, `not offered; but:\n${actions.map((each) => each.title).join('\n')}`);
      await take(action);
      assert.equal(document.getText(), `${after}\n`);
      await noFinding(document, check);
    });

  it('ignoring selects the word that the reason is typed over', async () => {
    const editor = await write(path, 'Northfold receives 97,000 tonnes of the mining quota.');
    const { document } = editor;
    const actions = await actionsAt(document, await finding(document, 'claim/uncited'));
    await take(actions.find(({ title }) => title.startsWith('Ignore claim/uncited'))!);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    assert.equal(document.getText(vscode.window.activeTextEditor.selection), 'reason');
    await finding(document, 'ignore/no-reason');
    await vscode.commands.executeCommand('type', { text: 'all know it' });
    await noFinding(document, 'ignore/no-reason');
    await noFinding(document, 'claim/uncited');
  });

  it('mark an estimate as checked, which holds until the words change', async () => {
    const editor = await write(path, 'Recovery at Mount Garrow stood at 68 per cent [@garrow-memo-2025, ¶ 9].');
    const { document } = editor;
    const actions = await actionsAt(document, await finding(document, 'number/mismatch'));
    const mark = actions.find((each) => each.title.startsWith('Mark as checked'))!;
    assert.ok(mark, actions.map((each) => each.title).join('\n'));
    await take(mark);
    await vscode.workspace.saveAll(false);
    await noFinding(document, 'number/mismatch');
    const record = Buffer.from(await vscode.workspace.fs.readFile(uriOf('pincite.checked.jsonl'))).toString();
    assert.match(record, /68 per cent/);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 34, 0, 36), '78'));
    await finding(document, 'number/mismatch');
    await vscode.workspace.fs.delete(uriOf('pincite.checked.jsonl'));
  });
});

describe('the fixes of the sample', () => {
  const note = 'notes/rare-earth-brief.md';
  afterEach(() => discard());

  it('each take their finding away', async () => {
    const { document } = await open(note);
    const text = document.getText();
    await finding(document, 'quote/not-found');
    for (const check of [
      'quote/altered',
      'citation/unknown-source',
      'quote/not-found',
      'claim/uncited',
      'quote/uncited',
    ]) {
      const diagnostic = await finding(document, check);
      const words = document.getText(diagnostic.range);
      const action = (await actionsAt(document, diagnostic)).find(({ title }) => !title.startsWith('Ignore'))!;
      assert.ok(action, `${check} has no fix`);
      await take(action);
      assert.notEqual(document.getText(), text);
      await until(`end of ${check}: ${words}`, () =>
        vscode.languages
          .getDiagnostics(document.uri)
          .every((each) => checkOf(each) !== check || document.getText(each.range) !== words),
      );
    }
  });
});
