import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { type Box, findWords, type TextRun } from '../../../client/webview/pdf/find-words.ts';
import { extract } from '../../../server/src/extract/extract.ts';

const file = resolve(import.meta.dirname, '../../fixtures/pdf/harbour.pdf');
const bytes = () => new Uint8Array(readFileSync(file));

/** The middle of a box lies in one of others, which may be a few points smaller. */
const isIn = (boxes: readonly Box[], [left, bottom, right, top]: Box): boolean => {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return boxes.some((box) => x > box[0] - 3 && x < box[2] + 3 && y > box[1] - 3 && y < box[3] + 3);
};

it('finds all that the reader reads of a file, and what is quoted of it, where the reader says', async () => {
  const extracted = await extract(file, bytes());
  if (!('extraction' in extracted)) throw new Error(extracted.problem);
  const pdf = await getDocument({ data: bytes(), isEvalSupported: false, verbosity: 0 }).promise;
  const runs: TextRun[][] = [];
  for (let i = 1; i <= pdf.numPages; i++)
    runs.push((await (await pdf.getPage(i)).getTextContent()).items.filter((item) => 'str' in item));
  let looked = 0;
  for (const { text, page, boxes = [] } of extracted.extraction.blocks) {
    const words = text.split(' ');
    for (const quoted of [text, words.slice(2, 8).join(' '), words.slice(-5).join(' ')].filter((each) =>
      /\w/.test(each),
    )) {
      const found = findWords(runs[page!]!, quoted, boxes);
      expect([quoted, found.kind]).toEqual([quoted, 'found']);
      expect(found.boxes.filter((box) => !isIn(boxes, box))).toEqual([]);
      looked += 1;
    }
  }
  expect(looked).toBeGreaterThan(80);
  await pdf.destroy();
});
