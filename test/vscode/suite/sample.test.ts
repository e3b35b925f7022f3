import * as assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { discard, until, uriOf } from './support.ts';

const note = uriOf('notes/rare-earth-brief.md');
const hide = (what?: Record<string, boolean>) =>
  vscode.workspace.getConfiguration('files').update('exclude', what, vscode.ConfigurationTarget.Workspace);

/** With the note in the workspace the commands show it, and ask VS Code for no other folder. */
async function shows(command: string): Promise<void> {
  await discard();
  assert.equal(await vscode.commands.executeCommand(`pincite.${command}`), undefined);
  await until('note', () => vscode.window.activeTextEditor?.document.uri.toString() === note.toString());
}

describe('the sample', () => {
  afterEach(async () => {
    await hide();
    await discard();
  });

  it('is shown where it is open, also when settings hide its folder', async () => {
    await hide({ '**/notes': true });
    await shows('tour.sample');
  });
});
