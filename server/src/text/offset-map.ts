import type { Span } from './span.ts';

/**
 * Where each part of a made text came from. A made text (a rendered sentence, a folded quotation, the words of an HTML
 * page) is a row of pieces; each is either a copy, unit for unit, or stands for a stretch of another length.
 */
export class OffsetMap {
  constructor(
    /** Start of each piece in the made text, rising; the first is 0. */
    private readonly out: readonly number[],
    /** Start of each piece in the original. */
    private readonly from: readonly number[],
    /** End of each piece in the original. */
    private readonly to: readonly number[],
    /** Length of the made text. */
    readonly length: number,
  ) {}

  /** The map of a text that is its original from `start` on. */
  static identity(start: number, length: number): OffsetMap {
    return new OffsetMap([0], [start], [start + length], length);
  }

  /**
   * The original offset of the unit at `offset`. A unit inside a piece of another length answers the start of the whole
   * piece (the `i` of a ligature came from the ligature); `length` answers the end of the last piece.
   */
  startOf(offset: number): number {
    if (this.out.length === 0) return 0;
    const at = Math.max(0, offset);
    const piece = this.pieceAt(at);
    if (at >= this.length) return this.to[piece]!;
    return this.isCopy(piece) ? this.from[piece]! + (at - this.out[piece]!) : this.from[piece]!;
  }

  /** The original offset just behind the unit before `offset`: the end of a span that ends here. */
  endOf(offset: number): number {
    if (offset <= 0 || this.out.length === 0) return this.startOf(0);
    const at = Math.min(offset, this.length);
    const piece = this.pieceAt(at - 1);
    return this.isCopy(piece) ? this.from[piece]! + (at - this.out[piece]!) : this.to[piece]!;
  }

  /** The stretch of the original that a stretch of the made text came from. */
  spanOf(span: Span): Span {
    const start = this.startOf(span.start);
    return span.end <= span.start ? { start, end: start } : { start, end: Math.max(start, this.endOf(span.end)) };
  }

  /** The offset in the made text of an original offset; one that was left out answers where it would stand. */
  offsetOf(original: number): number {
    let low = 0;
    let high = this.from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.to[middle]! <= original) low = middle + 1;
      else high = middle;
    }
    if (low === this.from.length) return this.length;
    const into = original - this.from[low]!;
    if (into <= 0 || !this.isCopy(low)) return this.out[low]!;
    return this.out[low]! + into;
  }

  /** The map of `made.slice(span.start, span.end)`. */
  slice(span: Span): OffsetMap {
    if (span.end <= span.start) {
      const at = this.startOf(span.start);
      return new OffsetMap([0], [at], [at], 0);
    }
    const first = this.pieceAt(span.start);
    const last = this.pieceAt(span.end - 1);
    // Made of a slice, so that it takes no more memory than it needs: every sentence keeps one.
    const out = this.out.slice(first, last + 1).map((start) => Math.max(0, start - span.start));
    const from = this.from.slice(first, last + 1);
    const to = this.to.slice(first, last + 1);
    if (this.isCopy(first)) from[0] = this.startOf(span.start);
    if (this.isCopy(last)) to[to.length - 1] = this.endOf(span.end);
    return new OffsetMap(out, from, to, span.end - span.start);
  }

  /** The pieces in order, for those who put maps together. */
  *pieces(): Iterable<Span & { readonly from: number; readonly to: number; readonly copied: boolean }> {
    for (let piece = 0; piece < this.out.length; piece++) {
      const start = this.out[piece]!;
      const end = this.endOfPiece(piece);
      if (end > start) yield { start, end, from: this.from[piece]!, to: this.to[piece]!, copied: this.isCopy(piece) };
    }
  }

  private endOfPiece(piece: number): number {
    return this.out[piece + 1] ?? this.length;
  }

  private isCopy(piece: number): boolean {
    return this.endOfPiece(piece) - this.out[piece]! === this.to[piece]! - this.from[piece]!;
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.out.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.out[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A made text with its map. */
export interface MappedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/** The part of a made text under a span, with its map. */
export const sliceMapped = (made: MappedText, span: Span): MappedText => ({
  text: made.text.slice(span.start, span.end),
  map: made.map.slice(span),
});

interface Piece {
  text: string;
  readonly from: number;
  to: number;
  readonly copied: boolean;
}

/** Writes a made text piece by piece; originals must come in rising order. */
export class MappedTextBuilder {
  private readonly pieces: Piece[] = [];
  private written = 0;

  /** The last code unit written, or an empty string. */
  get last(): string {
    return this.pieces.at(-1)?.text.at(-1) ?? '';
  }

  /** How much was written, in code units. */
  get length(): number {
    return this.written;
  }

  /** Takes `original[start, end)` over, unit for unit. */
  copy(original: string, start: number, end: number): void {
    if (end <= start) return;
    this.written += end - start;
    const last = this.pieces.at(-1);
    if (last?.copied && last.to === start) {
      last.text += original.slice(start, end);
      last.to = end;
    } else this.pieces.push({ text: original.slice(start, end), from: start, to: end, copied: true });
  }

  /** Writes `text` in place of `original[start, end)`. */
  put(text: string, start: number, end: number): void {
    if (text === '') return;
    this.written += text.length;
    this.pieces.push({ text, from: start, to: end, copied: false });
  }

  /** Takes over a text that was made before, with its places. */
  append(made: MappedText): void {
    for (const piece of made.map.pieces()) {
      this.written += piece.end - piece.start;
      this.pieces.push({
        text: made.text.slice(piece.start, piece.end),
        from: piece.from,
        to: piece.to,
        copied: piece.copied,
      });
    }
  }

  /** Takes the last `units` code units back; they must have been written as one copy. */
  drop(units: number): void {
    const last = this.pieces.at(-1);
    if (!last || last.text.length < units) return;
    last.text = last.text.slice(0, last.text.length - units);
    last.to -= units;
    this.written -= units;
    if (last.text === '') this.pieces.pop();
  }

  /** Takes white space off the end of what was written. */
  trimEnd(): void {
    for (let last = this.pieces.at(-1); last; last = this.pieces.at(-1)) {
      const kept = last.text.trimEnd();
      this.written -= last.text.length - kept.length;
      if (kept !== '') {
        if (last.copied) last.to -= last.text.length - kept.length;
        last.text = kept;
        return;
      }
      this.pieces.pop();
    }
  }

  build(): MappedText {
    const out: number[] = [];
    let length = 0;
    for (const piece of this.pieces) {
      out.push(length);
      length += piece.text.length;
    }
    const map = new OffsetMap(
      out,
      this.pieces.map((piece) => piece.from),
      this.pieces.map((piece) => piece.to),
      length,
    );
    return { text: this.pieces.map((piece) => piece.text).join(''), map };
  }
}
