import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewOf } from '../../server/src/features/preview.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { note } from '../support/arbitraries.ts';
import { libraryOf } from '../support/library.ts';
import { runs } from '../support/seed.ts';
import { snapshotOf } from './library.ts';

const library = libraryOf(
  {
    'seeds/board.txt': `Notes of the board

Exports of dysprosium fell by 12 per cent in 2024. The ministry gave no reason.

The second plant may open in the autumn of 2026, although the permit has not been granted.
`,
    'seeds/paged.txt': 'First page, first words.\n\nMore of it.\f\nSecond page about scandium prices.\n',
  },
  '@book{only, title={A book}, author={Li, Wei}, year={2020}}',
);
const preview = (text: string) => previewOf(snapshotOf({ 'notes/a.md': text }, library), 'notes/a.md')!;
const first = (text: string) => preview(text).citations[0]!;

describe('the state of a citation', () => {
  it('is the verdict on its sentence', () => {
    expect(first('Exports of dysprosium fell by 12 percent in 2024 [@board, ¶ 2].')).toMatchObject({
      state: 'supported',
      headline: 'Supported',
      passages: [{ title: 'Notes of the board', place: '¶ 2', text: expect.stringContaining('The ministry gave') }],
      target: { path: 'seeds/board.txt' },
    });
    expect(first('Exports of dysprosium fell by 21 percent in 2024 [@board, ¶ 2].')).toMatchObject({
      state: 'contradicted',
      details: ['“12 per cent” in the passage, “21 percent” in the claim.'],
    });
  });

  it.each([
    ['It fell [@nowhere, ¶ 2].', 'No such source', 'No source has the key'],
    ['It fell [@board, ¶ 99].', 'No such passage', 'There is no ¶ 99'],
    ['It fell [@board, ¶ 2; @board, ¶ 99].', 'No such passage', 'There is no ¶ 99'],
    ['It fell [@board, {¶ 2}, "Exports of dysprosium rose by 12 per cent"].', 'Quoted words differ', '“fell'],
    ['It fell [@board, ¶ 2, "the moon is made of green cheese"].', 'Quoted words not found here', 'not in'],
  ])('is broken: %s', (text, headline, detail) => {
    expect(first(text)).toMatchObject({ state: 'broken', headline, details: [expect.stringContaining(detail)] });
  });

  it.each([
    ['Did exports fall [@board, ¶ 2]?', 'question'],
    ['Exports fell [cf. @board, ¶ 2].', 'for comparison'],
    ['Exports fell [but see @board, ¶ 2].', 'saying otherwise'],
    ['Exports fell [@only, p. 3].', 'None of its citations'],
    ['> Exports of dysprosium fell by 12 per cent in 2024. [@board, ¶ 2]', 'words of a source'],
  ])('is that nothing was compared: %s', (text, why) => {
    expect(first(text)).toMatchObject({ state: 'not-compared', details: [expect.stringContaining(why)] });
  });

  it('of a footnote is that of the sentence that refers to it', () => {
    const { citations } = preview('Exports of dysprosium fell by 21 percent in 2024.[^1]\n\n[^1]: @board [¶ 2].\n');
    expect(citations).toHaveLength(1);
    expect(citations[0]).toMatchObject({ short: 'Notes of the board (¶ 2)', state: 'contradicted' });
  });

  it('is not said in a note that asks to be left alone, but for what leads nowhere', () => {
    const { citations } = preview('---\npincite: false\n---\n\nExports fell [@board, ¶ 2]. It rose [@gone].\n');
    expect(citations.map(({ state }) => state)).toEqual(['not-compared', 'broken']);
  });
});

describe('what stands there', () => {
  it('is one whole bracket, one key with the bracket behind it, or a link', () => {
    const text =
      'Exports fell [see @board, ¶ 2; @only]. As @only [p. 3] says, -@board too. [A link](../seeds/board.txt#¶2) to it, [and not](https://example.org).';
    const { citations } = preview(text);
    expect(citations.map(({ span }) => sliceOf(text, span))).toEqual([
      '[see @board, ¶ 2; @only]',
      '@only [p. 3]',
      '-@board',
      '[A link](../seeds/board.txt#¶2)',
    ]);
    expect(citations.map(({ short }) => short)).toEqual([
      '(see Notes of the board, ¶ 2; Li 2020)',
      'Li (2020, p. 3)',
      'Notes of the board',
      null,
    ]);
    expect(citations[3]).toMatchObject({ target: { path: 'seeds/board.txt' }, keys: ['board'] });
  });

  it('names page and paragraph where a source has pages, and shows three passages at most', () => {
    expect(first('Words [@paged, p. 1].').passages.map(({ place }) => place)).toEqual(['¶ 1, p. 1', '¶ 2, p. 1']);
    expect(first('Words [@paged].').passages).toEqual([]);
  });

  it('leads to the words that are pinned where the whole source is cited', () => {
    const { target } = first('The permit is out [@board, "the permit has not been granted"].');
    expect(target!.span.start).toBeGreaterThan(100);
    expect(first('The permit is out [@board].').target).toEqual({
      path: 'seeds/board.txt',
      span: { start: 0, end: 0 },
    });
    expect(first('The permit is out [@only].').target).toBeNull();
  });

  it('never overlaps and rises, whatever the note', () => {
    fc.assert(
      fc.property(note(), (text) => {
        const { citations } = preview(text);
        let at = 0;
        for (const citation of citations) {
          expect(citation.span.start).toBeGreaterThanOrEqual(at);
          expect(citation.text).toBe(text.slice(citation.span.start, citation.span.end));
          at = citation.span.end;
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the sources', () => {
  it('stand in order of their first citation, those of nocite last', () => {
    const { sources, citations } = preview(
      '---\nnocite: "@paged"\n---\n\nExports fell [@only; @gone]. So [@board, ¶ 2] and [@only].\n',
    );
    expect(sources).toEqual([
      { key: 'only', text: 'Li, W. (2020). A book.', path: null },
      { key: 'board', text: 'Notes of the board.', path: 'seeds/board.txt' },
      { key: 'paged', text: 'paged.', path: 'seeds/paged.txt' },
    ]);
    expect(citations).toHaveLength(3);
    expect(preview('---\nnocite: "@*"\n---\n\nNothing.\n').sources).toHaveLength(3);
  });

  it('are none in what is no note', () => {
    expect(previewOf(snapshotOf({}, library), 'seeds/board.txt')).toBeNull();
  });
});
