import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Runs the suite's desktop runner on a program in the place of VS Code that writes its arguments down, one a line. */
async function runOn(code: number): Promise<{ exit: number | null; told: string[]; there: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-test-'));
  const file = join(folder, 'code');
  const told = join(folder, 'told.txt');
  writeFileSync(
    file,
    `#!/bin/sh\nprintf '%s\\n' "$@" >> '${told}'\ntest -d "$1/notes" && echo there >> '${told}'\nexit ${code}\n`,
  );
  chmodSync(file, 0o755);
  try {
    const env = { ...process.env, PINCITE_CODE: file };
    const child = spawn(process.execPath, [join(root, 'test/vscode/electron.mjs')], { env, stdio: 'ignore' });
    const exit = await new Promise<number | null>((done) => child.once('close', done));
    const lines = readFileSync(told, 'utf8').trimEnd().split('\n');
    return { exit, told: lines.filter((line) => line !== 'there'), there: lines.includes('there') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.skipIf(process.platform === 'win32')('gives a desktop VS Code the suite, the extension and the sample', async () => {
  const { exit, told, there } = await runOn(0);
  expect(exit).toBe(0);
  expect(there, 'the sample is in the folder').toBe(true);
  expect(told).toContain(`--extensionDevelopmentPath=${root}`);
  const suite = told.find((line) => line.startsWith('--extensionTestsPath='))!.split('=')[1]!;
  expect(existsSync(suite), suite).toBe(true);
  expect(told).toContain('--user-data-dir');
});

it.skipIf(process.platform === 'win32')('fails when the suite does', async () => {
  expect((await runOn(3)).exit).not.toBe(0);
});
