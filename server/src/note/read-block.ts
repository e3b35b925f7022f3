import type { Blockquote, FootnoteDefinition, List, Nodes, PhrasingContent, Root, Table } from 'mdast';
import { MappedTextBuilder } from '../text/offset-map.ts';
import { alertOf, hasAttribution, quotedWords } from './block-quote.ts';
import { CitationReader } from './citations.ts';
import { directivesIn } from './directives.ts';
import { foldsIn } from './folds.ts';
import { type FrontMatter, readFrontMatter, readNocite } from './front-matter.ts';
import { renderInline, type Source, spanOf } from './inline.ts';
import { normalizeLabel } from './labels.ts';
import type { Block, BlockQuotation, Citation, Directive, Fold, Malformed, Prose, ProseKind } from './model.ts';
import { isTooDeep } from './nesting.ts';
import { parseBlock } from './parse.ts';
import type { Place } from './place.ts';
import { readProse } from './prose.ts';

const TOP: Place = { kind: 'paragraph', footnote: null, judgement: false, unit: 0, depth: null };

const NO_INTRODUCTION: BlockQuotation['introduction'] = { citations: [], footnotes: [] };

/**
 * Reads one block of a note. `prelude`: definitions elsewhere in the note that it refers to (see `labels.ts`); `first`:
 * front matter may stand here. Never fails.
 */
export function readBlock(text: string, prelude: string, first: boolean): Block {
  const reader = new BlockReader({ text, base: prelude.length });
  if (isTooDeep(text)) return { ...reader.done(), unreadable: 'too-deep' };
  try {
    reader.root(parseBlock(text, prelude, first));
    return reader.done();
  } catch (error) {
    // Thousands of marks inside each other exhaust the stack of parser or reader; anything else is a fault of ours.
    if (!(error instanceof RangeError)) throw error;
    return { ...new BlockReader({ text, base: prelude.length }).done(), unreadable: 'too-deep' };
  }
}

class BlockReader {
  private readonly prose: Prose[] = [];
  private readonly quotations: BlockQuotation[] = [];
  private readonly directives: Directive[] = [];
  private readonly malformed: Malformed[] = [];
  private readonly definitions: string[] = [];
  private readonly links = new Map<string, { url: string; title: string | null }>();
  private readonly linkLines = new Map<string, string>();
  private readonly citations: CitationReader;
  private frontMatter: FrontMatter | null = null;
  private units = 0;
  private folds: readonly Fold[] = [];

  constructor(private readonly source: Source) {
    this.citations = new CitationReader(source);
  }

  root(root: Root): void {
    this.folds = foldsIn(root, this.source);
    this.collectDefinitions(root);
    this.all(
      root.children.filter((node) => this.isOwn(node)),
      TOP,
    );
  }

  done(): Block {
    return {
      text: this.source.text,
      prose: coverWhole(this.prose),
      quotations: this.quotations,
      directives: this.directives,
      malformed: [...this.malformed, ...this.citations.malformed],
      unreadable: null,
      folds: this.folds,
      definitions: this.definitions,
      links: this.linkLines,
      frontMatter: this.frontMatter,
      nocite: this.frontMatter ? readNocite(this.frontMatter) : [],
    };
  }

  private collectDefinitions(root: Nodes): void {
    if (root.type === 'definition') {
      const label = normalizeLabel(root.identifier);
      if (!this.links.has(label)) this.links.set(label, { url: root.url, title: root.title ?? null });
      if (this.isOwn(root)) {
        this.definitions.push(label);
        const title = root.title && !/["\r\n\\]/.test(root.title) ? ` "${root.title}"` : '';
        this.linkLines.set(label, `[${label}]: <${root.url.replace(/[<>\r\n]/g, '')}>${title}`);
      }
    } else if (root.type === 'footnoteDefinition' && this.isOwn(root)) {
      this.definitions.push(`^${normalizeLabel(root.identifier)}`);
    }
    if ('children' in root) for (const child of root.children) this.collectDefinitions(child);
  }

  /** False for what stands in the prelude. */
  private isOwn(node: Nodes): boolean {
    return (node.position?.start.offset ?? 0) >= this.source.base;
  }

  private flow(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        this.run(node.children, node, place);
        break;
      case 'heading':
        this.run(node.children, node, { ...place, kind: 'heading', depth: node.depth });
        break;
      case 'list':
        this.list(node, place);
        break;
      case 'table':
        this.table(node, place);
        break;
      case 'footnoteDefinition':
        this.footnote(node, place);
        break;
      case 'html': {
        const span = spanOf(node, this.source);
        this.directives.push(...directivesIn(this.source.text.slice(span.start, span.end), span.start));
        break;
      }
      case 'yaml':
        this.frontMatter = readFrontMatter(node, this.source);
        break;
    }
  }

  private all(nodes: readonly Nodes[], place: Place): void {
    let introduction: BlockQuotation['introduction'] = place === TOP ? null : NO_INTRODUCTION;
    for (const node of nodes) {
      const at = this.prose.length;
      if (node.type === 'blockquote') this.quote(node, place, introduction);
      else this.flow(node, place);
      introduction = (node.type === 'paragraph' && this.prose[at]?.sentences.at(-1)) || NO_INTRODUCTION;
    }
  }

  /** Items of a list that is quoted are words of the quotation like others. */
  private list(list: List, place: Place): void {
    const kind = place.kind === 'footnote' || place.kind === 'quote' ? place.kind : 'item';
    for (const item of list.children)
      this.all(item.children, kind === 'quote' ? place : { ...place, kind, unit: ++this.units });
  }

  private table(table: Table, place: Place): void {
    for (const row of table.children) {
      for (const cell of row.children) this.run(cell.children, cell, { ...place, kind: 'cell', unit: ++this.units });
    }
  }

  private footnote(node: FootnoteDefinition, place: Place): void {
    this.all(node.children, {
      ...place,
      kind: 'footnote',
      footnote: normalizeLabel(node.identifier),
      unit: ++this.units,
    });
  }

  private quote(node: Blockquote, place: Place, introduction: BlockQuotation['introduction']): void {
    const alert = alertOf(node, this.source);
    if (alert) {
      const judgement = place.judgement || alert.kind === 'judgement';
      this.all(alert.children, { ...place, kind: 'alert', judgement, unit: ++this.units });
      return;
    }
    const before = this.prose.length;
    const unit = ++this.units;
    this.all(node.children, { ...place, kind: 'quote', unit });
    const runs = this.prose.slice(before);
    const own = runs.filter((run) => run.kind === 'quote' && run.unit === unit);
    this.quotation(node, own, runs.at(-1), introduction);
  }

  /** The quoted words of a block quote, without those of quotes inside it, and the citations that close it. */
  private quotation(
    node: Blockquote,
    own: readonly Prose[],
    last: Prose | undefined,
    introduction: BlockQuotation['introduction'],
  ): void {
    const quoted = own.flatMap(quotedWords);
    if (quoted.length === 0) return;
    const out = new MappedTextBuilder();
    for (const run of quoted) {
      const start = run.map.startOf(0);
      if (out.length > 0) out.put('\n\n', start, start);
      out.append(run);
    }
    const words = last?.text.trimEnd() ?? '';
    const end = last ? last.map.endOf(words.length) : 0;
    const closing = last?.citations.filter((citation) => citation.group.start >= end || hasAttribution(words)) ?? [];
    const footnotes = own.flatMap((run) => run.sentences.flatMap((sentence) => sentence.footnotes));
    this.quotations.push({
      span: spanOf(node, this.source),
      ...out.build(),
      citations: closing,
      footnotes,
      introduction,
    });
  }

  private run(children: readonly PhrasingContent[], node: Nodes, place: Place): void {
    this.inlineHtml(children);
    const rendered = renderInline(children, this.source, this.citations);
    const span = spanOf(node, this.source);
    const { prose, notes, malformed } = readProse(rendered, span, place, this.citations, this.links, this.source);
    this.prose.push(prose);
    this.malformed.push(...malformed);
    for (const note of notes) {
      this.run(note.children, note, { ...place, kind: 'footnote', footnote: '', unit: ++this.units });
    }
  }

  private inlineHtml(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) {
      if (node.type === 'html') this.flow(node, TOP);
      else if ('children' in node) this.inlineHtml(node.children);
    }
  }
}

/** Constructs that a citation covers as a whole: a list item, a cell, a block quote. */
const WHOLE: ReadonlySet<ProseKind> = new Set(['item', 'cell', 'quote']);

function coverWhole(runs: readonly Prose[]): Prose[] {
  const citations = new Map<number, Citation[]>();
  for (const run of runs) {
    if (WHOLE.has(run.kind)) citations.set(run.unit, [...(citations.get(run.unit) ?? []), ...run.citations]);
  }
  return runs.map((run) => {
    const all = WHOLE.has(run.kind) ? citations.get(run.unit)! : [];
    if (all.length === 0) return run;
    const sentences = run.sentences.map((sentence) => ({ ...sentence, citations: all }));
    return { ...run, sentences };
  });
}
