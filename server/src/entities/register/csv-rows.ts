import { type Text, textAt } from './model.ts';

/** A row of a table as text: its cells in order. */
export interface Row {
  readonly cells: readonly Text[];
  /** A mark that is opened in this row and not closed before the text ends: where it stands. */
  readonly open: number | null;
}

/** What divides the cells of a table, told by its first line: commas, or semicolons or tabs where it has more of them. */
export function dividerOf(text: string): ',' | ';' | '\t' {
  const [first = ''] = text.slice(0, 10_000).split(/[\r\n]/, 1);
  const counts = ([',', ';', '\t'] as const).map((divider) => ({ divider, count: first.split(divider).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).divider;
}

/**
 * The rows of a table as RFC 4180 writes it: cells between quotation marks may hold line ends, dividers, and marks that are doubled. Blank
 * lines are left out. A mark that is not closed before a divider or a line end costs its line only: it is then read as a sign like others.
 */
export function csvRows(text: string, divider: string): Row[] {
  const rows: Row[] = [];
  let at = 0;
  while (at < text.length) {
    const cells: Text[] = [];
    let open: number | null = null;
    for (;;) {
      const quoted = text[at] === '"' ? quotedCell(text, at, divider) : null;
      if (text[at] === '"' && !quoted) open ??= at;
      const cell = quoted ?? plainCell(text, at, divider);
      cells.push(cell);
      at = cell.span.end;
      if (text[at] !== divider) break;
      at++;
    }
    if (cells.length > 1 || cells[0]!.text.trim() !== '') rows.push({ cells, open });
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return rows;
}

function plainCell(text: string, start: number, divider: string): Text {
  const end = cellEnd(text, start, divider);
  return textAt(text.slice(start, end), { start, end });
}

/** Cells are names and notes. Bounds what is looked at for a mark that closes. */
const LONGEST = 20_000;

/** The cell whose opening mark stands at `start`; null: it is not closed. */
function quotedCell(text: string, start: number, divider: string): Text | null {
  let at = start + 1;
  let inside = '';
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark < 0 || mark - start > LONGEST) return null;
    inside += text.slice(at, mark);
    const next = text[mark + 1];
    if (next !== '"') {
      const isEnd = next === undefined || next === divider || next === '\n' || next === '\r';
      return isEnd ? textAt(inside, { start, end: mark + 1 }) : null;
    }
    inside += '"';
    at = mark + 2;
  }
}

function cellEnd(text: string, start: number, divider: string): number {
  let at = start;
  while (at < text.length && text[at] !== divider && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
