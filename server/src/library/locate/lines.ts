import { derived } from '../../text/derived.ts';
import { LineIndex } from '../../text/position.ts';
import type { Source, SourceBody, SourceFile } from '../model.ts';
import { countOf, found, type Located, malformed, unknown, unresolvable } from './located.ts';
import { numbersIn } from './numbers.ts';

const linesOf = derived((file: SourceFile) => LineIndex.of(file.original));

/** The lines `l. 40`, `ll. 3-5` of the file as an editor counts them. A web page has no lines, nor has a PDF and its like. */
export function locateLines(source: Source, body: SourceBody, value: string): Located {
  if ((body.format !== 'text' && body.format !== 'markdown') || !source.file) return unresolvable('lines');
  const ranges = numbersIn(value);
  if (!ranges) return malformed;
  const { original } = source.file;
  const lines = linesOf(source.file);
  const count = lines.lineCount - (/[\n\r]$/.test(original) ? 1 : 0);
  const spans = [];
  for (const { first, last } of ranges) {
    const end = Number.isFinite(last) ? last : count;
    if (first < 1 || end > count) return unknown(countOf(count, 'line'));
    const start = body.origin.offsetOf(lines.lineStart(first - 1));
    spans.push({ start, end: Math.max(start, body.origin.offsetOf(endOfLine(original, lines.lineStart(end)))) });
  }
  return found(spans);
}

/** Before the line ending that stands before `next`. */
function endOfLine(text: string, next: number): number {
  const end = next;
  while (end > 0 && /[\n\r]/.test(text[end - 1]!)) {
    const crlf = text[end - 1] === '\n' && text[end - 2] === '\r';
    return end - (crlf ? 2 : 1);
  }
  return end;
}
