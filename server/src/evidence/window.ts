import type { Facts } from './facts.ts';

/** Up to so many letters a cited text is compared as a whole. */
export const LONGEST_WHOLE = 2500;

/**
 * Which of the passages of a long citation are worth comparing with a claim: those that share most with it, until together they are as long as one
 * text that is compared as a whole. Indexes, in the order of the source.
 */
export function bestPassages(claim: Facts, passages: readonly Facts[]): number[] {
  const ranked = passages
    .map((passage, at) => ({ at, size: passage.text.length, shared: sharedWith(claim, passage) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.at - b.at);
  const chosen: number[] = [];
  let length = 0;
  for (const { at, size } of ranked) {
    if (chosen.length > 0 && length + size > LONGEST_WHOLE) break;
    chosen.push(at);
    length += size;
  }
  return chosen.sort((a, b) => a - b);
}

function sharedWith(claim: Facts, passage: Facts): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const { term, weight, figure } of claim.tokens) {
    if (seen.has(term.stem)) continue;
    seen.add(term.stem);
    if (passage.places.has(term.stem)) sum += figure ? 1 : weight;
  }
  return sum;
}
