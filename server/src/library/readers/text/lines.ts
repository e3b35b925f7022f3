import type { Span } from '../../../text/span.ts';

/** A line without its ending and without white space at its edges. */
export interface TextLine {
  readonly span: Span;
  readonly blank: boolean;
  /** A form feed stands before the line: a new page starts with it. */
  readonly newPage: boolean;
  /** How far the words stand from the margin. */
  readonly indent: number;
  /** Begins with a list mark. */
  readonly marked: boolean;
}

const ENDING = /\r\n|[\n\r\f]/g;
const MARK = /^(?:•|[-*](?=\s)|[0-9]{1,3}\.(?=\s))/;

/** The lines of a plain text from `start` on. Lines end with LF, CRLF, CR or a form feed. */
export function* linesOf(text: string, start: number): Generator<TextLine> {
  ENDING.lastIndex = start;
  let at = start;
  let newPage = false;
  for (;;) {
    ENDING.lastIndex = at;
    const ending = ENDING.exec(text);
    const end = ending ? ending.index : text.length;
    yield lineOf(text, at, end, newPage);
    if (!ending) return;
    newPage = ending[0] === '\f';
    at = end + ending[0].length;
  }
}

function lineOf(text: string, start: number, end: number, newPage: boolean): TextLine {
  const line = text.slice(start, end);
  const words = line.trimStart();
  const indent = line.length - words.length;
  const trimmed = words.trimEnd();
  const from = start + indent;
  return {
    span: { start: from, end: from + trimmed.length },
    blank: trimmed === '',
    newPage,
    indent,
    marked: MARK.test(words),
  };
}
