import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const note = join(root, 'notes/rare-earth-brief.md');
let folder: string;
let child: ChildProcess | undefined;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-test-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a program on PATH that writes the arguments it gets to a file, one a line, and ends with a code. */
function stub(name: string, code = 0): string {
  const told = join(folder, `${name}.txt`);
  const file = join(folder, 'bin', name);
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}'\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return told;
}

/** What `npm start` does once all is built; what it says is in `out`. */
function start(args: string[], environment: Record<string, string> = {}): ChildProcess {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER, WSL_DISTRO_NAME, VSCODE_IPC_HOOK_CLI, ...rest } = process.env;
  const env = { ...rest, ...environment, PATH: join(folder, 'bin') + delimiter + process.env.PATH };
  out = '';
  child = spawn(process.execPath, [join(root, 'test/vscode/start.mjs'), ...args], { env });
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (data) => {
      out += data;
    });
  return child;
}

const exitOf = (process: ChildProcess): Promise<number | null> => new Promise((done) => process.once('close', done));

async function until<T>(ask: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    if (child?.exitCode !== null) throw new Error(`npm start has ended: ${out}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const address = (): string | undefined => /http:\/\/127\.0\.0\.1:\S+/.exec(out)?.[0];

/** True when something listens there. */
const answers = (host: string, port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (is: boolean) => {
      socket.destroy();
      done(is);
    };
    socket
      .once('connect', () => end(true))
      .once('error', () => end(false))
      .once('timeout', () => end(false));
  });

describe.skipIf(process.platform === 'win32')('npm start with a desktop VS Code', () => {
  it('opens the sample in a window of its own, with the extension of this tree', async () => {
    const told = stub('code');
    expect(await exitOf(start([]))).toBe(0);
    expect(readFileSync(told, 'utf8').trimEnd().split('\n')).toEqual([
      '--new-window',
      `--extensionDevelopmentPath=${root}`,
      root,
      note,
    ]);
    expect(existsSync(join(root, 'dist/client.cjs'))).toBe(true);
  });

  it('fails when that fails', async () => {
    stub('code', 3);
    expect(await exitOf(start([]))).toBe(1);
    expect(out).toMatch(/code: 3/);
  });
});

describe.skipIf(process.platform === 'win32')('npm start in a browser', () => {
  it('serves VS Code to this computer alone, until Ctrl+C', async () => {
    const running = start(['--browser']);
    const url = await until(address);
    expect(out).toContain('Open this address in your browser');
    const { port, origin, searchParams } = new URL(url);
    expect(searchParams.get('folder')).toBe(root);

    // The secret becomes a cookie, and leaves the address.
    const first = await fetch(url, { redirect: 'manual' });
    const cookie = first.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const page = await fetch(new URL(first.headers.get('location')!, url), { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('vscode-workbench-web-configuration');
    expect((await fetch(`${origin}/?folder=${root}`)).status, 'without the secret').toBe(403);
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal }) => !internal);
    for (const { address, family } of others)
      if (family === 'IPv4') expect(await answers(address, Number(port)), address).toBe(false);

    running.kill('SIGINT');
    expect(await exitOf(running)).toBe(0);
    expect(await answers('127.0.0.1', Number(port))).toBe(false);
  });

  it.runIf(process.platform === 'linux')('gives the address to the default browser', async () => {
    const told = stub('xdg-open');
    const running = start(['--browser'], { DISPLAY: ':99' });
    const url = await until(address);
    expect(readFileSync(told, 'utf8').trim()).toBe(url);
    expect(out).toContain('VS Code opens in your browser');
    running.kill('SIGTERM');
    expect(await exitOf(running)).toBe(0);
  });
});
