// npm run eval, npm run train: bundles server/training/NAME/main.ts as the package is bundled, and runs its `main`.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...args] = process.argv.slice(2);
const entry = join(root, 'server/training', name, 'main.ts');

if (!/^[a-z]+$/.test(name) || !existsSync(entry)) {
  process.stderr.write('What is to run? Say: node server/training/run.mjs eval, or train.\n');
  process.exitCode = 2;
} else {
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, `pincite-${name}-`));
  try {
    const outfile = join(folder, 'main.mjs');
    await build({
      entryPoints: [entry],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      // As esbuild.mjs has it.
      supported: { 'regexp-unicode-property-escapes': true },
      format: 'esm',
      loader: { '.md': 'text' },
      logLevel: 'warning',
      banner: {
        js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
      },
    });
    const { main } = await import(pathToFileURL(outfile).href);
    process.exitCode = await main(args, {
      root,
      // npm runs scripts in the root of the package; paths are meant from where it was called.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
