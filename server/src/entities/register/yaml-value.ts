import { isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../../text/span.ts';
import { type Field, type Text, textAt, type Value } from './model.ts';

/** Deeper than any entry goes. What is below is left out: its place says that there is something, which no field takes. */
const DEEPEST = 5;

/** So many nodes are read again because something refers to them: lists of references to lists of references have no end. */
const MOST_AGAIN = 100_000;

/**
 * What a node of YAML says; `by`: where its text begins in the register. Numbers and the like are as they were written. Throws where it
 * refers to itself too often.
 */
export const valueIn = (node: unknown, by: number): Value => nodeValue(node, by, { named: new Map(), again: 0 });

/** What was read so far. */
interface Walk {
  /** Nodes by the names (anchors) that they were given, the last of each. */
  readonly named: Map<string, Node>;
  again: number;
}

function nodeValue(node: unknown, by: number, walk: Walk, depth = 0, isAgain = false): Value {
  const span = spanOf(node, by);
  if (isAgain && ++walk.again > MOST_AGAIN) throw new RangeError('Too many references');
  if (isAlias(node)) {
    // Not by `resolve`, which goes through the whole document each time.
    const to = walk.named.get(node.source);
    return to === undefined || depth > DEEPEST
      ? textAt('', span)
      : { ...nodeValue(to, by, walk, depth + 1, true), span };
  }
  if (!isAgain && isNode(node) && node.anchor !== undefined) walk.named.set(node.anchor, node);
  if (isScalar(node)) return textAt(textOf(node.value, node.source), span);
  if (depth > DEEPEST) return { is: 'list', items: [], span };
  if (isSeq(node))
    return { is: 'list', items: node.items.map((item) => nodeValue(item, by, walk, depth + 1, isAgain)), span };
  if (!isMap(node)) return textAt('', span);
  const fields = node.items.map(({ key, value }): Field => {
    const name = nameOf(key, by);
    const at = { start: name.span.end, end: name.span.end };
    return { name, value: value === null ? textAt('', at) : nodeValue(value, by, walk, depth + 1, isAgain) };
  });
  return { is: 'group', fields, span };
}

function nameOf(key: unknown, by: number): Text {
  const text = isScalar(key) ? textOf(key.value, key.source) : String(key);
  return textAt(text, spanOf(key, by));
}

const textOf = (value: unknown, source: string | undefined): string =>
  value === null || value === undefined ? '' : typeof value === 'string' ? value : (source ?? String(value));

function spanOf(node: unknown, by: number): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: by + range[0], end: by + range[1] } : { start: by, end: by };
}
