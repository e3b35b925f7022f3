import type { Quantity } from '../language/quantities.ts';
import { isFlat, room, written } from '../language/sums.ts';
import type { Block, Prose, Sentence } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { figuresIn } from './figures.ts';
import { isHeaderCell } from './header-cell.ts';

/** A total of a table or a list that is not the sum of what stands above it. */
export interface WrongTotal {
  readonly sentence: Sentence;
  /** Of the figure, in the block. */
  readonly span: Span;
  readonly stated: string;
  readonly sum: string;
}

interface Entry {
  readonly figure: Quantity;
  readonly sentence: Sentence;
}

const TOTAL = /^(?:grand )?(?:total|sum|in all|in total)$/i;
/** Rows that hold parts of others, or something else than parts. */
const NO_PART =
  /total|\bsum\b|of which|includ|thereof|average|mean|median|change|share|\bper\b|difference|balance|net\b/i;
/** Columns that do not add up. */
const NO_SUM =
  /average|mean|median|rate|growth|change|price|cost per|\bper\b|index|ratio|rank|cumul|distinct|unique|age\b/i;
/** A total of more than this many times its parts has more in it than is listed. */
const MOST = 2;

/** The wrong totals of a block's tables: in the last row, called *Total*, under flat figures of one unit. */
export const wrongTotalsIn = (block: Block): WrongTotal[] =>
  block.prose.some(({ kind, text }) => kind === 'cell' && TOTAL.test(text)) ? tablesOf(block).flatMap(ofTable) : [];

type Table = readonly ReadonlyMap<number, Prose>[];

/** The rows of each table, cells by column. A row is one line; a header begins a table. */
function tablesOf(block: Block): Table[] {
  const tables: Map<number, Prose>[][] = [];
  let end = -1;
  for (const cell of block.prose) {
    if (cell.kind !== 'cell') continue;
    const start = block.text.lastIndexOf('\n', cell.span.start - 1) + 1;
    if (cell.span.start > end) {
      end = lineEnd(block.text, cell.span.start);
      if (isHeaderCell(block, cell) || tables.length === 0) tables.push([]);
      tables.at(-1)!.push(new Map());
    }
    tables
      .at(-1)!
      .at(-1)!
      .set(bars(block.text.slice(start, cell.span.start + 1)), cell);
  }
  return tables;
}

const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
};

/** Which column a cell is in that begins at the end of this (with its bar): the bars, but for one at the start of the line. */
const bars = (line: string): number =>
  line
    .replace(/^[ \t>]*\|/, '')
    .replaceAll(/\\./g, '')
    .split('|').length - 1;

function ofTable(rows: Table): WrongTotal[] {
  const [header, last] = [rows[0], rows.at(-1)];
  if (!header || !last || rows.length < 4 || !TOTAL.test(labelOf(last))) return [];
  const labels = rows.slice(1, -1).map(labelOf);
  if (labels.some((label) => NO_PART.test(label))) return [];
  const found: WrongTotal[] = [];
  for (const [column, cell] of last) {
    if (column === 0 || NO_SUM.test(header.get(column)?.text ?? '')) continue;
    const entries = rows.slice(1, -1).map((row) => entryOf(row.get(column)));
    const wrong = compared(entries, entryOf(cell));
    if (wrong) found.push(wrong);
  }
  return found;
}

const labelOf = (row: ReadonlyMap<number, Prose>): string => (row.get(0)?.text ?? '').replace(/[:*_]/g, '').trim();

/** A cell or an item that is one flat figure, with nothing said beside it. */
function entryOf(prose: Prose | undefined, text = prose?.text ?? ''): Entry | null {
  const sentence = prose?.sentences.length === 1 ? prose.sentences[0]! : null;
  const quantities = sentence ? figuresIn(sentence).quantities : [];
  const figure = quantities[0];
  if (!sentence || !figure || quantities.length > 1 || !isFlat(figure)) return null;
  const written = sentence.text.slice(figure.start, figure.end);
  return /[\p{L}\d()]/u.test(text.replace(written, '')) ? null : { figure, sentence };
}

/** An item of a list as a row: its label, and how far its text stands from the margin. */
interface Item {
  readonly label: string;
  readonly depth: number;
  readonly entry: Entry | null;
}

/** The items of a block; null when it is none of a list alone. */
const itemsOf: (block: Block) => readonly Item[] | null = derived((block: Block) =>
  block.prose.length === 0 || block.prose.some(({ kind }) => kind !== 'item')
    ? null
    : block.prose.map((prose) => {
        const colon = prose.text.indexOf(':');
        const label = colon < 0 ? '' : prose.text.slice(0, colon).trim();
        const depth = prose.span.start - block.text.lastIndexOf('\n', prose.span.start - 1);
        return { label, depth, entry: colon < 0 ? null : entryOf(prose, prose.text.slice(colon + 1)) };
      }),
);

/**
 * The wrong totals of the lists of a note (*- Mine: 120*, …, *- Total: 215*), where all items stand at one depth and the
 * total is the last. An item is a block of its own, so the note is asked.
 */
export function* wrongListTotalsIn(note: Note): Generator<{ readonly wrong: WrongTotal; readonly start: number }> {
  let above: Item[] = [];
  for (const { block, start } of note.blocks) {
    for (const item of itemsOf(block) ?? [null]) {
      if (item === null) above = [];
      else if (!TOTAL.test(item.label)) above.push(item);
      else {
        const parts = above.map(({ label, depth, entry }) =>
          depth === item.depth && label !== '' && !NO_PART.test(label) ? entry : null,
        );
        const wrong = compared(parts, item.entry);
        if (wrong) yield { wrong, start };
        above = [];
      }
    }
  }
}

function compared(entries: readonly (Entry | null)[], total: Entry | null): WrongTotal | null {
  if (!total || entries.length < 2 || !entries.every((entry) => entry !== null && isLike(entry.figure, total.figure)))
    return null;
  const figures = entries.map((entry) => entry!.figure);
  const values = figures.map(({ low }) => low);
  const sum = values.reduce((all, value) => all + value, 0);
  const { low, kind, start, end } = total.figure;
  // Between the least and the greatest it is an average; shares add up to all or are no parts.
  const isSum = low > Math.max(...values) && low <= MOST * sum && Math.min(...values) >= 0;
  if (!isSum || (kind === 'share' && low !== 100) || Math.abs(sum - low) <= roomOf([...figures, total.figure]))
    return null;
  const { sentence } = total;
  return {
    sentence,
    span: sentence.map.spanOf({ start, end }),
    stated: sentence.text.slice(start, end),
    sum: kind === 'share' ? `${written(sum)} percent` : written(sum, 3),
  };
}

/** Shares of a table are rounded as a rule. */
const roomOf = (figures: readonly Quantity[]): number =>
  figures[0]!.kind === 'share' ? Math.max(room(figures), figures.length / 2) : room(figures);

const isLike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.kind === 'amount' || a.kind === 'share') && (a.unit?.name ?? null) === (b.unit?.name ?? null);
