import type { Span } from '../text/span.ts';
import type { Metadata, Passage } from './model.ts';

/*
 * What was extracted from a file that is no text itself: plain data that survives JSON, so that it can come from another
 * thread or from a cache. Nothing here is numbered or placed yet; `readers/extracted.ts` makes a body of it.
 */

export type ExtractedFormat = 'pdf' | 'docx' | 'mail' | 'epub';

export interface Extraction {
  readonly format: ExtractedFormat;
  /** In reading order. */
  readonly blocks: readonly ExtractedBlock[];
  /** The labels of all pages as printed (`iv`, `12`), in order, empty pages too. None: the format, or this file, has no pages. */
  readonly pages: readonly string[];
  /** What the file says of itself. */
  readonly metadata: Metadata;
  /** What a writer should know though the text is there: pages that are pictures, attachments that were not read. */
  readonly remark: string | null;
}

/** A paragraph, heading, table row …, on one page. */
export interface ExtractedBlock {
  /** `header`: the header row of a table, which has no number of its own. */
  readonly kind: Passage['kind'] | 'heading' | 'header';
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Without white space at its edges and without blank lines; the cells of a row are parted by tabs. Never empty. */
  readonly text: string;
  /** Of a footnote: its mark, `3` or `*`. */
  readonly label?: string;
  /** Index into `pages`. Rises from block to block. Absent in files without pages. */
  readonly page?: number;
  /** Where it stands on its page: one box a column that it runs through. PDF only. */
  readonly boxes?: readonly Box[];
  /** Ids that lead here. */
  readonly ids?: readonly string[];
  /** Of a row: the indexes (into `blocks`) of the header rows of its table. */
  readonly headers?: readonly number[];
  /** Of a row: the columns (from 0) that each of its cells takes. */
  readonly columns?: readonly Span[];
}

/** Left, bottom, right, top: PDF points from the lower left corner of the page. */
export type Box = readonly [number, number, number, number];

/**
 * An extraction, or in words for a writer why there is none. `isPassing`: another try may end otherwise, since this one ended for want of
 * time or memory, or in a way that nobody foresaw.
 */
export type Extracted =
  | { readonly extraction: Extraction }
  | { readonly problem: string; readonly isPassing?: boolean; readonly isPending?: boolean };

/** Which files have their text extracted: extensions in lower case, with the dot. */
export const extractedFormats: ReadonlyMap<string, ExtractedFormat> = new Map([
  ['.pdf', 'pdf'],
  ['.docx', 'docx'],
  ['.eml', 'mail'],
  ['.mbox', 'mail'],
  ['.epub', 'epub'],
]);
