import { areOpposites } from '../../language/direction.ts';
import type { Pair } from '../pair.ts';

/** Word vectors closer than this stand for one use, closer than the second for one subject. */
const ALIKE = 0.6;
const NEAR = 0.3;

/** The words that the passage has in the place of words of the claim: names, opposites, words of one kind, anything else. */
export function swapFeatures({ claim, passage, swaps }: Pair): Record<string, number> {
  const sum = {
    between: 0,
    names: 0,
    mixed: 0,
    words: 0,
    alike: 0,
    near: 0,
    far: 0,
    opposite: 0,
    siblings: 0,
    antonyms: 0,
    most: 0,
  };
  for (const { claim: i, passage: at, similarity, sides, relation } of swaps) {
    const one = claim.tokens[i]!;
    const other = passage.tokens[at]!;
    if (relation === 'sibling') sum.siblings += sides;
    if (relation === 'opposite') sum.antonyms += sides;
    if (one.figure || other.figure) continue;
    if (sides === 2) sum.between += one.weight;
    if (one.name !== other.name) sum.mixed++;
    else if (one.name) sum.names += sides;
    else {
      sum.words++;
      sum[similarity > ALIKE ? 'alike' : similarity > NEAR ? 'near' : 'far'] += sides;
      if (sides === 2) sum.most = Math.max(sum.most, similarity);
      if (areOpposites(one.term.lower, other.term.lower)) sum.opposite++;
    }
  }
  return Object.fromEntries(Object.entries(sum).map(([name, value]) => [`swap_${name}`, value]));
}
