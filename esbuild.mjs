// Builds what ships: the CLI (and language server over stdio), the server that VS Code starts over IPC, the client, and the
// data that both programs read.
import { chmod, copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { notices } from './notices.mjs';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows every \p{…} that stands here. Without this esbuild takes it for older and writes literals as calls, which make the expression anew each time.
  supported: { 'regexp-unicode-property-escapes': true },
  sourcemap: process.argv.includes('--sourcemap'),
  minify: !process.argv.includes('--no-minify'),
  loader: { '.md': 'text' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** Code that the client does not need at once stands in files of its own: reading it all would keep the editor waiting. */
const later = ['language-client', 'preview/plugin'];
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'require-call') return;
      const name = relative('client/src', resolve(resolveDir, path)).replaceAll('\\', '/').replace(/\.ts$/, '');
      if (!later.includes(name)) return { errors: [{ text: `${name} is not in the list of what is loaded later.` }] };
      return { path: `./client/${name}.cjs`, external: true };
    });
  },
};

await rm('dist/chunks', { recursive: true, force: true });
const built = await Promise.all([
  build({
    ...common,
    entryPoints: {
      cli: 'server/src/cli.ts',
      server: 'server/src/server.ts',
      'extract-worker': 'server/src/extract-worker.ts',
      'mine-worker': 'server/src/mine-worker.ts',
      remark: 'server/src/note/dialect/remark.ts',
    },
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }),
  build({
    ...common,
    entryPoints: {
      client: 'client/src/extension.ts',
      ...Object.fromEntries(later.map((name) => [`client/${name}`, `client/src/${name}.ts`])),
    },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    plugins: [loadedLater],
    outdir: 'dist',
  }),
  build({
    ...common,
    // The pages of views: they run in a browser.
    entryPoints: {
      evidence: 'client/webview/evidence.ts',
      'pdf-viewer': 'client/webview/pdf-viewer.ts',
      'pdf-worker': 'pdfjs-dist/legacy/build/pdf.worker.mjs',
    },
    // Of pdf.js: what it asks for only in Node, and where its decoders would look if they were not given what they need.
    define: { 'import.meta.url': '""' },
    platform: 'browser',
    target: 'chrome132',
    format: 'iife',
    outdir: 'dist',
  }),
]);
/** What the PDF viewer fetches when a file needs it: encodings of East Asian text, two fonts of signs that no system has, decoders of pictures; each with its licence. */
const pdfParts = {
  cmaps: ['cmaps', /\.bcmap$|^LICENSE$/],
  fonts: ['standard_fonts', /^Foxit(?:Symbol|Dingbats)\.pfb$|^LICENSE_FOXIT$/],
  wasm: ['wasm', /^(?:openjpeg|jbig2)\.wasm$|^LICENSE(?:_PDFJS)?_(?:OPENJPEG|JBIG2)$/],
};
await rm('dist/pdf', { recursive: true, force: true });
for (const [folder, [from, pattern]] of Object.entries(pdfParts)) {
  await mkdir(`dist/pdf/${folder}`, { recursive: true });
  for (const file of await readdir(`node_modules/pdfjs-dist/${from}`))
    if (pattern.test(file)) await copyFile(`node_modules/pdfjs-dist/${from}/${file}`, `dist/pdf/${folder}/${file}`);
}

await chmod('dist/cli.js', 0o755);
await writeFile('dist/NOTICES.md', notices(built.map(({ metafile }) => metafile)));

/** Tables, models, and the notice of whose they are. */
await rm('dist/data', { recursive: true, force: true });
await mkdir('dist/data');
for (const file of await readdir('server/data'))
  if (/\.(?:bin|json|md)$/.test(file)) await copyFile(`server/data/${file}`, `dist/data/${file}`);
