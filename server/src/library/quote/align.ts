import type { Span } from '../../text/span.ts';
import { isBoundary } from './boundary.ts';
import { ANY_LETTER } from './pattern.ts';

/** A stretch of a folded text that is nearly a part of a quotation. */
export interface NearPlace extends Span {
  /** Levenshtein distance: letters to change, add or take away. */
  readonly errors: number;
  /** 1 − errors / the longer length. */
  readonly similarity: number;
}

/** Only starts near `start` are looked for, `width` to both sides. */
export interface Corridor {
  readonly start: number;
  readonly width: number;
}

const FAR = 1 << 28;
const ANY_LETTER_UNIT = ANY_LETTER.charCodeAt(0);
const letter = /\p{L}/u;

/**
 * The stretches of `area` that are most like `pattern` and start and end at word boundaries, with at most `limit` errors:
 * usually one; several when they are equally alike and apart; none when nothing is alike enough.
 *
 * Sellers' algorithm (1980) for approximate matching with Ukkonen's cut-off (1985): a column is computed only as far down
 * as the limit can still be kept, and only inside the corridor, if one is given. Starts and ends are tied to word
 * boundaries inside the recurrence, so that the distance is that of the whole words.
 */
export function alignIn(text: string, area: Span, pattern: string, limit: number, corridor?: Corridor): NearPlace[] {
  const columns = new Columns(text, pattern, limit);
  if (!corridor) return columns.run(area.start, area.end, 0, Number.POSITIVE_INFINITY);
  const from = Math.max(area.start, corridor.start - corridor.width);
  const to = Math.min(area.end, corridor.start + corridor.width + pattern.length);
  return columns.run(from, to, corridor.start, corridor.width);
}

class Columns {
  private readonly codes: Uint16Array;
  private readonly hasAnyLetter: boolean;
  /** For each row: the errors of the best alignment of so much of the pattern that ends in this column, and its start. */
  private readonly errors: Int32Array;
  private readonly starts: Int32Array;
  /** The last row that keeps the limit; rows below it are not up to date. */
  private lowest: number;
  private readonly places: NearPlace[] = [];

  constructor(
    private readonly text: string,
    pattern: string,
    private readonly limit: number,
  ) {
    this.codes = new Uint16Array(pattern.length);
    for (let i = 0; i < pattern.length; i++) this.codes[i] = pattern.charCodeAt(i);
    this.hasAnyLetter = pattern.includes(ANY_LETTER);
    this.errors = new Int32Array(pattern.length + 1);
    this.starts = new Int32Array(pattern.length + 1);
    this.lowest = 0;
  }

  run(from: number, to: number, diagonal: number, width: number): NearPlace[] {
    const rows = this.codes.length;
    const free = isBoundary(this.text, from);
    for (let row = 0; row <= rows; row++) this.errors[row] = free ? row : FAR;
    this.starts.fill(from);
    this.lowest = free ? Math.min(this.limit, rows) : 0;
    for (let at = from + 1; at <= to; at++) {
      const top = Math.max(1, at - diagonal - width);
      const boundary = isBoundary(this.text, at);
      // A match that starts here may lack as many letters of the pattern as the limit allows.
      const reach = boundary && top === 1 ? Math.max(this.limit, this.lowest + 1) : this.lowest + 1;
      const bottom = Math.min(rows, reach, at - diagonal + width);
      if (bottom < top) break;
      this.column(at, top, bottom, boundary);
      if (boundary && this.lowest === rows) this.add(at);
    }
    return this.places;
  }

  private column(at: number, top: number, bottom: number, boundary: boolean): void {
    const { codes, errors, starts, lowest } = this;
    const unit = this.text.charCodeAt(at - 1);
    const fitsAny = this.hasAnyLetter && letter.test(this.text[at - 1]!);
    let diagonal = errors[top - 1]!;
    let diagonalStart = starts[top - 1]!;
    if (top > 1) errors[top - 1] = FAR;
    else if (!boundary) errors[0]!++;
    else {
      errors[0] = 0;
      starts[0] = at;
    }
    for (let row = top; row <= bottom; row++) {
      const code = codes[row - 1]!;
      const left = row > lowest ? FAR : errors[row]!;
      const leftStart = starts[row]!;
      let best = code === unit || (fitsAny && code === ANY_LETTER_UNIT) ? diagonal : diagonal + 1;
      let start = diagonalStart;
      // Of equally good ways the one that takes in more of the text: the more it holds, the less an error weighs.
      if (left + 1 < best || (left + 1 === best && leftStart < start)) {
        best = left + 1;
        start = leftStart;
      }
      const above = errors[row - 1]! + 1;
      if (above < best || (above === best && starts[row - 1]! < start)) {
        best = above;
        start = starts[row - 1]!;
      }
      diagonal = left;
      diagonalStart = leftStart;
      errors[row] = best;
      starts[row] = start;
    }
    this.lowest = bottom;
    while (this.lowest > 0 && errors[this.lowest]! > this.limit) this.lowest--;
  }

  /** Keeps a place if none is better; equally good ones stay beside each other when they do not overlap. */
  private add(end: number): void {
    const rows = this.codes.length;
    const start = this.starts[rows]!;
    const errors = this.errors[rows]!;
    const similarity = 1 - errors / Math.max(rows, end - start);
    const best = this.places.at(-1);
    if (best && similarity < best.similarity) return;
    if (best && similarity === best.similarity && start < best.end) return;
    if (best && similarity > best.similarity) this.places.length = 0;
    this.places.push({ start, end, errors, similarity });
  }
}
