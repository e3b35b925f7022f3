import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/host/cache-folder.ts';
import { shownTextsIn } from '../../server/src/host/shown-texts.ts';

const folder = mkdtempSync(join(tmpdir(), 'pincite-shown-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the cache lies where the system keeps such things', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux')).toBe('/caches/pincite');
  expect(cacheFolder({ XDG_CACHE_HOME: 'relative' }, 'linux')).toMatch(/^\/.*\/\.cache\/pincite$/);
  expect(cacheFolder({}, 'darwin')).toMatch(/\/Library\/Caches\/pincite$/);
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32')).toBe('/local/pincite');
  expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'linux')).not.toBe('/local/pincite');
});

test('a text is written once, read-only, and replaced when it is another', async () => {
  const texts = shownTextsIn(folder)!;
  const file = join(folder, 'ab/x.pdf.txt');
  expect(await texts.write('ab/x.pdf.txt', '¶ 1 One.\n')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('¶ 1 One.\n');
  expect(statSync(file).mode & 0o222).toBe(0);
  const { ino } = statSync(file);
  expect(await texts.write('ab/x.pdf.txt', '¶ 1 One.\n')).toBe(true);
  expect(statSync(file).ino).toBe(ino);
  expect(await texts.write('ab/x.pdf.txt', '¶ 1 Two.\n')).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('¶ 1 Two.\n');
  expect(readdirSync(join(folder, 'ab'))).toEqual(['x.pdf.txt']);
});

test('writers at the same time leave one whole file', async () => {
  const texts = shownTextsIn(folder)!;
  const long = 'word '.repeat(100_000);
  expect(await Promise.all(Array.from({ length: 8 }, () => texts.write('cd/y.txt', long)))).toEqual(
    Array(8).fill(true),
  );
  expect(readFileSync(join(folder, 'cd/y.txt'), 'utf8')).toBe(long);
  expect(readdirSync(join(folder, 'cd'))).toEqual(['y.txt']);
});

test('what cannot be written is no failure of anything else', async () => {
  const texts = shownTextsIn(join(folder, 'file'))!;
  await shownTextsIn(folder)!.write('a/b.txt', '');
  writeFileSync(join(folder, 'file'), '');
  expect(await texts.write('ab/x.txt', 'words')).toBe(false);
  expect(shownTextsIn(null)).toBeUndefined();
});

test('what nobody was led to for a month is removed, and nothing else', async () => {
  await shownTextsIn(folder)!.write('old/x.txt', 'words');
  await shownTextsIn(folder)!.write('new/x.txt', 'words');
  const before = new Date(Date.now() - 31 * 24 * 3600 * 1000);
  utimesSync(join(folder, 'old'), before, before);
  await shownTextsIn(folder)!.write('other/x.txt', 'words');
  expect(readdirSync(folder).sort()).toEqual(['new', 'other']);
});
