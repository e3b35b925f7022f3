import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { ExtractedBlock } from '../library/extraction.ts';
import type { Draft } from '../library/readers/draft.ts';
import { BlockWalker } from '../library/readers/html/blocks.ts';
import { attributeOf, type Element, isElement, type Node, walkTree } from '../library/readers/html/elements.ts';

export { attributeOf, type Element, isElement, type Node, walkTree };

/** What a format means by its HTML, beyond what HTML says. Asked about each element, from outside in. */
export interface Meaning {
  /** Reads `element` as a footnote with this label, empty for one without; null: it is none. */
  readonly noteOf?: (element: Element) => string | null;
  /** Leaves out `element` with all inside: note marks, links back. */
  readonly isLeftOut?: (element: Element) => boolean;
}

/** Blocks with the place in the HTML that each begins at (UTF-16). */
export interface PlacedBlock {
  readonly block: ExtractedBlock;
  readonly start: number;
}

/**
 * The blocks of a page of HTML, by the rules of the HTML reader (`readers/html.ts`), but:
 *  1. its text is the whole body, with `header`, `footer`, `aside` and forms: around a book or a letter stands no web site.
 *  2. a footnote is read where it stands; its paragraphs, items and terms are footnotes, and the first of them has the label.
 * `headers` are indexes into the blocks given here. Never fails; any depth.
 */
export const htmlBlocks = (html: string, meaning: Meaning = {}): PlacedBlock[] =>
  treeBlocks(html, parseHtml(html), meaning);

export const parseHtml = (html: string): DefaultTreeAdapterTypes.Document =>
  parse(html, { sourceCodeLocationInfo: true });

/** The same for a page that is parsed already. The tree is changed: footnotes and what is left out are taken out of it. */
export function treeBlocks(html: string, root: Node, meaning: Meaning): PlacedBlock[] {
  const notes = takeNotes(root, meaning);
  const labels = new Map<Draft, string>();
  const drafts = draftsOf(html, root);
  for (const [element, label] of notes) {
    const own = draftsOf(html, element);
    for (const draft of own) if (NOTE_TEXT.has(draft.kind)) draft.kind = 'footnote';
    const [first] = own;
    const id = attributeOf(element, 'id');
    if (first && id !== null && !first.ids.includes(id)) first.ids.unshift(id);
    if (first) labels.set(first, label);
    for (const draft of own) drafts.push(draft);
  }
  return blocksOf(
    html,
    drafts.sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start),
    labels,
  );
}

const draftsOf = (html: string, root: Node): Draft[] => new BlockWalker(html, true).walk(root);

const NOTE_TEXT = new Set(['paragraph', 'item', 'term']);
const FURNITURE = new Set(['header', 'footer', 'aside']);

/** Takes the footnotes (given with their labels) and what is left out from the tree, and makes sections of furniture. */
function takeNotes(root: Node, { noteOf, isLeftOut }: Meaning): Map<Element, string> {
  const notes = new Map<Element, string>();
  const taken = new Set<unknown>();
  const parents = new Set<Element['parentNode']>();
  const take = (element: Element): void => {
    taken.add(element);
    parents.add(element.parentNode);
  };
  walkTree(
    root,
    (node) => {
      if (!isElement(node) || node === root) return true;
      const label = noteOf?.(node) ?? null;
      if (label !== null) notes.set(node, label);
      const isGone = label === null && isLeftOut?.(node) === true;
      if (label !== null || isGone) take(node);
      if (FURNITURE.has(node.tagName)) node.tagName = 'section';
      return !isGone;
    },
    () => {},
  );
  for (const parent of parents) if (parent) parent.childNodes = parent.childNodes.filter((child) => !taken.has(child));
  return notes;
}

function blocksOf(html: string, drafts: readonly Draft[], labels: ReadonlyMap<Draft, string>): PlacedBlock[] {
  const indexes = new Map(drafts.map((draft, i) => [draft, i]));
  return drafts.map((draft) => {
    const { kind, level, pieces, ids, headers, columns } = draft;
    const label = labels.get(draft);
    const block: ExtractedBlock = {
      kind,
      text: tidy(pieces.map(({ text, start, end }) => text ?? html.slice(start, end)).join('')),
      ...(kind === 'heading' && { level }),
      ...(label !== undefined && label !== '' && { label }),
      ...(ids.length > 0 && { ids: [...ids] }),
      ...(headers.length > 0 && { headers: headers.map((header) => indexes.get(header)!) }),
      ...((kind === 'row' || kind === 'header') && columns && { columns }),
    };
    return { block, start: pieces[0]!.start };
  });
}

/** Without white space at the edges and without blank lines, which part blocks where they are shown. */
export const tidy = (text: string): string =>
  text.includes('\n')
    ? text
        .split(/\r\n|[\n\r]/)
        .filter((line) => line.trim() !== '')
        .join('\n')
        .trim()
    : text.trim();

/** The words of an element on one line. */
export function wordsIn(root: Node): string {
  const parts: string[] = [];
  walkTree(
    root,
    (node) => {
      if (node.nodeName === '#text' && 'value' in node) parts.push(node.value);
      return true;
    },
    () => {},
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}
