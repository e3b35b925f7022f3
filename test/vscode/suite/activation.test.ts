import * as assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { open, until } from './support.ts';

describe('activation', () => {
  it('comes with the first note', async () => {
    const extension = vscode.extensions.getExtension('pincite.pincite');
    assert.ok(extension, 'the extension is not there');
    await open('notes/rare-earth-brief.md');
    await until('activation', () => extension.isActive);
  });

  it('has brought every command that the manifest names', async () => {
    const { contributes } = vscode.extensions.getExtension('pincite.pincite')!.packageJSON;
    const named: string[] = (contributes.commands ?? []).map(({ command }: { command: string }) => command);
    const there = await vscode.commands.getCommands(true);
    assert.deepEqual(
      named.filter((command) => !there.includes(command)),
      [],
    );
  });
});
