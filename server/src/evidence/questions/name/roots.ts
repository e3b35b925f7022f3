import { withoutAccents } from '../../../text/accents.ts';

/** Endings of people, adjectives and places, the longest first: *Oruvians*, *Oruvian*, *Oruvia* are one. */
const ENDING = /(?:ians?|eans?|ans?|ese|ish|ics?|enses?|ites?|ers?|ia|is|as|os|a|e|i|o|y|s)$/;
/** What is left must tell one name from another. */
const SHORTEST = 3;

/** What is common to the forms of an unknown name; the word itself when too little would be left. */
export function rootOf(lower: string): string {
  const plain = fold(lower);
  const root = plain.replace(ENDING, '');
  return root.length >= SHORTEST ? root : plain;
}

/** A lower-cased word without accents, stops and possessive. */
export const fold = (lower: string): string => withoutAccents(lower.replace(/['’]s?$/, '')).replaceAll('.', '');

/** Two spellings or forms of one name, both folded: a long common beginning (*Kyivan*, *Kyiv*; *Zelensky*, *Zelenskyy*). */
export function areAlike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [one, other] = [rootOf(a), rootOf(b)];
  // *Catalan*, *Catalonia*
  if (Math.min(one.length, other.length) >= 5 && (one.startsWith(other) || other.startsWith(one))) return true;
  let same = 0;
  while (same < least && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same >= 4 && same / Math.max(a.length, b.length) >= 0.6;
}

/** Shorter words that differ by a letter are two; where one letter is only left out, somewhat shorter ones may be a slip. */
const LONG = 6;
const SHORT = 4;

/** One letter off, two in long words: a slip or another spelling (*Rockerfeller*); also the same letters in another order. */
export function isSlip(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  const longer = Math.abs(a.length - b.length);
  if (least < SHORT || longer > 2 || a[0] !== b[0]) return false;
  const most = least >= LONG + 3 ? 2 : 1;
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (least < LONG) return least < Math.max(a.length, b.length) && left.length + right.length === 1;
  return Math.max(left.length, right.length) <= most || sorted(left) === sorted(right);
}

const sorted = (letters: string): string => [...letters].sort().join('');
