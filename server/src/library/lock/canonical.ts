import { BREAK, UNSPACED, wordClassOf } from '../../text/characters.ts';
import { type Folded, foldedBody, foldText } from '../../text/fold.ts';
import { fingerprintOf } from '../../text/hash.ts';
import type { Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';

/**
 * A text as a row of words, for telling whether two texts say the same. Case, white space, quotation marks, the kind of a
 * dash and hyphens inside words (which a line end may have put there) do not count; all other signs do. A figure is one
 * word with its separators and its minus sign.
 */
export interface WordRow {
  readonly words: readonly string[];
  /** Where each begins and ends in the folded text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const SPACE = 0x20;
const QUOTE = 0x27;
const DASH = 0x2d;
const digit = /^\p{N}/u;

export const wordsOf = (text: string): WordRow => rowOf(foldText(text));

/** The same of the text of a source. */
export const bodyWords = (body: SourceBody): WordRow => rowOf(foldedBody(body));

/** Of all words in some stretches of a source; equal for texts that say the same. */
export const hashOfSpans = (body: SourceBody, spans: readonly Span[]): string =>
  hashOfText(spans.map(({ start, end }) => body.text.slice(start, end)).join(GAP));

export const hashOfText = (text: string): string => fingerprintOf(wordsOf(text).words.join(' '));

/** Stands between stretches that are not beside each other, and for words that are left out. */
export const GAP = ' … ';

function rowOf({ text }: Folded): WordRow {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === SPACE || unit === QUOTE) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    const word = text.slice(at, end);
    words.push((word.length > 1 && unit !== DASH ? withoutHyphens(word) : word).toLowerCase());
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { words, starts, ends };
}

function endOfWord(text: string, start: number): number {
  let at = start;
  if (text.charCodeAt(at) === DASH && isMinus(text, at)) at++;
  const kind = wordClassOf(text.charCodeAt(at));
  if (kind === BREAK || kind === UNSPACED) return at + 1;
  for (at++; at < text.length; at++) {
    if (wordClassOf(text.charCodeAt(at)) === kind) continue;
    if (at + 1 >= text.length || wordClassOf(text.charCodeAt(at + 1)) !== kind || !isInside(text, at)) break;
  }
  return at;
}

/** A dash that belongs to the figure behind it: `-5`, but not `3-5` nor `3 - 5`. */
const isMinus = (text: string, at: number): boolean =>
  digit.test(text[at + 1] ?? '') && (at === 0 || wordClassOf(text.charCodeAt(at - 1)) === BREAK);

/** A sign between two parts of one word: an apostrophe, a hyphen between letters, a separator between digits. */
function isInside(text: string, at: number): boolean {
  const unit = text[at]!;
  const figures = digit.test(text[at - 1]!) && digit.test(text[at + 1]!);
  if (unit === '.' || unit === ',') return figures;
  if (unit === '-') return !digit.test(text[at - 1]!) && !digit.test(text[at + 1]!);
  return unit === "'" && !figures;
}

const withoutHyphens = (word: string): string => word.replaceAll('-', '');
