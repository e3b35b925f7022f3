import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Box, findAll, findWords, type TextRun } from '../../../client/webview/pdf/find-words.ts';
import { fold, foldText } from '../../../client/webview/pdf/fold.ts';

/** A run of 10-point type, about 5 points a character. */
const run = (str: string, x: number, y: number): TextRun => ({
  str,
  transform: [10, 0, 0, 10, x, y],
  width: str.length * 5,
  height: 10,
});

const page = [
  run('The Board met.', 50, 700),
  run('Six units pre-', 50, 680),
  run('sented their ﬁgures', 50, 668),
  run('The Board met.', 300, 700),
  run('Élan, naïve', 300, 680),
];
const rounded = (boxes: readonly Box[]) => boxes.map((box) => box.map((each) => Math.round(each * 10) / 10));

it('finds words over lines, with joined hyphens and resolved ligatures, by the share of each run', () => {
  const { kind, boxes } = findWords(page, 'presented their figures', []);
  expect(kind).toBe('found');
  expect(rounded(boxes)).toEqual([
    [100.1, 677.8, 115.9, 688],
    [50, 665.8, 145, 676],
  ]);
});

it('looks in the boxes first, then on the whole page', () => {
  const right: Box = [295, 690, 400, 715];
  expect(findWords(page, 'the board', [right]).boxes[0]![0]).toBe(300);
  expect(findWords(page, 'the board', []).boxes[0]![0]).toBe(50);
  expect(findWords(page, 'six units', [right]).kind).toBe('found');
});

it('counts narrow letters as narrow and wide ones as wide', () => {
  const [[left, , right] = []] = findWords([run('ill mow', 0, 0)], 'ill', []).boxes;
  expect(left).toBe(0);
  expect(right).toBeLessThan((35 * 3) / 7);
});

it('finds words in a box that are drawn out of order', () => {
  const box: Box = [40, 640, 300, 720];
  const drawn = [run('and fell in 2025.', 50, 688), run('in 2024', 100, 700.5), run('It rose', 50, 700)];
  expect(findWords(drawn, 'rose in 2024 and fell', [box]).kind).toBe('found');
  expect(findWords(drawn, 'rose in 2024 and fell', []).kind).toBe('nothing');
});

it('ignores accents and case', () => {
  expect(findWords(page, 'elan naive', []).boxes).toHaveLength(1);
  expect(findWords([run('E\u0301lan', 0, 0)], 'Élan', []).kind).toBe('found');
});

it('gives the boxes when the words are not there, and nothing when there are none', () => {
  const box: Box = [10, 20, 30, 40];
  expect(findWords(page, 'seven units', [box])).toEqual({ kind: 'near', boxes: [box] });
  expect(findWords(page, 'seven units', [])).toEqual({ kind: 'nothing', boxes: [] });
  expect(findWords(page, '—', [])).toEqual({ kind: 'nothing', boxes: [] });
  expect(findWords([], 'words', [])).toEqual({ kind: 'nothing', boxes: [] });
});

it('finds pieces around what comes between, without marking that', () => {
  const words = 'The authority published its yearly figures in spring, and the board took note of them in May.';
  const set = [
    run('The authority published its yearly figures in spring,', 50, 700),
    run('3', 320, 704),
    run('and the board took note of them in May.', 50, 688),
  ];
  expect(findWords(set, words, []).boxes).toHaveLength(2);
  const note = [set[0]!, run('By weight, as far as anybody has told us. '.repeat(5), 50, 600), set[2]!];
  expect(findWords(note, words, []).boxes).toEqual(findWords(set, words, []).boxes);
  expect(findWords([set[0]!], words, []).kind).toBe('nothing');
  expect(findWords([set[2]!, set[0]!], words, []).kind).toBe('nothing');
});

it('marks turned text upright', () => {
  const turned: TextRun = { str: 'Turned', transform: [0, 10, -10, 0, 100, 200], width: 30, height: 10 };
  expect(rounded(findWords([turned], 'turned', []).boxes)).toEqual([[92, 200, 102.2, 230]]);
});

it('finds all places of some words', () => {
  expect(findAll(page, 'board').map((boxes) => Math.round(boxes[0]![0]))).toEqual([71, 321]);
  expect(findAll(page, ' ')).toEqual([]);
});

it('folds each character to units that lead back to it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }), (texts) => {
      const { text, from } = fold(texts);
      expect(from).toHaveLength(text.length);
      expect(texts.map(foldText).join('')).toBe(text);
      for (const { index, start, end } of from) expect(texts[index]!.slice(start, end).length).toBe(end - start);
    }),
  );
});

it('finds what was cut out of a page, wherever the runs end and however it is spaced', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9äé]{1,9}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 40 }),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 30 }),
      (words, a, b, size) => {
        const text = words.join(' ');
        const runs = [];
        for (let i = 0; i < text.length; i += size) runs.push(run(text.slice(i, i + size), 50, 700 - 12 * runs.length));
        const from = a % words.length;
        const wanted = words.slice(from, from + 1 + (b % (words.length - from)));
        const { kind, boxes } = findWords(runs, wanted.join('-\n').toUpperCase(), []);
        expect(kind).toBe('found');
        for (const [left, , right] of boxes) {
          expect(left).toBeGreaterThanOrEqual(50 - 0.001);
          expect(right).toBeLessThanOrEqual(50 + size * 5 + 0.001);
        }
      },
    ),
  );
});
