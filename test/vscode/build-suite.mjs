// Bundles the suite for an extension host: CommonJS, one file a test file; mocha and `vscode` are taken when it runs.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const suite = join(import.meta.dirname, 'suite');

/** Writes the bundles below the tree (there mocha is found) and gives the path for `extensionTestsPath`. */
export async function buildSuite() {
  const out = join(root, '.cache/vscode-suite');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  const tests = (await readdir(suite)).filter((name) => name.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...tests].map((name) => join(suite, name)),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    outdir: out,
    logLevel: 'warning',
  });
  return join(out, 'index.js');
}
