import type { Quantity } from '../../../language/quantities.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt, clausesOf } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import { tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** The tokens from here to before `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** So much of what the claim says must stand around the other figure alone. */
const LEAST = 2;

/**
 * *38 had no justification*, where *61 had no justification; in a further 38 it was late*: the figure of the clause next to the right one. The clauses of the
 * two figures are held against what the claim says of its own: nothing of it stands around its figure alone, and much around the other. Null else.
 */
export function ofNeighbour(pair: Pair, claim: Quantity, same: readonly Quantity[]): Quantity | null {
  const { passage } = pair;
  if (same.length !== 1) return null;
  const own = stretchOf(passage, same[0]!);
  const said = saidWith(pair.claim, claim);
  let best: Quantity | null = null;
  let most = LEAST;
  for (const other of passage.quantities) {
    if (!isRival(claim, other) || pair.claim.quantities.some((each) => each.low === other.low)) continue;
    const its = stretchOf(passage, other);
    if (its.from === own.from || passage.tokens[its.from]!.sentence !== passage.tokens[own.from]!.sentence) continue;
    const score = leaning(pair, said, own, its);
    if (score >= most) [best, most] = [other, score];
  }
  return best;
}

const isRival = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  a.unit?.dimension === b.unit?.dimension &&
  !(a.low === b.low && a.high === b.high) &&
  (a.of === null || b.of === null || a.of === b.of);

/** The words of the claim around its figure: its clause, and those beside it that hold no other figure. */
function saidWith(facts: Facts, figure: Quantity): number[] {
  const at = tokenAt(facts, figure.start);
  const { sentence } = facts.tokens[at]!;
  const clauses = clausesOf(facts).filter((each) => each.sentence === sentence);
  const own = clauses.indexOf(clauseAt(facts, at));
  return clauses.flatMap(({ from, to }, i) =>
    i === own || (Math.abs(i - own) <= 1 && !holdsFigure(facts, { from, to }))
      ? Array.from({ length: to - from }, (_, k) => from + k)
      : [],
  );
}

/** The words that go with a figure of the passage: its clause, and those before it in the sentence that hold no figure. */
function stretchOf(facts: Facts, figure: Quantity): Stretch {
  const clauses = clausesOf(facts);
  const clause = clauseAt(facts, tokenAt(facts, figure.start));
  let at = clauses.indexOf(clause);
  while (at > 0 && clauses[at - 1]!.sentence === clause.sentence && !holdsFigure(facts, clauses[at - 1]!)) at--;
  return { from: clauses[at]!.from, to: clause.to };
}

const holdsFigure = ({ tokens }: Facts, { from, to }: Stretch): boolean =>
  tokens.slice(from, to).some(({ figure }) => figure);

/** How much more of the claim stands around the other figure than around its own; 0 where some stands around its own alone. */
function leaning(pair: Pair, said: readonly number[], own: Stretch, other: Stretch): number {
  let score = 0;
  for (const k of said) {
    const { weight, figure, name } = pair.claim.tokens[k]!;
    if (weight === 0 || figure) continue;
    const places = placesOf(pair, k);
    const isIn = ({ from, to }: Stretch): boolean => places.some(([at]) => at >= from && at < to);
    const [mine, its] = [isIn(own), isIn(other)];
    // Who is named first may be meant in the second clause, too.
    if (mine && !its && !(name && own.from < other.from)) return 0;
    if (its && !mine && !name) score++;
  }
  return score;
}
