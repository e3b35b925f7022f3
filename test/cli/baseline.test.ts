import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from './run.ts';

const unknown = (key: string) => `The board sat [@${key}, ¶ 2].\n`;
const lines = async (root: string, args: string[] = []) => {
  const ran = await run(root, ['check', '--format', 'compact', ...args]);
  return {
    ...ran,
    lines: ran.out
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split(': ')[0]),
  };
};

describe('a baseline', () => {
  test('keeps quiet what was there, also when it moves; what is new is reported', async () => {
    const root = folderWith({ 'seeds/a.txt': 'A.', 'n.md': unknown('x') });
    const written = await lines(root, ['--write-baseline']);
    expect([written.code, written.lines]).toEqual([0, ['n.md:1:16']]);
    expect(JSON.parse(readFileSync(join(root, 'pincite-baseline.json'), 'utf8')).findings).toHaveLength(1);
    writeFileSync(join(root, 'n.md'), `# A heading\n\n${unknown('x')}\n${unknown('y')}`);
    const later = await lines(root, ['--baseline', 'pincite-baseline.json']);
    expect([later.code, later.lines]).toEqual([1, ['n.md:5:16']]);
    const sarif = JSON.parse(
      (await run(root, ['check', '--format', 'sarif', '--baseline', 'pincite-baseline.json'])).out,
    );
    expect(sarif.runs[0].results.map(({ suppressions }: { suppressions: unknown[] }) => suppressions.length)).toEqual([
      0, 1,
    ]);
  });

  test('counts from the working directory, under a name of its own', async () => {
    const root = folderWith({ 'seeds/a.txt': 'A.', 'n.md': unknown('x') });
    await lines(root, ['--write-baseline', '--baseline', 'known.json']);
    expect((await lines(root, ['--baseline', 'known.json'])).code).toBe(0);
  });

  test('that is not there, is none, or cannot be written: a problem, and everything is reported', async () => {
    const root = folderWith({
      'seeds/a.txt': 'A.',
      'n.md': unknown('x'),
      'bad.json': '{"version": 7}',
      'worse.json': '{',
    });
    const gone = await lines(root, ['--baseline', 'gone.json']);
    expect([gone.code, gone.lines, gone.err]).toEqual([
      2,
      ['n.md:1:16'],
      'pincite: gone.json: There is no such file. “--write-baseline” makes a baseline.\n',
    ]);
    for (const file of ['bad.json', 'worse.json'])
      expect((await lines(root, ['--baseline', file])).err).toContain(
        'This is not a baseline that this version can read.',
      );
    const unwritten = await lines(root, ['--write-baseline', '--baseline', 'no/such/place.json']);
    expect([unwritten.code, unwritten.err]).toEqual([
      2,
      'pincite: no/such/place.json: The baseline could not be written. There is no such file.\n',
    ]);
  });
});

describe('--changed', () => {
  function repository(): string {
    const root = folderWith({ 'seeds/a.txt': 'A.', 'old.md': unknown('x'), 'edited.md': '' });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        cwd: root,
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'first');
    writeFileSync(join(root, 'edited.md'), unknown('y'));
    writeFileSync(join(root, 'new.md'), unknown('z'));
    return root;
  }

  test('only notes that differ, new ones too; with a base or without', async () => {
    const root = repository();
    const both = ['edited.md:1:16', 'new.md:1:16'];
    expect((await lines(root, ['--changed'])).lines).toEqual(both);
    expect((await lines(root, ['--changed', 'main'])).lines).toEqual(both);
    expect((await lines(root, ['--changed=HEAD'])).lines).toEqual(both);
    expect((await lines(root, ['--changed', 'new.md', 'old.md'])).lines).toEqual(['new.md:1:16']);
    expect((await lines(root, ['--changed', '--fail-on', 'never'])).code).toBe(0);
  });

  test.each(['seeds/a.txt', 'seeds/refs.bib', 'pincite.yaml'])('all notes when %s changed', async (path) => {
    const root = repository();
    writeFileSync(join(root, path), path.endsWith('yaml') ? 'language: en\n' : 'B.');
    expect((await lines(root, ['--changed'])).lines).toEqual(['edited.md:1:16', 'new.md:1:16', 'old.md:1:16']);
  });

  test('a base that git does not know', async () => {
    const ran = await lines(repository(), ['--changed', 'nope']);
    expect([ran.code, ran.err]).toEqual([2, 'pincite: --changed: git knows no commit “nope”.\n']);
  });
});
