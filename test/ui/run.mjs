// `npm run test:ui`: writers' flows in the page of a real VS Code with the packaged extension installed. Exit code 0: all
// went through; 1: not. `npm run test:ui -- keyboard` runs flows whose names match; `--vsix FILE` takes a package that is
// there; `--pictures` takes the pictures of the README and the walkthrough anew instead.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../vscode/npm.mjs';
import { root } from '../vscode/workspace.mjs';
import { runFlow } from './flow.mjs';
import { flows, pictures } from './flows.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { vsix: { type: 'string' }, pictures: { type: 'boolean', default: false } },
});

const shots = join(root, 'test/ui/shots');
const temp = await mkdtemp(join(tmpdir(), 'pincite-ui-'));
const results = [];
try {
  await rm(shots, { recursive: true, force: true });
  await mkdir(shots, { recursive: true });
  const vsix = values.vsix ?? (await packaged(join(temp, 'pincite.vsix')));
  const wanted = values.pictures ? pictures : flows;
  for (const flow of wanted.filter(({ name }) => positionals.every((word) => name.includes(word)))) {
    console.log(`\n${flow.name}`);
    results.push(await runFlow(flow, { vsix, shots, pictures: values.pictures }));
  }
} finally {
  await rm(temp, { recursive: true, force: true });
}

const failed = results.filter(({ error }) => error);
const steps = results.reduce((sum, { done }) => sum + done, 0);
console.log(`\n${results.length - failed.length} of ${results.length} flows went through, ${steps} steps seen.`);
for (const { name, step, error } of failed) console.log(`\nFAILED ${name}: ${step}\n  ${error.message.split('\n')[0]}`);
console.log(`Screenshots: ${shots}`);
process.exitCode = failed.length > 0 || results.length === 0 ? 1 : 0;

async function packaged(file) {
  await run('npm', ['run', '--silent', 'package', '--', '--out', file], { cwd: root });
  return file;
}
