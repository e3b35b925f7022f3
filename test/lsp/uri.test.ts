import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extractedUriOf,
  isFileUri,
  isOnDisk,
  pathOf,
  relativeTo,
  uriOf,
  wayTo,
  withoutUps,
} from '../../server/src/lsp/uri.ts';

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

describe('documents of extracted text', () => {
  it('are named after their file and stand for it', () => {
    expect(extractedUriOf('/a b', 'seeds/ü#?%.pdf')).toBe(
      'pincite-source:/a%20b/seeds/%C3%BC%23%3F%25.pdf.txt?file%3A%2F%2F%2Fa%2520b%2Fseeds%2F%25C3%25BC%2523%253F%2525.pdf',
    );
    const files = [
      ['/a b', 'seeds/ü#?%.pdf', '/a b/seeds/ü#?%.pdf'],
      ['/a/b', '../library/x.docx', '/a/library/x.docx'],
      ['c:/a', 'x.eml', 'c:/a/x.eml'],
      ['//server/share', 'x.pdf', '//server/share/x.pdf'],
      ['vscode-vfs://github/o/n', 'seeds/ä b.epub', 'vscode-vfs://github/o/n/seeds/ä b.epub'],
    ] as const;
    for (const [root, path, file] of files) expect(pathOf(extractedUriOf(root, path))).toBe(file);
  });

  it('stand for nothing when their query is no file', () => {
    for (const query of ['', 'x', 'untitled:a', 'pincite-source:/a.txt?file:///a', 'git:/a?b', '%'])
      expect(pathOf(`pincite-source:/a.txt?${query}`), query).toBeNull();
  });

  it('whatever the name', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[^/\\\0]{1,20}$/u), (name) => {
        fc.pre(name.trim() === name && !/^\.*$/.test(name));
        expect(pathOf(extractedUriOf('/w/root', `seeds/${name}.pdf`))).toBe(`/w/root/seeds/${name}.pdf`);
      }),
    ));
});
