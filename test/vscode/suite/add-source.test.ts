import * as assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, freshPath, noFinding, open, until, uriOf, write } from './support.ts';

/** Does something to an input box until it has worked: nobody tells when the box is open. */
async function press(command: 'acceptSelectedQuickOpenItem' | 'closeQuickOpen', worked: () => boolean): Promise<void> {
  await until(`input for ${command}`, async () => {
    await vscode.commands.executeCommand(`workbench.action.${command}`);
    return worked();
  });
}

const isThere = (path: string): Thenable<boolean> =>
  vscode.workspace.fs.stat(uriOf(path)).then(
    () => true,
    () => false,
  );

describe('Add Source', () => {
  let asked: string[] = [];
  let at = '';
  const server = createServer(({ url }, answer) => {
    asked.push(url ?? '');
    answer.setHeader('content-type', 'text/html');
    answer.end('<title>Tungsten report</title><p>Output of tungsten rose to 31 tonnes in 2025.</p><img src="/x.png">');
  });
  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  afterEach(() => discard());

  it('fetches nothing before the address is confirmed', async () => {
    await open('notes/rare-earth-brief.md');
    asked = [];
    let isOver = false;
    void vscode.commands.executeCommand('pincite.addSource', `${at}/report`).then(() => {
      isOver = true;
    });
    await new Promise((done) => setTimeout(done, 500));
    await press('closeQuickOpen', () => isOver);
    assert.deepEqual(asked, []);
  });

  it('saves the page beside the sources, opens it, and notes can cite it', async () => {
    const note = freshPath();
    await write(note, 'Output of tungsten rose to 31 tonnes in 2025 [@tungsten-report, ¶ 1].');
    asked = [];
    // It goes on to offer a citation, and so does not end before that is answered.
    void vscode.commands.executeCommand('pincite.addSource', `${at}/report`);
    await press('acceptSelectedQuickOpenItem', () => asked.length > 0);
    const opened = await until('opened source', () => {
      const { document } = vscode.window.activeTextEditor ?? {};
      return document?.uri.path.endsWith('/seeds/tungsten-report.html') && document;
    });
    assert.match(opened.getText(), /rose to 31 tonnes/);
    assert.deepEqual(asked, ['/report']);
    const sidecar = Buffer.from(await vscode.workspace.fs.readFile(uriOf('seeds/tungsten-report.yaml'))).toString();
    assert.match(sidecar, new RegExp(`URL: ${at}/report\n[\\s\\S]*sha256: [0-9a-f]{64}\n`));
    await noFinding((await open(note)).document, 'citation/unknown-source');
    await vscode.commands.executeCommand('notifications.clearAll');
    await discard(note, 'seeds/tungsten-report.html', 'seeds/tungsten-report.yaml');
    assert.equal(await isThere('seeds/tungsten-report.html'), false);
  });
});
