import { describe, expect, test } from 'vitest';
import { sourceGlobs } from '../../server/src/workspace/globs.ts';
import { noteGlobs, noteMatcher } from '../../server/src/workspace/notes.ts';
import { defaultSettings } from '../../server/src/workspace/settings.ts';

describe('which files are notes', () => {
  const isNote = noteMatcher(defaultSettings, ['project']);

  test.each([
    'a.md',
    'briefs/quota.md',
    'a.markdown',
    'a.qmd',
    'A.MD',
    'readme-first.md',
    'seeds.md',
    'a/seedsman/b.md',
  ])('%s is one', (path) => {
    expect(isNote(path)).toBe(true);
  });

  test.each([
    'a.txt',
    'README.md',
    'docs/Readme.markdown',
    'CHANGELOG.md',
    'LICENSE.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
    'seeds/a.md',
    'seeds/deep/a.md',
    '.github/a.md',
    'a/.hidden.md',
    'a/node_modules/b/c.md',
    'project/a.md',
    '../a.md',
  ])('%s is none', (path) => {
    expect(isNote(path)).toBe(false);
  });

  test('globs of the settings decide, also over README; extensions, sources and dot-folders stay out', () => {
    const settings = { ...defaultSettings, notes: ['docs/**', 'README.md', '.github/**'], sources: ['docs/library'] };
    const chosen = noteMatcher(settings);
    expect(['docs/a.md', 'README.md', 'docs/deep/CHANGELOG.md'].every(chosen)).toBe(true);
    expect(['a.md', 'docs/a.txt', 'docs/library/a.md', '.github/a.md'].some(chosen)).toBe(false);
  });

  test('what to look for on disk', () => {
    expect(noteGlobs(defaultSettings)).toEqual(['**/*.{md,markdown,qmd,MD,Md}']);
    expect(noteGlobs({ ...defaultSettings, notes: ['x/*.md'] })).toContain('x/*.md');
    expect(noteGlobs({ ...defaultSettings, notes: ['!x/*.md'] })).toEqual(noteGlobs(defaultSettings));
  });

  test.each([
    [['docs'], 'docs/a.md docs/deep/b.md', 'a.md docsy/a.md'],
    [['./docs/'], 'docs/a.md', 'a.md'],
    [['./docs/*.md'], 'docs/a.md', 'docs/deep/b.md a.md'],
    [['.'], 'a.md docs/a.md', 'seeds/a.md'],
    [['docs/**', '!docs/old', '!docs/draft-*.md'], 'docs/a.md', 'docs/old/a.md docs/draft-1.md'],
    [['!old/**'], 'a.md docs/a.md', 'old/a.md'],
    [['!(old).md'], 'a.md', 'old.md'],
  ])('%j', (notes, taken, left) => {
    const chosen = noteMatcher({ ...defaultSettings, notes });
    expect(taken.split(' ').filter(chosen)).toEqual(taken.split(' '));
    expect(left.split(' ').filter(chosen)).toEqual([]);
  });
});

describe('where sources are', () => {
  test.each([
    [['seeds'], ['seeds', 'seeds/**'], ['seeds']],
    [['./seeds/'], ['seeds', 'seeds/**'], ['seeds']],
    [['library/**/*.txt'], ['library/**/*.txt', 'library/**/*.txt/**'], ['library']],
    [['**/*.txt'], ['**/*.txt', '**/*.txt/**'], []],
    [['.'], ['**'], []],
    [['../shared'], ['../shared', '../shared/**'], ['../shared']],
    [['a', 'a'], ['a', 'a/**'], ['a']],
  ])('%j', (sources, globs, folders) => {
    expect(sourceGlobs({ ...defaultSettings, sources })).toEqual({ globs, folders });
  });
});
