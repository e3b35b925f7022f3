import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem } from '../../server/src/host/node-file-system.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-files-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, content = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const list = async (globs: string[], gitignore = true) => {
  const { files, problems } = await nodeFileSystem.list(root, globs, { gitignore });
  return { files, problems };
};
const listed = async (globs: string[], gitignore = true) => (await list(globs, gitignore)).files;

describe('listing', () => {
  test('globs, sorted, with / and without doubles', async () => {
    for (const path of ['b.md', 'a.md', 'x/c.md', 'x/d.txt', 'seeds/e.txt', 'seeds/deep/f.txt']) put(path);
    expect(await listed(['**/*.md'])).toEqual(['a.md', 'b.md', 'x/c.md']);
    expect(await listed(['seeds', 'seeds/**'])).toEqual(['seeds/deep/f.txt', 'seeds/e.txt']);
    expect(await listed(['x/d.txt', 'x/*', '**/d.txt'])).toEqual(['x/c.md', 'x/d.txt']);
    expect(await listed(['{a,b}.md'])).toEqual(['a.md', 'b.md']);
    expect(await listed([])).toEqual([]);
  });

  test('dot-folders, dot-files and node_modules are left out, unless a glob starts in one', async () => {
    for (const path of ['.x/a.md', 'node_modules/b.md', 'y/node_modules/c.md', '.d.md', 'e.md']) put(path);
    expect(await listed(['**/*.md'])).toEqual(['e.md']);
    expect(await listed(['.x/**'])).toEqual(['.x/a.md']);
  });

  test('a folder that is not there has nothing in it', async () => {
    expect(await list(['nope/**'])).toEqual({ files: [], problems: [] });
    expect(await nodeFileSystem.list(join(root, 'nope'), ['**'], { gitignore: true })).toEqual({
      files: [],
      folders: [],
      problems: [],
    });
    put('file');
    expect(await list(['file/*.md'])).toEqual({ files: [], problems: [] });
  });

  test('a plain name is a file, and nothing around it is looked at', async () => {
    for (const path of ['a.txt', 'x/b.txt', 'x/c.txt', 'ignored.txt']) put(path);
    put('.gitignore', 'ignored.txt\n');
    symlinkSync(join(root, 'nowhere'), join(root, 'x/lost.txt'));
    expect(await list(['a.txt', 'x/b.txt', 'ignored.txt'])).toEqual({ files: ['a.txt', 'x/b.txt'], problems: [] });
    expect(await list(['x/lost.txt'])).toEqual({
      files: [],
      problems: [{ file: 'x/lost.txt', message: 'This link leads nowhere: its target is gone.' }],
    });
  });

  test('folders that the globs take, hidden and ignored ones left out', async () => {
    for (const path of ['seeds/x.txt/y.txt/a.txt', 'seeds/.z.txt/b.txt', 'seeds/ignored.txt/c.txt']) put(path);
    put('.gitignore', 'ignored.txt\n');
    const { files, folders } = await nodeFileSystem.list(root, ['seeds/**/*.txt'], { gitignore: true });
    expect(files).toEqual(['seeds/x.txt/y.txt/a.txt']);
    expect(folders).toEqual(['seeds/x.txt', 'seeds/x.txt/y.txt']);
  });

  test('names with spaces, accents and glob characters', async () => {
    for (const path of ['a b.md', 'ä.md', '[x].md', 'x(1).md']) put(path);
    expect(await listed(['*.md'])).toEqual(['[x].md', 'a b.md', 'x(1).md', 'ä.md']);
  });
});

describe('what git ignores', () => {
  const files = [
    'a.md',
    'build/b.md',
    'x/c.md',
    'x/build/d.md',
    'x/e.tmp.md',
    'x/keep.tmp.md',
    'only/here.md',
    'x/only/there.md',
  ];

  test('rules of every level, negated ones too; the same as git says', async () => {
    for (const path of files) put(path);
    put('.gitignore', 'build/\n*.tmp.md\n/only\n');
    put('x/.gitignore', '!keep.tmp.md\n');
    put('.git/info/exclude', '');
    expect(await listed(['**/*.md'])).toEqual(['a.md', 'x/c.md', 'x/keep.tmp.md', 'x/only/there.md']);
    expect(await listed(['**/*.md'], false)).toEqual([...files].sort());
    rmSync(join(root, '.git'), { recursive: true });
    execFileSync('git', ['init', '-q'], { cwd: root });
    const git = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '*.md'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(await listed(['**/*.md'])).toEqual(git.trim().split('\n').sort());
  });

  test('rules above the root, between the root and where a glob starts, and of the repository alone', async () => {
    put('.git/info/exclude', 'secret.md\n');
    put('.gitignore', 'w/seeds/a.md\n');
    put('w/.gitignore', 'b.md\n');
    for (const name of ['a', 'b', 'c', 'secret']) put(`w/seeds/${name}.md`);
    const inside = (gitignore: boolean) => nodeFileSystem.list(join(root, 'w'), ['seeds/**'], { gitignore });
    expect((await inside(true)).files).toEqual(['seeds/c.md']);
    expect((await inside(false)).files).toHaveLength(4);
  });
});

describe('links', () => {
  const message = (files: Awaited<ReturnType<typeof list>>) =>
    files.problems.map(({ file, message }) => `${file}: ${message}`);

  test('inside the root they are followed, files and folders', async () => {
    put('real/a.md');
    symlinkSync(join(root, 'real/a.md'), join(root, 'link.md'));
    symlinkSync(join(root, 'real'), join(root, 'folder'));
    expect(await list(['**/*.md'])).toEqual({ files: ['folder/a.md', 'link.md', 'real/a.md'], problems: [] });
  });

  test('circles end', async () => {
    put('x/a.md');
    mkdirSync(join(root, 'y'));
    symlinkSync(join(root, 'x'), join(root, 'x/self'));
    symlinkSync(join(root, 'y'), join(root, 'x/y'));
    symlinkSync(join(root, 'x'), join(root, 'y/x'));
    symlinkSync(join(root, 'loop.md'), join(root, 'loop.md'));
    const files = await list(['**/*.md']);
    expect(files.files).toContain('x/a.md');
    expect(files.files.length).toBeLessThan(10);
    expect(message(files)).toEqual(['loop.md: This link leads in a circle.']);
  });

  test('out of the root, or nowhere: left out, and said', async () => {
    const away = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-away-')));
    writeFileSync(join(away, 'a.txt'), '');
    put('seeds/b.txt');
    symlinkSync(join(away, 'a.txt'), join(root, 'seeds/out.txt'));
    symlinkSync(away, join(root, 'seeds/folder'));
    symlinkSync(join(root, 'gone.txt'), join(root, 'seeds/lost.txt'));
    symlinkSync(away, join(root, 'elsewhere'));
    const files = await list(['seeds', 'seeds/**'], false);
    expect(files.files).toEqual(['seeds/b.txt']);
    expect(message(files)).toEqual([
      'seeds/folder: This link leads out of the workspace, so it was not followed.',
      'seeds/lost.txt: This link leads nowhere: its target is gone.',
      'seeds/out.txt: This link leads out of the workspace, so it was not followed.',
    ]);
    // Links that nobody asked for are not worth a word.
    expect(await list(['**/*.md'])).toEqual({ files: [], problems: [] });
    rmSync(away, { recursive: true });
  });

  test('a source folder that is itself a link out', async () => {
    const away = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-away-')));
    symlinkSync(away, join(root, 'seeds'));
    expect(message(await list(['seeds', 'seeds/**'], false))).toEqual([
      'seeds: This link leads out of the workspace, so it was not followed.',
    ]);
    rmSync(away, { recursive: true });
  });

  test('a file that is read by its name: out of the root never, within and beside it as the path says', async () => {
    const away = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-away-')));
    writeFileSync(join(away, 'secret.bib'), 'secret');
    put('library/a.bib');
    put('notes/b.bib');
    symlinkSync(join(away, 'secret.bib'), join(root, 'notes/out.bib'));
    symlinkSync(away, join(root, 'notes/folder'));
    symlinkSync(join(root, 'notes/b.bib'), join(root, 'notes/in.bib'));
    symlinkSync(join(away, 'secret.bib'), join(root, 'library/out.bib'));
    const notes = join(root, 'notes');
    const out = { problem: 'This link leads out of the workspace, so it was not followed.' };
    expect(await nodeFileSystem.read(notes, 'out.bib', 1000)).toEqual(out);
    expect(await nodeFileSystem.read(notes, 'folder/secret.bib', 1000)).toEqual(out);
    expect(await nodeFileSystem.read(notes, '../library/out.bib', 1000)).toEqual(out);
    expect(await nodeFileSystem.read(notes, '../library/a.bib', 1000)).toHaveProperty('bytes');
    expect(await nodeFileSystem.read(notes, 'in.bib', 1000)).toHaveProperty('bytes');
    rmSync(away, { recursive: true });
  });

  test('a root that is a link', async () => {
    put('real/a.md');
    symlinkSync(join(root, 'real'), join(root, 'alias'));
    expect((await nodeFileSystem.list(join(root, 'alias'), ['**/*.md'], { gitignore: true })).files).toEqual(['a.md']);
  });
});

describe('reading', () => {
  const problem = async (path: string, limit = 1000) => {
    const content = await nodeFileSystem.read(root, path, limit);
    return 'problem' in content ? content.problem : content.bytes.length;
  };

  test('bytes', async () => {
    put('a', 'ä');
    expect(await nodeFileSystem.read(root, 'a', 1000)).toEqual({ bytes: Buffer.from('ä') });
  });

  test('what cannot be read, in plain words', async () => {
    mkdirSync(join(root, 'folder'));
    put('big', 'x'.repeat(2000));
    symlinkSync(join(root, 'gone'), join(root, 'dangling'));
    symlinkSync(join(root, 'loop'), join(root, 'loop'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await problem('nope')).toBe('There is no such file.');
    expect(await problem('big/x')).toBe('There is no such file: a part of its path is not a folder.');
    expect(await problem('folder')).toBe('This is a folder, not a file.');
    expect(await problem('pipe')).toBe('This is not an ordinary file.');
    expect(await problem('dangling')).toBe('This link leads nowhere: its target is gone.');
    expect(await problem('loop')).toBe('This link leads in a circle.');
    expect(await problem('big')).toBe('This file is too large to be read: 1 MB, and the limit is 1 MB.');
    expect(await problem('big', 2000)).toBe(2000);
    expect(await problem('x'.repeat(300))).toBe('This name is too long for the file system.');
  });

  test.skipIf(process.getuid?.() === 0)('what nobody may open', async () => {
    put('locked', 'x');
    put('seeds/a.txt');
    chmodSync(join(root, 'locked'), 0);
    chmodSync(join(root, 'seeds'), 0);
    expect(await problem('locked')).toBe('You do not have the permission to open this.');
    const { problems } = await list(['seeds/**'], false);
    chmodSync(join(root, 'seeds'), 0o755);
    expect(problems).toEqual([
      { file: 'seeds', message: 'You do not have the permission to open this folder, so nothing in it was read.' },
    ]);
  });

  test('whether something is there', async () => {
    put('a/b');
    symlinkSync(join(root, 'nowhere'), join(root, 'lost'));
    expect(await nodeFileSystem.exists(root, 'lost')).toBe(true);
    expect(await Promise.all(['a', 'a/b', 'a/c'].map((path) => nodeFileSystem.exists(root, path)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
