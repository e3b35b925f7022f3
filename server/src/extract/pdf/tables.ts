import type { ExtractedBlock } from '../../library/extraction.ts';
import type { Column, Line } from './columns.ts';
import { bullet, numbered } from './marks.ts';

/** So many lines with the same cells are a table, and so far (points) may cells of one column be from each other's edge. */
const LINES = 3;
const ALIGNED = 1.5;

/** The lines of a column that belong to tables. */
export interface TableLines {
  readonly rows: ReadonlySet<Line>;
  /** The first rows of tables that stand in bold type over others that do not. */
  readonly headers: ReadonlySet<Line>;
}

/**
 * The lines of a column that are rows of tables: several in a row with as many cells each, every one of them on the left or right edge
 * or the middle of the one above. Tables whose cells run over several lines are not found; their lines stay paragraphs.
 */
export function tableLines(column: Column): TableLines {
  const rows = new Set<Line>();
  const headers = new Set<Line>();
  for (let start = 0; start < column.length; ) {
    let end = start + 1;
    while (end < column.length && isBelow(column[end]!, column[end - 1]!)) end++;
    const lines = column.slice(start, end);
    if (lines.length >= LINES && !lines.every(({ segments }) => isMark(segments[0]!.text))) {
      for (const line of lines) rows.add(line);
      const over = lines[0]!.bold ? lines[0]! : column[start - 1];
      if (over && isHeader(over, lines[0] === over ? lines[1]! : lines[0]!)) headers.add(over);
    }
    start = end;
  }
  for (const header of headers) rows.delete(header);
  return { rows, headers };
}

const isMark = (text: string): boolean => bullet.test(text) || numbered.test(text);

/** A bold line over a row, each cell of it over a cell. */
function isHeader({ bold, segments, y, size }: Line, row: Line): boolean {
  if (!bold || row.bold || segments.length !== row.segments.length || y - row.y > 3 * size) return false;
  return segments.every(({ left, right }, i) => left < row.segments[i]!.right && right > row.segments[i]!.left);
}

function isBelow({ segments, y, size, mono }: Line, above: Line): boolean {
  if (segments.length < 2 || segments.length !== above.segments.length || mono) return false;
  if (above.y - y > 3 * size || segments.some(({ text }) => /(?:\. ?){4}/.test(text))) return false;
  return segments.every((cell, i) => {
    const other = above.segments[i]!;
    const left = cell.left - other.left;
    const right = cell.right - other.right;
    return [left, right, (left + right) / 2].some((shift) => Math.abs(shift) <= ALIGNED);
  });
}

/** Blocks with the header rows of the rows below them. A cell of a row takes one column. */
export function withHeaders(blocks: readonly ExtractedBlock[]): ExtractedBlock[] {
  let header = -1;
  return blocks.map((block, i) => {
    if (block.kind === 'header') header = i;
    else if (block.kind !== 'row' || block.page !== blocks[header]?.page) header = -1;
    if (header < 0) return block;
    const columns = block.text.split('\t').map((_, cell) => ({ start: cell, end: cell + 1 }));
    return block.kind === 'header' ? { ...block, columns } : { ...block, headers: [header], columns };
  });
}
