import type { Nodes, Table } from 'mdast';
import { type Draft, Run } from '../draft.ts';
import { blockIdOf } from './block-id.ts';
import { alignCode } from './code.ts';
import { renderInline } from './inline.ts';

type Kind = Draft['kind'];

const KINDS: Readonly<Record<string, Kind>> = { blockquote: 'quote', listItem: 'item', footnoteDefinition: 'footnote' };

/** The blocks of a Markdown tree in order; `base` is where the tree's text starts in the original. */
export class BlockWalker {
  private readonly drafts: Draft[] = [];
  private readonly run: Run;

  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {
    this.run = new Run(source);
  }

  walk(root: Nodes): Draft[] {
    const waiting: { readonly node: Nodes; readonly kind: Kind }[] = [{ node: root, kind: 'paragraph' }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, kind } = next;
      if (node.type === 'paragraph') this.paragraph(node, kind);
      else if (node.type === 'heading') this.inline(node, 'heading', node.depth);
      else if (node.type === 'table') this.table(node);
      else if (node.type === 'code') {
        alignCode(this.run, node, this.source, this.startOf(node), this.endOf(node));
        this.add('code');
      } else if ('children' in node) {
        const inside = KINDS[node.type] ?? kind;
        for (let i = node.children.length - 1; i >= 0; i--)
          waiting.push({ node: node.children[i] as Nodes, kind: inside });
      }
    }
    return this.drafts;
  }

  private paragraph(node: Nodes, kind: Kind): void {
    const id = blockIdOf(node, this.source, this.base);
    if (id?.alone) {
      this.drafts.at(-1)?.ids.push(id.id);
      return;
    }
    this.inline(node, kind, 0, id?.start);
    if (id) this.drafts.at(-1)?.ids.push(id.id);
  }

  /** Every row under the first is a passage, which is read with the first; a first row alone is a passage itself. */
  private table(table: Table): void {
    const headers: Draft[] = [];
    table.children.forEach((row, i) => {
      for (const cell of row.children) {
        renderInline(this.run, cell, this.source, this.base);
        this.run.endCell(this.endOf(cell));
      }
      const header = i === 0 && table.children.length > 1;
      const draft = this.add(header ? 'header' : 'row', 0, headers);
      if (header && draft) headers.push(draft);
    });
  }

  private inline(node: Nodes, kind: Kind, level = 0, cut?: number): void {
    renderInline(this.run, node, this.source, this.base, cut);
    this.add(kind, level);
  }

  /** Ends the block that was written; one without words is none. */
  private add(kind: Kind, level = 0, headers: readonly Draft[] = []): Draft | null {
    const columns = kind === 'row' || kind === 'header' ? this.run.columnsWritten() : null;
    const pieces = this.run.take();
    if (pieces.length === 0) return null;
    const draft: Draft = { kind, level, pieces, ids: [], headers: kind === 'row' ? headers : [], columns };
    this.drafts.push(draft);
    return draft;
  }

  private startOf(node: Nodes): number {
    return this.base + (node.position?.start.offset ?? 0);
  }

  private endOf(node: Nodes): number {
    return this.base + (node.position?.end.offset ?? 0);
  }
}
