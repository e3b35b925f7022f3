import { expect, test } from 'vitest';
import { examplesOf, type Row } from '../../../server/training/anchoring/examples.ts';

/** 30 pages of three edits of two sides each; the third edit of each page says two things that share no word. */
const rows: Row[] = Array.from({ length: 30 }, (_, page) =>
  [0, 1, 2].flatMap((edit) => {
    const name = `page${page}edit${edit}`;
    const sides =
      edit < 2
        ? [
            `The ${name} harvest reached ${page} tonnes in May.`,
            `The ${name} harvest reached ${page + 50} tonnes in May.`,
          ]
        : [`Rain${name} fell.`, `Nobody${name} came.`];
    return sides.map((passage) => ({ case: name, page: `page${page}`, passage }));
  }),
).flat();

const examples = examplesOf(rows, 1000, 7);

test('every edit whose sides are alike is an example, in the same order for the same seed', () => {
  expect(examples).toHaveLength(60);
  expect(new Set(examples.map(({ quote }) => quote.match(/page\d+edit\d/)![0])).size).toBe(60);
  expect(examplesOf(rows, 1000, 7)).toEqual(examples);
  expect(examplesOf(rows, 1000, 8)).not.toEqual(examples);
  expect(examplesOf(rows, 10, 7)).toHaveLength(10);
});

test('a document has the other side of the edit at its place, or neither side', () => {
  for (const { quote, document, place } of examples) {
    const edit = quote.match(/page\d+edit\d/)![0];
    expect(document).not.toContain(quote);
    if (place) {
      expect(document.slice(place.start, place.end)).toMatch(new RegExp(`^The ${edit} harvest .* in May\\.$`));
      expect(document.split(edit)).toHaveLength(2);
    } else expect(document).not.toContain(edit);
  }
  expect(examples.some(({ place }) => place)).toBe(true);
  expect(examples.some(({ place }) => !place)).toBe(true);
});

test('a document has nothing else that is as much alike as two versions', () => {
  for (const { quote, document } of examples) {
    const edit = quote.match(/page\d+edit\d/)![0];
    expect(document.replaceAll(new RegExp(`The ${edit} harvest`, 'g'), '')).not.toContain('harvest reached');
  }
});
