import type { ExtractedBlock } from '../../library/extraction.ts';
import { attributeOf, type Element, isElement, parseHtml, treeBlocks, walkTree, wordsIn } from '../html-blocks.ts';
import { htmlOfXhtml } from '../xml.ts';
import { isMark, markOf, meaningIn } from './notes.ts';
import { resolved } from './package.ts';
import type { PageLabels } from './pages.ts';
import { BREAKS, isShort, means } from './semantics.ts';

export interface Chapter {
  /** `page` is an index into `pages`; -1 is the page that the chapter before ended on. */
  readonly blocks: readonly { readonly block: ExtractedBlock; readonly page: number }[];
  readonly pages: readonly string[];
}

/**
 * The blocks and printed pages of one chapter. `notes`: the labels of notes by where they stand (`path#id`), from the marks in
 * the chapters so far; those of this one are added.
 */
export function chapterOf(path: string, xhtml: string, labels: PageLabels, notes: Map<string, string>): Chapter {
  const html = htmlOfXhtml(xhtml);
  const tree = parseHtml(html);
  const breaks: { readonly label: string; readonly start: number }[] = [];
  const first = labels.get(`${path}#`);
  if (first !== undefined) breaks.push({ label: first, start: 0 });
  walkTree(
    tree,
    (node) => {
      if (!isElement(node)) return true;
      const label = pageLabel(node, path, labels);
      const start = node.sourceCodeLocation?.startOffset;
      if (label && start !== undefined) breaks.push({ label, start });
      const target = isMark(node) ? resolved(path, attributeOf(node, 'href') ?? '') : null;
      if (target && !notes.has(`${target.path}#${target.fragment}`))
        notes.set(`${target.path}#${target.fragment}`, markOf(node));
      return true;
    },
    () => {},
  );
  breaks.sort((a, b) => a.start - b.start);
  let page = -1;
  const blocks = treeBlocks(html, tree, meaningIn(path, notes)).map(({ block, start }) => {
    while (page + 1 < breaks.length && breaks[page + 1]!.start <= start) page++;
    return { block, page };
  });
  return { blocks, pages: breaks.map(({ label }) => label) };
}

function pageLabel(element: Element, path: string, labels: PageLabels): string | undefined {
  const id = attributeOf(element, 'id');
  const listed = id === null ? undefined : labels.get(`${path}#${id}`);
  if (listed !== undefined || !means(element, BREAKS)) return listed;
  const label = attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? wordsIn(element);
  const written = label.replace(/\s+/g, ' ').trim();
  return isShort(written) ? written : undefined;
}
