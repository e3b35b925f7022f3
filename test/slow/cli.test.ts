import { spawn, spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../cli/run.ts';

/*
 * The built program as a process. `npm run test:slow` builds it first.
 */

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const board = 'The Board\n\nThe eighth board sat in 2024.\n';
const unknown = 'It sat [@bord, ¶ 2]. ';

const pincite = (cwd: string, args: string[], options: { uid?: number; input?: string } = {}) => {
  const ran = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, GITHUB_ACTIONS: '', NO_COLOR: '1' },
    ...options,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
};

const workspace = (note: string | Uint8Array) => folderWith({ 'seeds/board.txt': board, 'n.md': note });

describe('the built program', () => {
  test('finds, exits, explains, and knows its version', () => {
    const root = workspace(unknown);
    expect(pincite(root, ['check', '--format', 'compact'])).toMatchObject({ code: 1, err: '' });
    expect(pincite(root, ['check', '--fail-on', 'never']).code).toBe(0);
    expect(pincite(root, ['check', 'gone.md'])).toMatchObject({
      code: 2,
      err: 'pincite: gone.md: There is no such file or folder.\n',
    });
    expect(pincite(root, [])).toMatchObject({ code: 2, out: '' });
    expect(pincite(root, ['explain', 'quote/altered'])).toMatchObject({ code: 0, err: '' });
    expect(pincite(root, ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(pincite(root, ['check', '--stdin', '--format', 'compact'], { input: unknown }).out).toMatch(
      /^stdin\.md:1:9: error/,
    );
  });

  test('a long answer arrives whole through a pipe, and a reader may leave early', () => {
    const root = workspace(unknown.repeat(3000));
    const { out, code } = pincite(root, ['check', '--format', 'json']);
    expect([code, JSON.parse(out).summary.errors]).toEqual([1, 3000]);
    const shell = `"${process.execPath}" "${program}" check --format json | head -n 1`;
    const piped = spawnSync('sh', ['-c', shell], { cwd: root, encoding: 'utf8' });
    expect([piped.stdout, piped.stderr]).toEqual(['{\n', '']);
  });

  test('the language server answers over stdio, and ends when its client leaves', async () => {
    const server = spawn(process.execPath, [program, 'lsp', '--stdio'], { cwd: workspace(unknown) });
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    let answer = '';
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (data) => {
        answer += String(data);
        if (answer.includes('"capabilities"')) resolve();
      });
    });
    expect(answer).toMatch(/^Content-Length: \d+\r\n/);
    server.stdin.end();
    const code = await new Promise((resolve) => server.once('exit', resolve));
    expect(typeof code).toBe('number');
  });

  test.skipIf(process.getuid?.() !== 0)(
    'a folder and files that nobody may open: a line each, the rest is checked',
    () => {
      const root = folderWith({
        'seeds/board.txt': board,
        'seeds/locked.txt': 'A.',
        'seeds/inside/a.txt': 'A.',
        'locked.md': unknown,
        'closed/n.md': unknown,
        'n.md': unknown,
      });
      chmodSync(root, 0o755);
      for (const path of ['seeds/locked.txt', 'seeds/inside', 'locked.md', 'closed'])
        chmodSync(join(root, path), 0o700);
      const { code, out, err } = pincite(root, ['check', '--format', 'json'], { uid: 65534 });
      const { findings } = JSON.parse(out) as { findings: { file: string; check: string }[] };
      expect(code).toBe(2);
      expect(err.split('\n').sort()).toEqual([
        '',
        'pincite: closed: You do not have the permission to open this folder, so nothing in it was read.',
        'pincite: locked.md: You do not have the permission to open this.',
      ]);
      expect(findings.map(({ file, check }) => `${file} ${check}`)).toEqual([
        'n.md citation/unknown-source',
        'seeds/inside source/unreadable',
        'seeds/locked.txt source/unreadable',
      ]);
    },
  );
});

describe('size', () => {
  const timed = (note: string) => {
    const root = workspace(note);
    const begin = performance.now();
    const { code, out, err } = pincite(root, ['check', '--format', 'json']);
    const { problems, summary } = JSON.parse(out);
    return { code, err, problems, summary, seconds: (performance.now() - begin) / 1000 };
  };

  test.each([
    ['a note of 5 MB', `${`${'The board met again and heard reports. '.repeat(20)}\n\n`.repeat(6500)}${unknown}`, 1],
    ['one line of 1 MB', 'word '.repeat(200_000) + unknown, 1],
    ['ten thousand citations in a paragraph', unknown.repeat(10_000), 10_000],
    ['ten thousand open brackets', `${'[@bord '.repeat(10_000)}\n\n${unknown}`, 1],
  ])('%s', (_, note, errors) => {
    const ran = timed(note);
    expect([ran.code, ran.err, ran.problems]).toEqual([1, '', []]);
    expect(ran.summary.errors).toBeGreaterThanOrEqual(errors);
    expect(ran.seconds).toBeLessThan(60);
  });
});
