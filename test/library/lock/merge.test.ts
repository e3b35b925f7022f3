import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pin } from '../../../server/src/library/lock/model.ts';
import { parseLock } from '../../../server/src/library/lock/parse.ts';
import { lockText } from '../../../server/src/library/lock/write.ts';

const pin = (key: string, number: number, words = 'Prices rose.'): Pin => ({
  key,
  file: `seeds/${key}.txt`,
  sha256: 'ab'.repeat(32),
  locator: `¶ ${number}`,
  words,
  hash: '0123456789abcdef',
  before: '',
  after: '',
  date: '2026-11-26',
});
const all = (text: string): string[] =>
  parseLock(text).lock.pins.map(({ key, locator, words }) => `${key} ${locator} ${words}`);

describe('git merges the locks of two branches', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const commit = (pins: readonly Pin[], message: string): void => {
    writeFileSync(join(folder, 'pincite.lock'), lockText(pins));
    git('add', '.');
    git('commit', '-qm', message);
  };
  /** What stands in the file afterwards; `conflicts`: git asks for help. */
  const merge = (
    base: readonly Pin[],
    ours: readonly Pin[],
    theirs: readonly Pin[],
  ): { text: string; conflicts: boolean } => {
    commit(base, 'base');
    git('checkout', '-qb', 'theirs');
    commit(theirs, 'theirs');
    git('checkout', '-q', 'main');
    commit(ours, 'ours');
    const { status } = spawnSync(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', 'merge', '-q', '--no-edit', 'theirs'],
      { cwd: folder },
    );
    return { text: readFileSync(join(folder, 'pincite.lock'), 'utf8'), conflicts: status !== 0 };
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pincite-merge-'));
    git('init', '-q', '-b', 'main');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const base = [pin('b', 1), pin('d', 1), pin('d', 9), pin('f', 1)];

  it('by itself where they pinned passages of different sources', () => {
    const { text, conflicts } = merge(base, [...base, pin('a', 1), pin('d', 2)], [...base, pin('e', 1), pin('g', 3)]);
    expect(conflicts).toBe(false);
    expect(parseLock(text).problems).toEqual([]);
    expect(text).toBe(lockText([...base, pin('a', 1), pin('d', 2), pin('e', 1), pin('g', 3)]));
  });

  it('not by itself where they pinned neighbours; both are read, and writing mends it', () => {
    const { text, conflicts } = merge(base, [...base, pin('d', 2)], [...base, pin('d', 3)]);
    expect(conflicts).toBe(true);
    const { lock, problems } = parseLock(text);
    expect(problems.map(({ mends }) => mends)).toEqual([true]);
    expect(lockText(lock.pins)).toBe(lockText([...base, pin('d', 2), pin('d', 3)]));
  });

  it('always with “merge=union”, neighbours and all', () => {
    writeFileSync(join(folder, '.gitattributes'), 'pincite.lock merge=union\n');
    const { text, conflicts } = merge(base, [...base, pin('d', 2)], [...base, pin('d', 3)]);
    expect(conflicts).toBe(false);
    expect(parseLock(text).problems).toEqual([]);
    expect(lockText(parseLock(text).lock.pins)).toBe(lockText([...base, pin('d', 2), pin('d', 3)]));
  });

  it('with “merge=union” to two entries of one place where both pinned it again', () => {
    writeFileSync(join(folder, '.gitattributes'), 'pincite.lock merge=union\n');
    const others = base.filter(({ key }) => key !== 'b');
    const { text } = merge(base, [...others, pin('b', 1, 'Ours.')], [...others, pin('b', 1, 'Theirs.')]);
    expect(parseLock(text).problems).toEqual([]);
    expect(all(text)).toEqual([
      'b ¶ 1 Ours.',
      'b ¶ 1 Theirs.',
      'd ¶ 1 Prices rose.',
      'd ¶ 9 Prices rose.',
      'f ¶ 1 Prices rose.',
    ]);
  });

  it('in conflict styles that show what both started from', () => {
    git('config', 'merge.conflictStyle', 'diff3');
    const others = base.filter(({ key }) => key !== 'b');
    const { text, conflicts } = merge(base, [...others, pin('b', 1, 'Ours.')], [...others, pin('b', 1, 'Theirs.')]);
    expect(conflicts).toBe(true);
    expect(text).toContain('|||||||');
    expect(all(text).slice(0, 3)).toEqual(['b ¶ 1 Ours.', 'b ¶ 1 Theirs.', 'd ¶ 1 Prices rose.']);
  });
});
