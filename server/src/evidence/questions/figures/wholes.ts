import type { Quantity } from '../../../language/quantities.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

const ABOUT = '(?:about |around |some |only |just |nearly |almost |over |roughly |at least |more than |fewer than )?';
/** *…, of which 5.3 million went to*; *… . Of these, 940 were*. */
const OF_IT = new RegExp(`\\b[Oo]f (?:which|whom|these|those|them),? ${ABOUT}[$€£]?$`);
/** *1,380 of them were in shelters*. */
const OF_THEM = /^ of (?:them|these|those|whom)\b/;
const THEM = 12;
/** *Of the 3,600 houses*. */
const OUT_OF = new RegExp(
  `\\b(?:[Oo]f|[Oo]ut of) (?:the |its |their |all |those |these )?(?:[\\w-]+['’]s? )?${ABOUT}[$€£]?$`,
);
/** Words by which a claim says that it speaks of a part, or of both. */
const PARTLY =
  /\b(?:of (?:which|whom|these|those|them)|part|parts|partly|some|half|most|mostly|share|including|among|rest)\b/i;
/** How much of what is said of the part must be in the claim's clause. */
const LEAST = 0.5;
const MOST_WORDS = 6;

/**
 * *7.9 million tonnes went to the Union*, where it is *7.9 million tonnes, of which 5.3 million went to the Union*: the part that the claim should give, where it
 * says of the whole what the passage says of a part. Null where the claim has both figures, or says that it means a part.
 */
export function partMeant(pair: Pair, { claim, passage: whole, verdict }: QuantityMatch): Quantity | null {
  const { claim: said, passage } = pair;
  if (!whole || (verdict !== 'equal' && verdict !== 'compatible') || claim.kind !== 'amount') return null;
  if (claim.low !== whole.low) return null;
  if (PARTLY.test(said.text) || OUT_OF.test(said.text.slice(Math.max(0, claim.start - 24), claim.start))) return null;
  for (const part of passage.quantities) {
    if (!isPartOf(passage, whole, part) || said.quantities.some(({ low }) => low === part.low)) continue;
    if (sharedOf(pair, claim, part) >= LEAST) return part;
  }
  return null;
}

function isPartOf({ text, quantities }: Facts, whole: Quantity, part: Quantity): boolean {
  if (part.start <= whole.end || part.kind === 'ordinal' || part.kind === 'multiple' || part.low === whole.low)
    return false;
  if (quantities.some(({ start }) => start > whole.start && start < part.start)) return false;
  const between = text.slice(whole.end, part.start);
  if (OF_IT.test(between) || OF_THEM.test(text.slice(part.end, part.end + THEM))) return true;
  return (
    OUT_OF.test(text.slice(Math.max(0, whole.start - 24), whole.start)) &&
    between.includes(',') &&
    !/[.;]/.test(between)
  );
}

/** How much of what stands behind the part stands in the clause of the claim's figure, too. */
function sharedOf(pair: Pair, figure: Quantity, part: Quantity): number {
  const { claim, passage } = pair;
  const first = tokenAt(passage, part.end);
  const tail: number[] = [];
  for (let at = first; at < passage.tokens.length && tail.length < MOST_WORDS; at++) {
    const { breaks, sentence, weight, figure: counts } = passage.tokens[at]!;
    if (sentence !== passage.tokens[first]!.sentence || (breaks && at > first)) break;
    if (weight > 0 && !counts) tail.push(at);
  }
  const { from, to } = clauseAt(claim, tokenAt(claim, figure.start));
  const found = new Set<number>();
  for (let k = from; k < to; k++)
    for (const [at, score] of placesOf(pair, k)) if (score >= SURE && tail.includes(at)) found.add(at);
  const massOf = (places: Iterable<number>): number =>
    [...places].reduce((sum, at) => sum + passage.tokens[at]!.weight, 0);
  return tail.length === 0 ? 0 : massOf(found) / massOf(tail);
}
const SURE = 0.75;
