import type { Span } from '../../text/span.ts';
import type { Passage } from '../model.ts';

/** A stretch of the original, taken over unit for unit (`text` null) or standing for `text`. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
}

/** A block of a document before it has a number: what is between two block boundaries. */
export interface Draft {
  /** `header`: the header row of a table, which has no number of its own. */
  kind: Passage['kind'] | 'heading' | 'header';
  /** Of a heading: 1 to 6; else 0. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  /** Block ids that lead here. */
  readonly ids: string[];
  /** Of a table row: the header rows of its table. */
  readonly headers: readonly Draft[];
  /** Of a table row: the columns (from 0) that each of its written cells takes; null: nobody can tell. */
  readonly columns: readonly Span[] | null;
}

/** Writes the text of one draft. White space between words is kept back until a word follows, so that none stands at the edges. */
export class Run {
  private readonly pieces: Piece[] = [];
  private pending: Piece | null = null;
  /** The column that is written, and those that something was written in. */
  private column = 0;
  private columns: Span[] = [];
  /** Line breaks since the last word. */
  breaks = 0;

  constructor(private readonly source: string) {}

  /** Takes `[start, end)` of the original over. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.settle();
    const last = this.pieces.at(-1);
    if (last && last.text === null && last.end === start) this.pieces[this.pieces.length - 1] = { ...last, end };
    else this.pieces.push({ start, end, text: null });
  }

  /** Writes `text` for `[start, end)` of the original. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.settle();
    this.pieces.push({ start, end, text });
  }

  /** White space: one unit, whatever stands there. A line break or a tab outranks a space, a tab a line break. */
  space(start: number, end: number, text: ' ' | '\n' | '\t' = ' '): void {
    if (this.pieces.length === 0) return;
    const before = this.pending;
    const mark = before && RANK.indexOf(before.text!) > RANK.indexOf(text) ? before.text! : text;
    this.pending = { start: before?.start ?? start, end: Math.max(end, before?.end ?? end), text: mark };
  }

  /** The end of a cell of a table that is `width` columns wide. */
  endCell(at: number, width = 1): void {
    this.space(at, at, '\t');
    const end = this.column + width;
    if (this.columns.at(-1)?.start === this.column) this.columns.splice(-1, 1, { start: this.column, end });
    this.column = end;
  }

  break(start: number, end: number): void {
    this.breaks++;
    this.space(start, end, '\n');
  }

  /** The columns of the cells that something was written in; to be asked before `take`. */
  columnsWritten(): readonly Span[] {
    return this.columns;
  }

  /** What was written, nothing when it is without words; the run is then empty. */
  take(): Piece[] {
    this.pending = null;
    this.breaks = 0;
    this.column = 0;
    this.columns = [];
    const pieces = this.pieces.splice(0);
    return pieces.some(({ text, start, end }) => /\S/.test(text ?? this.source.slice(start, end))) ? pieces : [];
  }

  private settle(): void {
    if (this.pending) this.pieces.push(this.pending);
    this.pending = null;
    this.breaks = 0;
    if (this.columns.at(-1)?.start !== this.column) this.columns.push({ start: this.column, end: this.column + 1 });
  }
}

const RANK = [' ', '\n', '\t'];
