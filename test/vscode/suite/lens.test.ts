import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, discard, finding, folder, open, rangeOf, until, within } from './support.ts';

const note = 'notes/rare-earth-brief.md';
const set = (name: string, value: unknown) =>
  vscode.workspace.getConfiguration('pincite', folder).update(name, value, vscode.ConfigurationTarget.Workspace);

/** The lenses of a document with what they say, resolved as an editor does when they come on the screen. */
const lenses = ({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
  ask('vscode.executeCodeLensProvider', uri, 1000);

const titleAt = (all: readonly vscode.CodeLens[], line: number): string | undefined =>
  all.find(({ range }) => range.start.line === line)?.command?.title;

describe('code lenses', () => {
  afterEach(async () => {
    await set('codeLens', undefined);
    await discard();
  });

  it('say above a heading how its claims stand', async () => {
    const { document } = await open(note);
    await finding(document, 'quote/altered');
    const all = await lenses(document);
    for (const heading of ['# Where the rare earth squeeze', '## What the quota changes']) {
      const title = titleAt(all, rangeOf(document, heading).start.line);
      assert.match(title ?? '', /^\d+ claims · \d+ supported/, heading);
    }
  });

  it('say above a passage who cites it, and show that', async () => {
    const { document } = await open('seeds/garrow-memo-2025.txt');
    const line = rangeOf(document, 'The general manager').start.line;
    const all = await until('lens', async () => {
      const found = await lenses(document);
      return titleAt(found, line) !== undefined && found;
    });
    const { command } = all.find(({ range }) => range.start.line === line)!;
    assert.match(command!.title, /^cited by 2 claims/);
    const [, , places] = command!.arguments as [string, unknown, { uri: string }[]];
    assert.equal(places.length, 2);
    assert.ok(places.every(({ uri }) => uri.endsWith(note)));
  });

  it('go when pincite.codeLens is off, and come again', async () => {
    const { document } = await open(note);
    await until('lens', async () => (await lenses(document)).length > 0);
    await set('codeLens', false);
    await until('end of the lenses', async () => (await lenses(document)).length === 0);
    await set('codeLens', undefined);
    await until('lens', async () => (await lenses(document)).length > 0);
  });
});

describe('the text', () => {
  afterEach(async () => {
    for (const name of ['semanticHighlighting', 'inlayHints']) await set(name, undefined);
    await discard();
  });

  const tokens = ({ uri }: vscode.TextDocument) =>
    ask<vscode.SemanticTokens | null>('vscode.provideDocumentSemanticTokens', uri);
  const hints = (document: vscode.TextDocument) => {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    return ask<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, all);
  };

  it('has semantic tokens, unless they are switched off', async () => {
    const { document } = await open(note);
    await until('token', async () => ((await tokens(document))?.data.length ?? 0) > 0);
    await set('semanticHighlighting', false);
    await until('end of the tokens', async () => !(await tokens(document))?.data.length);
  });

  it('has hints with the title of a source when they are switched on', async () => {
    const { document } = await open(note);
    await finding(document, 'quote/altered');
    assert.deepEqual(await hints(document), []);
    await set('inlayHints', true);
    const [first] = await until('hint', async () => {
      const found = await hints(document);
      return found.length > 0 && found;
    });
    const label = typeof first!.label === 'string' ? first!.label : first!.label.map(({ value }) => value).join('');
    assert.match(label, /Ministry of Land/);
    const at = within(document, '@quota-notice-2025, ¶¶ 5-7');
    assert.equal(first!.position.line, at.line);
  });
});
