import type { ExtractedBlock } from '../../library/extraction.ts';
import { attributeOf, type Element, type Meaning, type Node, treeBlocks } from '../html-blocks.ts';

const NOTE = /^(footnote|endnote)-(?!ref-)/;
const MARK = /^(?:footnote|endnote)-ref-/;

/**
 * The blocks of what mammoth makes of a Word document. It writes notes as a list at the end, each with the id `footnote-N` or
 * `endnote-N` and a link back; a note that is referred to twice stands there twice.
 */
export const wordBlocks = (html: string, tree: Node): ExtractedBlock[] =>
  treeBlocks(html, tree, wordNotes()).map(({ block }) => block);

function wordNotes(): Meaning {
  const seen = new Set<string>();
  const counts = { footnote: 0, endnote: 0 };
  return {
    noteOf(element) {
      const id = element.tagName === 'li' ? (attributeOf(element, 'id') ?? '') : '';
      const kind = NOTE.exec(id)?.[1] as 'footnote' | 'endnote' | undefined;
      if (!kind || seen.has(id)) return null;
      seen.add(id);
      const count = ++counts[kind];
      return kind === 'footnote' ? String(count) : roman(count);
    },
    isLeftOut: (element) => isMark(element) || isLinkBack(element) || isSecond(element),
  };

  function isSecond(element: Element): boolean {
    return element.tagName === 'li' && NOTE.test(attributeOf(element, 'id') ?? '');
  }
}

const isMark = (element: Element): boolean => element.tagName === 'a' && MARK.test(attributeOf(element, 'id') ?? '');

function isLinkBack(element: Element): boolean {
  const [inside] = element.childNodes;
  const isArrow = inside?.nodeName === '#text' && 'value' in inside && inside.value === '↑';
  return element.tagName === 'a' && isArrow && MARK.test((attributeOf(element, 'href') ?? '').slice(1));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(number: number): string {
  let rest = number;
  let written = '';
  for (const [value, letters] of ROMAN) for (; rest >= value; rest -= value) written += letters;
  return written;
}
