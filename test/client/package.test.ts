import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from '../cli/run.ts';

const root = resolve(import.meta.dirname, '../..');
const { contributes } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const commands: { command: string; title: string; category: string }[] = contributes.commands;
const known = new Set(commands.map(({ command }) => command));

test('every line that the task prints is a problem to the problem matcher', async () => {
  const folder = folderWith({
    'seeds/quota.txt': 'Quota\n\nSix units met in spring.\n',
    'notes/b, c:d.md':
      'They met [@quota, ¶ 2, "Seven units met"].\n\nIt rose by 12 percent in 2024.\n\nA rise is likely.\n',
    'notes/e.md': 'It is so [@gone].\n',
  });
  const { out } = await run(folder, ['check', '--format', 'compact', '--fail-on', 'never']);
  const [matcher] = contributes.problemMatchers;
  const { regexp, ...groups } = matcher.pattern;
  const lines = out.split('\n').filter(Boolean);
  const found = lines.map((line) => {
    const match = new RegExp(regexp).exec(line);
    return Object.fromEntries(Object.entries(groups).map(([name, index]) => [name, match?.[index as number]]));
  });
  expect(found.length).toBeGreaterThan(3);
  expect(found).toContainEqual(expect.objectContaining({ file: 'notes/b, c:d.md', line: '1', column: '25' }));
  expect(found).toContainEqual(
    expect.objectContaining({ file: 'notes/e.md', severity: 'error', code: 'citation/unknown-source' }),
  );
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'warning']));
  for (const each of found) expect(each.message).toMatch(/\.$/);
});

test('commands have our category and a title in title case, and menus and keys name none but these', () => {
  for (const { category, title } of commands) {
    expect(category).toBe('Pincite');
    expect(title).toMatch(/^[A-Z]\w*(?: (?:[A-Z]\w*|from|as|to|the|in|of))*…?$/);
  }
  const used: { command: string }[] = [...Object.values(contributes.menus).flat(), ...contributes.keybindings] as never;
  expect(used.map(({ command }) => command).filter((command) => !known.has(command))).toEqual([]);
});

test('no key is given twice for the same place', () => {
  const keys: { key: string; mac: string; when: string }[] = contributes.keybindings;
  expect(new Set(keys.map(({ key, when }) => `${key} ${when}`)).size).toBe(keys.length);
  // Ctrl+Alt is AltGr on many keyboards, where it writes characters.
  for (const { key, mac } of keys) expect(`${key} ${mac}`).not.toMatch(/alt/);
});
