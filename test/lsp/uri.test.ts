import { describe, expect, it } from 'vitest';
import { isFileUri, isOnDisk, pathOf, relativeTo, uriOf, wayTo, withoutUps } from '../../server/src/lsp/uri.ts';

describe('what is on disk', () => {
  it('has the path that it has there', () => {
    expect(pathOf('file:///a%20b/c.md')).toBe('/a b/c.md');
    expect(pathOf('file:///a/')).toBe('/a');
    expect(pathOf('file:///c%3A/a.md')).toBe('c:/a.md');
    expect(uriOf('/a b', 'c.md')).toBe('file:///a%20b/c.md');
    expect(uriOf('/a/b', '../c.md')).toBe('file:///a/c.md');
    expect(uriOf('/a', '../../c.md')).toBe('file:///c.md');
    expect(uriOf('c:/a', 'b.md')).toBe('file:///c%3A/a/b.md');
    for (const path of ['/a', 'c:/a', 'C:/', '//server/share', '']) expect(isOnDisk(path), path).toBe(true);
    expect(isFileUri('file:///a')).toBe(true);
  });
});

describe('what is elsewhere', () => {
  const pairs: [uri: string, path: string][] = [
    ['memfs:/ws/a%20b.md', 'memfs:/ws/a b.md'],
    ['memfs:/', 'memfs:'],
    ['vscode-vfs://github/owner/name/seeds/%C3%A4.txt', 'vscode-vfs://github/owner/name/seeds/ä.txt'],
    ['vscode-vfs://github%2B7b/owner', 'vscode-vfs://github%2B7b/owner'],
  ];
  it.each(pairs)('%s has a path with its scheme and authority, and back', (uri, path) => {
    expect(pathOf(uri)).toBe(path);
    expect(uriOf(path)).toBe(uri);
    expect(isOnDisk(path)).toBe(false);
    expect(isFileUri(uri)).toBe(false);
  });

  it('is below its root, also when that is all there is', () => {
    expect(relativeTo('memfs:', 'memfs:/a.md')).toBe('a.md');
    expect(uriOf('memfs:', 'a.md')).toBe('memfs:/a.md');
    expect(relativeTo('memfs:/ws', 'memfs:/ws/n/a.md')).toBe('n/a.md');
    expect(relativeTo('memfs:/ws', 'other:/ws/n/a.md')).toBeNull();
    expect(relativeTo('/ws', 'memfs:/ws/a.md')).toBeNull();
  });

  it('may lie above its root, never above the top', () => {
    expect(uriOf('memfs:/ws', '../lib/a.txt')).toBe('memfs:/lib/a.txt');
    expect(uriOf('x-y://host/ws', '../../../lib/a.txt')).toBe('x-y://host/lib/a.txt');
    expect(wayTo('memfs:/ws', 'memfs:/lib/a.txt')).toBe('../lib/a.txt');
    expect(withoutUps('memfs:/ws/../')).toBe('memfs:');
    expect(withoutUps('memfs:/a/b/../')).toBe('memfs:/a');
    expect(withoutUps('x-y://host/ws/../../')).toBe('x-y://host');
  });
});

it('drafts, comparisons and what is no URI have no path', () => {
  for (const uri of ['untitled:Untitled-1', 'git:/ws/a.md?%7B%22ref%22%3A%22%22%7D', 'x-y:/a#b', 'nothing', ''])
    expect(pathOf(uri), uri).toBeNull();
});
