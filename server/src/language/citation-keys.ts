import { classAt, DIGIT, isLineEnd, LETTER } from './characters.ts';

const KEY = LETTER | DIGIT;
/** Pandoc's signs inside a key: one at a time, never the last character. */
const INSIDE = ':.#$%&-+?<>~/';

/**
 * The end of the Pandoc citation key that starts at `at` (`@key`, `-@key`, `@{any key}`); `at` itself when none does.
 * The grammar is Pandoc's: a letter, digit or `_`, then letters, digits and single internal signs.
 */
export function citationEnd(text: string, at: number): number {
  const start = at + (text[at] === '-' ? 2 : 1);
  if (text[start] === '{') return bracedEnd(text, start) ?? at;
  let end = start;
  for (;;) {
    const step = keyStep(text, end);
    if (step > 0) end += step;
    else if (end > start && end < text.length && INSIDE.includes(text[end]!) && keyStep(text, end + 1) > 0) end++;
    else break;
  }
  return end > start ? end : at;
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
    else if (isLineEnd(text.charCodeAt(at))) return null;
  }
  return null;
}
