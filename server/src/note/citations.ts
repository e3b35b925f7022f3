import type { MappedText } from '../text/offset-map.ts';
import { OffsetMap } from '../text/offset-map.ts';
import { ownText } from '../text/own-text.ts';
import type { Span } from '../text/span.ts';
import type { CitationGroup, CitationKey } from './dialect/tree.ts';
import { type Item, type Items, readItems } from './groups.ts';
import { type GroupReadings, type Source, spanOf } from './inline.ts';
import { readSuffix } from './locator.ts';
import type { Citation, CitationMode, Malformed } from './model.ts';
import { stanceOf } from './stance.ts';

const NO_SUFFIX: MappedText = { text: '', map: OffsetMap.identity(0, 0) };

/** Reads the citations of one block; a bracket is read once, however often it is asked for. */
export class CitationReader implements GroupReadings {
  readonly malformed: Malformed[] = [];
  private readonly groups = new Map<CitationGroup, { cite: Items | null; bracket: Items | null }>();

  constructor(private readonly source: Source) {}

  isGroup(group: CitationGroup): boolean {
    return group.kind === 'cite' && this.read(group).cite !== null;
  }

  isBracket(group: CitationGroup): boolean {
    return group.kind !== 'note' && this.read(group).cite === null && this.read(group).bracket !== null;
  }

  /** The citations of a bracket, with those that stand inside their prefixes and suffixes. */
  ofGroup(group: CitationGroup): Citation[] {
    const read = this.read(group).cite;
    if (!read) return [];
    const outer = spanOf(group, this.source);
    const own = read.items.map((item) =>
      this.make(item.key!, item.key!.suppressAuthor ? 'suppress-author' : 'normal', item, outer),
    );
    return [...own, ...this.nested(read)].sort((a, b) => a.keySpan.start - b.keySpan.start);
  }

  /** The citation of a key in the text, with the items of the bracket behind it. */
  ofKey(key: CitationKey, bracket: CitationGroup | null): Citation[] {
    const span = spanOf(key, this.source);
    const start = span.start + (key.suppressAuthor ? 1 : 0);
    const read = bracket ? this.read(bracket).bracket : null;
    const end = bracket && read ? spanOf(bracket, this.source).end : span.end;
    const group = { start, end };
    const first = { key, prefix: '', suffix: read?.items[0]?.suffix ?? NO_SUFFIX, span: group };
    const all = [this.make(key, 'author-in-text', first, group)];
    for (const item of read?.items.slice(1) ?? []) {
      all.push(this.make(item.key!, item.key!.suppressAuthor ? 'suppress-author' : 'normal', item, group));
    }
    return read ? [...all, ...this.nested(read)] : all;
  }

  private nested(read: Items): Citation[] {
    return read.nested.flatMap((node) => {
      if (node.type === 'citationKey') return this.ofKey(node, null);
      if (this.isGroup(node)) return this.ofGroup(node);
      return keysIn(node).flatMap((key) => this.ofKey(key, null));
    });
  }

  private read(group: CitationGroup): { cite: Items | null; bracket: Items | null } {
    let known = this.groups.get(group);
    if (!known) {
      const cite = group.kind === 'cite' ? readItems(group, this.source, false) : null;
      known = { cite, bracket: cite || group.kind === 'note' ? null : readItems(group, this.source, true) };
      this.groups.set(group, known);
    }
    return known;
  }

  private make(key: CitationKey, mode: CitationMode, item: Omit<Item, 'key'>, group: Span): Citation {
    const whole = spanOf(key, this.source);
    const keySpan = { start: whole.start + (key.suppressAuthor ? 1 : 0), end: whole.end };
    const suffix = readSuffix(item.suffix);
    if (key.value === '') this.malformed.push({ span: keySpan, problem: 'empty-key' });
    if (suffix.malformed) this.malformed.push({ span: suffix.malformed, problem: 'locator' });
    return {
      span: item.span,
      group,
      keySpan,
      key: key.value,
      mode,
      prefix: oneLine(item.prefix),
      suffix: oneLine(item.suffix.text),
      locator: suffix.locator,
      quote: suffix.quote,
      stance: stanceOf(item.prefix),
      target: null,
      disambiguation: suffix.disambiguation,
    };
  }
}

/** Engines put what is replaced together only when it is read, which few of these texts are: until then each word of it is three objects. */
const oneLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? ownText(text.replace(/\s+/g, ' ')) : text);

function keysIn(group: CitationGroup): CitationKey[] {
  const found: CitationKey[] = [];
  const visit = (nodes: CitationGroup['children']): void => {
    for (const node of nodes) {
      if (node.type === 'citationKey') found.push(node);
      else if ('children' in node) visit(node.children);
    }
  };
  visit(group.children);
  return found;
}
