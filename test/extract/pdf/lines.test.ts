import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOWERED, RAISED, segmentsOf } from '../../../server/src/extract/pdf/lines.ts';
import { item } from './support.ts';

const texts = (items: Parameters<typeof segmentsOf>[0]) => segmentsOf(items).map(({ text }) => text);

describe('segments', () => {
  it('are the items of a baseline, parted by spaces where white is', () => {
    expect(texts([item('The', 50, 700), item('min', 67, 700), item('e', 82, 700)])).toEqual(['The mine']);
    expect(texts([item('The', 50, 700), item(' ', 65, 700), item('mine', 65.5, 700)])).toEqual(['The mine']);
  });

  it('come from top to bottom and from left to right, in whatever order the file has them', () => {
    const items = [item('four', 250, 680), item('two', 250, 700.5), item('three', 50, 680), item('one', 50, 700)];
    expect(texts(items)).toEqual(['two', 'one', 'three', 'four']);
  });

  it('end at wide gaps', () =>
    expect(texts([item('left', 50, 700), item('right', 90, 700)])).toEqual(['left', 'right']));

  it('hold raised letters as such, and lowered ones as they are', () => {
    const note = item('3', 70, 704, { size: 6 });
    expect(texts([item('word', 50, 700), note])).toEqual([`word${RAISED}3${LOWERED}`]);
    expect(texts([item('H', 50, 700), item('2', 55, 698, { size: 6 }), item('O', 58, 700)])).toEqual(['H2O']);
  });

  it('keep a raised letter of one column out of the line of another', () => {
    const items = [item('one column', 50, 703), item('word', 250, 700), item('3', 270, 704, { size: 6 })];
    expect(texts(items)).toEqual(['one column', `word${RAISED}3${LOWERED}`]);
  });

  it('take letters printed on letters once', () => {
    expect(
      texts([item('S', 50, 700), item('S', 50.4, 700), item('e', 55, 700), item('e', 55.4, 700), item('e', 60, 700)]),
    ).toEqual(['See']);
  });

  it('spell ligatures, and drop what is no character', () => {
    expect(texts([item('o\ufb03ce \ufb01nal\u0000\ufeff', 50, 700)])).toEqual(['office final']);
  });

  it('take a grave accent without a letter for a quotation mark', () => {
    expect(texts([item('than', 50, 700), item('\u0300', 73, 700), item('stable’', 80, 700)])).toEqual([
      'than ‘stable’',
    ]);
    expect(texts([item('caff\u0065\u0300 nero', 50, 700)])).toEqual(['caffe\u0300 nero']);
  });

  it('read from right to left where the letters do', () => {
    expect(texts([item('עולם', 50, 700), item('שלום', 75, 700)])).toEqual(['שלום עולם']);
  });

  it('hold all letters of any items, once', () => {
    const letters = fc.record({
      text: fc.stringMatching(/^[a-z]{1,3}$/),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 600 }),
      size: fc.integer({ min: 4, max: 30 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(letters, { selector: ({ text }) => text, maxLength: 40 }), (all) => {
        const items = all.map(({ text, x, y, size }) => item(text, x, y, { size }));
        const sorted = (text: string) =>
          text
            .replace(/[^a-z]/g, '')
            .split('')
            .sort()
            .join('');
        expect(sorted(texts(items).join(''))).toBe(sorted(items.map(({ text }) => text).join('')));
      }),
    );
  });
});
