import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

let built: Promise<URL> | undefined;

/** The thread that documents are read on, bundled from what is in the tree now, as `esbuild.mjs` does it. Once a process. */
export const extractWorker = (): Promise<URL> => (built ??= bundled());

async function bundled(): Promise<URL> {
  const outdir = mkdtempSync(join(tmpdir(), 'pincite-worker-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../server/src/extract-worker.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    splitting: true,
    outdir,
    outExtension: { '.js': '.mjs' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return pathToFileURL(join(outdir, 'extract-worker.mjs'));
}
