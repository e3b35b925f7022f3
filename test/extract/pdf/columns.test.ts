import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../server/src/extract/pdf/columns.ts';
import type { Segment } from '../../../server/src/extract/pdf/lines.ts';
import { segment } from './support.ts';

const read = (segments: readonly Segment[]) =>
  columnsOf([...segments].sort((a, b) => b.y - a.y || a.left - b.left)).map((column) => column.map(({ text }) => text));

/** Lines of running text, named by their column. */
const text = (name: string, left: number, top: number, count: number, letters = 30): Segment[] =>
  Array.from({ length: count }, (_, i) => segment(`${name}${i}`.padEnd(letters, ' of the text'), left, top - 12 * i));
const names = (columns: readonly string[][]) => columns.map((lines) => lines.map((line) => line.slice(0, 2)).join(' '));

describe('columns', () => {
  it('are read one after the other', () => {
    expect(names(read([...text('a', 50, 700, 5), ...text('b', 220, 700, 5)]))).toEqual([
      'a0 a1 a2 a3 a4',
      'b0 b1 b2 b3 b4',
    ]);
  });

  it('may have their lines at other heights, and be three', () => {
    const columns = read([...text('a', 50, 700, 5), ...text('b', 220, 695, 6), ...text('c', 390, 697, 5)]);
    expect(names(columns)).toEqual(['a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4 b5', 'c0 c1 c2 c3 c4']);
  });

  it('may have marks that stick out into the gutter', () => {
    const marked = text('b', 220, 700, 5).map((each, i) => (i === 2 ? { ...each, left: 218.5 } : each));
    expect(names(read([...text('a', 50, 700, 5), ...marked]))).toEqual(['a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4']);
  });

  it('may be justified, with wide gaps in their lines', () => {
    const wide = ['which ruled', 'that water', 'belongs to no'].flatMap((words, i) => [
      segment(words, 220, 700 - 12 * i),
      segment('and on', 300 + 9 * i, 700 - 12 * i),
    ]);
    const columns = read([...text('a', 50, 700, 5), ...wide, ...text('b', 220, 664, 4)]);
    expect(columns).toHaveLength(2);
  });

  it('may be three at the same height', () => {
    const columns = read([...text('a', 50, 700, 5), ...text('b', 220, 700, 5), ...text('c', 390, 700, 5)]);
    expect(names(columns)).toEqual(['a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4', 'c0 c1 c2 c3 c4']);
  });

  it('stand between what runs across the page', () => {
    const title = segment('A title that runs across both columns of the page, and on', 50, 730);
    const below = text('d', 50, 600, 3, 64);
    const columns = read([title, ...text('a', 50, 700, 5), ...text('b', 220, 700, 5), ...below]);
    expect(names(columns)).toEqual(['A ', 'a0 a1 a2 a3 a4', 'b0 b1 b2 b3 b4', 'd0 d1 d2']);
  });

  it('are not made of tables, lists or contents', () => {
    const table = Array.from({ length: 8 }, (_, i) => [
      segment(`row ${i}`, 50, 700 - 12 * i),
      segment(`${i * 17}`, 150, 700 - 12 * i),
      segment('a remark on this row, of some length', 220, 700 - 12 * i),
    ]).flat();
    expect(read(table)).toHaveLength(1);
    const contents = Array.from({ length: 8 }, (_, i) => [
      segment(`A chapter of the long report ${i}`, 50, 700 - 12 * i),
      segment(`${i}`, 350, 700 - 12 * i),
    ]).flat();
    expect(read(contents)).toHaveLength(1);
  });

  it('lose no line', () => {
    const any = fc.array(
      fc.record({
        left: fc.integer({ min: 0, max: 300 }),
        y: fc.integer({ min: 0, max: 60 }),
        letters: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, (all) => {
        const segments = all.map(({ left, y, letters }) => segment('x'.repeat(letters), left, y * 10));
        const count = columnsOf([...segments].sort((a, b) => b.y - a.y || a.left - b.left))
          .flat()
          .reduce((sum, line) => sum + line.segments.length, 0);
        expect(count).toBe(segments.length);
      }),
    );
  });
});
