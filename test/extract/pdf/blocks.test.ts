import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../server/src/extract/pdf/blocks.ts';
import { linesOf } from '../../../server/src/extract/pdf/columns.ts';
import { column, segment } from './support.ts';

const read = (...parts: Parameters<typeof column>[0]) =>
  blocksOf(column(parts)).map(({ kind, lines }) => `${kind}: ${lines.map(({ text }) => text).join(' / ')}`);

const full = 'a line that is as long as the column is wide, and';

describe('blocks', () => {
  it('are parted by white', () => {
    expect(read(full, full, 'short', 6, full, full)).toEqual([
      `paragraph: ${full} / ${full} / short`,
      `paragraph: ${full} / ${full}`,
    ]);
  });

  it('are parted by an indent', () => {
    expect(read(full, full, `   ${full.slice(3)}`, full)).toEqual([
      `paragraph: ${full} / ${full}`,
      `paragraph: ${full.slice(3)} / ${full}`,
    ]);
    expect(read(`   ${full.slice(3)}`, full, `   ${full.slice(3)}`, full)).toHaveLength(2);
  });

  it('are parted where the next word would have fitted behind a full stop, and not where it would not', () => {
    expect(read(full, 'ends here.', full, full)).toHaveLength(2);
    expect(read(full, `${full.slice(0, -5)} end.`, full)).toHaveLength(1);
    expect(read(full, 'no end here', full)).toHaveLength(1);
  });

  it('are one where the first line sticks out', () => {
    expect(read(full, `   ${full.slice(3)}`, `   ${full.slice(3)}`)).toHaveLength(1);
  });

  it('are parted by another size, and by other letters', () => {
    expect(read(['A heading', { size: 14 }], full, full)).toEqual([
      'paragraph: A heading',
      `paragraph: ${full} / ${full}`,
    ]);
    expect(read(['A heading', { bold: true }], full, full)).toHaveLength(2);
    expect(read(full, ['x = 1', { mono: true }], ['  y = 2', { mono: true }], full)).toEqual([
      `paragraph: ${full}`,
      'code: x = 1 / y = 2',
      `paragraph: ${full}`,
    ]);
  });

  it('are items where they begin with a mark', () => {
    expect(read(`• one ${full}`, '  two', '• three', '1. four', '2. five', '(a) six')).toEqual([
      `item: • one ${full} / two`,
      'item: • three',
      'item: 1. four',
      'item: 2. five',
      'item: (a) six',
    ]);
    expect(read('\uf0b7 one', '\uf0b7 two')).toEqual(['item: \uf0b7 one', 'item: \uf0b7 two']);
    expect(read('- one', '- two', '— three')).toHaveLength(3);
    expect(read(full, '(p. 12) is no item')).toHaveLength(1);
    expect(read(full, '— nor is this')).toHaveLength(1);
  });

  it('are captions where they say so', () => {
    expect(read('Figure 3: Prices in the north', 6, 'Figure 3 shows that prices')).toEqual([
      'caption: Figure 3: Prices in the north',
      'paragraph: Figure 3 shows that prices',
    ]);
    expect(read('Maps. They hold')).toEqual(['paragraph: Maps. They hold']);
  });

  it('are entries of contents, each its own', () => {
    expect(read('1 Mines . . . . . . . . 3', '2 Ports ........ 12', '3 Roads and what they cost')).toHaveLength(3);
  });

  const table = (head: Partial<Parameters<typeof segment>[3]>, x = 0) =>
    [
      ['Region', 'Mines', 'Tonnes'],
      ['North', '12', '3,400'],
      ['South', '7', '980'],
      ['West', '31', '12,000'],
    ].flatMap((cells, i) =>
      cells.map((cell, k) =>
        segment(
          cell,
          k === 0 ? 50 : 100 + 60 * k - cell.length * 5 + (i === 0 ? x : 0),
          700 - 12 * i,
          i === 0 ? head : {},
        ),
      ),
    );

  it('are rows where cells stand one below the other', () => {
    const blocks = blocksOf(linesOf(table({})));
    expect(blocks.map(({ kind, lines }) => [kind, lines.length])).toEqual(Array(4).fill(['row', 1]));
  });

  it('are headers where they are bold over rows that are not, on an edge or not', () => {
    for (const x of [0, -4])
      expect(blocksOf(linesOf(table({ bold: true }, x))).map(({ kind }) => kind)).toEqual([
        'header',
        'row',
        'row',
        'row',
      ]);
  });
});
