import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from './run.ts';

const board = 'Leaders from 24 units presented their reports.\n';
const note = 'Leaders were heard [@board, ¶ 1, "from 24 units"] there.\n';
const fixedNote = 'Leaders were heard [@board, {¶ 1}, "from 24 units"] there.\n';
const read = (root: string, path = 'a.md') => readFileSync(join(root, path));
const checks = async (root: string, args: string[]) => {
  const ran = await run(root, ['check', '--format', 'compact', ...args]);
  return { ...ran, checks: ran.out.split('\n').filter((line) => line.includes('pandoc-differs')).length };
};

describe('--fix', () => {
  test('makes the fixes that change no meaning, and reports what is left', async () => {
    const root = folderWith({ 'seeds/board.txt': board, 'a.md': `${note}\n${note}`, 'b.md': 'Clean.\n' });
    expect((await checks(root, [])).checks).toBe(2);
    const ran = await checks(root, ['--fix']);
    expect([ran.checks, ran.err]).toEqual([0, 'pincite: a.md: 2 fixes made.\n']);
    expect(read(root).toString()).toBe(`${fixedNote}\n${fixedNote}`);
    expect((await checks(root, ['--fix'])).err).toBe('');
  });

  test('a dry run reports the same and writes nothing', async () => {
    const root = folderWith({ 'seeds/board.txt': board, 'a.md': note });
    const ran = await checks(root, ['--fix-dry-run']);
    expect([ran.checks, ran.err]).toEqual([0, 'pincite: a.md: 1 fix could be made.\n']);
    expect(read(root).toString()).toBe(note);
  });

  test('keeps the byte order mark and the line ends', async () => {
    const root = folderWith({ 'seeds/board.txt': board, 'a.md': `\ufeffFirst.\r\n\r\n${note.replace('\n', '\r\n')}` });
    await checks(root, ['--fix']);
    expect(read(root).toString()).toBe(`\ufeffFirst.\r\n\r\n${fixedNote.replace('\n', '\r\n')}`);
  });

  test('leaves a note in an odd encoding alone, and says so', async () => {
    const old = Buffer.from(`${note}caf\u00e9\n`, 'latin1').toString('latin1').replace('¶', '\u00b6');
    const bytes = Buffer.from(old, 'latin1');
    const root = folderWith({ 'seeds/board.txt': board, 'a.md': bytes });
    const ran = await checks(root, ['--fix']);
    expect(ran.code).toBe(2);
    expect(ran.checks).toBe(1);
    expect(ran.err).toMatch(/a\.md: Its fixes were not made\. This text is not UTF-8/);
    expect(read(root)).toEqual(bytes);
  });
});
