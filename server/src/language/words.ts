import type { Span } from '../text/span.ts';
import { classAt, classOf, DIGIT, LETTER, SPACE, SURROGATE, WORDLIKE } from './characters.ts';
import { citationEnd } from './citation-keys.ts';

/** A word with its place, lower-cased; `lower` has `'` for curly apostrophes, composed accents and no soft hyphens. */
export interface Word extends Span {
  readonly lower: string;
  /** A citation key in the text (`@cnre-2025`): never a number, a name or a date. */
  readonly citation?: true;
}

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const DOT = 46;
const PERCENT = 37;
const PER_MILLE = 0x2030;
const EN_DASH = 0x2013;
const CURRENCY = /\p{Sc}/u;

/**
 * The words of a text in order. Words keep what belongs together: `don't`, `state-owned`, `R&D`, `U.S.`, `US$2.1bn`,
 * `12.5`, `55–80%`, `10:30`, a web address, a citation key. A percent sign on its own is a word; other signs are none.
 * One pass over character codes: the time grows with the length of the text.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    if (code === 64 || (code === 45 && text.charCodeAt(at + 1) === 64)) {
      const end = keyEnd(text, at);
      if (end > at) {
        words.push({ start: at, end, lower: text.slice(at, end).toLowerCase(), citation: true });
        at = end;
        continue;
      }
    }
    const end = wordEnd(text, at, code);
    if (end > at) words.push({ start: at, end, lower: folded(text.slice(at, end)) });
    at = Math.max(at + 1, end);
  }
  return words;
}

/** The end of the citation key that starts here; the same offset when none does (`me@example.com`). */
function keyEnd(text: string, at: number): number {
  if (at > 0 && (classAt(text, at - 1) & WORDLIKE) !== 0) return at;
  return citationEnd(text, at);
}

function wordEnd(text: string, at: number, code: number): number {
  if ((classOf(code) & (LETTER | DIGIT)) !== 0) return runEnd(text, at, at + 1);
  if (code === PERCENT || code === PER_MILLE) return at + 1;
  if ((classOf(code) & SURROGATE) !== 0)
    return (classAt(text, at) & (LETTER | DIGIT)) !== 0 ? runEnd(text, at, at + 2) : at;
  if (!startsFigure(text, at, code)) return at;
  return runEnd(text, at, at + 2);
}

/** A currency sign or a plus or minus right before a digit. */
function startsFigure(text: string, at: number, code: number): boolean {
  if ((classOf(text.charCodeAt(at + 1)) & DIGIT) === 0) return false;
  if (isCurrency(code)) return true;
  if (code !== 45 && code !== 43 && code !== 0x2212) return false;
  return at === 0 || (classOf(text.charCodeAt(at - 1)) & SPACE) !== 0 || text[at - 1] === '(';
}

function isCurrency(code: number): boolean {
  return (
    code === 36 ||
    (code > 127 && (classOf(code) & (WORDLIKE | SPACE)) === 0 && CURRENCY.test(String.fromCharCode(code)))
  );
}

/** Follows a word from `at` on; `start` is where it began. */
function runEnd(text: string, start: number, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    // Most words end at a space: nothing to ask.
    if (code === 32) return at;
    const kind = classOf(code);
    if ((kind & WORDLIKE) !== 0) at++;
    else if ((kind & SURROGATE) !== 0 && (classAt(text, at) & WORDLIKE) !== 0) at += 2;
    else if (code === 58 && text.startsWith('://', at)) return addressEnd(text, at);
    else if (joins(text, start, at, code)) at++;
    else if ((code === PERCENT || code === PER_MILLE) && isDigitAt(text, at - 1)) at++;
    else if (code === DOT && at - 1 > start && isInitial(text, start, at - 1))
      return text.charCodeAt(at + 1) === 45 ? runEnd(text, start, at + 1) : at + 1;
    else return at;
  }
}

/** Does the sign at `at` hold what stands on its two sides together? */
function joins(text: string, start: number, at: number, code: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const after = classAt(text, at + 1);
  switch (code) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return (after & LETTER) !== 0;
    case 45:
    case 0x2010:
    case 0x2011:
      return (after & (LETTER | DIGIT)) !== 0 || ((before & DIGIT) !== 0 && startsAmount(text, at + 1));
    case EN_DASH:
      return ((before & DIGIT) !== 0 || text.charCodeAt(at - 1) === PERCENT) && startsAmount(text, at + 1);
    case 95:
      return (after & (LETTER | DIGIT)) !== 0;
    case 38:
      return (before & LETTER) !== 0 && (after & LETTER) !== 0;
    case DOT:
      if ((before & DIGIT) !== 0 && (after & DIGIT) !== 0) return true;
      return isInitial(text, start, at - 1) && (after & LETTER) !== 0 && text.charCodeAt(at + 2) === DOT;
    case 44:
    case 47:
    case 58:
      return (before & DIGIT) !== 0 && (after & DIGIT) !== 0;
    default:
      return (after & DIGIT) !== 0 && isCurrency(code) && ((before & LETTER) !== 0 || '-–'.includes(text[at - 1]!));
  }
}

const isDigitAt = (text: string, at: number): boolean => (classOf(text.charCodeAt(at)) & DIGIT) !== 0;

const startsAmount = (text: string, at: number): boolean =>
  isDigitAt(text, at) || (isCurrency(text.charCodeAt(at)) && isDigitAt(text, at + 1));

/** One letter on its own, at the start of the word or behind a stop: the `S` of `U.S.` */
const isInitial = (text: string, start: number, at: number): boolean =>
  (at === start || text.charCodeAt(at - 1) === DOT) && (classOf(text.charCodeAt(at)) & LETTER) !== 0;

function addressEnd(text: string, at: number): number {
  let end = at + 3;
  while (end < text.length && (classOf(text.charCodeAt(end)) & SPACE) === 0) end++;
  while (end > at && '.,;:!?)]}>\'"”’»'.includes(text[end - 1]!)) end--;
  return end;
}

/** Lower case in one spelling. The plain case, small letters of ASCII, is what most words are, and the fast one. */
function folded(word: string): string {
  let small = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) return word.replaceAll('\u00ad', '').replaceAll('’', "'").toLowerCase().normalize('NFC');
    if (code >= 65 && code <= 90) small = false;
  }
  return small ? word : word.toLowerCase();
}
