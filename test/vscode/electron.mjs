// The same suite in a desktop VS Code: `node test/vscode/electron.mjs [VERSION]` downloads one ('stable' unless told) into
// .vscode-test/ and runs it. PINCITE_CODE=FILE takes the program of one that is there. Linux without a screen: `xvfb-run -a node …`.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { buildSuite } from './build-suite.mjs';
import { QUIET } from './server.mjs';
import { makeWorkspace, root } from './workspace.mjs';

const tests = await buildSuite();
const workspace = await makeWorkspace();
const data = join(workspace.temp, 'data');
try {
  await mkdir(join(data, 'User'), { recursive: true });
  await writeFile(join(data, 'User/settings.json'), JSON.stringify(QUIET, null, 2));
  // One folder, and then several, as in `run.mjs`.
  for (const opened of [workspace.folder, workspace.several]) {
    const code = await runTests({
      ...(process.env.PINCITE_CODE
        ? { vscodeExecutablePath: process.env.PINCITE_CODE }
        : { version: process.argv[2] ?? 'stable' }),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [opened, '--user-data-dir', data, '--disable-extensions', '--disable-workspace-trust'],
    });
    process.exitCode ||= code;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await workspace.remove();
}
