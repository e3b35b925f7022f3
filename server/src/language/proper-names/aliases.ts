import { isAcronym } from './acronyms.ts';

/** Brackets longer than this hold a remark and no name. */
const LONGEST = 120;

/**
 * The short forms that a text explains, each with its long form: *European Central Bank (ECB)*, *ECB (European Central
 * Bank)*. The algorithm is that of Schwartz and Hearst (Pacific Symposium on Biocomputing 2003): the letters of the short
 * form are found from the back in the words before the bracket, the first of them at the start of a word. The first
 * explanation of a short form stays. Time grows with the length of the text.
 */
export function aliasesIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const inside = insideAt(text, open);
    if (inside === null) continue;
    const before = text.slice(Math.max(0, open - LONGEST), open).trimEnd();
    const short = isShort(inside) ? inside : before.slice(before.lastIndexOf(' ') + 1);
    if (found.has(short) || !isShort(short)) continue;
    const long = longFormOf(short, short === inside ? before : inside);
    if (long !== null) found.set(short, long);
  }
  return found;
}

/** What stands in the bracket, up to a comma or semicolon; null when the bracket is long or empty. */
function insideAt(text: string, open: number): string | null {
  const rest = text.slice(open + 1, open + 1 + LONGEST);
  const close = rest.search(/[,;()\n]/);
  if (close <= 0 || rest[close] === '(' || rest[close] === '\n') return null;
  return rest
    .slice(0, close)
    .replace(/^["“‘']|["”’']$/g, '')
    .trim();
}

const isShort = (written: string): boolean => !/\s/.test(written) && isAcronym(written);

/** The end of `before` that the short form stands for; null when its letters are not there. */
function longFormOf(short: string, before: string): string | null {
  const letters = short
    .replace(/s$/, '')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
  // At most so many words, as in the paper.
  const most = Math.min(letters.length + 5, letters.length * 2);
  const words = before.split(/\s+/).slice(-most);
  const near = words.join(' ');
  const lower = near.toLowerCase();
  if (letters === '' || lower.length !== near.length) return null;
  let at = lower.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    at--;
    while (at >= 0 && (lower[at] !== letters[i] || (i === 0 && at > 0 && isWordChar(lower[at - 1]!)))) at--;
    if (at < 0) return null;
  }
  const long = near.slice(at);
  return long.length > short.length && /[.!?]\s/.test(long) === false ? long : null;
}

const isWordChar = (char: string): boolean => /[\p{L}\d]/u.test(char);
