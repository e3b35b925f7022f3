import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ask, discard, finding, freshPath, write } from './support.ts';

let path = '';
const label = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

/** A sentence with a finding: once it is there, the server knows the note. */
const before = 'Northfold receives 97,000 tonnes of the mining quota.\n\n';

/** What is offered at the end of a text, in the order in which it is shown. */
async function offered(text: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  path = freshPath();
  const { document } = await write(path, before + text);
  await finding(document, 'claim/uncited');
  const at = document.positionAt(before.length + text.length);
  const list = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at, trigger, 30);
  const items = list.items.filter((item) => item.kind !== vscode.CompletionItemKind.Snippet);
  return items.sort((a, b) => ((a.sortText ?? label(a)) < (b.sortText ?? label(b)) ? -1 : 1));
}

describe('completion', () => {
  afterEach(() => discard(path));

  it('offers the sources behind [@', async () => {
    const items = await offered('The pilot plant stopped twice for want of acid [@', '@');
    const labels = items.map(label);
    for (const key of ['garrow-memo-2025', 'quota-notice-2025', 'halvorsen-2023'])
      assert.ok(
        labels.some((each) => each.includes(key)),
        `${key} is not among ${labels.join(', ')}`,
      );
    assert.match(labels[0]!, /garrow-memo-2025/, 'the one that says it comes first');
  });

  it('offers the passages behind the comma, the one that says it first', async () => {
    const items = await offered('The pilot plant stopped twice for want of acid [@garrow-memo-2025, ');
    assert.match(label(items[0]!), /¶ 6\b/);
    const inserted = items[0]!.insertText;
    assert.match(typeof inserted === 'string' ? inserted : (inserted?.value ?? label(items[0]!)), /¶ 6/);
  });

  it('has nothing to say in an e-mail address', async () => {
    const items = await offered('Write to desk@', '@');
    assert.deepEqual(
      items.map(label).filter((each) => /garrow|quota-notice/.test(each)),
      [],
    );
  });
});
