import type { FootnoteReference, Link, LinkReference, PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import { type MappedText, MappedTextBuilder } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import { alignText } from './align.ts';
import type { CitationGroup, CitationKey } from './dialect/tree.ts';

/** A block's text and where its tree counts from: every offset that leaves this file counts from the start of the text. */
export interface Source {
  readonly text: string;
  /** Length of the prelude in front of it. */
  readonly base: number;
}

/** Where a node stands in the text of its block. */
export const spanOf = (node: { readonly position?: Position | undefined }, source: Source): Span => ({
  start: (node.position?.start.offset ?? 0) - source.base,
  end: (node.position?.end.offset ?? 0) - source.base,
});

/** Something that was met on the way, and where it stands in the rendered text. */
interface Met<T> {
  readonly node: T;
  readonly at: number;
}

/** A run of inline content as its reader sees it, and all that is not words. */
export interface Rendered extends MappedText {
  readonly groups: readonly Met<CitationGroup>[];
  /** Keys in the text, outside brackets. `bracket`: the group right behind (`@key [p. 3]`). */
  readonly keys: readonly (Met<CitationKey> & { readonly bracket: CitationGroup | null })[];
  readonly links: readonly (Met<Link | LinkReference> & { readonly end: number })[];
  readonly footnotes: readonly Met<FootnoteReference>[];
  readonly notes: readonly Met<CitationGroup>[];
}

/** What a bracket is after all: see `groups.ts`. */
export interface GroupReadings {
  /** Each of its items has a key. */
  isGroup(group: CitationGroup): boolean;
  /** Behind a key in the text: each item but the first has a key. */
  isBracket(group: CitationGroup): boolean;
}

/**
 * Renders inline nodes: mark-up, bracketed citations, footnotes, images and HTML are cut out, keys in the text stay as
 * they are written.
 */
export function renderInline(nodes: readonly PhrasingContent[], source: Source, readings: GroupReadings): Rendered {
  const renderer = new Renderer(source, readings);
  renderer.all(nodes);
  return { ...renderer.out.build(), ...renderer.met };
}

class Renderer {
  readonly out = new MappedTextBuilder();
  readonly met = {
    groups: [] as Met<CitationGroup>[],
    keys: [] as (Met<CitationKey> & { bracket: CitationGroup | null })[],
    links: [] as (Met<Link | LinkReference> & { end: number })[],
    footnotes: [] as Met<FootnoteReference>[],
    notes: [] as Met<CitationGroup>[],
  };

  constructor(
    private readonly source: Source,
    private readonly readings: GroupReadings,
  ) {}

  all(nodes: readonly PhrasingContent[]): void {
    for (let i = 0; i < nodes.length; i++) i += this.node(nodes, i);
  }

  /** Writes `nodes[i]`; gives how many nodes behind it were taken along. */
  private node(nodes: readonly PhrasingContent[], i: number): number {
    const node = nodes[i]!;
    const span = spanOf(node, this.source);
    switch (node.type) {
      case 'text':
        alignText(this.out, node.value, this.source.text, span.start, span.end);
        break;
      case 'citationKey':
        return this.key(node, span, nodes, i);
      case 'citationGroup':
        this.group(node, span);
        break;
      case 'footnoteReference':
        this.met.footnotes.push({ node, at: this.cut(span) });
        break;
      case 'inlineCode':
        writeCode(this.out, node.value, this.source.text, span);
        break;
      case 'break':
        this.out.put('\n', span.start, span.end);
        break;
      case 'link':
      case 'linkReference': {
        const at = this.out.length;
        this.all(node.children);
        this.met.links.push({ node, at, end: this.out.length });
        break;
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        this.all(node.children);
        break;
      case 'dollarMath':
        this.out.put('□', span.start, span.end);
        break;
      default:
        this.cut(span);
    }
    return 0;
  }

  private key(node: CitationKey, span: Span, nodes: readonly PhrasingContent[], i: number): number {
    const next = nodes[i + 1];
    const blank = next?.type === 'text' && next.value.trim() === '';
    const group = blank ? nodes[i + 2] : next;
    const bracket = group?.type === 'citationGroup' && this.readings.isBracket(group) ? group : null;
    const sign = node.suppressAuthor ? 1 : 0;
    this.out.copy(this.source.text, span.start, span.start + sign);
    this.met.keys.push({ node, at: this.out.length, bracket });
    this.out.copy(this.source.text, span.start + sign, span.end);
    if (!bracket) return 0;
    this.cut(spanOf(bracket, this.source));
    return blank ? 2 : 1;
  }

  private group(node: CitationGroup, span: Span): void {
    if (node.kind === 'note') {
      // The `^` before the bracket was written as text already.
      this.out.drop(1);
      this.met.notes.push({ node, at: this.cut(span) });
    } else if (this.readings.isGroup(node)) this.met.groups.push({ node, at: this.cut(span) });
    else {
      this.out.copy(this.source.text, span.start, span.start + 1);
      this.all(node.children);
      this.out.copy(this.source.text, span.end - 1, span.end);
    }
  }

  /** Leaves a stretch out, and the white space before it when white space, punctuation or nothing follows. */
  private cut(span: Span): number {
    const next = this.source.text[span.end] ?? '';
    if (next === '' || /[\s.,;:!?)\]]/.test(next)) this.out.trimEnd();
    return this.out.length;
  }
}

/** Writes the words of a code span, without its marks. */
export function writeCode(out: MappedTextBuilder, value: string, text: string, span: Span): void {
  const at = text.indexOf(value, span.start);
  if (at >= 0 && at + value.length <= span.end) out.copy(text, at, at + value.length);
  else out.put(value, span.start, span.end);
}
