import type { Block, Prose } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import type { BlockContext } from './check.ts';
import { isCitation } from './citations.ts';

/**
 * True for a table cell whose row cites a source in another cell, as in tables with a column of sources. The dialect lets
 * a citation cover its own cell only; that the row says where its figures are from is enough not to ask for more.
 */
export function hasCitedRow(context: BlockContext, prose: Prose): boolean {
  if (prose.kind !== 'cell') return false;
  const row = rowsOf(context.block).get(prose) ?? [];
  return row.some((cell) => cell.citations.some((citation) => isCitation(context, citation)));
}

/** The cells of a table's line, by cell: a row of a Markdown table is one line. */
const rowsOf: (block: Block) => ReadonlyMap<Prose, readonly Prose[]> = derived((block) => {
  const byCell = new Map<Prose, Prose[]>();
  let row: Prose[] = [];
  let lineEnd = -1;
  for (const prose of block.prose) {
    if (prose.kind !== 'cell') continue;
    if (prose.span.start > lineEnd) {
      row = [];
      lineEnd = endOfLine(block.text, prose.span.start);
    }
    row.push(prose);
    byCell.set(prose, row);
  }
  return byCell;
});

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
