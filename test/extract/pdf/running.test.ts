import { describe, expect, it } from 'vitest';
import { withoutRunning } from '../../../server/src/extract/pdf/running.ts';
import { segment } from './support.ts';

interface PageText {
  readonly head?: string;
  readonly foot?: string;
  readonly text?: readonly string[];
}

/** Pages of 600 points: a head at 570, text from 530 on, a foot at 30. */
const read = (pages: readonly PageText[]) => {
  const { pages: read, left } = withoutRunning(
    pages.map(({ head, foot, ...page }, i) => ({
      height: 600,
      segments: [
        ...(head ? [segment(head, 50, 570)] : []),
        ...(page.text ?? plain(i)).map((line, i) => segment(line, 50, 530 - 12 * i)),
        ...(foot ? [segment(foot, 200, 30)] : []),
      ],
    })),
  );
  return { text: read.map((segments) => segments.map(({ text }) => text).join(' ')), left };
};

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const plain = (page: number) => [`Text of page ${NUMBERS[page]},`, `and more of ${NUMBERS[page]}.`];
const plainOf = (pages: readonly unknown[]) => pages.map((_, i) => plain(i).join(' '));

describe('running heads and feet', () => {
  it('that repeat are left out, whatever their figures', () => {
    const pages = [1, 2, 3].map((n) => ({ head: `Report on mines ${n}`, foot: `Chapter 2 — ${n}` }));
    const { text, left } = read(pages);
    expect(text).toEqual(plainOf(pages));
    expect(left[1]).toEqual(['Report on mines 2', 'Chapter 2 — 2']);
  });

  it('may differ on left and right pages, and by chapter', () => {
    const heads = ['Left', 'Mines', 'Left', 'Mines', 'Left', 'Mines', 'Left', 'Ports', 'Left', 'Mines'];
    expect(read(heads.map((head) => ({ head }))).text).toEqual(plainOf(heads));
  });

  it('that are numbers alone are left out, roman ones too', () => {
    expect(read([{ foot: 'iv' }]).text).toEqual(plainOf([1]));
    expect(read([{ foot: '- 12 -' }, { foot: 'Page 13 of 20' }]).text).toEqual(plainOf([1, 2]));
  });

  it('are no first lines of the text', () => {
    const text = ['The first line of it,', 'and more of it.'];
    expect(read([{ text }, { text: ['Another one, which', 'goes on.'] }, { text }]).text[0]).toBe(text.join(' '));
  });

  it('that name another section on each page are known by their place', () => {
    const long = Array.from({ length: 10 }, (_, i) => `Line ${i} of the page`);
    const pages = ['Mines', 'Ports', 'Roads', 'Rails', 'Rivers', 'Canals'].map((head) => ({ head, text: long }));
    expect(read(pages).text).toEqual(pages.map(() => long.join(' ')));
    // Without a head, the first line of the text stands at the same height; but no white parts it from the next.
    expect(read(pages.map(({ head }) => ({ text: [`${head} are`, ...long] }))).text[0]).toBe(
      `Mines are ${long.join(' ')}`,
    );
  });

  it('are kept where they stand once', () => {
    expect(read([{ head: 'A letter' }, {}, {}]).text[0]).toBe(`A letter ${plain(0).join(' ')}`);
  });
});
