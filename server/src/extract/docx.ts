import mammoth from 'mammoth';
import { coreMetadata } from './docx/metadata.ts';
import { wordBlocks } from './docx/notes.ts';
import { wordParts } from './docx/parts.ts';
import { styleMapOf } from './docx/styles.ts';
import { withoutLost } from './docx/transform.ts';
import { attributeOf, isElement, parseHtml, walkTree, wordsIn } from './html-blocks.ts';
import type { DocumentReader } from './reader.ts';

/*
 * Word documents (ISO 29500, `.docx`), numbering v1, as Markdown is numbered. In the order of the document, with all its
 * tracked changes accepted, these are passages:
 *
 *  1. each paragraph with words: of the text, of a list (whatever its depth), of a block quotation, a caption. The style names
 *     its kind, or the style that this one is based on. The paragraph with the document's title is one too.
 *  2. each row of a table, whatever its cells hold; rows that Word repeats on every page as a heading have no number and are
 *     read with the others. A table that holds a heading or another table lays out the page: its cells are paragraphs.
 *  3. paragraphs in a style for code, which are one as long as they follow each other.
 *  4. the paragraphs of a text box, behind the paragraph that it hangs on.
 *  5. at the end, each paragraph of a footnote or endnote, in the order in which the text refers to them, each note once. Footnotes
 *     are labelled 1, 2, 3, endnotes i, ii, iii. Their marks are not part of the text.
 *
 * Headings (styles Heading 1 to 9, those based on them, and those with an outline level) are not counted; they open sections.
 * Left out: tables of contents (styles TOC 1 to 9), page headers and footers, comments, pictures, what was deleted or is formatted as hidden. A tab is a
 * space, a line break a line ending. There are no pages: Word makes them anew on each machine.
 */
export const docxReader: DocumentReader = {
  async read(bytes, limits) {
    const { archive, core, styles } = wordParts(bytes, limits);
    const { value: html } = await mammoth.convertToHtml(
      { buffer: archive as Buffer },
      {
        styleMap: styleMapOf(styles),
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: withoutLost,
      },
    );
    const tree = parseHtml(html);
    let title = '';
    walkTree(
      tree,
      (node) => {
        if (title === '' && isElement(node) && attributeOf(node, 'class') === 'title') title = wordsIn(node);
        return true;
      },
      () => {},
    );
    const blocks = wordBlocks(html, tree);
    return {
      format: 'docx',
      blocks,
      pages: [],
      metadata: { ...(title !== '' && { title }), ...coreMetadata(core) },
      remark: blocks.length > 0 ? null : 'There are no words in this document: it may be made of pictures.',
    };
  },
};
