import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pdfPlaces } from '../../server/src/features/pdf-place.ts';
import type { Box, Extraction } from '../../server/src/library/extraction.ts';
import { shownText } from '../../server/src/library/readers/extracted.ts';

const left: Box = [50, 600, 290, 700];
const right: Box = [310, 600, 550, 700];

const extraction: Extraction = {
  format: 'pdf',
  blocks: [
    { kind: 'heading', level: 1, text: 'Quota report', page: 0 },
    { kind: 'paragraph', text: 'Six units met.', page: 1, boxes: [left] },
    { kind: 'paragraph', text: 'Output rose to 240,000 tonnes in 2024.', page: 1, boxes: [left, right] },
    { kind: 'paragraph', text: 'It fell in 2025.', page: 3 },
    { kind: 'footnote', label: '1', text: 'By weight.', page: 3 },
  ],
  pages: ['iii', 'iv', '1', '2'],
  metadata: {},
  remark: null,
};
const text = shownText(extraction);
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const places = (...spans: { start: number; end: number }[]) => pdfPlaces(extraction, spans);

describe('pdfPlaces', () => {
  it('names page, label, words and boxes', () => {
    expect(places(spanOf('240,000 tonnes'))).toEqual([
      { page: 1, label: 'iv', words: '240,000 tonnes', boxes: [left, right] },
    ]);
    expect(places(spanOf('It fell'))).toEqual([{ page: 3, label: '2', words: 'It fell', boxes: [] }]);
  });

  it('parts what runs over pages and leaves out the marks of paragraphs and pages', () => {
    const span = { start: spanOf('in 2024').start, end: spanOf('It fell').end };
    expect(places(span).map(({ page, words }) => [page, words])).toEqual([
      [1, 'in 2024.'],
      [3, 'It fell'],
    ]);
  });

  it('names only the page when a page is covered as a whole, and only the first of such pages', () => {
    const page = { start: spanOf('Six units').start, end: spanOf('in 2024.').end };
    expect(places(page)).toEqual([{ page: 1, label: 'iv', words: '', boxes: [] }]);
    expect(places({ start: page.start, end: text.length })).toEqual([{ page: 1, label: 'iv', words: '', boxes: [] }]);
    expect(places({ start: page.start, end: spanOf('It fell').end })).toHaveLength(2);
  });

  it('names the words of a page that is one block', () => {
    expect(places(spanOf('Quota report'))).toEqual([{ page: 0, label: 'iii', words: 'Quota report', boxes: [] }]);
  });

  it('takes the block around or after a place without words', () => {
    const inWords = spanOf('240,000').start;
    expect(places({ start: inWords, end: inWords })[0]!.words).toBe('Output rose to 240,000 tonnes in 2024.');
    const onMark = spanOf('page 2').start;
    expect(places({ start: onMark, end: onMark + 3 })[0]!.words).toBe('It fell in 2025.');
    expect(places({ start: text.length + 5, end: text.length + 5 })[0]!.words).toBe('By weight.');
  });

  it('joins stretches of the same block', () => {
    expect(places(spanOf('2024'), spanOf('Output')).map(({ words }) => words)).toEqual([
      'Output rose to 240,000 tonnes in 2024',
    ]);
  });

  it('is empty for nothing, and for what has no pages', () => {
    expect(places()).toEqual([]);
    expect(pdfPlaces({ ...extraction, blocks: [] }, [{ start: 0, end: 4 }])).toEqual([]);
    expect(pdfPlaces({ ...extraction, format: 'docx' }, [spanOf('Six')])).toEqual([]);
    expect(pdfPlaces({ ...extraction, pages: [] }, [spanOf('Six')])).toEqual([]);
  });

  it('gives words of the blocks of that page, in order, for any spans', () => {
    const span = fc.tuple(fc.nat(text.length + 9), fc.nat(text.length + 9)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const found = pdfPlaces(extraction, spans);
        expect(found.length > 0).toBe(spans.length > 0);
        for (const { page, label, words } of found) {
          expect(label).toBe(extraction.pages[page]);
          expect(extraction.blocks.some((block) => block.page === page && block.text.includes(words))).toBe(true);
        }
        expect(found.map(({ page }) => page)).toEqual(found.map(({ page }) => page).sort());
      }),
    );
  });
});
