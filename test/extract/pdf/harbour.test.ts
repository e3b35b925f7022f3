import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../../server/src/extract/extract.ts';
import type { Extraction } from '../../../server/src/library/extraction.ts';
import { matchQuotation } from '../../../server/src/library/quote/match.ts';
import { extractedBody, shownText } from '../../../server/src/library/readers/extracted.ts';
import { expectSound } from '../../library/readers/support.ts';

/*
 * A printed report: roman numbers in front, two columns, heads that differ left and right, footnotes, words divided at the ends of
 * lines, columns and pages. `test/fixtures/pdf/make.mjs` made it from `harbour.txt`, which says what must come out.
 */
const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/pdf/${name}`, import.meta.url));
const written = fixture('harbour.txt').toString().trim().split('\n');
const notes = written.filter((line) => line.startsWith('^'));
const headings = written.filter((line) => line.startsWith('= ')).map((line, i) => `${i + 1}. ${line.slice(2)}`);
const paragraphs = written.filter((line) => !/^[!=^]/.test(line)).map((line) => line.replace(/\^\d$/, ''));

let extraction: Extraction;
beforeAll(async () => {
  const extracted = await extract('harbour.pdf', fixture('harbour.pdf'));
  if ('problem' in extracted) throw new Error(extracted.problem);
  extraction = extracted.extraction;
});

/** Hyphens at line ends that may belong to the word stay with their line end; folding takes them for both. */
const plain = (text: string): string => text.replace(/-\n/g, '');

describe('a report in two columns', () => {
  it('has every paragraph, in order, and nothing else: no heads, no numbers', () => {
    const read = extraction.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => plain(text));
    expect(read.join(' ')).toBe(paragraphs.join(' '));
  });

  it('divides paragraphs where they were divided, and at page breaks', () => {
    const read = extraction.blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => plain(text));
    const divided = paragraphs.filter((paragraph) => !read.includes(paragraph));
    // Each page break runs through one paragraph.
    expect(divided.length).toBe(2);
    expect(read.length).toBe(paragraphs.length + 2);
  });

  it('has its headings and footnotes', () => {
    expect(extraction.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(headings);
    const read = extraction.blocks
      .filter(({ kind }) => kind === 'footnote')
      .map(({ label, text }) => `^${label} ${text}`);
    expect(read.map(plain)).toEqual(notes);
  });

  it('is sound as a source', () => expectSound(extractedBody(extraction)));

  it('has the labels that are printed, and pages that rise', () => {
    expect(extraction.pages).toEqual(['i', 'ii', '1', '2', '3']);
    const pages = extraction.blocks.map(({ page }) => page!);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(shownText(extraction)).toMatch(/^— page i —\n\n§ 1 1\. Preface\n\n¶ 1 This report was written/);
  });

  it('gives a paragraph that runs through two columns two boxes', () => {
    const boxes = extraction.blocks.find(({ text }) => text.startsWith('What has changed'))!.boxes!;
    expect(boxes).toHaveLength(2);
    const [left, right] = boxes;
    expect(left![2]).toBeLessThan(right![0]);
    expect(left![1]).toBeLessThan(right![1]);
  });

  it.each([
    ['i', 'Nobody lives there, and no ship has ever called at its harbours'],
    ['ii', 'with a tablet that did not like the rain. Their lists were compared'],
    ['1', 'belonged to the families that sailed them; by mid-2023 more than a third were held by two companies'],
    ['1', 'It shows the harbour as it was before the great storm'],
    ['1', 'found more remarkable than the storms themselves'],
    ['2', 'wrote down what seemed right to them. We have therefore left these boats out'],
    ['3', 'It would be enough to count in every second week'],
  ])('has on page %s “%s”', (label, quotation) => {
    const body = extractedBody(extraction);
    const page = body.pages.find((page) => page.label === label)!;
    expect(matchQuotation(body, [page.span], quotation)).toMatchObject({ kind: 'exact', elsewhere: false });
  });

  it.each([
    ['1', '2', 'arrivals of freight ships fell by forty percent within six weeks, and they did not recover'],
    ['2', '3', 'three years are too few to tell a trend from an accident. It would be enough to count'],
  ])('has over the break between pages %s and %s “%s”', (first, second, quotation) => {
    const body = extractedBody(extraction);
    for (const label of [first, second]) {
      const { span } = body.pages.find((page) => page.label === label)!;
      expect(matchQuotation(body, [span], quotation)).toMatchObject({ kind: 'exact', elsewhere: false });
    }
    expect(matchQuotation(body, [], quotation).kind).toBe('exact');
  });
});
