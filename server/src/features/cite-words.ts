import { splitSentences } from '../language/sentences.ts';
import { asOneLine } from '../text/one-line.ts';
import { type Span, spanOfMatch } from '../text/span.ts';

/** Up to so many words are quoted as they are. */
const WHOLE = 40;
/** Of more, so many: enough to be found nowhere else, few enough to be read in a citation. */
const FEWEST = 8;
const MOST = 25;

/** The words of a text, each with the marks that touch it. */
const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word)).map(spanOfMatch);

export const countWords = (text: string): number => wordsOf(text).length;

/**
 * The part of a text to quote: all of it when it is short, else its beginning, up to the last end of a sentence within 8 to 25
 * words, else the last comma or the like there, else 25 words.
 */
export function quotable(text: string): Span {
  const words = wordsOf(text);
  if (words.length <= WHOLE) return { start: 0, end: text.length };
  const ends = words.slice(FEWEST - 1, MOST).map(({ end }) => end);
  const sentences = new Set(splitSentences(text).map(({ end }) => text.slice(0, end).trimEnd().length));
  const cut =
    ends.findLast((end) => sentences.has(end)) ??
    ends.findLast((end) => /[,;:–—]/.test(text[end - 1]!)) ??
    ends.at(-1)!;
  return { start: 0, end: cut };
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * A stretch of a text made to begin and end with whole words: a word that is cut is taken in, white space and marks at the edges
 * are left out (but for signs that belong to a figure: `€5`, `5%`). Null when it holds no word.
 */
export function toWholeWords(text: string, span: Span): Span | null {
  let { start, end } = span;
  if (!IN_WORD.test(text.slice(start, end))) return null;
  if (IN_WORD.test(text[start]!)) while (start > 0 && IN_WORD.test(text[start - 1]!)) start--;
  if (IN_WORD.test(text[end - 1]!)) while (end < text.length && IN_WORD.test(text[end]!)) end++;
  while (start < end && !/[\p{L}\p{M}\p{N}\p{Sc}+−-]/u.test(text[start]!) && !isHighSurrogate(text, start)) start++;
  while (end > start && !/[\p{L}\p{M}\p{N}\p{Sc}%‰°]/u.test(text[end - 1]!) && !isLowSurrogate(text, end - 1)) end--;
  return { start, end };
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const DOUBLE_MARKS = /["“”„«»‟‹›]/;

/**
 * The ways to write some words between quotation marks, the best first: marks inside as single ones, as they are, and the longest part
 * without any.
 */
export function* waysToQuote(words: string): Iterable<string> {
  const line = asOneLine(words)
    // Controls, and marks that turn the direction of what follows.
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
  if (!DOUBLE_MARKS.test(line)) {
    yield line;
    return;
  }
  yield line.replace(new RegExp(DOUBLE_MARKS, 'g'), (_, at: number) => (isOpening(line, at) ? '‘' : '’'));
  yield line;
  const parts = line.split(DOUBLE_MARKS).map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  yield parts.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Something follows, and a space or a bracket stands before. */
const isOpening = (line: string, at: number): boolean =>
  /\S/.test(line[at + 1] ?? ' ') && /^$|[\s([{–—-]/.test(line[at - 1] ?? '');
