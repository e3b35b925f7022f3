import type { PhrasingContent } from 'mdast';
import { type MappedText, MappedTextBuilder, sliceMapped } from '../text/offset-map.ts';
import { type Span, trimSpan, within } from '../text/span.ts';
import { alignText } from './align.ts';
import type { CitationGroup, CitationKey } from './dialect/tree.ts';
import { type Source, spanOf, writeCode } from './inline.ts';
import { SmartQuotes } from './locator/smart-quotes.ts';
import { isEscaped, separatorsIn } from './separators.ts';

/** One item of a bracket: `see @key, p. 3`. */
export interface Item {
  /** Null: the first part of the bracket behind a key in the text. */
  readonly key: CitationKey | null;
  readonly prefix: string;
  readonly suffix: MappedText;
  readonly span: Span;
}

/** A bracket, split at its semicolons. */
export interface Items {
  readonly items: readonly Item[];
  /** Citations inside a prefix or suffix, which stand on their own as well: in the order of the text. */
  readonly nested: readonly (CitationKey | CitationGroup)[];
}

interface Flat {
  readonly made: MappedText;
  /** Keys that stand directly in the bracket, with their place in `made`. */
  readonly keys: readonly { readonly node: CitationKey; readonly place: Span }[];
  /** Stretches of `made` that stand directly in the bracket as plain text, outside quotations. */
  readonly plain: readonly Span[];
  readonly nested: readonly (CitationKey | CitationGroup)[];
}

/**
 * Splits a bracket into its items as Pandoc does: at semicolons that no quotation, code, emphasis or URL shields; the
 * key of an item is the first that stands directly in it. Null when an item has no key: then the bracket is no citation.
 * `behindKey`: the first item belongs to the key before the bracket and may not have one of its own.
 */
export function readItems(group: CitationGroup, source: Source, behindKey: boolean): Items | null {
  const flat = flatten(group.children, source);
  if (flat.made.text.startsWith('^')) return null;
  const cuts = separatorsIn(flat.made, flat.plain);
  const items: Item[] = [];
  const taken = new Set<CitationKey>();
  let next = 0;
  for (let i = 0; i <= cuts.length; i++) {
    const segment = { start: i === 0 ? 0 : cuts[i - 1]! + 1, end: cuts[i] ?? flat.made.text.length };
    while (next < flat.keys.length && flat.keys[next]!.place.start < segment.start) next++;
    const candidate = flat.keys[next];
    const key = candidate && candidate.place.start < segment.end ? candidate : null;
    const mayLackKey = behindKey && i === 0;
    if ((key === null) !== mayLackKey) return null;
    if (key) taken.add(key.node);
    const keyEnd = key?.place.end ?? segment.start;
    const suffix = {
      start: keyEnd,
      end: Math.max(keyEnd, segment.start + flat.made.text.slice(segment.start, segment.end).trimEnd().length),
    };
    items.push({
      key: key?.node ?? null,
      prefix: key ? flat.made.text.slice(segment.start, key.place.start).trim() : '',
      suffix: sliceMapped(flat.made, suffix),
      span: flat.made.map.spanOf(trimSpan(flat.made.text, segment)),
    });
  }
  return { items, nested: flat.nested.filter((node) => node.type !== 'citationKey' || !taken.has(node)) };
}

function flatten(children: readonly PhrasingContent[], source: Source): Flat {
  const out = new MappedTextBuilder();
  const keys: { node: CitationKey; place: Span }[] = [];
  const words: Span[] = [];
  const direct: Span[] = [];
  const nested: (CitationKey | CitationGroup)[] = [];
  const write = (nodes: readonly PhrasingContent[], top: boolean): void => {
    for (const node of nodes) {
      const span = spanOf(node, source);
      const start = out.length;
      if (node.type === 'text') {
        alignText(out, node.value, source.text, span.start, span.end);
        words.push({ start, end: out.length });
        if (top) direct.push({ start, end: out.length });
      } else if (node.type === 'citationKey') {
        // Pandoc prints a key without its braces.
        const sign = node.suppressAuthor ? '-' : '';
        out.put(`${sign}@${node.value}`, span.start, span.end);
        if (top) keys.push({ node, place: { start, end: out.length } });
        nested.push(node);
      } else if (node.type === 'citationGroup') {
        // The `^` of an inline note was written as text; notes are no part of a suffix.
        if (node.kind === 'note') out.drop(1);
        else out.copy(source.text, span.start, span.end);
        nested.push(node);
      } else if (node.type === 'inlineCode') writeCode(out, node.value, source.text, span);
      else if (node.type === 'dollarMath') out.put(node.value, span.start, span.end);
      else if (node.type === 'break') out.put(' ', span.start, span.end);
      else if (node.type === 'image') out.put(node.alt ?? '', span.start, span.end);
      else if ('children' in node) write(node.children, false);
    }
  };
  write(children, true);
  const made = out.build();
  const literal = (at: number): boolean => !within(words, at) || isEscaped(made, at);
  const quoted = new SmartQuotes(made.text, literal).all();
  return {
    made,
    keys: keys.filter(({ place }) => !within(quoted, place.start)),
    plain: subtract(direct, quoted),
    nested,
  };
}

/** The parts of the first spans that are in none of the others; both in order. */
function subtract(spans: readonly Span[], others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let start = span.start;
    while (next < others.length && others[next]!.end <= start) next++;
    for (let i = next; i < others.length && others[i]!.start < span.end; i++) {
      if (others[i]!.start > start) left.push({ start, end: others[i]!.start });
      start = others[i]!.end;
    }
    if (start < span.end) left.push({ start, end: span.end });
  }
  return left;
}
