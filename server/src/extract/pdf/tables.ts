import type { Column, Line } from './columns.ts';

/** So many lines with the same cells are a table, and so far (points) may cells of one column be from each other's edge. */
const LINES = 3;
const ALIGNED = 1.5;

const mark = /^(?:[•‣◦⁃∙▪▫■□●○◆–—✓➢❖·*-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\[\d{1,3}\])$/u;

/**
 * The lines of a column that are rows of tables: several in a row with as many cells each, every one of them on the left or right edge
 * or the middle of the one above. Tables whose cells run over several lines are not found; their lines stay paragraphs.
 */
export function tableLines(column: Column): Set<Line> {
  const found = new Set<Line>();
  for (let start = 0; start < column.length; ) {
    let end = start + 1;
    while (end < column.length && isBelow(column[end]!, column[end - 1]!)) end++;
    const lines = column.slice(start, end);
    if (lines.length >= LINES && !lines.every(({ segments }) => mark.test(segments[0]!.text)))
      for (const line of lines) found.add(line);
    start = end;
  }
  return found;
}

function isBelow({ segments, y, size, mono }: Line, above: Line): boolean {
  if (segments.length < 2 || segments.length !== above.segments.length || mono) return false;
  if (above.y - y > 3 * size) return false;
  return segments.every((cell, i) => {
    const other = above.segments[i]!;
    const left = cell.left - other.left;
    const right = cell.right - other.right;
    return [left, right, (left + right) / 2].some((shift) => Math.abs(shift) <= ALIGNED);
  });
}
