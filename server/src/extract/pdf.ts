import type { Extraction } from '../library/extraction.ts';
import { directionsOf } from './pdf/item.ts';
import { labelsOf } from './pdf/labels.ts';
import { layOut, type Sheet } from './pdf/layout.ts';
import { withoutLineNumbers } from './pdf/line-numbers.ts';
import { segmentsOf } from './pdf/lines.ts';
import { metadataOf } from './pdf/metadata.ts';
import { type OpenPdf, openPdf, type PageContent } from './pdf/open.ts';
import { type PageState, remarkOn, stateOf } from './pdf/remark.ts';
import { type DocumentReader, type Limits, Unreadable } from './reader.ts';

/** PDF: letters with their places from pdf.js, and from these the blocks of text that a reader sees. */
export const pdfReader: DocumentReader = {
  async read(bytes, limits) {
    // pdf.js takes the bytes for its own.
    const pdf = await openPdf(new Uint8Array(bytes));
    try {
      return await extractionOf(pdf, limits);
    } finally {
      await pdf.close();
    }
  },
};

async function extractionOf(pdf: OpenPdf, limits: Limits): Promise<Extraction> {
  if (pdf.count > limits.pages)
    throw new Unreadable(
      `This PDF has ${pdf.count} pages; files of more than ${limits.pages} are not read. Save the pages that you cite as a file.`,
    );
  const { sheets, states } = await sheetsOf(pdf, limits);
  refuse(states);
  const { blocks, running } = layOut(sheets, pdf.outline);
  const pages = labelsOf(pdf.labels, running);
  return { format: 'pdf', blocks, pages, metadata: metadataOf(pdf.info), remark: remarkOn(states, pages) };
}

/** All pages, read one after the other: what is kept of one is its lines. */
async function sheetsOf(pdf: OpenPdf, limits: Limits): Promise<{ sheets: Sheet[]; states: PageState[] }> {
  const sheets: Sheet[] = [];
  const states: PageState[] = [];
  let characters = 0;
  for (let i = 0; i < pdf.count; i++) {
    const page = await pdf.page(i).catch(() => null);
    const text = page?.items.map(({ text }) => text).join('') ?? '';
    characters += text.length;
    if (characters > limits.characters)
      throw new Unreadable(
        `This PDF holds too much text to be read: more than ${limits.characters / 1e6} million letters.`,
      );
    sheets.push(page ? sheetOf(page) : { width: 0, height: 0, segments: [], quarters: 0, aside: [] });
    states.push(page ? stateOf(text, page) : 'damaged');
  }
  return { sheets, states };
}

function sheetOf({ items, width, height }: PageContent): Sheet {
  const [main, ...aside] = directionsOf(items, { width, height }).map(({ quarters, items }) => ({
    quarters,
    segments: withoutLineNumbers(segmentsOf(items)),
  }));
  return { width, height, segments: main?.segments ?? [], quarters: main?.quarters ?? 0, aside };
}

/** A file that holds no text at all is no source. */
function refuse(states: readonly PageState[]): void {
  if (states.some((state) => state === 'text')) return;
  if (states.includes('strange'))
    throw new Unreadable(
      'The letters of this PDF are drawn without saying which they are, so its text cannot be read. Run text recognition (OCR) on it, or save its text beside it as a .txt file.',
    );
  if (states.includes('picture'))
    throw new Unreadable(
      'This PDF holds pictures of pages and no text. Run text recognition (OCR) on it, or save its text beside it as a .txt file.',
    );
  if (states.includes('damaged')) throw new Error('No page can be read.');
  throw new Unreadable('This PDF holds no text: all of its pages are blank.');
}
