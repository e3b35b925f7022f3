import type { Tagged } from './tagged.ts';

/** Ends in a question mark of its own; one inside a quotation counts only when the quotation is the whole sentence. */
export function questionIn(s: Tagged): string | null {
  let end = s.text.length;
  while (end > 0 && /[\s)\]}!]/.test(s.text[end - 1]!)) end--;
  const quoted = s.quotations.at(-1)?.outer;
  if (quoted?.end === end) {
    if (s.text.slice(0, quoted.start).trim() !== '') return null;
    end = quoted.end - 1;
  }
  return s.text[end - 1] === '?' ? 'ends in a question mark' : null;
}
