import type { Block, Prose } from '../note/model.ts';
import { derived } from '../text/derived.ts';

/** True for a cell of the first row of a table: it names a column as a heading names a section. */
export const isHeaderCell = (block: Block, prose: Prose): boolean => headerCellsOf(block).has(prose);

/** The line under the names of columns: `|---|:--:|`, perhaps inside a block quote. */
const RULE = /^[ \t>|:]*-[ \t>|:-]*$/;

const headerCellsOf: (block: Block) => ReadonlySet<Prose> = derived(({ text, prose }) => {
  const cells = new Set<Prose>();
  let end = -2;
  let isHeader = false;
  for (const cell of prose) {
    if (cell.kind !== 'cell') continue;
    if (cell.span.start > end) {
      const start = text.lastIndexOf('\n', cell.span.start - 1) + 1;
      // A row of `-` may follow any row, but over the first row of a table stands neither a row nor the rule.
      const isFirst = start !== end + 1 && !isRule(text, text.lastIndexOf('\n', start - 2) + 1);
      end = lineEnd(text, cell.span.start);
      isHeader = isFirst && isRule(text, end + 1);
    }
    if (isHeader) cells.add(cell);
  }
  return cells;
});

const isRule = (text: string, start: number): boolean => RULE.test(text.slice(start, lineEnd(text, start)).trimEnd());

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
