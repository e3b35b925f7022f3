import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

let built: Promise<URL> | undefined;

/** The thread that sources are searched for names on, bundled from what is in the tree now. Once a process. */
export const mineWorker = (): Promise<URL> => (built ??= bundled());

async function bundled(): Promise<URL> {
  const outdir = mkdtempSync(join(tmpdir(), 'pincite-mine-worker-'));
  process.once('exit', () => rmSync(outdir, { recursive: true, force: true }));
  const outfile = join(outdir, 'mine-worker.mjs');
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../server/src/mine-worker.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return pathToFileURL(outfile);
}
