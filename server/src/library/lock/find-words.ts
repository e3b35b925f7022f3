import type { Span } from '../../text/span.ts';
import type { WordIndex } from './word-index.ts';

/** Of words that stand everywhere only so many places are looked at. */
const MOST_PLACES = 100_000;

/** All places (`[first, last)`, in words) where these words stand one behind the other; at most `most`. */
export function placesOfWords({ row, places }: WordIndex, words: readonly string[], most: number): Span[] {
  let rarest = 0;
  for (const [i, word] of words.entries()) {
    const count = places.get(word)?.length ?? 0;
    if (count === 0) return [];
    if (count < places.get(words[rarest]!)!.length) rarest = i;
  }
  const found: Span[] = [];
  for (const place of (places.get(words[rarest] ?? '') ?? []).slice(0, MOST_PLACES)) {
    const start = place - rarest;
    if (start < 0 || start + words.length > row.words.length) continue;
    if (found.length === most) break;
    if (words.every((word, i) => row.words[start + i] === word)) found.push({ start, end: start + words.length });
  }
  return found;
}
