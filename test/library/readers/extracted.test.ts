import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Extraction } from '../../../server/src/library/extraction.ts';
import { extractedBody, shownSpans, shownText } from '../../../server/src/library/readers/extracted.ts';
import { sliceOf } from '../../../server/src/text/span.ts';

const extraction: Extraction = {
  format: 'pdf',
  pages: ['iv', '1', '2'],
  metadata: { title: 'A report' },
  remark: null,
  blocks: [
    { kind: 'paragraph', text: 'A foreword.', page: 0 },
    { kind: 'heading', level: 1, text: 'Outlook', page: 2 },
    {
      kind: 'header',
      text: 'Year\tTonnes',
      page: 2,
      columns: [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
    },
    {
      kind: 'row',
      text: '2024\t12',
      page: 2,
      headers: [2],
      columns: [
        { start: 0, end: 1 },
        { start: 1, end: 2 },
      ],
    },
    { kind: 'footnote', label: '1', text: 'A note.', page: 2, ids: ['fn1'] },
  ],
};

test('pages and passages carry their locators in the text that is shown', () => {
  expect(shownText(extraction)).toBe(
    '— page iv —\n\n¶ 1 A foreword.\n\n— page 1 —\n\n— page 2 —\n\n§ 1 Outlook\n\nYear\tTonnes\n\n¶ 2 2024\t12\n\n¶ 3 [^1]: A note.\n',
  );
});

test('the extracted text is without these marks and leads back to them', () => {
  const body = extractedBody(extraction);
  expect(body.text).toBe('A foreword.\n\nOutlook\n\nYear\tTonnes\n\n2024\t12\n\nA note.');
  expect(body.passages.map(({ number, kind, columns }) => [number, kind, columns])).toEqual([
    [1, 'paragraph', undefined],
    [2, 'row', ['Year', 'Tonnes']],
    [3, 'footnote', undefined],
  ]);
  expect(body.sections.map(({ number, title }) => [number, title])).toEqual([['1', 'Outlook']]);
  expect(body.anchors.get('fn1')).toBe(3);
  for (const { span } of body.passages)
    expect(sliceOf(shownText(extraction), body.origin.spanOf(span))).toBe(sliceOf(body.text, span));
});

test('pages are stretches of the extracted text, empty ones too', () => {
  const { pages, text } = extractedBody(extraction);
  expect(pages.map(({ label, span }) => [label, sliceOf(text, span).trim()])).toEqual([
    ['iv', 'A foreword.'],
    ['1', ''],
    ['2', 'Outlook\n\nYear\tTonnes\n\n2024\t12\n\nA note.'],
  ]);
});

test('nothing at all is an empty source', () => {
  const nothing: Extraction = { format: 'docx', pages: [], metadata: {}, remark: null, blocks: [] };
  expect(shownText(nothing)).toBe('\n');
  expect(extractedBody(nothing).passages).toEqual([]);
});

test('long passages stand in lines, and lose nothing by it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ore', 'a', 'x'.repeat(120), '😀', 'two\nlines', 'semi-detached'), {
        minLength: 1,
        maxLength: 80,
      }),
      fc.constantFrom('paragraph' as const, 'heading' as const, 'code' as const, 'footnote' as const),
      (words, kind) => {
        const text = words.join(' ');
        const alone: Extraction = { format: 'docx', pages: [], metadata: {}, remark: null, blocks: [{ kind, text }] };
        const shown = shownText(alone);
        const body = extractedBody(alone);
        expect(body.text.replace(/\s/g, ' ')).toBe(text.replace(/\s/g, ' '));
        expect(shownSpans(alone).map((span) => sliceOf(shown, span))).toEqual([body.text]);
        if (kind === 'code') expect(body.text).toBe(text);
        else
          for (const line of shown.split('\n'))
            expect(line.length <= 100 || !line.slice(8).trim().includes(' ')).toBe(true);
      },
    ),
  );
});
