import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/*
 * What may stand in Markdown for a character: a character reference or a backslash escape. For those who find the source of
 * each unit that a parser has made.
 */

const REFERENCE = /^&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[0-9A-Za-z]{1,31});/;
/** No character reference is longer. */
const LONGEST = 34;

/**
 * The character reference at `source[at]` (an `&`) that gave `value[i]` and what follows: the text that it stands for and
 * its own length. Null when there is none, or when it gave something else.
 */
export function referenceAt(
  source: string,
  at: number,
  value: string,
  i: number,
): { readonly text: string; readonly length: number } | null {
  const match = REFERENCE.exec(source.slice(at, at + LONGEST));
  if (!match) return null;
  const name = match[0].slice(1, -1);
  if (name.startsWith('#')) {
    // Whatever the number means, the parser has put one code point there.
    return { text: String.fromCodePoint(value.codePointAt(i) ?? 0xfffd), length: match[0].length };
  }
  const text = decodeNamedCharacterReference(name);
  return text !== false && value.startsWith(text, i) ? { text, length: match[0].length } : null;
}

/** ASCII punctuation: what a backslash can escape (CommonMark 2.4). */
export const isEscapable = (code: number): boolean =>
  (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
