import { parse } from 'parse5';
import { htmlMetadata } from '../metadata/html.ts';
import type { SourceReader } from '../model.ts';
import { assemble } from './assemble.ts';
import { BlockWalker } from './html/blocks.ts';
import { rootOf } from './html/root.ts';

/*
 * HTML, numbering v1. The tree is the one of the HTML standard (a browser's), without scripts. The text of the page is the sole
 * `<main>`, else the sole `<article>`, else the body; hidden ones do not count.
 *
 *  1. Every run of words between two block boundaries is a passage: paragraphs, list items up to a nested list and what
 *     comes after it, quotations, `dt`, `dd`, `figcaption`, `caption`, `pre`, and bare words in a `div` or beside blocks.
 *  2. Two or more `<br>` in a row part bare words, and nothing else.
 *  3. A row of a table is one passage, whatever its cells hold. Rows of the `thead`, or a first row of `th` alone, have no
 *     number and are read with every other row; they count when there is no other. A table that holds a heading or another
 *     table, or has the role `presentation`, lays out the page: its cells are blocks like any others.
 *  4. Left out, with all inside: nav, header, footer, aside, form, script, style, what is hidden (`hidden`, an own style of
 *     `display: none` or `visibility: hidden`, a closed dialog), and what browsers do not show as text (templates,
 *     noscript, frames, drawings, fields). When nothing else is left on the page, forms are read: some systems put a form
 *     around the whole page.
 *  5. Headings are not counted; they open sections.
 *  6. Where a broken page has the parser move words, the order is that of the file.
 *
 * White space is collapsed as in a browser, cells are divided by a tab. An id marks the passage that it stands on or before.
 */
export const htmlReader: SourceReader = {
  format: 'html',
  extensions: ['.html', '.htm'],
  read(original) {
    const root = rootOf(parse(original, { sourceCodeLocationInfo: true }));
    let drafts = new BlockWalker(original, false).walk(root);
    if (drafts.length === 0) drafts = new BlockWalker(original, true).walk(root);
    return assemble('html', original, drafts, htmlMetadata(original));
  },
};
