import { classAt, DIGIT, isSpace, LETTER } from './characters.ts';

const KEY = LETTER | DIGIT;
/** Pandoc's signs inside a key, each before a letter, a digit or `_`. */
const INSIDE = ':.#$%&-+?<>~/';

/**
 * The end of the Pandoc citation key that starts at `at` (`@key`, `-@key`, `@{any key}`); `at` itself when none does.
 * The grammar is Pandoc's: a letter, digit or `_`, then letters, digits and internal signs, of which only `:` and `/` may
 * stand before another (`@https://example.com/a`); in braces anything but white space, with braces in pairs.
 */
export function citationEnd(text: string, at: number): number {
  const start = at + (text[at] === '-' ? 2 : 1);
  if (text[start] === '{') return bracedEnd(text, start) ?? at;
  let end = start;
  for (;;) {
    const step = keyStep(text, end);
    if (step > 0) end += step;
    else if (end > start && joinsKey(text, end)) end++;
    else break;
  }
  return end > start ? end : at;
}

/** Does the sign at `at` go on with a key: before more of it, or as `:` or `/` before another `/`? */
function joinsKey(text: string, at: number): boolean {
  if (at >= text.length || !INSIDE.includes(text[at]!)) return false;
  return keyStep(text, at + 1) > 0 || (text[at + 1] === '/' && (text[at] === '/' || text[at] === ':'));
}

/** How many units the key character at `at` takes; 0 when there is none. */
function keyStep(text: string, at: number): number {
  if (text[at] === '_') return 1;
  if ((classAt(text, at) & KEY) === 0) return 0;
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Keys are short: a brace that does not close soon was not meant as one. */
const LONGEST_KEY = 500;

function bracedEnd(text: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < text.length && at - open < LONGEST_KEY; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at > open + 1 ? at + 1 : null;
    else if (isSpace(text.charCodeAt(at))) return null;
  }
  return null;
}
