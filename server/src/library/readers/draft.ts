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
}

/** Writes the text of one draft. White space between words is kept back until a word follows, so that none stands at the edges. */
export class Run {
  private readonly pieces: Piece[] = [];
  private pending: Piece | null = null;
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

  break(start: number, end: number): void {
    this.breaks++;
    this.space(start, end, '\n');
  }

  /** What was written, nothing when it is without words; the run is then empty. */
  take(): Piece[] {
    this.pending = null;
    this.breaks = 0;
    const pieces = this.pieces.splice(0);
    return pieces.some(({ text, start, end }) => /\S/.test(text ?? this.source.slice(start, end))) ? pieces : [];
  }

  private settle(): void {
    if (this.pending) this.pieces.push(this.pending);
    this.pending = null;
    this.breaks = 0;
  }
}

const RANK = [' ', '\n', '\t'];
