import type { Span } from './span.ts';

/** A place in a text as editors count: line and column from 0, columns in UTF-16 units (the Language Server Protocol). */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Where each line of a text starts. Lines end with `\n`, `\r\n` or a lone `\r`, as in LSP and CommonMark. */
export class LineIndex {
  private constructor(
    private readonly starts: readonly number[],
    private readonly length: number,
  ) {}

  static of(text: string): LineIndex {
    return new LineIndex([0, ...lineStartsIn(text, 0, text.length)], text.length);
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset of the first character of a line; lines past the end answer the end of the text. */
  lineStart(line: number): number {
    return line < 0 ? 0 : (this.starts[line] ?? this.length);
  }

  /** The line (from 0) that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and column of an offset; offsets outside the text are moved to its nearest edge. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(inside);
    return { line, character: inside - this.starts[line]! };
  }

  /** The offset of a position; columns past the end of a line answer the start of the next line, as LSP clients may send. */
  offsetAt(position: Position): number {
    const start = this.lineStart(position.line);
    return Math.max(start, Math.min(start + position.character, this.lineStart(position.line + 1)));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  spanOf(range: Range): Span {
    const start = this.offsetAt(range.start);
    return { start, end: Math.max(start, this.offsetAt(range.end)) };
  }

  /**
   * The index of the text after `replaced` gave way to `length` new code units; `text` is the whole new text.
   * Looks only at the edit and its two edges, so that typing in a long note stays cheap.
   */
  edited(text: string, replaced: Span, length: number): LineIndex {
    const delta = length - (replaced.end - replaced.start);
    // A `\r` before the edit or a `\n` after it may join or part with what is typed: look one further on both sides.
    const from = Math.max(0, replaced.start - 1);
    const to = Math.min(text.length, replaced.start + length + 1);
    const before = this.starts.slice(0, this.lineAt(from) + 1);
    const after: number[] = [];
    for (let line = this.lineAt(to - delta) + 1; line < this.starts.length; line++)
      after.push(this.starts[line]! + delta);
    const between = lineStartsIn(text, from, to).filter((start) => start > before[before.length - 1]!);
    while (after.length > 0 && between.length > 0 && after[0]! <= between[between.length - 1]!) after.shift();
    return new LineIndex([...before, ...between, ...after], text.length);
  }
}

/** The starts of the lines that follow a line ending in `[from, to)`. */
function lineStartsIn(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
