// The extension of this tree with a server that measures itself. VS Code hands no NODE_OPTIONS on, so the measuring comes first in a
// script that stands in the place of the server's; all else are links to the tree.
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../workspace.mjs';

const SERVER = join(root, 'dist/server.js');
/** What the manifest names, and the rest of `dist`. */
const LINKED = [
  'package.json',
  'README.md',
  'client',
  'server',
  'syntaxes',
  'snippets',
  'notes',
  'seeds',
  'pincite.yaml',
];

/** Gives the folder to load as extension, and what removes it. */
export async function measuringExtension() {
  const folder = await mkdtemp(join(tmpdir(), 'pincite-measured-'));
  await mkdir(join(folder, 'dist'));
  const there = await readdir(root);
  for (const name of LINKED.filter((each) => there.includes(each))) await symlink(join(root, name), join(folder, name));
  for (const name of await readdir(join(root, 'dist')))
    if (name !== 'server.js') await symlink(join(root, 'dist', name), join(folder, 'dist', name));
  const imports = [pathToFileURL(join(import.meta.dirname, 'loop-in-server.mjs')), pathToFileURL(SERVER)];
  await writeFile(
    join(folder, 'dist/server.js'),
    imports.map(({ href }) => `import ${JSON.stringify(href)};\n`).join(''),
  );
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
