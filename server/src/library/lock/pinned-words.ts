import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { GAP, hashOfText, wordsOf } from './canonical.ts';
import { placesOfWords } from './find-words.ts';
import type { Pin } from './model.ts';
import { indexOf, spanOfWords } from './word-index.ts';

/** The words of a pin as they are looked for. */
export interface PinnedWords {
  /** The stretches that were cited; of a long passage its first and its last words. */
  readonly parts: readonly string[];
  /** Words between the parts are not known: all from the first part to the last was cited. */
  readonly isCut: boolean;
}

export const pinnedWords = derived(({ words, hash }: Pin): PinnedWords => {
  const isCut = hashOfText(words) !== hash;
  return { parts: words.split(GAP).filter((part) => wordsOf(part).words.length > 0), isCut };
});

/** Of words that stand everywhere (an empty cell, `Yes.`) so many places are looked at. */
const MOST_PLACES = 500;
/** So many ends are tried for a beginning of a long passage, and so many pairs in all. */
const MOST_ENDS = 8;
const MOST_PAIRS = 64;

/**
 * All places in a source where the words of a pin stand as they were, each as its stretches in order, in the extracted text. What
 * was between the first and the last words of a long passage is not known, and not compared.
 */
export function placesOf(pin: Pin, body: SourceBody): Span[][] {
  const { parts, isCut } = pinnedWords(pin);
  const index = indexOf(body);
  const together = isCut ? [] : placesOfWords(index, wordsOf(pin.words).words, MOST_PLACES);
  const spanOf = ({ start, end }: Span): Span => spanOfWords(body, index, start, end);
  if (together.length > 0 || parts.length < 2) return together.map((place) => [spanOf(place)]);
  const rows = parts.map((part) => placesOfWords(index, wordsOf(part).words, MOST_PLACES));
  if (isCut) {
    const ends = rows.at(-1)!;
    const pairs = rows[0]!.slice(0, MOST_PAIRS).flatMap(({ start, end }) =>
      ends
        .filter((last) => last.start >= end)
        .slice(0, MOST_ENDS)
        .map((last) => [spanOf({ start, end: last.end })]),
    );
    return pairs.slice(0, MOST_PAIRS);
  }
  return rows[0]!.flatMap((first) => {
    const places = [first];
    for (const row of rows.slice(1)) {
      const next = row.find(({ start }) => start >= places.at(-1)!.end);
      if (!next) return [];
      places.push(next);
    }
    return [places.map(spanOf)];
  });
}
