import type { Yaml } from 'mdast';
import { isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Span } from '../text/span.ts';
import { isYamlTooDeep } from '../text/yaml-depth.ts';
import { CitationReader } from './citations.ts';
import type { CitationKey } from './dialect/tree.ts';
import { type Source, spanOf } from './inline.ts';
import type { Citation } from './model.ts';
import { parseBlock } from './parse.ts';

export interface FrontMatter {
  readonly yaml: string;
  readonly span: Span;
}

/** The front matter of a note, with its place. */
export function readFrontMatter(node: Yaml, source: Source): FrontMatter {
  const span = spanOf(node, source);
  const start = source.text.indexOf(node.value, span.start);
  return { yaml: node.value, span: start < 0 ? span : { start, end: start + node.value.length } };
}

/** The citations that `nocite:` names; they cite a source without a place in the text. Broken YAML names none. */
export function readNocite({ yaml, span }: FrontMatter): Citation[] {
  if (!yaml.includes('nocite') || isYamlTooDeep(yaml)) return [];
  const document = parseDocument(yaml, { lineCounter: new LineCounter() });
  if (document.errors.length > 0) return [];
  const value = document.get('nocite', true);
  const found: Citation[] = [];
  if (!isScalar(value) && !isSeq(value)) return [];
  visit(value, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string' || !scalar.range) return;
      const text = yaml.slice(scalar.range[0], scalar.range[1]);
      found.push(...citationsInText(text, span.start + scalar.range[0]));
    },
  });
  return found;
}

function citationsInText(text: string, offset: number): Citation[] {
  const tree = parseBlock(text.replace(/[\r\n]/g, ' '), '', false);
  const source = { text, base: 0 };
  const reader = new CitationReader(source);
  const keys: CitationKey[] = [];
  const collect = (node: { type: string; children?: unknown[] }): void => {
    if (node.type === 'citationKey') keys.push(node as unknown as CitationKey);
    for (const child of node.children ?? []) collect(child as { type: string; children?: unknown[] });
  };
  collect(tree as unknown as { type: string; children?: unknown[] });
  return keys.flatMap((key) => reader.ofKey(key, null)).map((citation) => moved(citation, offset));
}

const moved = (citation: Citation, by: number): Citation => {
  const span = { start: citation.span.start + by, end: citation.span.end + by };
  return { ...citation, span, group: span, keySpan: span };
};
