import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../server/src/library/bibliography.ts';
import { runs } from '../../support/seed.ts';

const read = (path: string, text: string) => readBibliography(path, text);
const idsOf = (path: string, text: string) => read(path, text).entries.map(({ metadata }) => metadata.id);

const item = {
  id: 'ma-2024',
  type: 'report',
  title: 'Quotas',
  author: [{ family: 'Ma', given: 'Li' }],
  issued: { 'date-parts': [[2024, 5]] },
};

describe('CSL JSON', () => {
  it('reads lists, wrapped lists and single items', () => {
    const expected = { id: 'ma-2024', type: 'report', title: 'Quotas', author: ['Li Ma'], issued: '2024-05' };
    for (const value of [[item], { items: [item] }, { references: [item] }, item])
      expect(read('refs.json', JSON.stringify(value))).toEqual({
        entries: [{ metadata: expected, files: [] }],
        problems: [],
      });
  });

  it('reads the files of an item', () => {
    expect(read('refs.json', JSON.stringify([{ ...item, file: 'a.pdf' }])).entries[0]!.files).toEqual(['a.pdf']);
  });

  it('names entries that cannot be cited, and reads the others', () => {
    const { entries, problems } = read('refs.json', JSON.stringify([item, { title: 'x' }, 7, { ...item, id: 12 }]));
    expect(entries.map(({ metadata }) => metadata.id)).toEqual(['ma-2024', '12']);
    expect(problems.map(({ message }) => message)).toEqual([
      'Entry 2 of this bibliography has no “id”, so no citation can name it.',
      'Entry 3 of this bibliography has no “id”, so no citation can name it.',
    ]);
    expect(problems[0]!.file).toBe('refs.json');
  });

  it('says that a bibliography is not JSON', () => {
    expect(read('refs.json', '[{"id": "a", "title": "b",}]').problems[0]!.message).toMatch(/not JSON/);
  });

  it('leaves other JSON files alone', () => {
    for (const text of [
      '',
      '{',
      '{"id": 1, "name": "x"}',
      '[1, 2]',
      '{"a": {"id": 1, "title": 2}}',
      '[{"title": "x"}]',
      'null',
    ])
      expect(read('data.json', text)).toEqual({ entries: [], problems: [] });
  });
});

describe('CSL YAML', () => {
  const yaml = 'references:\n- id: a\n  title: A\n  author:\n  - family: Ma\n    given: Li\n- id: b\n  title: B\n';

  it('reads lists with and without a name, fences or not', () => {
    for (const text of [yaml, `---\n${yaml}---\n`, `---\n${yaml}...`, yaml.replace('references:\n', '')])
      expect(idsOf('refs.yaml', text)).toEqual(['a', 'b']);
    expect(idsOf('refs.yml', yaml)).toEqual(['a', 'b']);
  });

  it('says where it cannot be read', () => {
    const text = 'references:\n- id: a\n  title: A: b\n';
    const { problems } = read('refs.yaml', text);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(/cannot be read as YAML/);
    expect(text.slice(0, problems[0]!.span!.start).split('\n')).toHaveLength(3);
  });

  it('leaves other YAML files alone', () => {
    for (const text of ['', 'a: b: c', 'id: x\nname: y', '- id: 1', 'list:\n- id: a\n  title: b'])
      expect(read('data.yaml', text)).toEqual({ entries: [], problems: [] });
  });
});

describe('readBibliography', () => {
  it('knows BibTeX by its extension', () => {
    expect(idsOf('a.bib', '@book{x}')).toEqual(['x']);
    expect(idsOf('A.BIBTEX', '@book{x}')).toEqual(['x']);
    expect(idsOf('a.txt', '@book{x}')).toEqual([]);
    expect(read('a.bib', '@book{x').problems[0]!.file).toBe('a.bib');
  });

  it('never throws', () => {
    const paths = fc.constantFrom('a.bib', 'a.json', 'a.yaml', 'a');
    const start = fc.constantFrom('', 'id: a\ntitle: ', '{"id": 1, "title": ', '@book{a, ');
    fc.assert(
      fc.property(paths, start, fc.string(), (path, opening, text) => {
        expect(read(path, opening + text).entries).toBeDefined();
      }),
      { numRuns: runs(300) },
    );
  });
});
