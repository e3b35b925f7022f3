import type { ExtractedBlock } from '../../library/extraction.ts';
import {
  attributeOf,
  type Element,
  isElement,
  type Meaning,
  type Node,
  parseHtml,
  treeBlocks,
  walkTree,
  wordsIn,
} from '../html-blocks.ts';
import { htmlOfXhtml } from '../xml.ts';
import { resolved } from './package.ts';
import type { PageLabels } from './pages.ts';

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
        notes.set(`${target.path}#${target.fragment}`, bare(wordsIn(node)));
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

const meaningIn = (path: string, notes: ReadonlyMap<string, string>): Meaning => ({
  noteOf: (element) => (is(element, NOTES) ? (notes.get(`${path}#${attributeOf(element, 'id') ?? ''}`) ?? '') : null),
  isLeftOut: (element) =>
    isMark(element) || isLinkBack(element) || is(element, CONTENTS) || (is(element, BREAKS) && isShort(element)),
});

/** Values of `epub:type` (EPUB 3 Structural Semantics), which as roles have `doc-` before them. */
const NOTES = new Set(['footnote', 'endnote', 'rearnote']);
const MARKS = new Set(['noteref']);
const LINKS_BACK = new Set(['backlink', 'referrer']);
const BREAKS = new Set(['pagebreak']);
const CONTENTS = new Set(['toc', 'toc-brief', 'loi', 'lot', 'loa', 'lov', 'landmarks', 'page-list']);

function is(element: Element, types: ReadonlySet<string>): boolean {
  const type = attributeOf(element, 'epub:type');
  const role = attributeOf(element, 'role');
  if (type === null && role === null) return false;
  return `${type ?? ''} ${role ?? ''}`.split(/\s+/).some((each) => types.has(each.replace(/^doc-/, '')));
}

function pageLabel(element: Element, path: string, labels: PageLabels): string | undefined {
  const id = attributeOf(element, 'id');
  const listed = id === null ? undefined : labels.get(`${path}#${id}`);
  if (listed !== undefined || !is(element, BREAKS)) return listed;
  const label = attributeOf(element, 'title') ?? attributeOf(element, 'aria-label') ?? wordsIn(element);
  const written = label.replace(/\s+/g, ' ').trim();
  return written.length <= 20 ? written : undefined;
}

/** A mark for a break may hold its number; one that holds a page is not left out with it. */
const isShort = (element: Element): boolean => wordsIn(element).length <= 20;

/** A link to a note: marked as such, or a raised number or sign that leads to a place in the book. */
function isMark(element: Element): boolean {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : null;
  if (href === null) return false;
  if (is(element, MARKS)) return true;
  if (!href.includes('#') || /^[a-z]+:/i.test(href) || is(element, LINKS_BACK)) return false;
  return isRaised(element) && /^[[(]?(?:[0-9]{1,4}|[*†‡§¶]{1,3}|[ivxl]{1,6}|[a-z])[\])]?$/.test(wordsIn(element));
}

function isRaised(element: Element): boolean {
  const parts: Node[] = element.childNodes.filter((node) => node.nodeName !== '#text' || wordsIn(node) !== '');
  const [only] = parts;
  const around = element.parentNode;
  return (parts.length === 1 && only?.nodeName === 'sup') || around?.nodeName === 'sup';
}

function isLinkBack(element: Element): boolean {
  if (element.tagName !== 'a' || attributeOf(element, 'href') === null) return false;
  return is(element, LINKS_BACK) || /^[↩↑⏎^]\ufe0e?$/.test(wordsIn(element));
}

const bare = (mark: string): string => /^[[(]?(.*?)[\])]?$/.exec(mark.slice(0, 40))![1]!;
