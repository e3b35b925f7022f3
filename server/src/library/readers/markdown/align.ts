import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Run } from '../draft.ts';

const REFERENCE = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[0-9A-Za-z]{1,31});/;
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
      const next = skipLineStart(source, at, end);
      run.space(at, next);
      at = copied = next;
      i = skipLineEnding(value, i);
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
    const escapes = code === BACKSLASH && isEscape(source.charCodeAt(at + 1), wanted, raw);
    if (code === wanted && !escapes) {
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
    // Anything else that is not in the value is mark-up: the backslash of an escape, white space before a line ending.
    copied = ++at;
  }
  flush();
}

const isLineEnding = (code: number): boolean => code === 10 || code === 13;

/** Behind the line ending at `at` and what opens the next line. */
function skipLineStart(source: string, at: number, end: number): number {
  let next = at + 1;
  while (next < end && '\n\r\t >'.includes(source[next]!)) next++;
  return next;
}

/** The unit behind a line ending in the value: a line ending, or the space that a code span has instead. */
function skipLineEnding(value: string, i: number): number {
  if (value[i] === '\r' && value[i + 1] === '\n') return i + 2;
  return value[i] === '\n' || value[i] === '\r' || value[i] === ' ' ? i + 1 : i;
}

/** A backslash before what the value has next. In code only the `\|` of a table cell is an escape. */
function isEscape(next: number, wanted: number, raw: boolean): boolean {
  if (next !== wanted) return false;
  const punctuation = (next > 32 && next < 48) || (next > 57 && next < 65) || (next > 90 && next < 97);
  return raw ? next === 124 : punctuation || (next > 122 && next < 127);
}

function referenceAt(source: string, at: number, value: string, i: number): { text: string; length: number } | null {
  const match = REFERENCE.exec(source.slice(at, at + 34));
  if (!match) return null;
  const name = match[0].slice(1, -1);
  if (name.startsWith('#')) {
    // Whatever the number means, the parser has put one code point there.
    return { text: String.fromCodePoint(value.codePointAt(i) ?? 0xfffd), length: match[0].length };
  }
  const text = decodeNamedCharacterReference(name);
  return text !== false && value.startsWith(text, i) ? { text, length: match[0].length } : null;
}
