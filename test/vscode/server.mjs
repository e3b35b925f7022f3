// VS Code's server on this machine alone: loopback, a free port, a secret in its address, and settings, extensions and
// user data that are new each time. Used by `npm start` and by all tests in a real VS Code.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vscodeServer } from './install.mjs';
import { run } from './npm.mjs';

/** Quiet, and the same everywhere: no welcome page, no telemetry, no updates, no assistant. */
export const QUIET = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
};

/**
 * Starts VS Code's server; it is fetched when it is not in the cache.
 *
 * - `settings`: user settings, over the quiet ones.
 * - `vsix`: a packaged extension to install first.
 *
 * Gives `url(folder, payload)` (the address of the page with that folder, or `.code-workspace` file, open; `payload` is
 * VS Code's own: pairs such as `['extensionDevelopmentPath', remote(path)]` and `['openFile', remote(path)]`), `remote(path)` (what such a payload calls
 * a file), `port`, `temp` (a folder that goes with the server), `log()` (what the server printed), `ended` (settles when it ends without
 * having been asked to), and `stop()`. Ctrl+C stops the server, then this process: with `process.exitCode` if that is set, else 130.
 */
export async function startServer({ settings = {}, vsix } = {}) {
  const { node, main } = await vscodeServer();
  const temp = await mkdtemp(join(tmpdir(), 'pincite-vscode-'));
  const data = join(temp, 'data');
  await mkdir(join(data, 'data/User'), { recursive: true });
  await writeFile(join(data, 'data/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  const args = [main, '--accept-server-license-terms', '--server-data-dir', data];
  args.push('--extensions-dir', join(temp, 'extensions'), '--telemetry-level', 'off');
  if (vsix) await run(node, [...args, '--install-extension', resolve(vsix)], { env: environment() });

  const token = randomBytes(16).toString('hex');
  args.push('--host', '127.0.0.1', '--port', '0', '--connection-token', token);
  // Without the driver of VS Code's own tests, a page takes no extension from a folder, and runs no extension's tests.
  args.push('--enable-smoke-test-driver');
  if (!settings['security.workspace.trust.enabled']) args.push('--disable-workspace-trust');
  const child = start(node, args);
  let asked = false;
  const stop = async () => {
    asked = true;
    signals.off();
    await child.end();
    await rm(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  const signals = onSignal(async () => {
    await stop();
    process.exit(process.exitCode ?? 130);
  });
  const port = await child.port.catch(async (error) => {
    await stop();
    throw error;
  });
  const authority = `127.0.0.1:${port}`;
  return {
    port,
    temp,
    stop,
    log: child.log,
    ended: new Promise((done) => child.exited.then(() => asked || done())),
    remote: (path) => `vscode-remote://${authority}${slashed(path)}`,
    url: (folder, payload = []) =>
      `http://${authority}/?${new URLSearchParams({ tkn: token, [kindOf(folder)]: slashed(folder), payload: JSON.stringify(payload) })}`,
  };
}

/** Ctrl+C, the end of the terminal, or of what started us. */
function onSignal(stop) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.once(signal, stop);
  const off = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  return { off };
}

const kindOf = (path) => (path.endsWith('.code-workspace') ? 'workspace' : 'folder');

/** A path as VS Code's addresses have it: from the root, with slashes. */
const slashed = (path) => `/${resolve(path).replaceAll('\\', '/').replace(/^\//, '')}`;

/** No gallery: nothing is looked up on the network. LD_LIBRARY_PATH may be meant for the browser. */
const environment = () => ({ ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', LD_LIBRARY_PATH: '' });

/** The server as a process group of its own, so that the hosts that it starts end with it, also when we end unasked. */
function start(node, args) {
  const grouped = process.platform !== 'win32';
  const child = spawn(node, args, { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: grouped });
  const exited = new Promise((done) => child.once('close', done));
  let log = '';
  const port = new Promise((done, fail) => {
    const read = (chunk) => {
      log += chunk;
      const found = /Extension host agent listening on (\d+)/.exec(log);
      if (found) done(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', fail);
    child.once('close', (code) => fail(new Error(`VS Code's server ended with ${code} as it started.\n${log}`)));
    setTimeout(() => fail(new Error(`VS Code's server did not start within a minute.\n${log}`)), 60_000).unref();
  });
  const kill = (signal) => {
    try {
      if (grouped) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It is gone.
    }
  };
  const killNow = () => kill('SIGKILL');
  process.once('exit', killNow);
  const end = async () => {
    kill('SIGTERM');
    await Promise.race([exited, new Promise((done) => setTimeout(done, 5000).unref())]);
    killNow();
    process.off('exit', killNow);
  };
  return { port, end, exited, log: () => log };
}
