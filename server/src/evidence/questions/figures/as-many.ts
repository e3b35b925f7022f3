import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf } from '../../affinity.ts';
import { type Clause, clauseAt, isVerbal } from '../../clauses.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { factorOf, isOneKind, sizeOf } from '../../reckoned.ts';

/** *twice as many*, *half as much*, *double that number*: of a figure that was told before. */
const AS_MANY =
  /^(?: (?:as (?:many|much)|that (?:number|many|much|amount|sum|figure)|that|the (?:number|amount|sum|figure)))(?![^.;:!?]* (?:as|of|in|than)\b)/i;
const REACH = 80;
/** As near as this, a figure may be a rounded one: as it stands, and with *almost*. */
const NEAR = 0.06;
const ALMOST = 0.12;
/** Farther off than this many times, another figure is meant. */
const FAR = 12;
const SURE = 0.9;
/** A word that may be one of another figure's. */
const LIKE = 0.75;

/**
 * *The unions had feared 120*, where *240 will leave; the unions had feared twice as many*: the multiple of the figure before it that the claim's is not. Null for a
 * claim that does not tell its figure of whom the passage tells the multiple, and where it may be held against another one.
 */
export function wrongMultiple(pair: Pair, { claim }: QuantityMatch): Span | null {
  const { claim: said, passage } = pair;
  if (claim.kind !== 'amount' || claim.low !== claim.high || !/[=≈]/.test(claim.relation)) return null;
  if (/\bthan\b/i.test(said.text) || said.quantities.some(({ kind }) => kind !== 'amount')) return null;
  const times = passage.quantities.filter((each) => isAsMany(passage, each));
  const [multiple] = times;
  if (!multiple || times.length > 1) return null;
  const bases = basesOf(passage, multiple).filter((each) => isOneKind(each, claim));
  const size = sizeOf(claim);
  const products = bases.map(
    (each) => sizeOf(each) * multiple.low * (multiple.kind === 'share' ? factorOf(multiple) : 1),
  );
  const near = claim.relation === '=' ? NEAR : ALMOST;
  // Together with the figure before it, too: *the two employ 900*, of 300 and twice as many.
  const right = products.flatMap((each, i) => [each, each + sizeOf(bases[i]!)]);
  if (right.some((each) => Math.abs(each - size) <= near * each)) return null;
  if (!products.some((each) => size < each * FAR && size > each / FAR)) return null;
  const isWritten = passage.quantities.some((each) => isOneKind(each, claim) && sizeOf(each) === size);
  const words = wordsOf(pair, claim, multiple, bases);
  if (words < (isWritten ? 2 : 1)) return null;
  const { start, end } = multiple;
  return { start, end: end + AS_MANY.exec(passage.text.slice(end, end + REACH))![0].length };
}

const isAsMany = ({ text }: Facts, { kind, unit, end }: Quantity): boolean =>
  (kind === 'multiple' || (kind === 'share' && !unit)) && AS_MANY.test(text.slice(end, end + REACH));

/** The figures that a multiple may be one of: those before it in its sentence, else those of the sentence before. */
function basesOf(facts: Facts, multiple: Quantity): Quantity[] {
  const sentence = sentenceOf(facts, multiple);
  const amounts = facts.quantities.filter(({ kind, low, high, end, unit }) => {
    return kind === 'amount' && low === high && end <= multiple.start && unit?.dimension !== 'time';
  });
  const own = amounts.filter((each) => sentenceOf(facts, each) === sentence);
  return own.length > 0 ? own : amounts.filter((each) => sentenceOf(facts, each) === sentence - 1);
}

/** How many words of the claim's clause stand in the clause of the multiple; 0 where one stands in that of a figure before it, verbs and what is counted left out. */
function wordsOf(pair: Pair, figure: Quantity, multiple: Quantity, bases: readonly Quantity[]): number {
  const { claim, passage } = pair;
  const { from, to } = clauseAt(claim, tokenAt(claim, figure.start));
  const own = clauseAt(passage, tokenAt(passage, multiple.start));
  const others = bases.map(
    (each) => [clauseAt(passage, tokenAt(passage, each.start)), tokenAt(passage, each.end)] as const,
  );
  const holds = (clause: Clause, at: number): boolean => clause.from <= at && at < clause.to;
  const counted = tokenAt(claim, figure.end);
  let words = 0;
  for (let k = from; k < to; k++) {
    const { weight, figure: counts, term } = claim.tokens[k]!;
    if (weight === 0 || counts || k === counted) continue;
    const places = placesOf(pair, k).flatMap(([at, score]) => (score >= LIKE ? [at] : []));
    if (placesOf(pair, k).some(([at, score]) => score >= SURE && holds(own, at))) words++;
    else if (
      !isVerbal(term.lower) &&
      places.some((at) => others.some(([clause, noun]) => holds(clause, at) && at !== noun))
    )
      return 0;
  }
  return words;
}
