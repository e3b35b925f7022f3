import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/seed.ts';
import { folderWith, type RunOptions, run } from './run.ts';

/*
 * Whatever lies in a workspace: one clear line for it, everything else is checked all the same, and the exit code is as
 * documented.
 */

const board = 'The Board\n\nThe eighth board sat in 2024.\n';
const unknown = 'The board sat [@bord, ¶ 2].\n';

const workspace = (files: Record<string, string | Uint8Array> = {}) =>
  folderWith({ 'seeds/board.txt': board, 'good.md': unknown, ...files });

async function check(cwd: string, args: readonly string[] = [], options: RunOptions = {}) {
  const ran = await run(cwd, ['check', ...args, '--format', 'json'], options);
  expect(ran.err).not.toMatch(/\n {4}at |Something went wrong/);
  const { findings, problems } = JSON.parse(ran.out) as {
    findings: {
      file: string;
      check: string;
      severity: string;
      message: string;
      range: { start: { line: number; column: number } };
    }[];
    problems: { file: string; message: string }[];
  };
  return { ...ran, findings, problems, at: (file: string) => findings.filter((finding) => finding.file === file) };
}

describe('notes', () => {
  test('NUL bytes: one line, the others are checked, 2', async () => {
    const { code, err, problems, at } = await check(workspace({ 'bad.md': `a\0b ${unknown}` }));
    expect([code, problems.length, at('good.md').length]).toEqual([2, 1, 1]);
    expect(err).toBe(
      'pincite: bad.md: This is not a text: it holds bytes that no text has. If it is one, save it again as UTF-8.\n',
    );
  });

  test('an odd encoding is said, the note is checked', async () => {
    const { code, err, at } = await check(workspace({ 'old.md': Buffer.from(`caf\u00e9 ${unknown}`, 'latin1') }));
    expect([code, at('old.md').length]).toEqual([1, 1]);
    expect(err).toMatch(/^pincite: old\.md: This text is not UTF-8 and was read as Windows-1252/);
  });

  test('CRLF, a byte order mark, emoji, combining marks and right-to-left text keep their places', async () => {
    const text = `\ufeff😀 e\u0301 שלום\r\n\r\n${unknown}`;
    const { at } = await check(workspace({ 'n.md': text }));
    expect(at('n.md')).toMatchObject([{ range: { start: { line: 3, column: 16 }, end: { line: 3, column: 21 } } }]);
  });

  test('empty, white space only, unclosed everything', async () => {
    const unclosed =
      '---\ntitle: x\n\n[@board, "**_`<div [link](\n\n> - | a |\n\n[^1]: [@board, {¶ 2\n\n```\n$$\n<!-- pincite-disable';
    const { code, problems } = await check(workspace({ 'empty.md': '', 'white.md': ' \n\t\n', 'open.md': unclosed }));
    expect([code, problems]).toEqual([1, []]);
  });

  test('a note that vanishes while it is checked', async () => {
    const root = workspace({ 'gone.md': unknown });
    const { nodeFileSystem } = await import('../../server/src/host/node-file-system.ts');
    const files = {
      ...nodeFileSystem,
      async list(...args: Parameters<typeof nodeFileSystem.list>) {
        const found = await nodeFileSystem.list(...args);
        if (found.files.includes('gone.md')) rmSync(join(root, 'gone.md'), { force: true });
        return found;
      },
    };
    const { code, err, at } = await check(root, [], { files });
    expect([code, err, at('good.md').length]).toEqual([2, 'pincite: gone.md: There is no such file.\n', 1]);
  });

  test('a dangling link and a link out of the workspace', async () => {
    const root = workspace();
    const away = folderWith({ 'a.md': unknown });
    symlinkSync(join(root, 'nowhere.md'), join(root, 'lost.md'));
    symlinkSync(join(away, 'a.md'), join(root, 'out.md'));
    const { code, err } = await check(root);
    expect([code, err.split('\n').sort()]).toEqual([
      2,
      [
        '',
        'pincite: lost.md: This link leads nowhere: its target is gone.',
        'pincite: out.md: This link leads out of the workspace, so it was not followed.',
      ],
    ]);
  });

  test('a folder with the name of a note', async () => {
    const root = workspace({ 'folder.md/inside.md': unknown });
    const { at, problems } = await check(root);
    expect([at('folder.md/inside.md').length, problems]).toEqual([1, []]);
  });

  test('a note that is too large', async () => {
    const { code, err } = await check(workspace({ 'big.md': Buffer.alloc(20 * 1024 * 1024 + 1, 'x') }));
    expect([code, err]).toEqual([
      2,
      'pincite: big.md: This file is too large to be read: 21 MB, and the limit is 20 MB.\n',
    ]);
  });
});

describe('sources: a finding on their first line, not a problem', () => {
  const cited = (key: string) => `The board sat in 2024 [@${key}, ¶ 1].\n`;

  test.each([
    ['binary with a text name', { 'seeds/x.txt': 'a\0b' }, 'seeds/x.txt', /not a text/],
    ['a PDF', { 'seeds/x.pdf': '%PDF-1.7' }, 'seeds/x.pdf', /PDF files cannot be read|Files of this kind/],
    ['a PDF with a text name', { 'seeds/x.txt': '%PDF-1.7' }, 'seeds/x.txt', /PDF file under the name of a text/],
  ])('%s: an error when it is cited, else an info', async (_, files, file, message) => {
    const uncited = await check(workspace(files as Record<string, string>));
    expect(uncited.at(file)).toMatchObject([
      { check: 'source/unreadable', severity: 'info', message: expect.stringMatching(message) },
    ]);
    expect(uncited.problems).toEqual([]);
    const { at, code } = await check(workspace({ ...(files as Record<string, string>), 'n.md': cited('x') }));
    expect(at(file)).toMatchObject([{ check: 'source/unreadable', severity: 'error' }]);
    expect(code).toBe(1);
  });

  test('a dangling link and a link out', async () => {
    const root = workspace({ 'n.md': cited('lost') });
    const away = folderWith({ 'a.txt': 'A.' });
    symlinkSync(join(root, 'nowhere.txt'), join(root, 'seeds/lost.txt'));
    symlinkSync(join(away, 'a.txt'), join(root, 'seeds/out.txt'));
    const { at, problems } = await check(root);
    expect(problems).toEqual([]);
    expect(at('seeds/lost.txt')).toMatchObject([
      { severity: 'error', message: 'This link leads nowhere: its target is gone.' },
    ]);
    expect(at('seeds/out.txt')).toMatchObject([
      { severity: 'info', message: 'This link leads out of the workspace, so it was not followed.' },
    ]);
  });

  test('a folder with the name of a source', async () => {
    const root = workspace({ 'n.md': cited('folder'), 'seeds/x.md/inside.txt': board, 'm.md': cited('inside') });
    mkdirSync(join(root, 'seeds/folder.txt'));
    const { code, findings, problems, at } = await check(root);
    const message = 'This is a folder, not a file.';
    expect(at('seeds/folder.txt')).toMatchObject([{ check: 'source/unreadable', severity: 'error', message }]);
    expect(at('seeds/x.md')).toMatchObject([{ check: 'source/unreadable', severity: 'info', message }]);
    expect(at('n.md')).toMatchObject([{ check: 'citation/no-text' }]);
    expect([code, findings.length, problems, at('m.md').length]).toEqual([1, 4, [], 0]);
  });

  test('pipes under the names of a source and a note', async () => {
    const root = workspace();
    execFileSync('mkfifo', [join(root, 'seeds/pipe.txt'), join(root, 'pipe.md')]);
    const { code, err, at } = await check(root);
    expect(at('seeds/pipe.txt')).toMatchObject([{ severity: 'info', message: 'This is not an ordinary file.' }]);
    expect([code, err]).toEqual([2, 'pincite: pipe.md: This is not an ordinary file.\n']);
  });

  test('two under one key', async () => {
    const { at } = await check(workspace({ 'seeds/sub/board.txt': 'Another.' }));
    expect(at('seeds/sub/board.txt')).toMatchObject([{ check: 'citation/duplicate-key', severity: 'error' }]);
  });

  test('a bibliography that does not parse', async () => {
    const { findings, problems } = await check(workspace({ 'seeds/refs.bib': '@book{x, title = {Open' }));
    expect(problems).toEqual([]);
    expect(findings.some(({ file, check }) => file === 'seeds/refs.bib' && check === 'source/unreadable')).toBe(true);
  });

  test.each([
    ['refs.bib', '@book{a, title = {A}}\n\n@book{x, title = {Open', '3:1'],
    ['refs.json', '[\n  {"id": "a", "title": ]', '2:24'],
    ['refs.yaml', 'references:\n- id: a\n\ttitle: x\n', '3:1'],
    ['notes.md', '---\nid: a\ntitle: [\n---\n\nWords.\n', '3:8'],
  ])('%s: the problem stands at its place', async (name, text, place) => {
    const { findings } = await check(workspace({ [`seeds/${name}`]: text }));
    const places = findings
      .filter((finding) => finding.check === 'source/unreadable')
      .map(({ file, range: { start } }) => `${file} ${start.line}:${start.column}`);
    expect(places).toEqual([`seeds/${name} ${place}`]);
  });

  test('no seeds/ at all', async () => {
    const { code, findings, problems } = await check(folderWith({ 'n.md': unknown }));
    expect([code, findings.length, problems]).toEqual([1, 1, []]);
  });
});

describe('size (the full sizes are in the slow suite)', () => {
  const problemsIn = async (text: string) => {
    const { findings, problems } = await check(folderWith({ 'seeds/board.txt': board, 'n.md': text }));
    expect(problems).toEqual([]);
    return findings.filter((finding) => finding.check === 'citation/unknown-source').length;
  };

  test('one very long line', async () => {
    expect(await problemsIn(`${'word '.repeat(runs(20_000))}[@bord, ¶ 2].\n`)).toBe(1);
  });

  test('a thousand citations in a paragraph', async () => {
    expect(await problemsIn('It sat [@bord, ¶ 2]. '.repeat(1000))).toBe(1000);
  });
});
