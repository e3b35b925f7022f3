// Asks the real pandoc about all inputs and writes its answers to test/fixtures/pandoc/recorded.json: `node test/pandoc/record.mjs`.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const bundle = here('.record.bundle.mjs');
await build({
  entryPoints: [here('record.ts')],
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  outfile: bundle,
  logLevel: 'error',
});
try {
  const { write } = await import(pathToFileURL(bundle).href);
  write(here('../fixtures/pandoc/recorded.json'));
} finally {
  rmSync(bundle);
}
