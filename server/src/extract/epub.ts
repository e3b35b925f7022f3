import type { ExtractedBlock } from '../library/extraction.ts';
import { type Chapter, chapterOf } from './epub/chapter.ts';
import { bookMetadata } from './epub/metadata.ts';
import { openBook } from './epub/package.ts';
import { pageLabels } from './epub/pages.ts';
import { type DocumentReader, Unreadable } from './reader.ts';
import { decodeXml } from './xml.ts';

/*
 * EPUB books (EPUB 2 and 3), numbering v1. The chapters are read in the order of the spine, auxiliary ones too, and each like a page of
 * HTML (`html-blocks.ts`): what is a passage there is one here. Beyond that:
 *
 *  1. Footnotes and endnotes that the book marks as such (`epub:type`, or a role) are read where they stand, labelled by the mark in the
 *     text that leads to them. Marks are not part of the text: links marked as such, and raised numbers or signs that are links. Nor are
 *     the links back.
 *  2. Left out: the navigation document and other tables of contents, lists of figures and tables that the book marks as such, the
 *     numbers of printed pages.
 *  3. Pages are those of the printed book, when the book marks them (`pagebreak`) or lists them (page list of the navigation document,
 *     or of the NCX). A passage stands on the page that it begins on. Else there are none: a reader shows as much as fits.
 */
export const epubReader: DocumentReader = {
  async read(bytes, limits) {
    const book = openBook(bytes, limits);
    const labels = pageLabels(book);
    const notes = new Map<string, string>();
    const blocks: ExtractedBlock[] = [];
    const pages: string[] = [];
    let missing = 0;
    let characters = 0;
    for (const path of book.chapters) {
      const part = book.archive.read(path);
      if (part) add(chapterOf(path, decodeXml(part), labels, notes));
      else missing++;
      if (pages.length > limits.pages)
        throw new Unreadable(`This book has more than ${limits.pages} pages, too many to be read.`);
      // Enough to be refused for its length.
      if (characters > limits.characters) break;
    }
    return { format: 'epub', blocks, pages, metadata: bookMetadata(book.package), remark: remarkOn(missing, blocks) };

    function add(chapter: Chapter): void {
      const base = blocks.length;
      const firstPage = pages.length;
      for (const label of chapter.pages) pages.push(label);
      for (const { block, page } of chapter.blocks) {
        const at = firstPage + page;
        blocks.push({
          ...block,
          ...(block.headers && { headers: block.headers.map((header) => base + header) }),
          ...(at >= 0 && { page: at }),
        });
        characters += block.text.length;
      }
    }
  },
};

function remarkOn(missing: number, blocks: readonly ExtractedBlock[]): string | null {
  if (missing > 0)
    return `${missing === 1 ? '1 chapter' : `${missing} chapters`} of this book could not be read: missing from the file.`;
  return blocks.length > 0 ? null : 'There are no words in this book: it may be made of pictures.';
}
