import { type Document, isNode } from 'yaml';
import type { Span } from '../text/span.ts';

/** The names and numbers that lead to a value. */
export type Path = readonly PropertyKey[];

/** Where a value stands in the text of a document; of one that is not there, the nearest that is around it. */
export function spanAt(document: Document, path: Path): Span {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (node?.range) return { start: node.range[0], end: node.range[1] };
  }
  return { start: 0, end: 0 };
}

function nodeAt(document: Document, path: Path) {
  try {
    const node = document.getIn(path, true);
    return isNode(node) ? node : null;
  } catch {
    // Something on the way is no group (an alias, a word).
    return null;
  }
}
