import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../../text/span.ts';
import { type Field, type Text, textAt, type Value } from './model.ts';

/** Deeper than any entry goes. What is below is left out: its place says that there is something, which no field takes. */
const DEEPEST = 5;

/** What a node of YAML says; `by`: where its text begins in the register. Numbers and the like are as they were written. */
export function valueIn(node: unknown, document: Document, by: number, depth = 0): Value {
  const span = spanOf(node, by);
  if (isAlias(node)) {
    const to = node.resolve(document);
    return to === undefined || depth > DEEPEST ? textAt('', span) : { ...valueIn(to, document, by, depth + 1), span };
  }
  if (isScalar(node)) return textAt(textOf(node.value, node.source), span);
  if (depth > DEEPEST) return { is: 'list', items: [], span };
  if (isSeq(node)) return { is: 'list', items: node.items.map((item) => valueIn(item, document, by, depth + 1)), span };
  if (!isMap(node)) return textAt('', span);
  const fields = node.items.map(({ key, value }): Field => {
    const name = nameOf(key, by);
    const at = { start: name.span.end, end: name.span.end };
    return { name, value: value === null ? textAt('', at) : valueIn(value, document, by, depth + 1) };
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
