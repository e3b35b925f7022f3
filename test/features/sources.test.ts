import { describe, expect, it } from 'vitest';
import { citedByIn, notesCiting } from '../../server/src/features/cited-by.ts';
import { overviewOf } from '../../server/src/features/overview.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { sourcesOf } from '../../server/src/features/sources.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { libraryOf } from '../support/library.ts';
import { library, snapshotOf } from './library.ts';

const notes = {
  'a.md': 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3]. It fell to 140,000 tonnes in 2024 [@quota, ¶ 3].\n',
  'b.md':
    '---\nnocite: "@{odd(key}"\n---\n\nIt met [@quota, ¶ 99; @outlook]. [Here](seeds/quota.txt) and [cf. @quota, ¶ 2].\n',
  'c.md': 'Nothing is cited, but for @gone.\n',
};
const snapshot = snapshotOf(notes);
const entry = (key: string, from = snapshot) => sourcesOf(from).find((each) => each.key === key);

describe('the sources of a root', () => {
  it('are all of the library, in order of title', () => {
    expect(sourcesOf(snapshot).map(({ title }) => title)).toEqual([
      'A book that nobody has',
      'broken',
      'Odd title',
      'Outlook for magnets',
      'paged',
      'Quota report',
    ]);
  });

  it('carry what is known of them', () => {
    expect(entry('outlook')).toEqual({
      key: 'outlook',
      title: 'Outlook for magnets',
      path: 'seeds/outlook.md',
      format: 'markdown',
      author: ['Ana Ortiz', 'Wei Lan'],
      issued: '2025-01-02',
      publisher: 'Metals Desk',
      type: null,
      url: null,
      accessed: null,
      language: null,
      grade: 'B2',
      passages: 4,
      citations: 1,
      weak: 1,
      problems: [],
    });
    expect(entry('only-entry')).toMatchObject({ path: null, format: null, passages: 0, citations: 0, problems: [] });
  });

  it('count the citations of all notes, and the sentences that do not hold', () => {
    expect(entry('quota')).toMatchObject({ citations: 5, weak: 2 });
    expect(overviewOf(snapshot, 'a.md')!.weak + overviewOf(snapshot, 'b.md')!.weak).toBe(2);
  });

  it('say in plain words what is wrong with them', () => {
    expect(entry('broken')?.problems).toEqual(['This is not a text.']);
    const twice = libraryOf({
      'seeds/a.txt': 'Words of one.\n',
      'seeds/b/a.txt': 'Words of another.\n',
      'seeds/old.md': '---\ntitle: Old\nretracted: true\n---\n\nWords.\n',
      'seeds/odd.md': '---\ntitle: [\n---\n\nWords.\n',
    });
    const from = snapshotOf({}, twice);
    expect(entry('a', from)?.problems).toEqual([expect.stringContaining('seeds/b/a.txt has the same key')]);
    expect(entry('old', from)?.problems).toEqual(['This source has been retracted.']);
    expect(entry('odd', from)?.problems).toEqual([expect.stringContaining('cannot be read as YAML')]);
  });
});

describe('who cites a source', () => {
  it('is told in order of note and place, with the sentence and its verdict', () => {
    expect(notesCiting(snapshot, 'quota')).toEqual(['a.md', 'b.md']);
    const [rose, fell] = citedByIn(snapshot, 'a.md', 'quota');
    expect(rose).toMatchObject({
      sentence: 'Output rose to 240,000 tonnes in 2024.',
      verdict: 'supported',
      headline: 'Supported',
      weak: false,
    });
    expect(sliceOf(notes['a.md'], rose!.place.span)).toBe('@quota, ¶ 3');
    expect(fell).toMatchObject({ verdict: expect.stringMatching(/^(?:partly|contradicted)$/), weak: true });
    expect(citedByIn(snapshot, 'b.md', 'quota').map(({ verdict, weak }) => [verdict, weak])).toEqual([
      [expect.anything(), true],
      ['cannot-tell', false],
      [null, false],
    ]);
  });

  it('are the places that references find, and those of nocite', () => {
    const offset = notes['a.md'].indexOf('@quota');
    const places = ['a.md', 'b.md'].flatMap((path) => citedByIn(snapshot, path, 'quota').map(({ place }) => place));
    expect(places).toEqual(referencesAt(snapshot, 'a.md', offset)!.places);
    expect(citedByIn(snapshot, 'b.md', 'odd(key')).toMatchObject([{ sentence: '', verdict: null, weak: false }]);
  });

  it('is nobody for a key that no source has, and in what is no note', () => {
    expect(notesCiting(snapshot, 'gone')).toEqual([]);
    expect(citedByIn(snapshot, 'c.md', 'gone')).toEqual([]);
    expect(citedByIn(snapshot, 'x.md', 'quota')).toEqual([]);
    expect(sourcesOf(snapshotOf({}, libraryOf({})))).toEqual([]);
    expect(library.sources.size).toBe(6);
  });
});
