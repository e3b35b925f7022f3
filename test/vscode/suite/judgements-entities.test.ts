import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, freshPath, rangeOf, until, within, write } from './support.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`pincite.${command}`, ...args);
let made: string[] = [];

/** A new note with the cursor in it, when the server knows it. */
async function noteWith(text: string): Promise<vscode.TextEditor> {
  const path = freshPath();
  made.push(path);
  const editor = await write(path, text);
  const at = within(editor.document, 'Exports');
  editor.selection = new vscode.Selection(at, at);
  return editor;
}

describe('judgements and names', () => {
  afterEach(async () => {
    await discard(...made);
    made = [];
  });

  it('judgements are copied as a Markdown table', async () => {
    await noteWith('Exports are likely to fall [@quota-notice-2025, ¶ 10].');
    const table = await until('table in the clipboard', async () => {
      await vscode.env.clipboard.writeText('');
      await run('judgements.copyMarkdown');
      const text = await vscode.env.clipboard.readText();
      return text.includes('Exports are likely') && text;
    });
    assert.match(table, /^\| Judgement \| Where \|[\s\S]*@quota-notice-2025, ¶ 10/);
  });

  it('and open as JSON in an editor of their own', async () => {
    await noteWith('Exports are likely to fall.');
    const document = await until('JSON editor', async () => {
      await run('judgements.openJson');
      const active = vscode.window.activeTextEditor?.document;
      return active?.languageId === 'json' && active;
    });
    const [judgement] = JSON.parse(document.getText());
    assert.equal(judgement.text, 'Exports are likely to fall.');
    assert.deepEqual(judgement.basis, []);
  });

  it('a name that nobody knows is added to the register', async () => {
    const editor = await noteWith('Exports of Quell Tarnow Ores fell.');
    const range = rangeOf(editor.document, 'Quell Tarnow Ores');
    const entity = { name: 'Quell Tarnow Ores', kind: null, known: 'nowhere', mentions: [{ range }] };
    const register = await until('entry in the register', async () => {
      await run('entities.addToRegister', { kind: 'named', entity, uri: editor.document.uri.toString() });
      return vscode.workspace.textDocuments.find(
        ({ uri, getText }) => uri.path.endsWith('/entities.yaml') && getText().includes('- name: Quell Tarnow Ores'),
      );
    });
    made.push('entities.yaml');
    await vscode.window.showTextDocument(register);
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
});
