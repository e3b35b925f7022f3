import type { Span } from '../../text/span.ts';
import { wordsOf } from './canonical.ts';
import type { WordIndex } from './word-index.ts';

/**
 * How much of what stood before and behind a passage still stands beside a place (`[first, last)`, in words): 0 to 2, one
 * for each side. A side of which nothing is known counts nothing.
 */
export function contextAt({ row }: WordIndex, place: Span, before: string, after: string): number {
  // 32 characters may cut a word in two: the outermost one does not count, unless it is the only one.
  const left = inner(wordsOf(before).words.toReversed());
  const right = inner(wordsOf(after).words);
  return agreeing(left, (i) => row.words[place.start - 1 - i]) + agreeing(right, (i) => row.words[place.end + i]);
}

const inner = (words: readonly string[]): readonly string[] => (words.length > 1 ? words.slice(0, -1) : words);

function agreeing(words: readonly string[], at: (i: number) => string | undefined): number {
  let same = 0;
  while (same < words.length && words[same] === at(same)) same++;
  return words.length === 0 ? 0 : same / words.length;
}
