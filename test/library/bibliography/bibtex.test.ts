import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../server/src/library/bibliography/bibtex/files.ts';
import { plainText } from '../../../server/src/library/bibliography/bibtex/latex.ts';
import { namesIn } from '../../../server/src/library/bibliography/bibtex/names.ts';
import { readBibtex } from '../../../server/src/library/bibliography/bibtex.ts';
import { runs } from '../../support/seed.ts';

const one = (text: string) => readBibtex(text).entries[0]!.metadata;
const idsOf = (text: string) => readBibtex(text).entries.map(({ metadata }) => metadata.id);

describe('plainText', () => {
  const cases: [string, string][] = [
    ['{\\"o} \\"o {\\"{o}} \\"{o}', 'ö ö ö ö'],
    ["\\'e \\`a \\^{\\i} \\~n \\=a \\.z", 'é à î ñ ā ż'],
    ['\\u{g} \\v s \\H{o} \\c{c} \\k{a} \\r a \\d{s} \\b{d}', 'ğ š ő ç ą å ṣ ḏ'],
    ['\\ss \\ae\\OE{} \\o{} \\L{}odz \\aa', 'ßæŒ ø Łodz å'],
    ['A \\& B, 5\\% \\$3 \\#1 a\\_b', 'A & B, 5% $3 #1 a_b'],
    ["2020--2024 --- ``so''", '2020–2024 — “so”'],
    ['a~b\\ c\\,d\\-e', 'a b c de'],
    ['\\emph{Rare {Earths}} \\textbf{x}', 'Rare Earths x'],
    ['\\href{http://a.b}{words}', 'words'],
    ['{CNRE}  and\n more', 'CNRE and more'],
    ['\\', ''],
    ['\\"', ''],
    ['\\href{open', ''],
    ['\\"\\"', ''],
    ['plain', 'plain'],
  ];
  for (const [latex, text] of cases) it(`reads ${JSON.stringify(latex)}`, () => expect(plainText(latex)).toBe(text));
});

describe('namesIn', () => {
  const cases: [string, string[]][] = [
    ['Ma, Li and Chen Bo', ['Li Ma', 'Chen Bo']],
    ['{Ministry of Mines and Energy} and others', ['Ministry of Mines and Energy']],
    ['von Berg, Jr., Hans', ['Hans von Berg Jr.']],
    ['family=Ma, given=Li, prefix=de', ['Li de Ma']],
    ['Ma,\n  Li\n and   Chen Bo', ['Li Ma', 'Chen Bo']],
    ['M{\\"u}ller, J\\"org', ['Jörg Müller']],
    ['Sand and Andy', ['Sand', 'Andy']],
    ['', []],
    [' and ', []],
    ['} and {', []],
  ];
  for (const [latex, names] of cases) it(`reads ${JSON.stringify(latex)}`, () => expect(namesIn(latex)).toEqual(names));
});

describe('filesIn', () => {
  const cases: [string, string[]][] = [
    ['docs/a.pdf', ['docs/a.pdf']],
    [':docs/a.pdf:PDF', ['docs/a.pdf']],
    ['Full text:files/1/a.pdf:application/pdf;Snap:files/2/b.html:text/html', ['files/1/a.pdf', 'files/2/b.html']],
    ['C\\:\\\\docs\\\\a.pdf', ['C:/docs/a.pdf']],
    [':C\\:/docs/a.pdf:PDF', ['C:/docs/a.pdf']],
    ['C:/docs/a.pdf', ['C:/docs/a.pdf']],
    ['a\\;b.txt;', ['a;b.txt']],
    ['', []],
  ];
  for (const [value, paths] of cases) it(`reads ${JSON.stringify(value)}`, () => expect(filesIn(value)).toEqual(paths));
});

describe('readBibtex', () => {
  it('reads an entry', () => {
    const text = `@string{wk = "Example Weekly"}
      @Article{ma-2024,
        author = {Ma, Li and Chen, Bo},
        title = {Quotas {Fall}}, subtitle = "a \\"{o} view",
        journal = wk # " (print)",
        year = 2024, month = may, day = {6},
        publisher = {Press}, doi = {10.1/abc}, urldate = {2025-01-02}, langid = {english},
        file = {:a.pdf:PDF}, reliability = {B2}, derived-from = {x, y}, retracted = {true},
      }`;
    expect(readBibtex(text)).toEqual({
      problems: [],
      entries: [
        {
          metadata: {
            id: 'ma-2024',
            type: 'article-journal',
            title: 'Quotas Fall: a ö view',
            author: ['Li Ma', 'Bo Chen'],
            issued: '2024-05-06',
            publisher: 'Press',
            containerTitle: 'Example Weekly (print)',
            url: 'https://doi.org/10.1/abc',
            accessed: '2025-01-02',
            language: 'english',
            reliability: 'B2',
            derivedFrom: ['x', 'y'],
            retracted: true,
          },
          files: ['a.pdf'],
        },
      ],
    });
  });

  it('knows BibLaTeX dates, URLs and types', () => {
    expect(one('@online{a, date = {2024-05/2024-06}, url = {https://a.b/c_d}, organization = {Org}}')).toEqual({
      id: 'a',
      type: 'webpage',
      issued: '2024-05',
      url: 'https://a.b/c_d',
      publisher: 'Org',
    });
    expect(one('@misc{a, editor = {Ma, Li}, year = {2024}, booktitle = {B}}')).toEqual({
      id: 'a',
      type: 'document',
      title: 'B',
      author: ['Li Ma'],
      issued: '2024',
    });
    expect(one('@misc{a, year = {ca. 2024}}')).toEqual({ id: 'a', type: 'document' });
    expect(one('@book{a, doi = {https://doi.org/10.1/x}}').url).toBe('https://doi.org/10.1/x');
  });

  it('takes parentheses, comments, preambles, and text between entries', () => {
    const text =
      'words @comment{ x } @preamble{"y"} @book(a, title = {A}) more words\n% @ sign\n@book{b}\nme@example.com';
    expect(idsOf(text)).toEqual(['a', 'b']);
    expect(idsOf('')).toEqual([]);
    expect(readBibtex('no entries').problems).toEqual([]);
  });

  it('reads the entries around one that is not closed', () => {
    const text =
      '@book{a, title = {A}}\n@book{b, title = {B\n@book{c, title = {C}}\n@book{d, title {D}}\n@book{e, title = "E"}';
    const { entries, problems } = readBibtex(text);
    expect(entries.map(({ metadata }) => metadata.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(problems.map(({ message }) => message.slice(0, 15))).toEqual(['The entry “b” i', 'The entry “d” i']);
    expect(text.slice(problems[0]!.span.start)).toMatch(/^@book\{b/);
  });

  it('says when an entry has no key, and takes the first of equal fields', () => {
    expect(readBibtex('@book{, title = {A}}').problems[0]!.message).toMatch(/no key/);
    expect(readBibtex('@book{title = {A}}').entries.map(({ metadata }) => metadata.id)).not.toContain('');
    expect(one('@book{a, title = {A}, title = {B}}').title).toBe('A');
  });

  it('never throws', () => {
    const pieces = [
      '@',
      'book',
      '{',
      '}',
      'a',
      ',',
      'title',
      '=',
      '"',
      '#',
      '\\',
      '\n',
      '(',
      ')',
      '@book{x,',
      ' and ',
      '\\"o',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => readBibtex(text).entries.length >= 0),
      { numRuns: runs(500) },
    );
  });

  it('is linear on hostile input', () => {
    const started = performance.now();
    for (const text of [
      '@book{a, '.repeat(runs(50_000)),
      '@book{a, t = {\n'.repeat(runs(50_000)),
      `@book{a, t = {${'{'.repeat(runs(500_000))}`,
      '@'.repeat(runs(500_000)),
    ])
      readBibtex(text);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
