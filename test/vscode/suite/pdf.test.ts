import * as assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, freshPath, until, uriOf, write } from './support.ts';

/** The files of PDFs that are shown. */
const shown = (): string[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs.map(({ input }) => input))
    .filter((input) => input instanceof vscode.TabInputCustom && input.viewType === 'pincite.pdf')
    .map((input) => (input as vscode.TabInputCustom).uri.toString());

const show = async (argument?: unknown): Promise<boolean> =>
  vscode.commands.executeCommand('pincite.showInPdf', argument);

describe('the PDF viewer', () => {
  const pdf = uriOf('seeds/harbour.pdf');
  const stranger = uriOf('notes/stranger.pdf');
  const note = freshPath();
  const text = 'Three clerks counted the ships [@harbour, p. ii, "Three clerks counted every ship"].';
  const target = { textDocument: { uri: pdf.toString() }, ranges: [] };

  before(async () => {
    const tree = vscode.extensions.getExtension('pincite.pincite')!.extensionUri;
    for (const to of [pdf, stranger])
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(tree, 'test/fixtures/pdf/harbour.pdf'), to);
  });
  after(() => discard(note, 'seeds/harbour.pdf', 'notes/stranger.pdf'));

  it('opens what the citation at the cursor cites, once', async () => {
    const editor = await write(note, text);
    const at = editor.document.positionAt(text.indexOf('harbour'));
    editor.selection = new vscode.Selection(at, at);
    await until('the PDF among the sources', () => show());
    assert.deepEqual(shown(), [pdf.toString()]);
    assert.equal(await show(target), true);
    assert.deepEqual(shown(), [pdf.toString()]);
  });

  it('opens nothing but sources, whatever it is given', async () => {
    for (const odd of [
      { textDocument: { uri: stranger.toString() }, ranges: [] },
      { textDocument: { uri: 'file:///etc/passwd' }, ranges: [] },
      { textDocument: { uri: 'https://example.org/a.pdf' }, ranges: [] },
      { ...target, ranges: [{ start: 0, end: 1 }] },
      pdf.toString(),
      null,
    ])
      assert.equal(await show(odd), false);
    assert.deepEqual(shown(), [pdf.toString()]);
  });
});
