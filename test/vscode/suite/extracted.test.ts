import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { docx, p } from '../../support/docx.ts';
import { answer, ask, discard, finding, noFinding, open, until, uriOf, within, write } from './support.ts';

const source = 'seeds/board letter.docx';
const letter = (...paragraphs: string[]) => docx(paragraphs.map((text) => p(`<w:r><w:t>${text}</w:t></w:r>`)).join(''));
const store = (...paragraphs: string[]) =>
  vscode.workspace.fs.writeFile(uriOf(source), letter('Letter to the board', ...paragraphs));

/** Paths that no other file of tests has: VS Code keeps the text of closed files for a while. */
let count = 0;
const freshPath = (): string => `notes/letter-${++count}.md`;

const wrong = 'Six units met in Port Ellery [@board-letter, ¶ 2, "Seven units met in Port Ellery"].';

/** A note that cites the letter, checked, with the cursor in its citation. */
async function ready(): Promise<{ readonly note: string; readonly editor: vscode.TextEditor }> {
  await store('Six units met in Port Ellery.', 'They left early.');
  const note = freshPath();
  const editor = await write(note, wrong);
  await finding(editor.document, 'quote/altered');
  const at = within(editor.document, '@board-letter');
  editor.selection = new vscode.Selection(at, at);
  return { note, editor };
}

const openPassage = async (): Promise<vscode.TextEditor> => {
  await vscode.commands.executeCommand('pincite.openPassage');
  return vscode.window.activeTextEditor!;
};

describe('sources that are no text themselves', () => {
  let notes: string[] = [];
  afterEach(async () => {
    await discard(...notes, source);
    notes = [];
  });

  it('are shown as text, read-only, with the passage selected', async () => {
    const { note } = await ready();
    notes = [note];
    const { document, selection } = await openPassage();
    assert.equal(document.uri.scheme, 'pincite-source');
    assert.match(document.uri.path, /\/seeds\/board letter\.docx\.txt$/);
    assert.equal(document.languageId, 'plaintext');
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === true, false);
    assert.equal(document.getText(selection), 'Six units met in Port Ellery.');
    assert.match(document.getText(), /^¶ 1 Letter to the board\n\n¶ 2 Six units met/);
  });

  it('have lenses that say who cites a passage', async () => {
    const { note } = await ready();
    notes = [note];
    const { document } = await openPassage();
    const line = within(document, 'Six units').line;
    await until('lens', async () => {
      const all = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
      const lens = all.find(({ range }) => range.start.line === line);
      const [, , places = []] = (lens?.command?.arguments ?? []) as [unknown, unknown, { uri: string }[]];
      // Notes of other tests may still be counted.
      return /^cited by \d+ claim/.test(lens?.command?.title ?? '') && places.some(({ uri }) => uri.endsWith(note));
    });
  });

  it('lead back to the notes', async () => {
    const { note } = await ready();
    notes = [note];
    const { document } = await openPassage();
    const found = await answer<vscode.Location>(
      'vscode.executeReferenceProvider',
      document,
      within(document, 'Six units'),
    );
    assert.ok(found.some(({ uri }) => uri.path.endsWith(note)));
  });

  it('can be cited from what is selected', async () => {
    const { note } = await ready();
    notes = [note];
    const editor = await openPassage();
    const line = within(editor.document, 'They left').line;
    editor.selection = new vscode.Selection(line, 4, line, 13);
    await until('action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
      );
      return actions.some(({ title }) => title === 'Cite This Passage');
    });
    await vscode.env.clipboard.writeText('');
    void vscode.commands.executeCommand('pincite.copyQuotation');
    const copied = await until('quotation', async () => (await vscode.env.clipboard.readText()) || undefined);
    assert.equal(copied, '“They left” [@board-letter, ¶ 3]');
  });

  it('are shown anew when they change', async () => {
    const { note, editor } = await ready();
    notes = [note];
    const { document } = await openPassage();
    await store('New words come first.', 'Seven units met in Port Ellery.');
    await until('new text', () => document.getText().includes('¶ 2 New words come first.'));
    await store('Seven units met in Port Ellery.');
    await until('new text', () => !document.getText().includes('New words'));
    await open(note);
    await noFinding(editor.document, 'quote/altered');
  });

  it('say so when they are gone', async () => {
    const { note } = await ready();
    notes = [note];
    const { document } = await openPassage();
    await vscode.workspace.fs.delete(uriOf(source));
    await until('an explanation', () => document.getText().includes('no source of the open folders'));
    await store('Back.');
    await until('the text', () => document.getText().includes('¶ 2 Back.'));
  });
});
