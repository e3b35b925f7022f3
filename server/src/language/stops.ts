import { BEFORE_NUMBER, MAYBE_LAST, NEVER_LAST, STARTERS } from './abbreviations.ts';
import { classAt, classOf, DIGIT, LETTER, LOWER, SPACE, UPPER, WORDLIKE } from './characters.ts';

const DOT = 46;
const ELLIPSIS = 0x2026;
const CLOSERS = '"\'”’»›)]}';
const OPENERS = '"\'“„‘‚«‹([{¿¡';
/** Punctuation that goes on with a sentence. */
const GOES_ON = ',;:)]}%&/';

/** `.`, `!`, `?`, `…` and their full-width forms. */
export const isStop = (code: number): boolean =>
  code === DOT || code === 33 || code === 63 || code === ELLIPSIS || isFullWidth(code);

const isFullWidth = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f;

/** A stop, or a mark after which a list may begin. */
export const isWideStop = (code: number): boolean => isStop(code) || code === 58 || code === 59 || code === 44;

/** Where a run of stops with the closing quotes and brackets behind it ends. */
export function stopRunEnd(text: string, at: number): number {
  let end = at + 1;
  while (isStop(text.charCodeAt(end))) end++;
  while (end < text.length && CLOSERS.includes(text[end]!)) end++;
  return end;
}

/** A place where a sentence may end: where it started, its stop, and what is behind stop and closers. */
export interface Stop {
  readonly start: number;
  readonly stop: number;
  readonly after: number;
}

/** Does the sentence end here? Decided by the kind of stop, the word before it and what follows. */
export function endsSentence(text: string, place: Stop): boolean {
  const { stop, after } = place;
  const code = text.charCodeAt(stop);
  if (after >= text.length || isFullWidth(code)) return true;
  if ((classOf(text.charCodeAt(after)) & SPACE) === 0) return false;
  let next = after;
  while (next < text.length && (classOf(text.charCodeAt(next)) & SPACE) !== 0) next++;
  if (next >= text.length) return true;
  if (GOES_ON.includes(text[next]!)) return false;
  let first = next;
  while (first < next + 3 && OPENERS.includes(text[first] ?? ' ')) first++;
  if ((classAt(text, first) & LOWER) !== 0) return false;
  if (code === DOT && !isStop(text.charCodeAt(stop + 1))) return !isAbbreviation(text, place, first);
  if (code === ELLIPSIS || code === DOT) return !'[('.includes(text[stop - 1] ?? ' ');
  return !(after > stop + 1 && speaksNext(text, first));
}

/** The word before the stop, inner stops and digits included; empty when it is too long for an abbreviation. */
function wordBefore(text: string, stop: number): string {
  let start = stop;
  while (
    start > 0 &&
    stop - start <= 10 &&
    ((classAt(text, start - 1) & WORDLIKE) !== 0 || ".'’".includes(text[start - 1]!))
  )
    start--;
  return stop - start > 10 ? '' : text.slice(start, stop);
}

function isAbbreviation(text: string, place: Stop, first: number): boolean {
  const word = wordBefore(text, place.stop);
  if (word === '') return false;
  if (place.stop - word.length <= skipOpeners(text, place.start) && isEnumerator(word)) return true;
  if (place.after > place.stop + 1 && text[place.after - 1] !== ')') return false;
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return isTitleLike(word, lower);
  if (isSingleCapital(word)) return !startsSentence(text, first);
  if (BEFORE_NUMBER.has(lower))
    return startsWithNumber(text, first) || (lower.startsWith('ed') && !startsSentence(text, first));
  if (lower === 'a.m' || lower === 'p.m') return isDayName(text, first);
  return (MAYBE_LAST.has(lower) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) && !startsSentence(text, first);
}

/** Titles are capitalised: a sentence may end in *det* or *col* as a word. */
const isTitleLike = (word: string, lower: string): boolean =>
  /^(?:e\.?g|i\.?e|cf|viz|vs|approx|ca|incl|esp|resp)$/.test(lower) || word !== lower;

function skipOpeners(text: string, at: number): number {
  let start = at;
  while (start < at + 3 && OPENERS.includes(text[start] ?? ' ')) start++;
  return start;
}

/** `1.`, `2.3.`, `a.`, `B.`, `iv.` at the start of a sentence. */
const isEnumerator = (word: string): boolean => /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u.test(word);

const isSingleCapital = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || (/^\p{Lu}\.\p{Lu}$/u.test(word) && !MAYBE_LAST.has(word.toLowerCase()));

function nextWord(text: string, first: number): string {
  let end = first;
  while (end < first + 14 && (classAt(text, end) & (LETTER | DIGIT)) !== 0) end++;
  return text.slice(first, end);
}

const startsSentence = (text: string, first: number): boolean => STARTERS.has(nextWord(text, first).toLowerCase());

/** A digit, a Roman number, or a label such as `S1`. */
function startsWithNumber(text: string, first: number): boolean {
  const word = nextWord(text, first);
  return /\d/.test(word) || /^[IVXLC]+$/.test(word);
}

const isDayName = (text: string, first: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:GMT|UTC|EST|EDT|CET|BST|PST)$/.test(nextWord(text, first));

/** After a quoted question or cry: `"Will it hold?" Liu asked.` is one sentence. */
function speaksNext(text: string, first: number): boolean {
  if ((classAt(text, first) & UPPER) === 0) return false;
  return /^\p{L}+(?:\s\p{Lu}\p{L}+){0,2}\s(?:said|says|asked|asks|told|wrote|added|replied|answered|shouted|cried|wondered)\b/u.test(
    text.slice(first, first + 60),
  );
}
