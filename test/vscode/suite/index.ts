import { readdirSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { workspace } from 'vscode';

/**
 * What VS Code calls in its extension host, in the browser's server as on a desktop: runs every test file that was bundled
 * beside this one. Fails when a test does, and when there are none. `….several.test.ts` are for a window that a
 * `.code-workspace` file opened: only there folders can come and go without the extension starting anew.
 */
export async function run(): Promise<void> {
  const grep = process.env.PINCITE_GREP;
  const mark = process.env.PINCITE_MARK ?? '';
  // By the mark, who runs us tells the reporter's lines from all that VS Code logs.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => console.log(mark + format(...args));
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 5_000, color: false, ...(grep ? { grep } : {}) });
  const several = workspace.workspaceFile !== undefined;
  await foldersKnown();
  const isMeant = (name: string) => name.endsWith('.test.js') && name.endsWith('.several.test.js') === several;
  for (const name of readdirSync(__dirname).filter(isMeant).sort()) mocha.addFile(join(__dirname, name));
  const { failures, tests } = await new Promise<{ failures: number; tests: number }>((done) => {
    const runner = mocha.run((failures) => done({ failures, tests: runner.stats?.passes ?? 0 }));
  });
  if (failures > 0) throw new Error(`${failures} of the tests failed.`);
  if (tests === 0 && !grep) throw new Error('No test ran.');
}

/**
 * VS Code's page now and then opens a `.code-workspace` file before it can read it, and then has no folders until the file
 * changes; so it is changed.
 */
async function foldersKnown(): Promise<void> {
  const { workspaceFile } = workspace;
  for (let i = 1; i < 200 && !workspace.workspaceFolders?.length; i++) {
    await new Promise((done) => setTimeout(done, 50));
    if (workspaceFile && i % 40 === 0) await appendFile(workspaceFile.fsPath, '\n');
  }
}
