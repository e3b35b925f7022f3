import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.ChildNode | Tree.Document | Tree.DocumentFragment;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that end the run of words before them. The others stand in the line. */
export const BLOCKS = setOf(
  'address article blockquote body center dd details dialog dir div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hgroup hr html legend li listing main menu ol optgroup option p plaintext pre search section summary table caption colgroup thead tbody tfoot tr td th ul xmp',
);

/** Left out with all that they hold: what stands around an article, and what no browser shows as text. */
const LEFT_OUT = setOf(
  'nav header footer aside script style head title template noscript noembed noframes iframe object audio video canvas svg select textarea datalist',
);

export const HEADING = /^h[1-6]$/;

/** White space as it is written, and no entities or tags inside. */
export const VERBATIM = setOf('xmp plaintext');

export const isElement = (node: Node): node is Element => 'tagName' in node;

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** True for what is not part of the text: page furniture, scripts, forms, and what is hidden. */
export function isLeftOut(element: Element, withForms: boolean): boolean {
  if (LEFT_OUT.has(element.tagName) || (element.tagName === 'form' && !withForms)) return true;
  return isHidden(element);
}

/** Hidden by the `hidden` attribute, by its own style, or a dialog that is not open. Style sheets are not read. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null) return true;
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === null) return true;
  const style = attributeOf(element, 'style')?.slice(0, 2000) ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style);
}

/** Visits an element and all below it in order; `enter` answers false to leave out what is inside. Any depth. */
export function walkTree(root: Node, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  const waiting: { readonly node: Node; readonly left: boolean }[] = [{ node: root, left: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.left) leave(next.node as Element);
    else if (enter(next.node)) {
      if (isElement(next.node)) waiting.push({ node: next.node, left: true });
      const children = 'childNodes' in next.node ? next.node.childNodes : [];
      for (let i = children.length - 1; i >= 0; i--) waiting.push({ node: children[i]!, left: false });
    }
  }
}
