import { derived } from '../../text/derived.ts';
import { foldedBody } from '../../text/fold.ts';
import { recent } from '../../text/recent.ts';
import type { Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { bodyWords, type WordRow } from './canonical.ts';

/** The words of a source: where each stands, how much each tells, where passages end. */
export interface WordIndex {
  readonly row: WordRow;
  /** For each word the indexes where it stands, rising. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** For each word of the row the number of passages that begin at or before it. */
  readonly passages: Int32Array;
}

/** An index takes some 15 bytes a character. */
const MOST_KEPT = 32;

export const indexOf = recent(MOST_KEPT, (body: SourceBody): WordIndex => {
  const row = bodyWords(body);
  const places = new Map<string, number[]>();
  for (const [i, word] of row.words.entries()) {
    const known = places.get(word);
    if (known) known.push(i);
    else places.set(word, [i]);
  }
  return { row, places, passages: passagesOf(body, row) };
});

function passagesOf(body: SourceBody, { starts }: WordRow): Int32Array {
  const { map } = foldedBody(body);
  const passages = new Int32Array(starts.length);
  let passed = 0;
  const heads = body.passages.map(({ span }) => map.offsetOf(span.start));
  for (const [i, start] of starts.entries()) {
    while (passed < heads.length && heads[passed]! <= start) passed++;
    passages[i] = passed;
  }
  return passages;
}

/** What a sign of punctuation tells, and the power that spreads the weights of words. Both set on the development half of the anchoring data. */
export const SIGN = 0.05;
const SPREAD = 1.5;

/**
 * How much a word tells in this source, 0 to a little over 1: the rarer the more (inverse document frequency, Spärck Jones
 * 1972, over the words of one source). A word that is not there at all tells the most.
 */
export function weightOf(index: WordIndex, word: string): number {
  const weights = known(index);
  const found = weights.get(word);
  if (found !== undefined) return found;
  const weight = weightIn(index, word);
  // Words that are not there may be any number.
  if (index.places.has(word)) weights.set(word, weight);
  return weight;
}

const known = derived((_: WordIndex) => new Map<string, number>());

function weightIn({ row, places }: WordIndex, word: string): number {
  if (!/[\p{L}\p{N}]/u.test(word)) return SIGN;
  const total = Math.log(row.words.length + 2);
  return (Math.log((row.words.length + 2) / (places.get(word)?.length ?? 0.5)) / total) ** SPREAD;
}

/** The words `[first, last)` of a source in its extracted text. */
export function spanOfWords(body: SourceBody, { row }: WordIndex, first: number, last: number): Span {
  return foldedBody(body).map.spanOf({ start: row.starts[first]!, end: row.ends[last - 1]! });
}

/** The words that stand in a stretch of the extracted text: `[first, last)`. */
export function wordsIn(body: SourceBody, { row }: WordIndex, span: Span): Span {
  const { map } = foldedBody(body);
  return { start: firstAt(row.starts, map.offsetOf(span.start)), end: firstAt(row.starts, map.offsetOf(span.end)) };
}

/** The first index whose start is at or behind an offset. */
function firstAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
