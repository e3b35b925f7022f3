import { describe, expect, it } from 'vitest';
import { hoverAt } from '../../server/src/features/hover.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { snapshotOf } from './library.ts';
import { withCursor } from './marked.ts';

function hover(marked: string, options = {}): string | null {
  const { text, offset } = withCursor(marked);
  return hoverAt(snapshotOf({ 'notes/a.md': text }), 'notes/a.md', offset, options)?.markdown ?? null;
}

const paragraphsOf = (marked: string): string[] => (hover(marked) ?? '').split('\n\n');

describe('the source', () => {
  it('is named with all that is known of it', () =>
    expect(paragraphsOf('[@outlook|]')[0]).toBe(
      '**Outlook for magnets**, by Ana Ortiz and Wei Lan. Metals Desk, 2 January 2025. Graded B2.',
    ));
  it('is named by its key when it has no title', () => expect(paragraphsOf('[@paged|, p. 2]')[0]).toBe('**paged**.'));
  it('is told from one that is not there', () => {
    expect(paragraphsOf('[@quot|ta]')).toEqual([
      'No source is called @quotta. Did you mean @quota?',
      '**Quota report**.',
    ]);
    expect(hover('[@zzz|zzz]')).toBe('No source is called @zzzzzz.');
    expect(hover('[x](../seeds/gone.txt|)')).toContain('No source is called ../seeds/gone.txt.');
  });
  it('is not called unknown while sources are read', () =>
    expect(hover('[@quot|ta]', { isLoading: true })).toBe('The sources are still being read.'));
  it('says when it cannot be read', () =>
    expect(paragraphsOf('[@broken|]')[1]).toBe('Its text could not be read: This is not a text.'));
  it('says when it has no document', () =>
    expect(paragraphsOf('[@only-entry|]')).toEqual([
      '**A book that nobody has**, by Wei Li. 2020.',
      'The library has no document of this source, so nothing can be checked against it.',
    ]));
});

describe('the passage', () => {
  it('stands with its number, and the pinned words in bold', () =>
    expect(paragraphsOf('So [@quota|, ¶ 2, "Six units presented"].').slice(1)).toEqual([
      'Paragraph 2 of 4. The quoted words stand in this passage.',
      '> **Six units presented** their results to the board in spring.',
    ]));
  it('stands on a page', () => expect(paragraphsOf('[@paged|, p. 2]')[1]).toBe('Paragraph 3 of 3, on page 2.'));
  it('stands in a section', () => expect(paragraphsOf('[@outlook|, ¶ 1]')[1]).toBe('Paragraph 1 of 4, in “Supply”.'));
  it('is the same for a link', () =>
    expect(paragraphsOf('[x](../seeds/quota.txt#¶2|)').slice(1)).toEqual([
      'Paragraph 2 of 4.',
      '> Six units presented their results to the board in spring.',
    ]));
  it('that is a row of a table has the head of the table', () =>
    expect(paragraphsOf('[@outlook|, {¶ 3}, "2023 410"]')[2]).toBe('> Year | Orders  \n> **2023** | **410**'));
  it('that are rows of one table share its head', () =>
    expect(paragraphsOf('[@outlook|, ¶¶ 2-4]')[2]).toBe(
      '> (¶ 2) Carmakers ordered 12 percent more magnets than a year before.\n>\n' +
        '> Year | Orders  \n> (¶ 3) 2023 | 410  \n> (¶ 4) 2024 | 460',
    ));
  it('may be several', () =>
    expect(paragraphsOf('[@quota|, ¶¶ 2-3]').slice(1)).toEqual([
      'Paragraphs 2 and 3 of 4.',
      '> (¶ 2) Six units presented their results to the board in spring.\n>\n' +
        '> (¶ 3) Output rose to 240,000 tonnes in 2024, the ministry said.',
    ]));
  it('of several is the one that holds the words', () =>
    expect(paragraphsOf('They "presented their results to the board" [@quota|, ¶¶ 2-4].').slice(1)).toEqual([
      'Paragraphs 2 to 4 of 4. The quoted words stand in these passages.',
      '**Supported** (an estimate).',
      '> (¶ 2) Six units **presented their results to the board** in spring.',
      'And 2 more paragraphs.',
    ]));
  it('is the beginning when the whole source is cited', () =>
    expect(paragraphsOf('So [@quota|].').slice(1)).toEqual([
      'The whole source is cited: 4 paragraphs.',
      'It begins:',
      '> Six units presented their results to the board in spring.',
    ]));
  it('is where the words stand when the whole source is cited', () =>
    expect(paragraphsOf('So [@quota|, "rose to 240,000 tonnes"].').slice(1)).toEqual([
      'The whole source is cited: 4 paragraphs. The quoted words stand in this source.',
      '> (¶ 3) Output **rose to 240,000 tonnes** in 2024, the ministry said.',
    ]));
  it('cannot act, whatever its words are', () =>
    expect(paragraphsOf('[@quota|, ¶ 4]')[2]).toBe(
      '> The board met again. It found that \\[exports\\](command\\:x) fell \\*\\*sharply\\*\\*.',
    ));
  it('that does not exist is not shown', () =>
    expect(paragraphsOf('[@quota|, ¶ 99]')[1]).toBe('The cited passage does not exist: this source has 4 paragraphs.'));
  it('of another kind than the source has is the whole source', () =>
    expect(paragraphsOf('[@quota|, p. 1, "rose to 240,000 tonnes"]')[1]).toBe(
      'This source has no pages, so the whole of it counts as cited. The quoted words stand in this source.',
    ));
  it('that cannot be found for its locator says so', () =>
    expect(paragraphsOf('[@quota|, ¶ x]').join(' ')).toMatch(/cannot be read as a place|whole source/));
});

describe('a long passage', () => {
  const sentences = Array.from({ length: 60 }, (_, i) => `Sentence number ${i} tells of mine ${i} in the north.`);
  const long = `Title\n\n${sentences.join(' ')}\n\n${'word '.repeat(500)}last words here\n`;
  const library = buildLibrary(
    [{ path: 'seeds/long.txt', original: long, problem: null, remark: null }],
    [],
    ['seeds'],
  );
  const shown = (marked: string): string => {
    const { text, offset } = withCursor(marked);
    const { markdown } = hoverAt(snapshotOf({ 'a.md': text }, library), 'a.md', offset)!;
    return markdown.split('\n\n').find((part) => part.startsWith('>'))!;
  };

  it('is cut behind a sentence', () => {
    const quote = shown('[@long|, ¶ 2]');
    expect(quote).toMatch(/^> Sentence number 0 .*in the north\. …$/);
    expect(quote.length).toBeLessThan(1000);
  });
  it('is cut on both sides of the quoted words', () =>
    expect(shown('[@long|, ¶ 2, "tells of mine 30 in"]')).toMatch(
      /^> … Sentence number \d+ .*Sentence number 30 \*\*tells of mine 30 in\*\* the north\. .* …$/,
    ));
  it('is cut at words when it has no sentences', () => {
    expect(shown('[@long|, ¶ 3, "last words here"]')).toMatch(/^> … word (word )+\*\*last words here\*\*$/);
    expect(shown('[@long|, ¶ 3]')).toMatch(/^> word (word )+word …$/);
  });
});

describe('the verdict', () => {
  it.each([
    ['[@quota|, ¶ 2, "five units presented"]', 'This passage has “Six units” where you quote “five units”.'],
    ['[@quota|, ¶ 2, "Six big units presented their results"]', 'This passage has no “big”, which you quote.'],
    [
      '[@quota|, ¶ 2, "Six units presented results to the board in spring"]',
      'This passage has “their” as well, which you leave out.',
    ],
    ['[@quota|, ¶ 2, "no such words are here"]', 'The quoted words do not stand in this source.'],
    [
      '[@quota|, ¶ 4, "units presented their results"]',
      'The quoted words do not stand in this passage, but in paragraph 2 of this source.',
    ],
    ['[@quota|, "five units presented"]', 'This source has “Six units” where you quote “five units”.'],
    ['[@quota|, ¶ 3, "five units presented"]', 'Nearly these words stand not in this passage, but in paragraph 2.'],
  ])('%j', (marked, verdict) => expect(paragraphsOf(marked)[1]).toMatch(new RegExp(`^[^.]+\\. ${verdict}$`)));

  it('names all places that are equally alike', () => {
    const text = 'Title\n\nThe eastern plant made forty tonnes.\n\nThe western plant made forty tonnes.\n';
    const twice = buildLibrary(
      [{ path: 'seeds/twice.txt', original: text, problem: null, remark: null }],
      [],
      ['seeds'],
    );
    const note = 'So [@twice, "The northern plant made forty tonnes"].';
    const { markdown } = hoverAt(snapshotOf({ 'a.md': note }, twice), 'a.md', note.indexOf('@') + 2)!;
    expect(markdown).toContain('Words like these stand in several places: paragraphs 2 and 3.');
  });

  it('says where the words stand as they are quoted', () => {
    const text = 'Title\n\nSix plants made some forty tonnes.\n\nOdd.\n\nSix plants made about forty tonnes.\n';
    const twice = buildLibrary(
      [{ path: 'seeds/twice.txt', original: text, problem: null, remark: null }],
      [],
      ['seeds'],
    );
    const note = 'So [@twice, {¶ 2}, "Six plants made about forty tonnes"].';
    const { markdown } = hoverAt(snapshotOf({ 'a.md': note }, twice), 'a.md', note.indexOf('@') + 2)!;
    expect(markdown).toContain(
      'This passage has “some forty” where you quote “about forty”. The words as you quote them stand in paragraph 4.',
    );
  });

  it('names the words when there are several quotations', () => {
    const lines = paragraphsOf('They "presented their results to the board" [@quota|, ¶ 2, "Six units"].')[1]!;
    expect(lines.split('  \n').sort()).toEqual([
      'Paragraph 2 of 4.',
      '“Six units”: The quoted words stand in this passage.',
      '“presented their results to the board”: The quoted words stand in this passage.',
    ]);
  });
  it('is silent on short words in the sentence', () =>
    expect(hover('The "board" met [@quota|, ¶ 4].')).not.toMatch(/quoted words/));
});

describe('no hover', () => {
  it.each([
    ['in plain text', 'plain |text [@quota]'],
    ['on a link to the web', '[x](https://example.org|)'],
    ['in code', '`[@quo|ta]`'],
  ])('%s', (_, marked) => expect(hover(marked)).toBeNull());
  it('in a file that is no note', () => expect(hoverAt(snapshotOf({}), 'x.md', 0)).toBeNull());
});
