import type { How } from '../align.ts';
import type { Facts } from '../facts.ts';
import { counts, type Pair } from '../pair.ts';

/** Matches surer than this carry the negations of both sides. */
const SURE = 0.6;

/** Negation on both sides, directions (*rose*, *fell*), and by what right words were matched. */
export function polarityFeatures(pair: Pair): Record<string, number> {
  const { claim, passage, matches } = pair;
  const sum = { both: 0, claim: 0, passage: 0, neither: 0, scope: 0 };
  const how: Record<How, number> = {
    none: 0,
    same: 0,
    synonym: 0,
    narrower: 0,
    akin: 0,
    broader: 0,
    alike: 0,
    spelling: 0,
  };
  const sentences = new Set<number>();
  let agreeing = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (!counts(token)) continue;
    const match = matches[i]!;
    const { weight } = token;
    if (!token.figure) how[match.how] += weight;
    if (token.negated) sum.scope += token.figure ? 1 : weight;
    if (match.at < 0 || match.score < SURE) continue;
    const other = passage.tokens[match.at]!;
    sentences.add(other.sentence);
    if (token.negated) sum[other.negated ? 'both' : 'claim'] += weight;
    else sum[other.negated ? 'passage' : 'neither'] += weight;
    if (!token.negated && !other.negated) agreeing++;
  }
  const odd = claim.negations.filter(({ double, kind }) => !double && kind !== 'lack').length;
  const near = passage.negations.filter(
    ({ double, cue }) => !double && sentences.has(sentenceAt(passage, cue.start)),
  ).length;
  return {
    negatedShare: sum.scope > 0 ? sum.claim / sum.scope : -1,
    negatedThere: sum.passage / Math.max(0.1, sum.passage + sum.neither),
    negatedClaim: sum.claim,
    negatedPassage: sum.passage,
    negatedBoth: sum.both,
    negationsOdd: odd,
    negationsNear: near,
    negationsDiffer: odd > 0 !== near > 0 ? 1 : 0,
    negationsClaim: claim.negations.length,
    negationsPassage: passage.negations.length,
    agreeing,
    ...directionsOf(claim, passage),
    how_none: how.none,
    how_same: how.same,
    how_synonym: how.synonym,
    how_narrower: how.narrower,
    how_akin: how.akin,
    how_broader: how.broader,
    how_alike: how.alike,
    how_spelling: how.spelling,
  };
}

function directionsOf(claim: Facts, passage: Facts): Record<string, number> {
  let opposite = 0;
  let same = 0;
  for (const one of claim.directions) {
    const signs = passage.directions
      .filter(({ axis }) => axis === one.axis)
      .map((other) => signOf(one) * signOf(other));
    if (signs.includes(1)) same++;
    else if (signs.length > 0) opposite++;
  }
  return { directions: claim.directions.length, directionsSame: same, directionsOpposite: opposite };
}

const signOf = ({ sign, negated }: { sign: number; negated: boolean }): number => (negated ? -sign : sign);

function sentenceAt({ sentences }: Facts, offset: number): number {
  let at = 0;
  while (at + 1 < sentences.length && sentences[at + 1]!.start <= offset) at++;
  return at;
}
