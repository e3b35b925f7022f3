import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeDecoders } from '../../server/src/host/decoders.ts';
import { changedSince, gitTopOf } from '../../server/src/host/git.ts';
import { nodeIo } from '../../server/src/host/node-io.ts';
import { linkProblem, problemOf } from '../../server/src/host/problems.ts';
import { writeWhole } from '../../server/src/host/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'pincite-host-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('decoders', () => {
  test.each([
    [[0x61, 0xc3, 0xa4], 'utf-8', 'aä'],
    [[0xc3], 'utf-8', null],
    [[0x93, 0x41, 0x94, 0x80, 0xe9, 0x97, 0x9f], 'windows-1252', '“A”€é—Ÿ'],
    [[], 'windows-1252', ''],
    [[0x41, 0x00], 'utf-16le', 'A'],
    [[0x00, 0x41], 'utf-16be', 'A'],
    [[0x00, 0xd8], 'utf-16le', null],
  ] as const)('%j as %s', (bytes, encoding, text) => {
    expect(nodeDecoders.decode(new Uint8Array(bytes), encoding)).toBe(text);
  });

  test('an encoding that nobody knows', () => {
    expect(nodeDecoders.decode(new Uint8Array([65]), 'klingon' as 'utf-8')).toBeNull();
  });
});

describe('problems in plain words', () => {
  test.each([
    [{ code: 'EACCES' }, 'You do not have the permission to open this.'],
    [{ code: 'EXYZ' }, 'The system refused this file (EXYZ).'],
    [new Error('x'), 'The system refused this file (no reason given).'],
    [null, 'The system refused this file (no reason given).'],
  ])('%j', (error, sentence) => {
    expect(problemOf(error)).toBe(sentence);
  });

  test('of links', () => {
    expect(linkProblem({ code: 'ENOENT' })).toBe('This link leads nowhere: its target is gone.');
    expect(linkProblem({ code: 'EISDIR' })).toBe('This is a folder, not a file.');
  });
});

describe('writing', () => {
  const file = () => join(folder, 'a.md');

  test('a new file, then another text in its place; the mode stays, nothing lies beside', async () => {
    expect(await writeWhole(file(), 'one')).toBeNull();
    chmodSync(file(), 0o640);
    expect(await writeWhole(file(), 'two')).toBeNull();
    expect(readFileSync(file(), 'utf8')).toBe('two');
    expect(statSync(file()).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('a link keeps leading to its target', async () => {
    writeFileSync(join(folder, 'real.md'), 'one');
    symlinkSync(join(folder, 'real.md'), file());
    await writeWhole(file(), 'two');
    expect(readFileSync(join(folder, 'real.md'), 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.md', 'real.md']);
  });

  test('what cannot be written', async () => {
    expect(await writeWhole(join(folder, 'no/such/a.md'), '')).toBe('There is no such file.');
    expect(await writeWhole(folder, '')).toBe('This is a folder, not a file.');
    writeFileSync(file(), 'kept');
    expect(await writeWhole(file(), 'new', { isNew: true })).toBe('There is such a file already.');
    expect(readFileSync(file(), 'utf8')).toBe('kept');
  });
});

describe('git', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const commit = (name: string) => {
    writeFileSync(join(folder, name), name);
    git('add', '.');
    git('commit', '-q', '-m', name);
  };
  const changed = async (base: string, at = folder) => {
    const answer = await changedSince(at, base);
    return 'files' in answer ? answer.files.map((path) => path.slice(folder.length + 1)) : answer.problem;
  };

  test('the top of a repository, from inside; none outside', async () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    git('init', '-q');
    expect(await gitTopOf(join(folder, 'a/b'))).toBe(folder);
    expect(await nodeIo.git.top(join(folder, 'a/b'))).toBe(folder);
    expect(await gitTopOf('/')).toBeNull();
  });

  test('what changed since a commit, and what is new; not what is gone', async () => {
    git('init', '-q', '-b', 'main');
    commit('a.md');
    commit('b.md');
    commit('gone.md');
    expect(await changed('HEAD')).toEqual([]);
    writeFileSync(join(folder, 'a.md'), 'other');
    writeFileSync(join(folder, 'ä new.md'), '');
    rmSync(join(folder, 'gone.md'));
    expect(await changed('HEAD')).toEqual(['a.md', 'ä new.md']);
    expect(await changed('HEAD~1')).toEqual(['a.md', 'ä new.md']);
    mkdirSync(join(folder, 'sub'));
    expect(await changed('HEAD', join(folder, 'sub'))).toEqual(['a.md', 'ä new.md']);
  });

  test('a branch counts from where it left the other', async () => {
    git('init', '-q', '-b', 'main');
    commit('a.md');
    git('checkout', '-q', '-b', 'mine');
    commit('mine.md');
    git('checkout', '-q', 'main');
    commit('theirs.md');
    git('checkout', '-q', 'mine');
    expect(await changed('main')).toEqual(['mine.md']);
  });

  test('what git cannot say', async () => {
    expect(await changed('HEAD')).toBe('This folder is not in a git repository.');
    git('init', '-q');
    expect(await changed('nope')).toBe('git knows no commit “nope”.');
    expect(await changed('--all')).toBe('git knows no commit “--all”.');
  });
});

test('what stands at a path', async () => {
  writeFileSync(join(folder, 'a'), '');
  expect(await nodeIo.kindOf(join(folder, 'a'))).toBe('file');
  expect(await nodeIo.kindOf(folder)).toBe('folder');
  expect(await nodeIo.kindOf(join(folder, 'b'))).toBeNull();
});
