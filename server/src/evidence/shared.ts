import type { Span } from '../text/span.ts';
import type { Facts } from './facts.ts';
import type { Pair } from './pair.ts';

/** A match below this is a word of the same subject at best. */
const SAME = 0.6;

/** Is the token of the claim matched by a token of the passage inside these spans of the passage? */
export const standsIn = ({ passage, matches }: Pair, at: number, spans: readonly Span[]): boolean => {
  const match = matches[at]!;
  if (match.at < 0 || match.score < SAME) return false;
  const { start } = passage.tokens[match.at]!;
  return spans.some((span) => span.start <= start && start < span.end);
};

/** The tokens of the claim inside `within` that say something of the matter. */
export function matterOf({ tokens }: Facts, within: Span): number[] {
  const found: number[] = [];
  for (const [at, { start, end, weight }] of tokens.entries())
    if (weight > 0 && start >= within.start && end <= within.end) found.push(at);
  return found;
}

/** How much tokens say together. */
export const massOf = ({ tokens }: Facts, places: readonly number[]): number =>
  places.reduce((sum, at) => sum + tokens[at]!.weight, 0);

/** Those tokens of `matter` that the passage has inside `within`; none where they are fewer than two, or less than `share` of what all say. */
export function sharedMatter(pair: Pair, matter: readonly number[], within: Span, share: number): readonly number[] {
  const shared = matter.filter((at) => standsIn(pair, at, [within]));
  return shared.length < 2 || massOf(pair.claim, shared) < share * massOf(pair.claim, matter) ? [] : shared;
}

/** The index of the word at an offset; -1 when none covers it. */
export function wordAt({ words }: Facts, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < words.length && words[low]!.start <= offset ? low : -1;
}
