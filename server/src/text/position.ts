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
  private readonly length: number;

  private constructor(
    private readonly starts: readonly number[],
    private readonly text: string,
  ) {
    this.length = text.length;
  }

  static of(text: string): LineIndex {
    const starts = [0];
    addLineStarts(starts, text, 0, text.length);
    return new LineIndex(starts, text);
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

  /** The offset of a position; a column past the end of its line answers that end, before the line break (as LSP has it). */
  offsetAt(position: Position): number {
    const start = this.lineStart(position.line);
    return Math.max(start, Math.min(start + position.character, this.lineEnd(position.line)));
  }

  /** The offset behind the last character of a line, before its line break. */
  private lineEnd(line: number): number {
    const next = this.starts[line + 1];
    if (line < 0 || next === undefined) return line < 0 ? 0 : this.length;
    const crlf = this.text.charCodeAt(next - 1) === 10 && this.text.charCodeAt(next - 2) === 13;
    return next - (crlf ? 2 : 1);
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
    const starts = this.starts.slice(0, this.lineAt(from) + 1);
    addLineStarts(starts, text, from, to);
    for (let line = this.lineAt(to - delta) + 1; line < this.starts.length; line++)
      starts.push(this.starts[line]! + delta);
    return new LineIndex(starts, text);
  }
}

/** Adds the starts of the lines that follow a line ending in `[from, to)`. */
function addLineStarts(starts: number[], text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
}
