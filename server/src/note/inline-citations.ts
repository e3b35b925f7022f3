import type { PhrasingContent } from 'mdast';
import type { Span } from '../text/span.ts';
import { CitationReader } from './citations.ts';
import { renderInline, type Source, spanOf } from './inline.ts';
import { type Definitions, preludeFor } from './labels.ts';
import type { Citation } from './model.ts';
import { isTooDeep } from './nesting.ts';
import { parseInline } from './parse.ts';

const NONE: Definitions = new Map();

/** What a reader takes for one reference: a whole bracket, a key in the text with the bracket behind it, or a link, which may lead to a source. */
export interface InlineCitation {
  /** In the text. */
  readonly span: Span;
  /** In order; those in its prefixes and suffixes, too. None: a link, whose own text is read as well. */
  readonly citations: readonly Citation[];
}

/**
 * The citations in the text of one paragraph, heading or cell, whose block marks are taken out: for who renders notes with another parser.
 * `definitions`: those of the whole note, by `normalizeLabel`; brackets that refer to one are links. In order, none inside another but for those in the text of a link. Never fails: a
 * text that is nested beyond all use has none.
 */
export function inlineCitations(text: string, definitions: Definitions = NONE): InlineCitation[] {
  if (!/[@\]]/.test(text) || isTooDeep(text)) return [];
  const prelude = preludeFor(text, definitions, []);
  try {
    const source = { text, base: prelude.length };
    const reader = new CitationReader(source);
    const found = parseInline(text, prelude).children.flatMap((node) =>
      node.type === 'paragraph' ? citationsIn(node.children, source, reader) : [],
    );
    return outermost(found);
  } catch (error) {
    // As in `readBlock`.
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

function citationsIn(nodes: readonly PhrasingContent[], source: Source, reader: CitationReader): InlineCitation[] {
  const { groups, keys, notes, links } = renderInline(nodes, source, reader);
  const found = [
    ...groups.map(({ node }) => reader.ofGroup(node)),
    ...keys.map(({ node, bracket }) => reader.ofKey(node, bracket)),
  ].flatMap((citations) => (citations[0] ? { span: widest(citations), citations } : []));
  const plain = links.map(({ node }) => ({ span: spanOf(node, source), citations: [] }));
  return [...found, ...plain, ...notes.flatMap(({ node }) => citationsIn(node.children, source, reader))];
}

/** Citations inside a prefix have brackets of their own. */
const widest = (citations: readonly Citation[]): Span =>
  citations.map(({ group }) => group).reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));

function outermost(found: readonly InlineCitation[]): InlineCitation[] {
  let end = -1;
  return [...found]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span, citations }) => {
      if (span.start < end) return false;
      if (citations.length > 0) end = span.end;
      return true;
    });
}
