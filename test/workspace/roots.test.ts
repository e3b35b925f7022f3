import { describe, expect, test } from 'vitest';
import { findRoot, nestedRoots } from '../../server/src/workspace/roots.ts';
import { MemoryFiles } from './memory-files.ts';

describe('the root of a note', () => {
  const files = new MemoryFiles({
    '/w/.git/HEAD': '',
    '/w/seeds/a.txt': '',
    '/w/notes/deep/n.md': '',
    '/w/project/pincite.yaml': '',
    '/w/project/notes/n.md': '',
    '/bare/.git/HEAD': '',
    '/bare/notes/n.md': '',
    '/seeds/x.txt': '',
  });

  test.each([
    ['/w/notes/deep', null, '/w'],
    ['/w', null, '/w'],
    ['/w/project/notes', null, '/w/project'],
    ['/w/project/notes/not/there', null, '/w/project'],
    ['/w/notes/deep', '/w/notes', null],
    ['/w/notes/deep', '/w', '/w'],
    ['/bare/notes', null, null],
    ['/elsewhere', null, '/'],
  ])('from %s up to %s: %s', async (folder, top, root) => {
    expect(await findRoot(files, folder, top)).toBe(root);
  });

  test('there may be none at all', async () => {
    expect(await findRoot(new MemoryFiles({}), '/a/b', null)).toBeNull();
    expect(await findRoot(new MemoryFiles({}), 'C:/a', null)).toBeNull();
  });
});

describe('roots inside a root', () => {
  test('folders with settings or sources of their own', () => {
    const paths = ['pincite.yaml', 'seeds/a.txt', 'x/pincite.yaml', 'y/z/seeds/deep/b.txt', 'n.md', 'x/y/seeds/c.txt'];
    expect(nestedRoots(paths, ['seeds'])).toEqual(['x', 'x/y', 'y/z']);
  });

  test('none inside of sources, none for a file called seeds', () => {
    expect(nestedRoots(['seeds/x/pincite.yaml', 'library/seeds/a.txt', 'x/seeds'], ['seeds', 'library'])).toEqual([]);
  });
});
