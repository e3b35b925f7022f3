import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/extract/extract.ts';
import { provideCMaps } from '../../../server/src/extract/pdf/cmaps.ts';
import { usualLimits } from '../../../server/src/extract/reader.ts';
import type { Extraction } from '../../../server/src/library/extraction.ts';
import { extractedBody } from '../../../server/src/library/readers/extracted.ts';
import { expectSound } from '../../library/readers/support.ts';
import { lines, makePdf, type PageOf, written } from './make-pdf.ts';

async function read(pages: readonly PageOf[], options = {}, limits = usualLimits): Promise<Extraction> {
  const extracted = await extract('a.pdf', makePdf(pages, options), limits);
  if ('problem' in extracted) throw new Error(extracted.problem);
  return extracted.extraction;
}

async function problemOf(bytes: Uint8Array, limits = usualLimits): Promise<string> {
  const extracted = await extract('a.pdf', bytes, limits);
  return 'problem' in extracted ? extracted.problem : '';
}

const text = lines([
  'The ministry set the quota in March and kept it',
  'for the rest of the year, though prices fell.',
]);

describe('a page of text', () => {
  it('is a paragraph with its box', async () => {
    const { blocks, pages, remark } = await read([{ shown: text }]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'The ministry set the quota in March and kept it for the rest of the year, though prices fell.',
        page: 0,
        boxes: [[40, 525.5, expect.closeTo(228, 0), 548]],
      },
    ]);
    expect(pages).toEqual(['1']);
    expect(remark).toBeNull();
  });

  it('reads the same twice', async () => {
    expect(await read([{ shown: text }, { image: true }])).toEqual(await read([{ shown: text }, { image: true }]));
  });

  it('reads as well when all of it is turned, with the box where it stands on the page', async () => {
    const shown = text.map((line) => ({ ...line, x: 600 - line.y, y: line.x, turned: 90 }));
    const { blocks } = await read([{ shown, rotate: 90 }]);
    expect(blocks.map((block) => block.text)).toEqual([
      'The ministry set the quota in March and kept it for the rest of the year, though prices fell.',
    ]);
    const [box] = blocks[0]!.boxes!;
    expect(box!.slice(0, 2)).toEqual([52, 40]);
    expect(box![2]).toBeCloseTo(74.5);
  });

  it('keeps what runs askew out of it, and what runs upwards apart', async () => {
    const watermark = { text: 'DRAFT', x: 60, y: 520, size: 60, turned: 45 };
    const stamp = { text: 'received in May', x: 20, y: 300, turned: 90 };
    const { blocks } = await read([{ shown: [text[0]!, watermark, stamp, text[1]!] }]);
    expect(blocks.map((block) => block.text)).toEqual([
      'The ministry set the quota in March and kept it for the rest of the year, though prices fell.',
      'received in May',
    ]);
  });

  it('is read in time, however much stands on it', async () => {
    const shown = Array.from({ length: 20_000 }, (_, i) => ({
      text: 'abc',
      x: (i * 37) % 380,
      y: (i * 101) % 590,
      size: 4,
    }));
    expect((await read([{ shown }])).blocks.length).toBeGreaterThan(0);
  });
});

describe('a table', () => {
  it('has rows with the names of their columns', async () => {
    const rows = [
      ['Region', 'Mines', 'Tonnes'],
      ['North', '12', '3,400'],
      ['South', '7', '980'],
      ['West', '31', '12,000'],
    ].flatMap((cells, i) =>
      cells.map((cell, k) => ({
        text: cell,
        x: 40 + 80 * k,
        y: 400 - 14 * i,
        font: i === 0 ? ('F2' as const) : ('F1' as const),
      })),
    );
    const body = extractedBody(await read([{ shown: [...text, ...rows] }]));
    expect(body.passages.map(({ kind }) => kind)).toEqual(['paragraph', 'row', 'row', 'row']);
    const row = body.passages[1]!;
    expect(row.columns).toEqual(['Region', 'Mines', 'Tonnes']);
    expect(body.text.slice(row.span.start, row.span.end)).toBe('North\t12\t3,400');
    expectSound(body);
  });
});

describe('what the file says of itself', () => {
  it('labels, title, author, date and language', async () => {
    const { pages, metadata } = await read([{ shown: text }, { shown: text }, { shown: text }], {
      catalog: '/PageLabels << /Nums [0 << /S /r >> 2 << /S /D /St 17 >>] >> /Lang (en-GB)',
      info: '/Title (Quotas in practice) /Author (A. Berg; C. Dorn) /CreationDate (D:20240131120000Z)',
    });
    expect(pages).toEqual(['i', 'ii', '17']);
    expect(metadata).toEqual({
      title: 'Quotas in practice',
      author: ['A. Berg', 'C. Dorn'],
      issued: '2024-01-31',
      language: 'en-GB',
    });
  });

  it('but no title that is a file name', async () => {
    const { metadata } = await read([{ shown: text }], { info: '/Title (Microsoft Word - report final.doc)' });
    expect(metadata).toEqual({});
  });
});

describe('pages without text', () => {
  it('that are pictures are named', async () => {
    const { remark, pages } = await read([{ image: true }, { shown: text }, { image: true }, { image: true }, {}]);
    expect(remark).toBe('Pages 1, 3–4 are pictures without text: run text recognition (OCR) to have it read.');
    expect(pages).toEqual(['1', '2', '3', '4', '5']);
  });

  it('that are blank are nothing to speak of', async () => {
    expect((await read([{}, { shown: text }, { content: '0.5 g q 1 0 0 1 72 700 cm Q' }])).remark).toBeNull();
  });

  it('and nothing else: no source', async () => {
    expect(await problemOf(makePdf([{ image: true }, {}]))).toBe(
      'This PDF holds pictures of pages and no text. Run text recognition (OCR) on it, or save its text beside it as a .txt file.',
    );
    expect(await problemOf(makePdf([{}]))).toBe('This PDF holds no text: all of its pages are blank.');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nothing of a PDF', new TextEncoder().encode('Dear reader, this is a letter.')],
    ['no more than the head', makePdf([{ shown: text }]).subarray(0, 60)],
  ])('%s', async (_, bytes) => {
    expect(await problemOf(bytes)).toBe(
      'This file is damaged, or no PDF: it cannot be read. Try to open and save it again.',
    );
  });

  it('too many pages, too much text', async () => {
    const pages = [{ shown: text }, { shown: text }, { shown: text }];
    expect(await problemOf(makePdf(pages), { ...usualLimits, pages: 2 })).toMatch(
      /has 3 pages; files of more than 2 are not read/,
    );
    expect(await problemOf(makePdf(pages), { ...usualLimits, characters: 100 })).toMatch(/too much text/);
  });

  it('a file that lost its end is read when it can be', async () => {
    const whole = makePdf([{ shown: text }]);
    const extracted = await extract('a.pdf', whole.subarray(0, whole.length - 20));
    expect('extraction' in extracted && extracted.extraction.blocks.length).toBe(1);
  });

  it('pages that are missing are named', async () => {
    const whole = new TextDecoder('latin1').decode(makePdf([{ shown: text }, { shown: text }, { shown: text }]));
    const kids = /\/Kids \[(\d+ 0 R) (\d+ 0 R)/.exec(whole)!;
    const broken = whole.replace(kids[0], kids[0].replace(kids[2]!, '99 0 R'));
    const extracted = await extract('a.pdf', new TextEncoder().encode(broken));
    expect(extracted).toMatchObject({
      extraction: {
        remark: 'Page 2 is damaged and was not read: get the file again if you can.',
        pages: ['1', '2'],
      },
    });
  });

  it('locked ones are, unless the password is only for changing them', async () => {
    const fixture = (name: string) => readFileSync(new URL(`../../fixtures/pdf/${name}`, import.meta.url));
    expect(await problemOf(fixture('locked.pdf'))).toBe(
      'This PDF is locked with a password and cannot be read. Save a copy without the password, or its text beside it as a .txt file.',
    );
    const extracted = await extract('a.pdf', fixture('unchangeable.pdf'));
    expect('extraction' in extracted && extracted.extraction.blocks[0]!.text).toBe('The Harbours of Varn i');
  });

  it('does not touch the bytes that it is given', async () => {
    const bytes = makePdf([{ shown: text }]);
    const before = bytes.slice();
    await extract('a.pdf', bytes);
    expect(bytes).toEqual(before);
  });
});

describe('Chinese text in an encoding that the file only names', () => {
  const content = 'BT /F1 12 Tf 50 500 Td <4E2D56FD7ECF6D4E> Tj 0 -14 Td <589E957F> Tj ET';
  const bytes = written(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /Ascent 800 /Descent -200 >>',
      '<< >>',
    ],
    8,
  );

  it('is read with the CMaps of pdf.js, and said to be missing without', async () => {
    provideCMaps(() => Promise.reject(new Error('none')));
    expect(await problemOf(bytes)).toMatch(/^The letters of this PDF are drawn without saying which they are/);
    provideCMaps((name) => readFile(`node_modules/pdfjs-dist/cmaps/${name}`));
    expect(await extract('a.pdf', bytes)).toMatchObject({
      extraction: { blocks: [{ kind: 'paragraph', text: '中国经济增长' }], remark: null },
    });
  });
});
