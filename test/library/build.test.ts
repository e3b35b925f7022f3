import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../server/src/library/body.ts';
import { buildLibrary, emptyLibrary } from '../../server/src/library/build.ts';
import { keyOf, stemOf } from '../../server/src/library/keys.ts';
import { readerFor } from '../../server/src/library/readers.ts';
import { brokenFile, fileOf, libraryOf } from './support.ts';

const keysOf = (texts: Readonly<Record<string, string>>, bib = '') => [...libraryOf(texts, bib).sources.keys()];

describe('keys', () => {
  it('are the ids of metadata, else file stems, in NFC and with hyphens for spaces', () => {
    expect(keysOf({ 'a.txt': '', 'b c  d.md': '', 'e\u0301.html': '', 'f.g.txt': '' })).toEqual([
      'a',
      'b-c-d',
      'é',
      'f.g',
    ]);
    expect(keysOf({ 'a.md': '---\nid: other one\n---\n', 'b.txt': '---\nid: 12\n---\n' })).toEqual(['other-one', '12']);
    expect(keysOf({ 'a.html': '---\nid: other\n---\n' })).toEqual(['a']);
  });

  it('are found for odd names', () => {
    expect(stemOf('x/.hidden')).toBe('.hidden');
    expect(stemOf('x.y/name')).toBe('name');
    expect(keyOf('  a \t b ')).toBe('a-b');
  });
});

describe('buildLibrary', () => {
  it('is empty without files', () => {
    expect(buildLibrary([], [], ['seeds'])).toEqual({ ...emptyLibrary, folders: ['seeds'] });
  });

  it('gives a key that several files claim to the first in path order', () => {
    const library = libraryOf({ 'b/x.txt': 'two', 'a/x.txt': 'one', 'c.md': '---\nid: x\n---\n', 'd.txt': '' });
    expect(library.duplicates).toEqual([{ key: 'x', files: ['seeds/a/x.txt', 'seeds/b/x.txt', 'seeds/c.md'] }]);
    expect(library.sources.get('x')!.file!.original).toBe('one');
    expect(library.byPath.get('seeds/b/x.txt')!.file!.original).toBe('two');
    expect([...library.byPath.keys()]).toEqual(['seeds/a/x.txt', 'seeds/b/x.txt', 'seeds/c.md', 'seeds/d.txt']);
  });

  it('takes an original beside its text as one source', () => {
    const files = [brokenFile('seeds/x.pdf'), fileOf('seeds/x.txt', 'words'), brokenFile('seeds/y/x.docx')];
    const library = buildLibrary(files, [], ['seeds']);
    expect(library.byPath.get('seeds/x.pdf')).toBe(library.sources.get('x'));
    expect(library.duplicates).toEqual([{ key: 'x', files: ['seeds/x.txt', 'seeds/y/x.docx'] }]);
    expect(buildLibrary(files.slice(0, 2), [], ['seeds']).duplicates).toEqual([]);
    expect(buildLibrary(files.slice(0, 2), [], ['seeds']).sources.get('x')!.file!.original).toBe('words');
  });

  it('keeps files that cannot be read', () => {
    const library = buildLibrary([brokenFile('seeds/x.pdf')], [], ['seeds']);
    expect(library.sources.get('x')!.file!.problem).toBe('It is binary.');
    expect(bodyOf(library.sources.get('x')!)).toBeNull();
  });

  it('reports front matter that cannot be read, and reads the source', () => {
    const library = libraryOf({ 'a.md': '---\ntitle: a: b\n---\n\nWords.' });
    expect(library.problems.map(({ file, message }) => [file, message.slice(0, 16)])).toEqual([
      ['seeds/a.md', 'The front matter'],
    ]);
    expect(bodyOf(library.sources.get('a')!)!.passages).toHaveLength(1);
  });

  it('does not read bodies, and builds a large library fast', () => {
    const filler = 'Words and words and more words stand here.\n\n'.repeat(400);
    const files = Array.from({ length: 2000 }, (_, i) =>
      fileOf(`seeds/s${i}.md`, `---\ntitle: T ${i}\n---\n\n${filler}`),
    );
    const started = performance.now();
    const library = buildLibrary(files, [], ['seeds']);
    expect(library.sources.size).toBe(2000);
    expect(performance.now() - started).toBeLessThan(30_000);
    const again = performance.now();
    const next = buildLibrary([...files.slice(1), fileOf('seeds/new.txt', 'x')], [], ['seeds']);
    expect(performance.now() - again).toBeLessThan(6000);
    expect(next.sources.get('s7')).toBe(library.sources.get('s7'));
  });
});

describe('bibliography entries', () => {
  const bib = '@book{a, title = {A}}\n@book{k2, title = {B}, file = {:docs/b.pdf:PDF}}\n@book{none, title = {C}}';

  it('join documents by id or file, and stand alone otherwise', () => {
    const library = libraryOf({ 'a.txt': 'x', 'docs/b.pdf': '', 'docs/b.txt': 'y', 'c.txt': 'z' }, bib);
    expect([...library.sources].map(([key, { file, entry }]) => [key, file?.path, entry?.title])).toEqual([
      ['a', 'seeds/a.txt', 'A'],
      ['c', 'seeds/c.txt', undefined],
      ['k2', 'seeds/docs/b.txt', 'B'],
      ['none', undefined, 'C'],
    ]);
    expect(library.byPath.get('seeds/docs/b.pdf')!.key).toBe('k2');
  });

  it('find documents by paths of other machines, and originals by their text', () => {
    const file = (path: string) => keysOf({ 'docs/b.txt': '', 'x.txt': '' }, `@book{k, file = {${path}}}`);
    for (const path of [
      'docs/b.txt',
      'docs/b.pdf',
      'seeds/docs/b.txt',
      '../seeds/docs/b.txt',
      '/home/me/b.txt',
      'C\\:\\\\me\\\\b.txt',
    ])
      expect(file(path), path).toContain('k');
    for (const path of ['docs/b.txt', 'b.txt', '/home/me/storage/AB12/b.pdf', 'b.html'])
      expect(file(path)).toEqual(['k', 'x']);
    const several = { 'docs/b.txt': '', 'more/b.txt': '' };
    expect(keysOf(several, '@book{k, file = {/home/me/b.pdf}}')).toEqual(['b', 'k']);
    for (const path of ['other/none.txt', '../../../b/none.pdf']) expect(file(path), path).toEqual(['b', 'x', 'k']);
  });

  it('outrank the id of the front matter', () => {
    expect(keysOf({ 'a.md': '---\nid: own\n---\n' }, '@book{k, file = {a.md}}')).toEqual(['k']);
    expect(keysOf({ 'a.md': '---\nid: own\n---\n' }, '@book{own}')).toEqual(['own']);
    expect(keysOf({ 'a.md': '---\nid: own\n---\n' }, '@book{a}')).toEqual(['own', 'a']);
  });

  it('make two sources of a document that two of them name', () => {
    const library = libraryOf({ 'a.txt': 'x' }, '@book{k, file = {a.txt}}\n@book{l, file = {a.txt}}');
    expect([...library.sources.keys()]).toEqual(['k', 'l']);
    expect(bodyOf(library.sources.get('k')!)).toBe(bodyOf(library.sources.get('l')!));
    expect(library.byPath.get('seeds/a.txt')!.key).toBe('k');
  });

  it('are taken once, the first in order', () => {
    const texts = ['@book{k, title = {A}}\n@book{k, title = {B}}', '@book{k, title = {A}}', '@book{k, title = {C}}'];
    const library = buildLibrary(
      [],
      texts.map((text, i) => ({ path: `r${i}.bib`, text })),
      [],
    );
    expect(library.sources.get('k')!.entry!.title).toBe('A');
    expect(library.problems.map(({ file }) => file)).toEqual(['r0.bib', 'r2.bib']);
  });

  it('are read from files as the workspace gives them', () => {
    const library = buildLibrary(
      [],
      [fileOf('a.bib', '@book{k}'), brokenFile('b.bib'), fileOf('c.bib', '@book{l')],
      [],
    );
    expect([...library.sources.keys()]).toEqual(['k', 'l']);
    expect(library.problems.map(({ file }) => file)).toEqual(['b.bib', 'c.bib']);
  });
});

describe('readerFor', () => {
  it('goes by the extension', () => {
    const formats = ['a.txt', 'A.TXT', 'a.md', 'a.markdown', 'a.qmd', 'a.html', 'a.htm', 'a.pdf', 'txt'].map(
      (path) => readerFor(path)?.format,
    );
    expect(formats).toEqual(['text', 'text', 'markdown', 'markdown', 'markdown', 'html', 'html', undefined, undefined]);
  });
});

describe('bodyOf', () => {
  it('is kept with the file, and null without a text', () => {
    const source = { key: 'a', file: fileOf('a.txt', 'x'), entry: null };
    expect(bodyOf(source)).toBe(bodyOf({ ...source, key: 'b' }));
    expect(bodyOf({ key: 'a', file: null, entry: {} })).toBeNull();
    expect(bodyOf({ key: 'a', file: fileOf('a.xyz', 'x'), entry: null })).toBeNull();
  });
});
