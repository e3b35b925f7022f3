import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, finding, flagged, noFinding, open, rangeOf, until, write } from './support.ts';

describe('diagnostics', () => {
  afterEach(() => discard());

  it('are those of the sample note, at the words that they are about', async () => {
    const { document } = await open('notes/rare-earth-brief.md');
    const told = await until('finding', () => flagged(document).length >= 11 && flagged(document));
    for (const expected of [
      'quote/altered: end',
      'number/mismatch: 1.2 per cent',
      'claim/overstated: will reach',
      'citation/unknown-source: @magnet-survy-2026',
      'quote/not-found: you cannot take out half twice',
      'attribution/weasel: Observers say',
    ])
      assert.ok(told.includes(expected), `${expected} is not among:\n${told.join('\n')}`);
  });

  it('say what, lead to the passage, and name the check', async () => {
    const { document } = await open('notes/rare-earth-brief.md');
    const altered = await finding(document, 'quote/altered');
    assert.match(altered.message, /“neck” where the quotation has “end”/);
    assert.equal(altered.severity, vscode.DiagnosticSeverity.Error);
    const [related] = altered.relatedInformation ?? [];
    assert.match(related!.location.uri.path, /seeds\/ministry-briefing-2025\.md$/);
    assert.equal(related!.location.range.start.line, 25);
  });

  it('come and go while the text changes', async () => {
    const editor = await write('notes/typed.md', 'Recovery stood at 58 per cent [@garrow-memo-2025, ¶ 9].');
    const { document } = editor;
    await editor.edit((edit) => edit.replace(rangeOf(document, '¶ 9'), '¶ 90'));
    const unknown = await finding(document, 'citation/unknown-passage');
    assert.equal(document.getText(unknown.range), '¶ 90');
    await editor.edit((edit) => edit.replace(rangeOf(document, '¶ 90'), '¶ 9'));
    await noFinding(document, 'citation/unknown-passage');
    await discard('notes/typed.md');
  });

  it('follow a source that changes on disk', async () => {
    const { document } = await write('notes/follows.md', 'Sales rose to 12 million crowns [@ledger, ¶ 1].');
    await finding(document, 'citation/unknown-source');
    await write('seeds/ledger.txt', 'Sales rose to 12 million crowns.\n\nNothing else was counted.');
    await noFinding(document, 'citation/unknown-source');
    await write('seeds/ledger.txt', 'Sales rose to 21 million crowns.\n\nNothing else was counted.');
    await finding(document, 'number/mismatch');
    await discard('seeds/ledger.txt', 'notes/follows.md');
  });
});
