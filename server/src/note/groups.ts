import type { PhrasingContent } from 'mdast';
import { findQuotations } from '../language/quotations.ts';
import { type MappedText, MappedTextBuilder, sliceMapped } from '../text/offset-map.ts';
import { overlaps, type Span, trimSpan } from '../text/span.ts';
import { alignText } from './align.ts';
import type { CitationGroup, CitationKey } from './dialect/tree.ts';
import { type Source, spanOf, writeCode } from './inline.ts';

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
  /** Stretches of `made` that stand directly in the bracket as plain text. */
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
  const cuts = separators(flat);
  const items: Item[] = [];
  const taken = new Set<CitationKey>();
  for (let i = 0; i <= cuts.length; i++) {
    const segment = { start: i === 0 ? 0 : cuts[i - 1]! + 1, end: cuts[i] ?? flat.made.text.length };
    const key = flat.keys.find(({ place }) => place.start >= segment.start && place.start < segment.end) ?? null;
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
  const plain: Span[] = [];
  const nested: (CitationKey | CitationGroup)[] = [];
  const write = (nodes: readonly PhrasingContent[], direct: boolean): void => {
    for (const node of nodes) {
      const span = spanOf(node, source);
      const start = out.length;
      if (node.type === 'text') {
        alignText(out, node.value, source.text, span.start, span.end);
        if (direct) plain.push({ start, end: out.length });
      } else if (node.type === 'citationKey') {
        out.copy(source.text, span.start, span.end);
        if (direct) keys.push({ node, place: { start, end: out.length } });
        nested.push(node);
      } else if (node.type === 'citationGroup') {
        out.copy(source.text, span.start, span.end);
        nested.push(node);
      } else if (node.type === 'inlineCode') writeCode(out, node.value, source.text, span);
      else if (node.type === 'dollarMath') out.put(node.value, span.start, span.end);
      else if (node.type === 'break') out.put(' ', span.start, span.end);
      else if (node.type === 'image') out.put(node.alt ?? '', span.start, span.end);
      else if ('children' in node) write(node.children, false);
    }
  };
  write(children, true);
  return { made: out.build(), keys, plain, nested };
}

const BARE_URL = /[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/[^\s<>]*$/;

function separators({ made, plain, keys }: Flat): number[] {
  const found: number[] = [];
  if (!made.text.includes(';')) return found;
  const shields = findQuotations(made.text).map((quotation) => quotation.outer);
  let next = 0;
  for (let at = made.text.indexOf(';'); at >= 0; at = made.text.indexOf(';', at + 1)) {
    const place = { start: at, end: at + 1 };
    while (next < shields.length && shields[next]!.end <= at) next++;
    if (next < shields.length && overlaps(shields[next]!, place)) continue;
    if (
      !within(plain, at) ||
      within(
        keys.map((key) => key.place),
        at,
      )
    )
      continue;
    const source = made.map.spanOf(place);
    const escaped = source.end - source.start !== 1;
    if (!escaped && !BARE_URL.test(made.text.slice(Math.max(0, at - 300), at))) found.push(at);
  }
  return found;
}

/** Spans are in order. */
function within(spans: readonly Span[], at: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= at;
}
