import { describe, expect, it } from 'vitest';
import { sourceNamed } from '../../server/src/library/named.ts';
import { resolveCitation } from '../../server/src/library/resolve.ts';
import { citationOf, libraryOf } from './support.ts';

describe('sourceNamed', () => {
  const library = libraryOf(
    {
      'plain.txt': 'x',
      'b c.txt': 'x',
      'own.md': '---\nid: report-1\n---\nx',
      'one/same.md': '---\nid: s1\n---\nx',
      'two/same.md': '---\nid: s2\n---\nx',
      'three/plain.md': '---\nid: p3\n---\nx',
    },
    '@book{doe2020, title = {Book}, file = {plain.txt}}\n@book{roe, file = {own.md}}\n@book{bare}',
  );
  const keyOf = (name: string) => sourceNamed(library, name)?.key;

  it('is found by its key, its id and the stem of its file, whatever gave it the key', () => {
    expect(['doe2020', 'roe', 'report-1', 'own', 'b-c', 'b c', 's1'].map(keyOf)).toEqual([
      'doe2020',
      'roe',
      'roe',
      'roe',
      'b-c',
      'b-c',
      's1',
    ]);
    expect(keyOf('bare')).toBe('bare');
  });

  it('is not guessed when several documents have the name', () => {
    expect(keyOf('same')).toBeUndefined();
    expect(keyOf('plain')).toBeUndefined();
    expect(keyOf('none')).toBeUndefined();
  });

  it('goes to the document that has the name as its key', () => {
    const two = libraryOf({ 'a.md': '---\nid: b\n---\nx', 'c/a.txt': 'x' });
    expect(sourceNamed(two, 'a')?.file?.path).toBe('seeds/c/a.txt');
    expect(sourceNamed(two, 'b')?.file?.path).toBe('seeds/a.md');
  });

  it('is what a citation leads to', () => {
    expect(resolveCitation(library, 'n.md', citationOf('own'))).toMatchObject({
      status: 'found',
      source: { key: 'roe' },
    });
    expect(resolveCitation(library, 'n.md', citationOf('same')).status).toBe('unknown-source');
  });
});
