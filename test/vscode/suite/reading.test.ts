import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { answer, discard, open, rangeOf, uriOf, within } from './support.ts';

const note = 'notes/rare-earth-brief.md';
/** Cites ¶ 14 of the memo, the only one of the note that quotes it so. */
const place = 'before Christmas';

describe('hover', () => {
  afterEach(() => discard());

  it('on a citation shows the passage, where it is from, and nothing live', async () => {
    const { document } = await open(note);
    const hovers = await answer<vscode.Hover>(
      'vscode.executeHoverProvider',
      document,
      within(document, '@magnet-survey-2026, ¶ 14'),
    );
    const contents = hovers.flatMap((hover) => hover.contents as vscode.MarkdownString[]);
    const text = contents.map(({ value }) => value).join('\n');
    assert.match(text, /export licences/);
    assert.match(text, /How Europe buys its magnets: survey 2026/);
    for (const each of contents) {
      // The one command opens sources and nothing else, whatever it is given (`pdf.test.ts`).
      assert.deepEqual(each.isTrusted, { enabledCommands: ['pincite.showInPdf'] }, 'commands of the text would run');
      assert.ok(!each.supportHtml, 'mark-up of the text would be live');
    }
  });
});

describe('definition', () => {
  afterEach(() => discard());

  it('is the passage that a citation names', async () => {
    const { document } = await open(note);
    const [link] = await answer<vscode.LocationLink>(
      'vscode.executeDefinitionProvider',
      document,
      within(document, '@quota-notice-2025, ¶ 10'),
    );
    assert.equal(link!.targetUri.toString(), uriOf('seeds/quota-notice-2025.txt').toString());
    const source = await vscode.workspace.openTextDocument(link!.targetUri);
    assert.match(source.getText(link!.targetRange), /^Article 6\. Reporting\.[\s\S]*in the next batch\.$/);
  });

  it('goes there with the passage in view', async () => {
    const editor = await open(note);
    const at = within(editor.document, '@quota-notice-2025, ¶ 10');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const target = vscode.window.activeTextEditor!;
    assert.match(target.document.uri.path, /seeds\/quota-notice-2025\.txt$/);
    const article = rangeOf(target.document, 'Article 6. Reporting.').start.line;
    assert.equal(target.selection.active.line, article);
    assert.ok(target.visibleRanges.some((range) => range.start.line <= article && article <= range.end.line));
  });
});

describe('references', () => {
  afterEach(() => discard());

  it('of a passage are the citations of it in the notes', async () => {
    const { document } = await open('seeds/garrow-memo-2025.txt');
    const found = await answer<vscode.Location>('vscode.executeReferenceProvider', document, within(document, place));
    const cited = await vscode.workspace.openTextDocument(uriOf(note));
    const texts = found.filter(({ uri }) => uri.path.endsWith(note)).map(({ range }) => cited.getText(range));
    assert.equal(texts.length, 2, `the note cites it twice, found: ${texts.join(' | ')}`);
    for (const text of texts) assert.match(text, /@garrow-memo-2025/);
  });

  it('of a key are all citations of its source', async () => {
    const { document } = await open(note);
    const found = await answer<vscode.Location>(
      'vscode.executeReferenceProvider',
      document,
      within(document, '@magnet-survey-2026, ¶ 14'),
    );
    assert.ok(found.filter(({ uri }) => uri.path.endsWith(note)).length >= 3);
  });
});
