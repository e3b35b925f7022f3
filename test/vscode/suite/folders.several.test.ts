import * as assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { addFolder, removeFolder, shows } from './folders.ts';
import { until } from './support.ts';

const quota = 'Quota report\n\nOutput rose to 240,000 tonnes in 2024.\n';
const note = 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 2].\n';

describe('several folders', () => {
  let folder: string;
  const at = (path: string) => vscode.Uri.file(join(folder, path));
  const opened = async (path: string) => {
    await vscode.window.showTextDocument(at(path));
    return at(path);
  };
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pincite-folders-'));
    const files = { 'one/seeds/quota.txt': quota, 'one/a.md': note, 'two/a.md': note, 'two/inner/a.md': note };
    for (const [path, text] of Object.entries({ ...files, 'two/inner/seeds/quota.txt': quota })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await addFolder(at('one'));
    await addFolder(at('two'));
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await removeFolder(at('two'));
    await removeFolder(at('one'));
    await rm(folder, { recursive: true, force: true });
  });

  it('each have their own sources, also one below another', async () => {
    await shows(await opened('two/a.md'), 'citation/unknown-source');
    await shows(await opened('one/a.md'), '');
    await shows(await opened('two/inner/a.md'), '');
  });

  it('each have their own settings', async () => {
    const settings = (path: string) => vscode.workspace.getConfiguration('pincite', at(path));
    const quiet = { 'citation/unknown-source': 'info' };
    await settings('two').update('checks', quiet, vscode.ConfigurationTarget.WorkspaceFolder);
    const becomes = (severity: vscode.DiagnosticSeverity) =>
      until(`severity ${severity}`, () => vscode.languages.getDiagnostics(at('two/a.md'))[0]?.severity === severity);
    await opened('two/a.md');
    await becomes(vscode.DiagnosticSeverity.Information);
    await removeFolder(at('two'));
    await addFolder(at('two'));
    await opened('two/a.md');
    await becomes(vscode.DiagnosticSeverity.Information);
    assert.deepEqual(settings('one').get('checks'), {});
    await settings('two').update('checks', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await becomes(vscode.DiagnosticSeverity.Error);
  });
});
