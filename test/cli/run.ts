import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Io } from '../../server/src/cli/io.ts';
import { main } from '../../server/src/cli/main.ts';
import { nodeIo } from '../../server/src/host/node-io.ts';
import { ownData } from '../support/resources.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own for a test, with these files in it; it is gone afterwards. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-test-')));
  made.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions extends Partial<Omit<Io, 'cwd' | 'stdout' | 'stderr'>> {
  readonly stdin?: string | Uint8Array;
  readonly tty?: boolean;
  readonly columns?: number;
}

/** Runs the program in this process, in a folder, and answers what it printed and its exit code. */
export async function run(cwd: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const { stdin = '', tty = false, columns = 80, ...others } = options;
  const output = (parts: string[]) => ({ write: (text: string) => void parts.push(text), isTTY: tty, columns });
  const code = await main(args, {
    ...nodeIo,
    ...ownData,
    env: {},
    version: '0.0.0',
    startServer: async () => {},
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    ...others,
    cwd,
    stdout: output(out),
    stderr: output(err),
  });
  return { code, out: out.join(''), err: err.join('') };
}
