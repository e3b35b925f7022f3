import { describe, expect, it } from 'vitest';
import { blockText } from '../../../server/src/extract/pdf/block-text.ts';
import type { LineBlock } from '../../../server/src/extract/pdf/blocks.ts';
import { acrossColumns, acrossPages } from '../../../server/src/extract/pdf/continued.ts';
import { withAllFootnotes, withFootnotes } from '../../../server/src/extract/pdf/footnotes.ts';
import { withHeadings } from '../../../server/src/extract/pdf/headings.ts';
import { directionsOf, turn, turnedSize } from '../../../server/src/extract/pdf/item.ts';
import { labelsOf } from '../../../server/src/extract/pdf/labels.ts';
import { withoutLineNumbers } from '../../../server/src/extract/pdf/line-numbers.ts';
import { LOWERED, RAISED, type Segment } from '../../../server/src/extract/pdf/lines.ts';
import { metadataOf } from '../../../server/src/extract/pdf/metadata.ts';
import { remarkOn, stateOf } from '../../../server/src/extract/pdf/remark.ts';
import { line, segment } from './support.ts';

const raised = (mark: string) => `${RAISED}${mark}${LOWERED}`;
const block = (text: string, rest: Partial<Segment> = {}, kind: LineBlock['kind'] = 'paragraph'): LineBlock => ({
  kind,
  lines: text.split('/').map((each, i) => line(each, 50, 700 - 12 * i, rest)),
});
const textOf = ({ kind, level, label, lines }: LineBlock) =>
  `${kind}${level ?? ''}${label ?? ''}: ${lines.map(({ text }) => text).join('/')}`;

describe('footnotes', () => {
  const body = block('The text/of three/lines');
  const small = { size: 8 };
  const read = (blocks: readonly LineBlock[], open = false) => withFootnotes(blocks, 10, true, open).map(textOf);

  it('stand in small type at the foot, each with its mark', () => {
    const notes = [block(`${raised('1')} One/goes on/${raised('2')} Two`, small), block('* Three', small)];
    expect(read([body, body, ...notes])).toEqual([
      textOf(body),
      textOf(body),
      `footnote1: ${raised('1')} One/goes on`,
      `footnote2: ${raised('2')} Two`,
      'footnote*: * Three',
    ]);
  });

  it('are nothing in the type of the text, nor without a mark, nor rows, nor most of a page', () => {
    for (const other of [
      block('1 One'),
      block('A table', small),
      block('1 One', small, 'row'),
      block('1 One/Two/Three/Four/Five/Six', small),
    ])
      expect(read([body, other])).toEqual([body, other].map(textOf));
    expect(read([block('1 One', small)])).toEqual(['paragraph: 1 One']);
  });

  it('may go on at the foot of the next page', () => {
    expect(read([body, block('goes on/* Two', small)], true)[1]).toBe('footnote: goes on/* Two');
    const first = [body, block(`${raised('1')} One`, small)];
    const pages = withAllFootnotes(
      [[first], [[body, block('goes on.', small)]], [[body, block('A table', small)]]],
      10,
    );
    expect(pages.flat(2).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'footnote',
      'paragraph',
      'footnote',
      'paragraph',
      'paragraph',
    ]);
  });

  it('take their marks out of the text; other raised figures stay', () => {
    const labels = new Set(['3', '†']);
    const read = (text: string, kind?: LineBlock['kind']) =>
      blockText({ ...block(text, {}, kind), ...(kind === 'footnote' && { label: '3' }) }, labels, new Set());
    expect(read(`It fell.${raised('3')} It rose† to 10${raised('6')}`)).toBe('It fell. It rose to 10⁶');
    expect(read(`${raised('3')} See the report`, 'footnote')).toBe('See the report');
    expect(read('• an item/of two lines', 'item')).toBe('an item of two lines');
    expect(read('\uf0b7 an item', 'item')).toBe('an item');
    expect(read('x = 1/y = 2', 'code')).toBe('x = 1\ny = 2');
  });
});

describe('headings', () => {
  const pages = [
    [block('1. Mines', { size: 14 }), block('In the north', { bold: true }), block('The text')],
    [block('Ports')],
  ];

  it('are what the outline names, on its page', () => {
    const outline = [
      { title: 'Mines', level: 2, page: 0 },
      { title: 'PORTS', level: 2, page: 1 },
      { title: 'The text', level: 1, page: 1 },
    ];
    expect(withHeadings(pages, outline, 10).flat().map(textOf)).toEqual([
      'heading2: 1. Mines',
      'heading3: In the north',
      'paragraph: The text',
      'heading2: Ports',
    ]);
  });

  it('are larger or bolder than the text; the larger, the higher', () => {
    expect(withHeadings(pages, [], 10).flat().map(textOf)).toEqual([
      'heading1: 1. Mines',
      'heading2: In the north',
      'paragraph: The text',
      'paragraph: Ports',
    ]);
  });

  it('are no bold sentences, no long texts', () => {
    const others = [[block('This is what matters.', { bold: true }), block('x '.repeat(150), { size: 14 })]];
    expect(
      withHeadings(others, [], 10)
        .flat()
        .every(({ kind }) => kind === 'paragraph'),
    ).toBe(true);
  });
});

describe('paragraphs that are divided', () => {
  it('by columns are one', () => {
    const columns = [
      [block('It fell/and fell'), block('1 note', {}, 'footnote')],
      [block('until May.'), block('Then it rose.')],
    ];
    expect(acrossColumns(columns).map(textOf)).toEqual([
      'paragraph: It fell/and fell/until May.',
      'paragraph: Then it rose.',
      'footnote: 1 note',
    ]);
    expect(acrossColumns([[block('It fell.')], [block('until May.')]])).toHaveLength(2);
    expect(acrossColumns([[block('It fell')], [block('until May.', { size: 14 })]])).toHaveLength(2);
  });

  it('by pages follow one another, whatever stands between', () => {
    const pages = [
      [block('It fell'), block('1 note', {}, 'footnote')],
      [block('Figure 1: Prices', {}, 'caption'), block('until May.')],
    ];
    expect(acrossPages(pages).flat().map(textOf)).toEqual([
      'footnote: 1 note',
      'paragraph: It fell',
      'paragraph: until May.',
      'caption: Figure 1: Prices',
    ]);
    // A full stop at the end of a full line may be inside the paragraph.
    const full = [
      [block('It fell until May/and rose again.'), block('1 note', {}, 'footnote')],
      [block('Then it fell.')],
    ];
    expect(acrossPages(full).flat()[0]!.kind).toBe('footnote');
    const whole = [[block('It fell.'), block('1 note', {}, 'footnote')], [block('Then it rose.')]];
    expect(acrossPages(whole).flat().map(textOf)).toEqual(whole.flat().map(textOf));
  });
});

describe('labels of pages', () => {
  const none = [[], [], []];
  it('are those of the file', () => expect(labelsOf(['i', '', '1'], none)).toEqual(['i', '2', '1']));
  it('count from 1 without any', () => expect(labelsOf(null, none)).toEqual(['1', '2', '3']));

  it('are the numbers that are printed, when they count the pages', () => {
    const printed = [['ii'], [], ['Mines 233'], ['234 Berg'], ['Mines 235'], ['236 Berg'], []];
    expect(labelsOf(null, printed.slice(2))).toEqual(['233', '234', '235', '236', '237']);
    expect(labelsOf(null, [['Title'], ['ii'], ['1'], ['2'], ['3'], ['4'], ['5']])).toEqual([
      '[1]',
      'ii',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(labelsOf(null, [['Act 12'], ['Act 12'], ['Act 12'], ['Act 12'], ['Act 12']])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});

describe('metadata', () => {
  it('leaves out what is no title, and reads XMP', () => {
    const xmp = {
      'dc:title': 'Prices',
      'dc:creator': ['A. Berg', 'C. Dorn'],
      'xmp:createdate': '2021-05-06T10:00:00Z',
    };
    const wanted = { title: 'Prices', author: ['A. Berg', 'C. Dorn'], issued: '2021-05-06' };
    expect(metadataOf({ info: { Title: 'final_v3.docx', Author: 'someone' }, xmp })).toEqual(wanted);
    expect(metadataOf({ info: { Title: 'undefined', Author: 'A. Berg,; ' }, xmp: {} })).toEqual({
      author: ['A. Berg'],
    });
    expect(metadataOf({ info: { Title: ' ', CreationDate: 'D:00001301' }, xmp: {} })).toEqual({});
  });
});

describe('what is said of pages', () => {
  it('names them by their labels', () => {
    expect(remarkOn(['text', 'blank'], ['1', '2'])).toBeNull();
    expect(remarkOn(['picture', 'text', 'strange', 'damaged'], ['i', 'ii', '1', '2'])).toBe(
      'Page i is a picture without text: run text recognition (OCR) to have it read. ' +
        'Page 1 has letters that the file does not give as text: words there may be missing or wrong, and text recognition (OCR) would read them. ' +
        'Page 2 is damaged and was not read: get the file again if you can.',
    );
    const many = Array.from({ length: 40 }, (_, i) => (i % 2 ? 'text' : 'picture') as 'text' | 'picture');
    expect(
      remarkOn(
        many,
        many.map((_, i) => `${i + 1}`),
      ),
    ).toMatch(/^Pages 1, 3, 5, 7, 9, 11, 13, 15 and others are pictures/);
  });

  it('knows letters without Unicode', () => {
    const plain = { draws: false, isLacking: false };
    expect(stateOf('\ue001\ue002\ue003 \ue004', plain)).toBe('strange');
    expect(stateOf('A letter \ue001 of a logo', plain)).toBe('text');
    expect(stateOf('  ', { ...plain, draws: true })).toBe('picture');
    expect(stateOf('A letter', { ...plain, isLacking: true })).toBe('strange');
  });
});

describe('numbers of lines', () => {
  const page = (numbers: readonly number[], x: number) =>
    numbers.flatMap((number, i) => [segment(String(number), x, 700 - 12 * i), segment('the text', 100, 700 - 12 * i)]);
  const texts = (segments: ReturnType<typeof page>) => new Set(withoutLineNumbers(segments).map(({ text }) => text));

  it('in the margin are left out', () => {
    expect(texts(page([1, 2, 3, 4, 5, 6, 7, 8], 50))).toEqual(new Set(['the text']));
    expect(texts(page([45, 50, 55, 60, 65, 70, 75, 80], 300))).toEqual(new Set(['the text']));
  });

  it('are no figures of a table, nor a few numbers', () => {
    expect(texts(page([3, 7, 8, 12, 20, 21, 40, 41], 50)).size).toBe(9);
    expect(texts(page([1, 2, 3], 50)).size).toBe(4);
  });
});

describe('directions', () => {
  it.each([0, 1, 2, 3])('a page turned by %i quarters and back is itself', (quarters) => {
    const page = { width: 400, height: 600 };
    const [x, y] = turn(30, 40, quarters, page);
    const back = turn(x, y, (4 - quarters) % 4, turnedSize(page, quarters));
    expect(back).toEqual([30, 40]);
  });

  it('are four; what runs askew is in none', () => {
    const placed = (text: string, angle: number) => ({
      text,
      transform: [Math.cos(angle) * 10, Math.sin(angle) * 10, -Math.sin(angle) * 10, Math.cos(angle) * 10, 100, 100],
      width: 50,
      bold: false,
      mono: false,
    });
    const all = [placed('up', Math.PI / 2), placed('the text', 0), placed('draft', 0.7)];
    expect(
      directionsOf(all, { width: 400, height: 600 }).map(({ quarters, items }) => [
        quarters,
        items.map(({ text }) => text),
      ]),
    ).toEqual([
      [0, ['the text']],
      [1, ['up']],
    ]);
  });
});
