import { LineIndex, type Position, type Range } from './position.ts';
import type { Span } from './span.ts';

/** One replacement: the words under `span` give way to `text`. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A text at one moment. It never changes; an edit makes a new one. */
export class TextDocument {
  private constructor(
    readonly text: string,
    readonly lines: LineIndex,
  ) {}

  static of(text: string): TextDocument {
    return new TextDocument(text, LineIndex.of(text));
  }

  /** The document after one edit. A span that leaves the text is cut to it. */
  edited(edit: TextEdit): TextDocument {
    const start = Math.max(0, Math.min(edit.span.start, this.text.length));
    const end = Math.max(start, Math.min(edit.span.end, this.text.length));
    const text = this.text.slice(0, start) + edit.text + this.text.slice(end);
    return new TextDocument(text, this.lines.edited(text, { start, end }, edit.text.length));
  }

  positionAt(offset: number): Position {
    return this.lines.positionAt(offset);
  }

  rangeOf(span: Span): Range {
    return this.lines.rangeOf(span);
  }
}

/** The one edit that makes a text of another: all between what both begin with and what both end with. */
export function editBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [end, until] = [before.length, after.length];
  while (end > start && until > start && before.charCodeAt(end - 1) === after.charCodeAt(until - 1)) {
    end--;
    until--;
  }
  return { span: { start, end }, text: after.slice(start, until) };
}

/** The text after several edits that do not overlap (the later of two that do is left out). */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) continue;
    out += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return out + text.slice(at);
}
