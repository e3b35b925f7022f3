import type { Span } from '../../text/span.ts';
import type { Weighed } from './align-words.ts';
import type { WordIndex } from './word-index.ts';

/** So many stretches are looked at closely. */
const MOST_AREAS = 8;
/** Of few words more, since they stand at many places. */
const FEW_WORDS = 8;
const MOST_AREAS_OF_FEW = 64;
const LEAST_LENGTH = 24;
/** A word that stands more often says nothing of where to look. */
const MOST_PLACES = 2000;

/**
 * The stretches of a source (in words) where the words of a passage gather, best first. The source is cut into stretches as
 * long as the passage; each answers with its neighbours, so that a passage may stand across a cut.
 */
export function areasWith({ row, places }: WordIndex, { words, weights }: Weighed): Span[] {
  const length = Math.max(LEAST_LENGTH, words.length);
  const count = Math.ceil(row.words.length / length);
  const sums = new Float64Array(count);
  for (const [word, { weight, times }] of wordCounts(words, weights)) {
    const all = places.get(word) ?? [];
    if (all.length > MOST_PLACES) continue;
    let block = -1;
    let seen = 0;
    for (const place of all) {
      const here = Math.floor(place / length);
      seen = here === block ? seen + 1 : 1;
      block = here;
      if (seen <= times) sums[here]! += weight;
    }
  }
  const pairs = Array.from(sums, (sum, i) => ({ i, sum: sum + Math.max(sums[i - 1] ?? 0, sums[i + 1] ?? 0) }));
  const best = pairs.filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum || a.i - b.i);
  const most = words.length <= FEW_WORDS ? MOST_AREAS_OF_FEW : MOST_AREAS;
  const areas: Span[] = [];
  for (const { i } of best.slice(0, 2 * most)) {
    const area = { start: Math.max(0, (i - 1) * length), end: Math.min(row.words.length, (i + 2) * length) };
    if (areas.length < most && areas.every((known) => Math.abs(known.start - area.start) > length)) areas.push(area);
  }
  return areas;
}

interface Count {
  readonly weight: number;
  readonly times: number;
}

/** How often each word stands in a passage, and what it tells. */
export function wordCounts(words: readonly string[], weights: readonly number[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [i, word] of words.entries())
    counts.set(word, { weight: weights[i]!, times: (counts.get(word)?.times ?? 0) + 1 });
  return counts;
}
