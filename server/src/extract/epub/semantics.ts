import { attributeOf, type Element } from '../html-blocks.ts';

/* What a book says of its parts: values of `epub:type` (EPUB 3 Structural Semantics), which as roles (DPUB-ARIA) have `doc-` before. */

export const NOTES = new Set(['footnote', 'endnote', 'rearnote']);
export const MARKS = new Set(['noteref']);
export const LINKS_BACK = new Set(['backlink', 'referrer']);
export const BREAKS = new Set(['pagebreak']);
export const CONTENTS = new Set(['toc', 'toc-brief', 'loi', 'lot', 'loa', 'lov', 'landmarks', 'page-list']);

/** True if the book says of an element that it is one of these. */
export function means(element: Element, types: ReadonlySet<string>): boolean {
  const type = attributeOf(element, 'epub:type');
  const role = attributeOf(element, 'role');
  if (type === null && role === null) return false;
  return `${type ?? ''} ${role ?? ''}`.split(/\s+/).some((each) => types.has(each.replace(/^doc-/, '')));
}

/** True if it has one of these classes. */
export const isOfClass = (element: Element, classes: ReadonlySet<string>): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).some((each) => classes.has(each));

/** Short enough to be the number of a page. */
export const isShort = (text: string): boolean => text.length <= 20;
