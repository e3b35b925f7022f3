import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { answer, discard, finding, flagged, until, within } from './support.ts';

const text = 'The notice sets aside 16,500 tonnes for heavy rare earths [@quota-notice-2025, ¶ 5] and [@gone, ¶ 1].\n';

describe('a note that was never saved', () => {
  afterEach(() => discard());

  it('is checked against the sources of the folder, and shows their passages', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(document);
    const unknown = await finding(document, 'citation/unknown-source');
    assert.match(unknown.message, /gone/);
    const [hover] = await answer<vscode.Hover>(
      'vscode.executeHoverProvider',
      document,
      within(document, 'quota-notice-2025'),
    );
    assert.match((hover!.contents[0] as vscode.MarkdownString).value, /16,500/);
  });

  it('is left alone when it is no Markdown', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
    await vscode.window.showTextDocument(document);
    const other = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
    await vscode.window.showTextDocument(other);
    await until('finding', () => flagged(other).length > 0);
    assert.deepEqual(flagged(document), []);
  });
});
