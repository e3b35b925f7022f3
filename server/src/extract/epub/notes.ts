import { attributeOf, type Element, isElement, type Meaning, type Node, wordsIn } from '../html-blocks.ts';
import { BREAKS, CONTENTS, isOfClass, isShort, LINKS_BACK, MARKS, means, NOTES } from './semantics.ts';

/** Classes of Docutils (Sphinx) and Pandoc, which do not always say it otherwise. */
const MARK_CLASSES = new Set(['footnote-reference', 'footnote-ref', 'noteref']);
const NOTE_LIST = new Set(['footnote']);
const LABEL = new Set(['label']);
/** What a note is called by: a number, letters or a sign. */
const NAME = /^[[(]?(?:[0-9]{1,4}|[*†‡§¶]{1,3}|[ivxl]{1,6}|[a-z])[\])]?$/;

/** What the chapter at `path` means by its HTML. `notes`: labels by where notes stand (`path#id`). */
export function meaningIn(path: string, notes: ReadonlyMap<string, string>): Meaning {
  /** The last number of a note in a list of notes: what follows explains it. */
  let term: Element | null = null;
  return {
    noteOf(element) {
      const isListed = isNoteList(element.parentNode);
      if (isListed && element.tagName === 'dt') term = element;
      const own = isListed && element.tagName === 'dd' && term?.parentNode === element.parentNode ? term : null;
      if (!own && !means(element, NOTES)) return null;
      if (own) term = null;
      const id = attributeOf(element, 'id') ?? (own && attributeOf(own, 'id')) ?? '';
      return notes.get(`${path}#${id}`) ?? (own ? bare(wordsIn(own)) : '');
    },
    isLeftOut: (element) =>
      isMark(element) ||
      isLinkBack(element) ||
      isLabel(element) ||
      means(element, CONTENTS) ||
      (means(element, BREAKS) && isShort(wordsIn(element))),
  };
}

/** A link to a note: marked as such, or a raised number or sign that leads to a place in the book. */
export function isMark(element: Element): boolean {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : null;
  if (href === null) return false;
  if (means(element, MARKS) || isOfClass(element, MARK_CLASSES)) return true;
  if (!href.includes('#') || /^[a-z]+:/i.test(href) || means(element, LINKS_BACK)) return false;
  return isRaised(element) && NAME.test(wordsIn(element));
}

/** What a mark calls its note: `1` for `[1]`. */
export const markOf = (mark: Element): string => bare(wordsIn(mark));

const bare = (mark: string): string => /^[[(]?(.*?)[\])]?$/.exec(mark.slice(0, 40))![1]!;

function isRaised(element: Element): boolean {
  const parts: Node[] = element.childNodes.filter((node) => node.nodeName !== '#text' || wordsIn(node) !== '');
  return (parts.length === 1 && parts[0]?.nodeName === 'sup') || element.parentNode?.nodeName === 'sup';
}

/** A link from a note to its mark, unless it is the number of the note. */
function isLinkBack(element: Element): boolean {
  if (element.tagName !== 'a' || attributeOf(element, 'href') === null) return false;
  const words = wordsIn(element);
  return /^[↩↑⏎^]\ufe0e?$/.test(words) || (means(element, LINKS_BACK) && !NAME.test(words));
}

/** The number of a note where Docutils writes it: in a list of terms, or at the start of the note. */
function isLabel(element: Element): boolean {
  if (element.tagName === 'dt') return isNoteList(element.parentNode);
  const parent = element.parentNode;
  return isOfClass(element, LABEL) && parent !== null && isElement(parent as Node) && means(parent as Element, NOTES);
}

const isNoteList = (parent: Element['parentNode']): boolean =>
  parent?.nodeName === 'dl' && isOfClass(parent as Element, NOTE_LIST);
