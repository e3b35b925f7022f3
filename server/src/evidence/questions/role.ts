import { placesOf } from '../affinity.ts';
import { type Deed, deedsIn, isNamed } from '../deeds.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** *A beat B* for *B beat A*: the passage has the same two, and the same deed, the other way round. */
export function roleReasons(pair: Pair): Reason[] {
  const reasons: Reason[] = [];
  const given = deedsIn(pair.passage);
  if (given.length === 0) return reasons;
  for (const deed of deedsIn(pair.claim)) {
    const alike = given.filter((other) => other.deed === deed.deed);
    if (alike.some((other) => isSame(pair, deed.by, other.by) && isSame(pair, deed.to, other.to))) continue;
    const turned = alike.find((other) => isSame(pair, deed.by, other.to) && isSame(pair, deed.to, other.by));
    if (turned) reasons.push({ kind: 'role', claim: deed.verb, passage: turned.verb, sure: SURE });
  }
  return reasons;
}
const SURE = 0.85;

/** Does a name of the claim hold a word of the name in the passage? Both are known by their last words, as deeds give them. */
const isSame = (pair: Pair, ours: Deed['by'], theirs: Deed['by']): boolean =>
  runOf(pair.claim, ours).some((k) => {
    const run = runOf(pair.passage, theirs);
    return placesOf(pair, k).some(([at, score]) => score === 1 && run.includes(at));
  });

/** The tokens of the name that a token belongs to. */
function runOf(facts: Facts, at: number): number[] {
  const { tokens } = facts;
  const joins = (k: number): boolean => isNamed(facts, k) && tokens[k]!.sentence === tokens[at]!.sentence;
  let first = at;
  while (first > 0 && joins(first - 1) && !tokens[first]!.breaks) first--;
  let last = at;
  while (last + 1 < tokens.length && joins(last + 1) && !tokens[last + 1]!.breaks) last++;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((k) => tokens[k]!.weight > 0);
}
