import { isEscapable, referenceAt } from '../../../text/markdown-escapes.ts';
import type { Run } from '../draft.ts';

const AMPERSAND = 38;
const BACKSLASH = 92;

/**
 * Writes the value of a text node (or, `raw`, of a code span), finding each unit in the source `[start, end)` that it was
 * made from. They differ where a backslash escapes, where an entity stands for a character, and where a line begins
 * inside a block quote or a list. A line ending becomes a space.
 */
export function alignValue(run: Run, value: string, source: string, start: number, end: number, raw: boolean): void {
  let at = start;
  let copied = start;
  let i = 0;
  const flush = (): void => run.copy(copied, at);
  while (i < value.length && at < end) {
    const code = source.charCodeAt(at);
    const wanted = value.charCodeAt(i);
    if (isLineEnding(code)) {
      flush();
      i = skipLineEnding(value, i, raw);
      const next = skipLineStart(source, at, end, value, i);
      run.space(at, next);
      at = copied = next;
      continue;
    }
    if (code === AMPERSAND && !raw) {
      const reference = referenceAt(source, at, value, i);
      if (reference) {
        flush();
        run.put(reference.text, at, at + reference.length);
        at = copied = at + reference.length;
        i += reference.text.length;
        continue;
      }
    }
    if (code === BACKSLASH && isEscape(source.charCodeAt(at + 1), wanted, raw)) {
      flush();
      copied = at + 1;
      at += 2;
      i++;
      continue;
    }
    if (code === wanted) {
      at++;
      i++;
      continue;
    }
    flush();
    if (code === 0) {
      // The parser puts a replacement character for NUL.
      run.put(value[i]!, at, at + 1);
      i++;
    }
    // Anything else that is not in the value is mark-up: white space before a line ending.
    copied = ++at;
  }
  flush();
}

const isLineEnding = (code: number): boolean => code === 10 || code === 13;

/** A `>` that is no mark: escaped, or an entity. */
const WRITTEN_MARK = /^(?:\\>|&(?:gt|GT|#0*62|#[xX]0*3[eE]);)/;

/**
 * Behind the line ending at `at` and what opens the next line: white space and the marks of block quotes, but for those that
 * the value goes on with (a `>` that is indented like code belongs to the words).
 */
function skipLineStart(source: string, at: number, end: number, value: string, i: number): number {
  const start = source[at] === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1;
  let next = start;
  while (next < end && ' \t>'.includes(source[next]!)) next++;
  if (next === start || value[i] !== '>' || WRITTEN_MARK.test(source.slice(next, next + 12))) return next;
  const opening = source.slice(start, next);
  const kept = /^[ \t>]+/.exec(value.slice(i, i + opening.length))![0];
  if (opening.endsWith(kept)) return next - kept.length;
  const trimmed = opening.trimEnd();
  return trimmed.endsWith(kept) ? start + trimmed.length - kept.length : next;
}

/** Behind a line ending in the value; in code, behind the white space that goes on there too. */
function skipLineEnding(value: string, i: number, raw: boolean): number {
  let next = value[i] === '\r' && value[i + 1] === '\n' ? i + 2 : i;
  if (next === i && /[\n\r ]/.test(value[i]!)) next++;
  while (raw && /[ \t]/.test(value[next] ?? '')) next++;
  return next;
}

/** A backslash before what the value has next. In code only the `\|` of a table cell is an escape. */
function isEscape(next: number, wanted: number, raw: boolean): boolean {
  if (next !== wanted) return false;
  return raw ? next === 124 : isEscapable(next);
}
