import { describe, expect, test } from 'vitest';
import { byPath, extensionOf, folderOf, isBelow, join, nameOf, normalize } from '../../server/src/workspace/paths.ts';

describe('paths', () => {
  test.each([
    ['', 'a', 'a'],
    ['a', '', 'a'],
    ['a', 'b/c', 'a/b/c'],
    ['/', 'a', '/a'],
    ['a/', 'b', 'a/b'],
  ])('join(%j, %j)', (folder, name, joined) => {
    expect(join(folder, name)).toBe(joined);
  });

  test.each([
    ['a.md', '', 'a.md', '.md'],
    ['a/b.MD', 'a', 'b.MD', '.md'],
    ['/a', '/', 'a', ''],
    ['/', '/', '', ''],
    ['a/.gitignore', 'a', '.gitignore', ''],
    ['a.b/c', 'a.b', 'c', ''],
    ['x.tar.gz', '', 'x.tar.gz', '.gz'],
  ])('the parts of %j', (path, folder, name, extension) => {
    expect([folderOf(path), nameOf(path), extensionOf(path)]).toEqual([folder, name, extension]);
  });

  test.each([
    ['a', 'a', true],
    ['a', 'a/b', true],
    ['a', 'ab', false],
    ['a/b', 'a', false],
    ['', 'a', true],
    ['', '../a', false],
  ])('below %j lies %j: %s', (folder, path, below) => {
    expect(isBelow(folder, path)).toBe(below);
  });

  test.each([
    ['./a//b/', 'a/b'],
    ['a/../b', 'b'],
    ['../../a', '../../a'],
    ['a/../../b', '../b'],
    ['.', ''],
  ])('normalize(%j)', (path, normal) => {
    expect(normalize(path)).toBe(normal);
  });

  test('paths are ordered by code unit', () => {
    expect(['b', 'a', 'B', 'ä', 'a'].sort(byPath)).toEqual(['B', 'a', 'a', 'b', 'ä']);
  });
});
