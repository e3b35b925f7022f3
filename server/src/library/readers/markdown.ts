import { frontMatterOf } from '../metadata/front-matter.ts';
import { markdownMetadata } from '../metadata/markdown.ts';
import type { SourceReader } from '../model.ts';
import { assemble } from './assemble.ts';
import { BlockWalker } from './markdown/blocks.ts';
import { treeOf } from './markdown/tree.ts';

/*
 * Markdown, numbering v1. Blocks are CommonMark's, with tables and footnotes of GFM. In the order of the file, these are
 * passages:
 *
 *  1. each paragraph, wherever it stands: in a list item (so an item's text up to a nested list is one, and its later
 *     paragraphs are others), in a block quote, in a footnote. The innermost of these names its kind.
 *  2. each row of a table but the first, which is read with every one of them; the first when it is the only one.
 *  3. each code block.
 *
 * Not counted: front matter, HTML blocks, rules, link definitions, blocks without words (an image alone, an empty item),
 * a block id alone in a paragraph. Headings are not counted; they open sections, also inside lists and block quotes.
 *
 * The extracted text is what a reader of the rendered page sees: links by their words, code as it is, no images, footnote
 * marks, HTML tags or block ids; a line ending is a space. Citations are words like any others.
 */
export const markdownReader: SourceReader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.qmd'],
  read(original) {
    const base = frontMatterOf(original)?.end ?? 0;
    const drafts = new BlockWalker(original, base).walk(treeOf(original.slice(base)));
    return assemble('markdown', original, drafts, markdownMetadata(original));
  },
};
