import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { serverProcesses } from './server-process.ts';
import { checkOf, discard, finding, open, rangeOf, until } from './support.ts';

const note = 'notes/rare-earth-brief.md';

/** Waits until one server runs, and gives its process. */
const oneServer = (not?: number): Promise<number> =>
  until('server of its own', () => {
    const [pid, ...more] = serverProcesses();
    return more.length === 0 && pid !== not && pid;
  });

describe('a server that crashes', () => {
  afterEach(() => discard());

  it('is started again, knows what is open, and checks it', async () => {
    const editor = await open(note);
    const { document } = editor;
    await finding(document, 'quote/altered');
    const before = await oneServer();
    process.kill(before, 'SIGKILL');
    await until('end of the old findings', () =>
      vscode.languages.getDiagnostics(document.uri).every((each) => checkOf(each) === null),
    );
    // Not saved: only who gets the open documents anew can know it.
    await editor.edit((edit) => edit.replace(rangeOf(document, 'narrow end of'), 'narrow foot of'));
    const again = await until('new finding', () =>
      vscode.languages.getDiagnostics(document.uri).find((each) => checkOf(each) === 'quote/altered'),
    );
    assert.match(again.message, /foot/);
    assert.notEqual(await oneServer(before), before);
  });

  it('is started again later the second time, and at once when the writer restarts it', async () => {
    const { document } = await open(note);
    await finding(document, 'quote/altered');
    const second = await oneServer();
    process.kill(second, 'SIGKILL');
    const killed = Date.now();
    const third = await oneServer(second);
    assert.ok(Date.now() - killed >= 1900, `it came after ${Date.now() - killed} ms`);
    process.kill(third, 'SIGKILL');
    await until('end of the third', () => serverProcesses().length === 0);
    const asked = Date.now();
    await vscode.commands.executeCommand('pincite.restartServer');
    await oneServer(third);
    assert.ok(Date.now() - asked < 3000, `it came after ${Date.now() - asked} ms`);
    await finding(document, 'quote/altered');
  });
});
