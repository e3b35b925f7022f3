import { areOpposites } from '../../language/direction.ts';
import type { Pair } from '../pair.ts';

/** Word vectors closer than this stand for one use, closer than the second for one subject. */
const ALIKE = 0.6;
const NEAR = 0.3;

/** The words that the passage has in the place of words of the claim: names, opposites, words of one kind, anything else. */
export function swapFeatures({ claim, passage, swaps }: Pair): Record<string, number> {
  const sum = {
    swap_between: 0,
    swap_names: 0,
    swap_mixed: 0,
    swap_words: 0,
    swap_alike: 0,
    swap_near: 0,
    swap_far: 0,
    swap_opposite: 0,
    swap_siblings: 0,
    swap_antonyms: 0,
    swap_most: 0,
  };
  for (const { claim: i, passage: at, similarity, sides, relation } of swaps) {
    const one = claim.tokens[i]!;
    const other = passage.tokens[at]!;
    if (relation === 'sibling') sum.swap_siblings += sides;
    if (relation === 'opposite') sum.swap_antonyms += sides;
    if (one.figure || other.figure) continue;
    if (sides === 2) sum.swap_between += one.weight;
    if (one.name !== other.name) sum.swap_mixed++;
    else if (one.name) sum.swap_names += sides;
    else {
      sum.swap_words++;
      sum[similarity > ALIKE ? 'swap_alike' : similarity > NEAR ? 'swap_near' : 'swap_far'] += sides;
      if (sides === 2) sum.swap_most = Math.max(sum.swap_most, similarity);
      if (areOpposites(one.term.lower, other.term.lower)) sum.swap_opposite++;
    }
  }
  return sum;
}
