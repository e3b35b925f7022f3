import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../server/src/library/body.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { locateLabel, passageAt, type Resolved, resolveCitation } from '../../server/src/library/resolve.ts';
import type { Citation, LocatorLabel } from '../../server/src/note/model.ts';
import { runs } from '../support/seed.ts';
import { brokenFile, citationOf, fileOf, libraryOf, linkOf } from './support.ts';

const TEXT = Array.from({ length: 6 }, (_, i) => `Paragraph ${i + 1}.`).join('\n\n');
const PAGED = 'First.\n\nSecond.\fThird.\n\nFourth.\fFifth.';
const NOTE = `# Report

Opening words. ^start

## Supply

Supply fell.

### 3.4 Prices

Prices rose.

## Outlook: 2026, and later

| Year | Tonnes |
|------|--------|
| 2023 | 255 |
| 2024 | 270 |

Table 2: Quotas by year.

## Supply

Again.
`;
const PAGE =
  '<h2>Summary</h2><p id=p1>Ore &amp; more.</p><p>Said “the ore, in part” here.</p><figure><figcaption>Figure 1. A mine</figcaption></figure>';

const library = libraryOf(
  {
    'text.txt': TEXT,
    'paged.txt': PAGED,
    'note.md': NOTE,
    'page.html': PAGE,
    'sub dir/öre.txt': TEXT,
    'empty.txt': '',
  },
  '@book{entry, title = {E}}',
);

const NOTE_PATH = 'notes/deep/brief.md';
const resolve = (citation: Citation) => resolveCitation(library, NOTE_PATH, citation);

/** The cited words, or what came instead. */
function show(resolved: Resolved): string | string[] {
  if (resolved.status === 'unknown-passage') return `has ${resolved.has}`;
  if (resolved.status === 'unresolvable-locator') return `no ${resolved.kind}`;
  if (resolved.status !== 'found') return resolved.status;
  const { text } = bodyOf(resolved.source)!;
  return resolved.spans.map((span) => text.slice(span.start, span.end).trim().replace(/\s+/g, ' '));
}

const cite = (key: string, label: LocatorLabel, value: string) => show(resolve(citationOf(key, label, value)));
const link = (destination: string) => show(resolve(linkOf(destination)));

describe('paragraphs of a page or section', () => {
  const inside = (key: string, label: LocatorLabel, value: string, paragraphs: string) => {
    const citation = citationOf(key, label, value);
    return show(resolve({ ...citation, locator: { ...citation.locator!, inside: { value, paragraphs } } }));
  };

  it('count from its start', () => {
    expect(inside('paged', 'page', '2', '2')).toEqual(['Fourth.']);
    expect(inside('paged', 'page', '1-2', '2-3')).toEqual(['Second.', 'Third.']);
    expect(inside('paged', 'page', '2', '2, 1')).toEqual(['Third.', 'Fourth.']);
    expect(inside('note', 'section', 'Supply', '2')).toEqual(['Prices rose.']);
    expect(inside('note', 'section', 'Outlook', '2')).toEqual(['Year Tonnes', '2024 270']);
  });

  it('are unknown when there are fewer, or no such place', () => {
    expect(inside('paged', 'page', '2', '3')).toBe('has 2 paragraphs there');
    expect(inside('paged', 'page', '2', '0')).toBe('has 2 paragraphs there');
    expect(inside('paged', 'page', '9', '1')).toBe('has 3 pages');
    expect(inside('text', 'page', '1', '1')).toBe('no pages');
    expect(inside('paged', 'page', '2', '3-1')).toBe('malformed-locator');
  });
});

describe('keys', () => {
  it('name sources exactly', () => {
    const resolved = resolve(citationOf('text'));
    expect(resolved).toMatchObject({ status: 'found', whole: true, spans: [{ start: 0, end: TEXT.length }] });
    expect(resolved.status === 'found' && resolved.passages).toHaveLength(6);
    expect(show(resolve(citationOf('o\u0308re')))).toEqual([TEXT.replace(/\s+/g, ' ')]);
  });

  it('that are unknown bring the nearest', () => {
    const nearest = (key: string) => {
      const resolved = resolve(citationOf(key));
      return resolved.status === 'unknown-source' ? resolved.nearest : resolved.status;
    };
    expect(nearest('Text')).toEqual(['text']);
    expect(nearest('pagd')).toEqual(['page', 'paged']);
    expect(nearest('entry-2024')).toEqual(['entry']);
    expect(nearest('ent')).toEqual(['entry']);
    expect(nearest('key')).toEqual([]);
    expect(nearest('something-else')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  it('of entries without a document, and of files that cannot be read, have no text', () => {
    expect(show(resolve(citationOf('entry', 'page', '3')))).toBe('no-text');
    const broken = buildLibrary([brokenFile('seeds/b.pdf')], [], ['seeds']);
    expect(resolveCitation(broken, 'n.md', citationOf('b')).status).toBe('no-text');
  });
});

describe('paragraphs', () => {
  const cases: [string, string | string[]][] = [
    ['2', ['Paragraph 2.']],
    [' 2 ', ['Paragraph 2.']],
    ['2-3', ['Paragraph 2. Paragraph 3.']],
    ['2–3', ['Paragraph 2. Paragraph 3.']],
    ['2 -- 3', ['Paragraph 2. Paragraph 3.']],
    ['2-3, 5', ['Paragraph 2. Paragraph 3.', 'Paragraph 5.']],
    ['5, 2', ['Paragraph 2.', 'Paragraph 5.']],
    ['2, 2', ['Paragraph 2.']],
    ['1-3, 2-4', ['Paragraph 1. Paragraph 2. Paragraph 3. Paragraph 4.']],
    ['2 and 4', ['Paragraph 2.', 'Paragraph 4.']],
    ['2 & 4; 6', ['Paragraph 2.', 'Paragraph 4.', 'Paragraph 6.']],
    ['2f.', ['Paragraph 2. Paragraph 3.']],
    ['5 ff.', ['Paragraph 5. Paragraph 6.']],
    ['5 ff', ['Paragraph 5. Paragraph 6.']],
    ['7', 'has 6 paragraphs'],
    ['5-7', 'has 6 paragraphs'],
    ['6 f.', 'has 6 paragraphs'],
    ['9 ff.', 'has 6 paragraphs'],
    ['0', 'has 6 paragraphs'],
    ['x', 'malformed-locator'],
    ['', 'malformed-locator'],
    ['3-2', 'malformed-locator'],
    ['2,', 'malformed-locator'],
    ['2a', 'malformed-locator'],
    ['99999999999', 'malformed-locator'],
  ];
  for (const [value, words] of cases) it(`¶ ${value}`, () => expect(cite('text', 'paragraph', value)).toEqual(words));

  it('go on to the end of their section with ff.', () => {
    expect(cite('note', 'paragraph', '2 ff.')).toEqual(['Supply fell. 3.4 Prices Prices rose.']);
  });

  it('bring the header row of a table', () => {
    expect(cite('note', 'paragraph', '5')).toEqual(['Year Tonnes', '2024 270']);
  });

  it('count none in an empty source', () => {
    expect(cite('empty', 'paragraph', '1')).toBe('has no paragraphs');
    expect(show(resolve(citationOf('empty')))).toEqual(['']);
  });

  it('give the passages too', () => {
    const resolved = resolve(citationOf('text', 'paragraph', '5, 2-3'));
    expect(resolved.status === 'found' && resolved.passages.map(({ number }) => number)).toEqual([2, 3, 5]);
  });
});

describe('pages', () => {
  const cases: [string, string | string[]][] = [
    ['2', ['Third. Fourth.']],
    ['1-2', ['First. Second. Third. Fourth.']],
    ['1, 3', ['First. Second.', 'Fifth.']],
    ['2 f.', ['Third. Fourth. Fifth.']],
    ['2ff.', ['Third. Fourth. Fifth.']],
    ['4', 'has 3 pages'],
    ['iv', 'has 3 pages'],
    ['2-9', 'has 3 pages'],
    ['3-1', 'has 3 pages'],
    ['', 'malformed-locator'],
  ];
  for (const [value, words] of cases) it(`p. ${value}`, () => expect(cite('paged', 'page', value)).toEqual(words));

  it('are not in a text without pages', () => {
    expect(cite('text', 'page', '1')).toBe('no pages');
    expect(cite('text', 'page', '')).toBe('no pages');
  });
});

describe('sections', () => {
  const cases: [string, string | string[]][] = [
    ['1.1', ['Supply Supply fell. 3.4 Prices Prices rose.']],
    ['1.1.1', ['3.4 Prices Prices rose.']],
    ['3.4', ['3.4 Prices Prices rose.']],
    ['3.4 prices', ['3.4 Prices Prices rose.']],
    ['Supply', ['Supply Supply fell. 3.4 Prices Prices rose.']],
    ['outlook: 2026, and later', ['Outlook: 2026, and later Year Tonnes 2023 255 2024 270 Table 2: Quotas by year.']],
    ['“Outlook”', ['Outlook: 2026, and later Year Tonnes 2023 255 2024 270 Table 2: Quotas by year.']],
    ['1.1.1, 1.3', ['3.4 Prices Prices rose.', 'Supply Again.']],
    ['1.2-1.3', ['Outlook: 2026, and later Year Tonnes 2023 255 2024 270 Table 2: Quotas by year.', 'Supply Again.']],
    ['2', 'has 5 sections'],
    ['None such', 'has 5 sections'],
    ['1.3-1.2', 'has 5 sections'],
    ['S', 'has 5 sections'],
    [' ', 'malformed-locator'],
  ];
  for (const [value, words] of cases) it(`§ ${value}`, () => expect(cite('note', 'section', value)).toEqual(words));

  it('are not in a plain text', () => {
    expect(cite('text', 'section', '1')).toBe('no sections');
  });
});

describe('lines', () => {
  it('are those of the file', () => {
    expect(cite('text', 'line', '3')).toEqual(['Paragraph 2.']);
    expect(cite('text', 'line', '1-3')).toEqual(['Paragraph 1. Paragraph 2.']);
    expect(cite('note', 'line', '7')).toEqual(['Supply fell.']);
    expect(cite('note', 'line', '7 ff.')).toHaveLength(1);
    expect(cite('text', 'line', '12')).toBe('has 11 lines');
    expect(cite('note', 'line', '0')).toBe('has 24 lines');
    expect(cite('text', 'line', 'x')).toBe('malformed-locator');
    const crlf = libraryOf({ 'a.txt': 'one\r\ntwo\r\n' });
    expect(resolveCitation(crlf, 'n.md', citationOf('a', 'line', '1'))).toMatchObject({
      spans: [{ start: 0, end: 3 }],
    });
    expect(resolveCitation(crlf, 'n.md', citationOf('a', 'line', '3'))).toMatchObject({ has: '2 lines' });
  });

  it('are not in a web page', () => {
    expect(cite('page', 'line', '1')).toBe('no lines');
  });
});

describe('other kinds', () => {
  it('are found by headings and captions', () => {
    expect(cite('note', 'chapter', 'Outlook')).toHaveLength(1);
    expect(cite('page', 'part', 'summary')).toHaveLength(1);
    expect(cite('note', 'table', '2')).toEqual(['Table 2: Quotas by year.']);
    expect(cite('page', 'figure', '1')).toEqual(['Figure 1. A mine']);
    const book = libraryOf({ 'b.md': '# Chapter 1\n\na\n\n# Chapter 10: End\n\nb\n' });
    expect(resolveCitation(book, 'n.md', citationOf('b', 'chapter', '1'))).toMatchObject({ spans: [{ start: 0 }] });
    expect(resolveCitation(book, 'n.md', citationOf('b', 'chapter', '10'))).toMatchObject({ status: 'found' });
  });

  it('are not in the source otherwise', () => {
    expect(cite('note', 'chapter', '2')).toBe('no chapters');
    expect(cite('page', 'figure', '2')).toBe('no figures of that number');
    expect(cite('note', 'table', '')).toBe('no tables of that number');
    expect(cite('text', 'sub-verbo', 'ore')).toBe('no entries of a dictionary');
    expect(cite('text', 'verse', '3')).toBe('no verses');
  });
});

describe('notes', () => {
  const text = 'A.[^b] B.[^1] C.[^x]\n\n[^b]: First note.\n\n[^1]: Second note.\n\n    Goes on.\n\n[^x]: Third note.\n';
  const notes = libraryOf({ 'a.md': text });
  const note = (value: string) => {
    const resolved = resolveCitation(notes, 'n.md', citationOf('a', 'note', value));
    if (resolved.status !== 'found') return 'has' in resolved ? resolved.has : resolved.status;
    const body = bodyOf(resolved.source)!;
    return resolved.spans.map((span) => body.text.slice(span.start, span.end).replace(/\s+/g, ' '));
  };

  it('are found by label, else counted', () => {
    expect(note('1')).toEqual(['Second note.', 'Goes on.']);
    expect(note('2')).toEqual(['Second note.', 'Goes on.']);
    expect(note('b')).toEqual(['First note.']);
    expect(note('2-3')).toEqual(['Second note.', 'Goes on.', 'Third note.']);
    expect(note('3 ff.')).toEqual(['Third note.']);
    expect(note('4')).toBe('3 footnotes');
    expect(note('y')).toBe('3 footnotes');
  });

  it('are not in a source without any', () => {
    expect(cite('page', 'note', '1')).toBe('no footnotes');
  });
});

describe('links', () => {
  it('lead to sources relative to the note, or from the root', () => {
    for (const path of ['../../seeds/text.txt', '/seeds/text.txt', '../../seeds/./x/../text.txt', '../../seeds/text'])
      expect(resolve(linkOf(path)), path).toMatchObject({ status: 'found', source: { key: 'text' }, whole: true });
    for (const path of ['/seeds/sub dir/öre.txt', '/seeds/sub%20dir/%C3%B6re.txt', '/seeds/sub dir/o\u0308re.txt'])
      expect(resolve(linkOf(path)), path).toMatchObject({ source: { key: 'öre' } });
  });

  it('into a source folder, to no document there, are unknown sources', () => {
    expect(resolve(linkOf('/seeds/txt.txt'))).toEqual({ status: 'unknown-source', nearest: ['text'] });
    expect(resolve(linkOf('/seeds/gone.pdf#page=2'))).toMatchObject({ status: 'unknown-source' });
    expect(resolve(linkOf('/seeds/gone'))).toMatchObject({ status: 'unknown-source' });
  });

  it('that lead elsewhere are no citations', () => {
    const elsewhere = [
      'https://example.org/seeds/text.txt',
      '//e.org/seeds/text.txt',
      'mailto:a@b.c',
      '',
      'text.txt',
      '/seeds',
      '/seeds/',
    ];
    for (const path of [
      ...elsewhere,
      '/seeds/sub dir',
      '/seeds/map.png',
      '../../../seeds/text.txt',
      '../other.md',
      '/seeds/%zz.png',
    ])
      expect(resolve(linkOf(path)).status, path).toBe('not-a-source');
  });

  it('know a library at the root, and one without folders', () => {
    const root = buildLibrary([fileOf('a.txt', 'x')], [], ['.']);
    expect(resolveCitation(root, 'n.md', linkOf('a.txt')).status).toBe('found');
    expect(resolveCitation({ ...root, folders: [] }, 'n.md', linkOf('a.txt')).status).toBe('not-a-source');
  });

  it('lead to originals beside their text', () => {
    const both = buildLibrary([fileOf('seeds/a.txt', 'x'), brokenFile('seeds/a.pdf')], [], ['seeds/']);
    expect(resolveCitation(both, 'n.md', linkOf('seeds/a.pdf'))).toMatchObject({
      status: 'found',
      source: { key: 'a' },
    });
  });
});

describe('fragments', () => {
  const cases: [string, string | string[]][] = [
    ['text.txt#¶7', 'has 6 paragraphs'],
    ['text.txt#¶2', ['Paragraph 2.']],
    ['text.txt#¶¶ 2-3', ['Paragraph 2. Paragraph 3.']],
    ['text.txt#¶', 'malformed-locator'],
    ['paged.txt#page=2', ['Third. Fourth.']],
    ['paged.txt#page=2&zoom=100', ['Third. Fourth.']],
    ['text.txt#page=2', 'no pages'],
    ['text.txt#L3', ['Paragraph 2.']],
    ['text.txt#L1-L3', ['Paragraph 1. Paragraph 2.']],
    ['note.md#^start', ['Opening words.']],
    ['note.md#^gone', 'has 1 marked block'],
    ['note.md#supply', ['Supply Supply fell. 3.4 Prices Prices rose.']],
    ['note.md#supply-1', ['Supply Again.']],
    [
      'note.md#Outlook: 2026, and later',
      ['Outlook: 2026, and later Year Tonnes 2023 255 2024 270 Table 2: Quotas by year.'],
    ],
    [
      'note.md#outlook-2026-and-later',
      ['Outlook: 2026, and later Year Tonnes 2023 255 2024 270 Table 2: Quotas by year.'],
    ],
    ['note.md#gone', 'has 5 sections'],
    ['page.html#p1', ['Ore & more.']],
    ['page.html#Summary', ['Summary Ore & more. Said “the ore, in part” here. Figure 1. A mine']],
    ['page.html#:~:text=ore%20%26%20more', ['Ore & more']],
    ['page.html#x:~:text=said', ['Said']],
    ['page.html#:~:text=gone', 'has no such words'],
    ['page.html#:~:text=', 'has no such words'],
    ['page.html#:~:', 'has no such words'],
  ];
  for (const [destination, words] of cases) it(destination, () => expect(link(`/seeds/${destination}`)).toEqual(words));

  it('empty ones name the whole source', () => {
    expect(resolve(linkOf('/seeds/text.txt#'))).toMatchObject({ whole: true });
    expect(resolve(linkOf('/seeds/text.txt# '))).toMatchObject({ whole: true });
  });

  it('give way to a locator', () => {
    const citation = { ...linkOf('/seeds/text.txt#¶2'), locator: citationOf('', 'paragraph', '3').locator };
    expect(show(resolve(citation))).toEqual(['Paragraph 3.']);
  });
});

describe('passages', () => {
  const source = library.sources.get('note')!;
  const body = bodyOf(source)!;

  it('are found by offset, and named', () => {
    const at = (words: string) => passageAt(body, body.text.indexOf(words));
    expect(locateLabel(source, at('Prices rose')!)).toBe('¶ 3');
    expect(at('2024')!.number).toBe(5);
    expect(at('Tonnes')!.number).toBe(4);
    expect(at('Report')).toBeNull();
    expect(passageAt(body, 0)).toBeNull();
    for (const passage of body.passages) expect(passageAt(body, passage.span.end)).toBe(passage);
    expect(passageAt(body, 1e9)).toBeNull();
  });

  it('resolve back from their labels', () => {
    for (const passage of body.passages) {
      const resolved = resolve(citationOf('note', 'paragraph', locateLabel(source, passage).replace('¶ ', '')));
      expect(resolved.status === 'found' && resolved.passages).toEqual([passage]);
    }
  });
});

it('resolveCitation never throws', () => {
  const labels = fc.constantFrom<LocatorLabel>('paragraph', 'page', 'section', 'line', 'chapter', 'figure', 'opus');
  const keys = fc.constantFrom('text', 'paged', 'note', 'page', 'empty', 'entry');
  const values = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[0-9fi., –-]{0,8}$/));
  const citations = fc.oneof(
    fc.tuple(keys, labels, values).map(([key, label, value]) => citationOf(key, label, value)),
    fc.tuple(keys, values).map(([key, value]) => linkOf(`/seeds/${key}.txt#${value}`)),
    fc.tuple(keys, values).map(([key, value]) => linkOf(`/seeds/${key}.md#:~:text=${value}`)),
    values.map(linkOf),
  );
  fc.assert(
    fc.property(citations, (citation) => {
      const resolved = resolve(citation);
      if (resolved.status !== 'found') return;
      const { text } = bodyOf(resolved.source)!;
      let last = -1;
      for (const { start, end } of resolved.spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
    { numRuns: runs(500) },
  );
});
