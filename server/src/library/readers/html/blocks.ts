import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type Draft, Run } from '../draft.ts';
import { alignText, startOfText, type TextMode } from './align.ts';
import {
  attributeOf,
  BLOCKS,
  type Element,
  HEADING,
  isElement,
  isLeftOut,
  type Node,
  VERBATIM,
  walkTree,
} from './elements.ts';
import { isHeaderRow, type OpenTable, openTable } from './tables.ts';

type Kind = Draft['kind'];

const KINDS: Readonly<Record<string, Kind>> = {
  li: 'item',
  blockquote: 'quote',
  pre: 'code',
  listing: 'code',
  xmp: 'code',
  plaintext: 'code',
  dt: 'term',
  dd: 'term',
  figcaption: 'caption',
  caption: 'caption',
};

/** What holds for the words in an open block. */
interface Context {
  readonly kind: Kind;
  readonly level: number;
  readonly mode: TextMode;
  /** Bare words in a container: two line breaks part them. */
  readonly bare: boolean;
  /** Inside a table row, which is one passage whatever it holds. */
  readonly row: boolean;
}

/** The blocks of a page: every run of words between two block boundaries. */
export class BlockWalker {
  private readonly drafts: Draft[] = [];
  private readonly run: Run;
  private readonly contexts: Context[] = [{ kind: 'paragraph', level: 0, mode: 'flow', bare: true, row: false }];
  private readonly tables: OpenTable[] = [];
  private ids: string[] = [];

  constructor(
    private readonly source: string,
    private readonly withForms: boolean,
  ) {
    this.run = new Run(source);
  }

  /** In the order of the source: broken tables have the parser move words before them. */
  walk(root: Node): Draft[] {
    walkTree(
      root,
      (node) => this.enter(node, node === root),
      (element) => this.leave(element),
    );
    this.end();
    return this.drafts.sort((a, b) => a.pieces[0]!.start - b.pieces[0]!.start);
  }

  private get context(): Context {
    return this.contexts.at(-1)!;
  }

  private enter(node: Node, isRoot: boolean): boolean {
    if (node.nodeName === '#text') this.text(node as Tree.TextNode);
    if (!isElement(node)) return 'childNodes' in node;
    if (!isRoot && isLeftOut(node, this.withForms)) return false;
    const id = attributeOf(node, 'id') ?? (node.tagName === 'a' ? attributeOf(node, 'name') : null);
    if (BLOCKS.has(node.tagName)) this.open(node);
    else if (node.tagName === 'br') this.lineBreak(node);
    if (id) this.ids.push(id);
    return true;
  }

  private leave(element: Element): void {
    if (!BLOCKS.has(element.tagName)) return;
    const table = this.tables.at(-1);
    if (element.tagName === 'tr' && table && !table.layout) this.endRow(element, table);
    else if (isCell(element) && this.context.row) this.endCell(element);
    else this.boundary(element.sourceCodeLocation?.endOffset ?? 0);
    this.contexts.pop();
    if (element.tagName === 'table') this.closeTable();
  }

  private open(element: Element): void {
    this.boundary(element.sourceCodeLocation?.startOffset ?? 0);
    const { tagName } = element;
    if (tagName === 'table') this.tables.push(openTable(element));
    this.contexts.push(this.inside(element));
  }

  private inside(element: Element): Context {
    const { tagName } = element;
    const outer = this.context;
    const mode = VERBATIM.has(tagName)
      ? 'verbatim'
      : tagName === 'pre' || tagName === 'listing'
        ? 'preserved'
        : outer.mode;
    if (outer.row) return { ...outer, mode };
    if (tagName === 'tr' && this.tables.at(-1)?.layout === false)
      return { kind: 'row', level: 0, mode, bare: false, row: true };
    if (HEADING.test(tagName)) return { kind: 'heading', level: Number(tagName[1]), mode, bare: false, row: false };
    const kind = KINDS[tagName] ?? outer.kind;
    return { kind, level: outer.level, mode, bare: tagName !== 'p' && KINDS[tagName] === undefined, row: false };
  }

  /** Between two blocks: the words so far are one, unless a table row holds both. */
  private boundary(at: number): void {
    if (this.context.row) this.run.space(at, at);
    else this.end();
  }

  private endCell(cell: Element): void {
    const width = Number(attributeOf(cell, 'colspan') ?? 1);
    this.run.endCell(cell.sourceCodeLocation?.endOffset ?? 0, width >= 1 && width <= 1000 ? Math.floor(width) : 1);
    const table = this.tables.at(-1);
    if (table && (attributeOf(cell, 'rowspan') ?? '1') !== '1') table.aligned = false;
  }

  private text(node: Tree.TextNode): void {
    const place = node.sourceCodeLocation;
    if (!place) return;
    const start = startOfText(node.value, this.source, place.startOffset);
    alignText(this.run, node.value, this.source, start, place.endOffset, this.context.mode);
  }

  private lineBreak(element: Element): void {
    if (this.context.bare && this.run.breaks > 0) this.end();
    const place = element.sourceCodeLocation;
    this.run.break(place?.startOffset ?? 0, place?.endOffset ?? 0);
  }

  private endRow(row: Element, table: OpenTable): void {
    const isHeader = isHeaderRow(row, table);
    const columns = table.aligned ? this.run.columnsWritten() : null;
    const draft = this.end(isHeader ? 'header' : 'row', table.headers, columns);
    if (!draft) return;
    table.rows++;
    if (isHeader) table.headers.push(draft);
    else table.numbered++;
  }

  /** A table of nothing but header rows: these count. */
  private closeTable(): void {
    const table = this.tables.pop();
    if (table?.numbered === 0) for (const draft of table.headers) draft.kind = 'row';
  }

  private end(
    kind: Kind = this.context.kind,
    headers: readonly Draft[] = [],
    columns: Draft['columns'] = null,
  ): Draft | null {
    const pieces = this.run.take();
    if (pieces.length === 0) return null;
    const level = kind === 'heading' ? this.context.level : 0;
    const draft: Draft = {
      kind,
      level,
      pieces,
      ids: this.ids.splice(0),
      headers: kind === 'row' ? headers : [],
      columns,
    };
    this.drafts.push(draft);
    return draft;
  }
}

const isCell = (element: Element): boolean => element.tagName === 'td' || element.tagName === 'th';
