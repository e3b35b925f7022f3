// npm as a program: the one way in which anything is fetched here, so a proxy or a mirror set for npm serves us too.
import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Runs npm in a folder; gives what it prints, its complaints and progress go to stderr. Fails when it does. */
export function npm(cwd, args) {
  const self = process.env.npm_execpath;
  const viaNode = self?.endsWith('.js') ? [process.execPath, [self]] : ['npm', []];
  return run(viaNode[0], [...viaNode[1], ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    env: { ...process.env, npm_config_engine_strict: 'false', npm_config_omit: 'dev' },
    shell: viaNode[0] === 'npm' && process.platform === 'win32',
  });
}

/** Fetches one pinned package and unpacks it to `node_modules/NAME` in a folder, with nothing that it depends on. */
export async function fetchPackage(folder, { name, version, integrity }) {
  const [packed] = JSON.parse(await npm(folder, ['pack', `${name}@${version}`, '--json', '--pack-destination', '.']));
  if (packed.integrity !== integrity)
    throw new Error(`${name}@${version} is not what it was when it was pinned: ${packed.integrity}, not ${integrity}.`);
  const target = join('node_modules', name);
  await mkdir(join(folder, target), { recursive: true });
  await run('tar', ['-xzf', packed.filename, '-C', target, '--strip-components=1'], { cwd: folder });
  await rm(join(folder, packed.filename));
}

/** Runs a program to its end; gives its standard output. */
export function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'], ...options });
  let out = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      code === 0 ? resolve(out) : reject(new Error(`${command} ${args[0]} ended with ${code ?? signal}.`)),
    );
  });
}
