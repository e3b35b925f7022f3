import { type Element, isElement, isHidden, type Node, walkTree } from './elements.ts';

/** The part of a page that is its text: the sole `<main>`, else the sole `<article>`, else the body. Hidden ones do not count. */
export function rootOf(document: Node): Node {
  const mains: Element[] = [];
  const articles: Element[] = [];
  let body: Element | null = null;
  walkTree(
    document,
    (node) => {
      if (!isElement(node)) return true;
      if (isHidden(node)) return false;
      if (node.tagName === 'main') mains.push(node);
      if (node.tagName === 'article') articles.push(node);
      if (node.tagName === 'body') body ??= node;
      return true;
    },
    () => {},
  );
  if (mains.length === 1) return mains[0]!;
  return articles.length === 1 ? articles[0]! : (body ?? document);
}
