import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf, settingOf } from '../../affinity.ts';
import { contrastsOf } from '../../contrasts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** So far from the passage's own ratio (a quarter more, or less) no writer rounds. */
const OFF = Math.log(1.25);
/** So many words around the two figures must be the claim's. */
const SHARED = 2;

/**
 * *Halved*, where it went from 312 to 208: the two figures of the passage whose ratio it is not. Null where the passage tells a multiple itself, or not just
 * one change, or where the claim is about something else.
 */
export function wrongRatio(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  const { passage } = pair;
  if (verdict === 'derived' || !isTimes(pair, claim) || claim.low !== claim.high || claim.low <= 0) return null;
  if (passage.quantities.some(({ kind }) => kind === 'multiple')) return null;
  const contrasts = contrastsOf(passage).filter(({ even, told, than }) => !even && told.kind === than.kind);
  if (contrasts.length !== 1) return null;
  const [{ told, than }] = contrasts as [(typeof contrasts)[0]];
  const ratio = amountOf(told) / amountOf(than);
  if (!Number.isFinite(ratio) || ratio <= 0) return null;
  const times = claim.low;
  // *Twice as many in 2010* may count either way.
  const off = Math.min(...[ratio, 1 / ratio].map((each) => Math.abs(Math.log(each / times))));
  const isPast = claim.relation === '>' || claim.relation === '≥';
  const isShort = times > 1 ? Math.max(ratio, 1 / ratio) < times : Math.min(ratio, 1 / ratio) > times;
  if ((isPast ? !isShort : off < OFF) || isOfOthers(pair, claim)) return null;
  return isAbout(pair, claim, told)
    ? { start: Math.min(told.start, than.start), end: Math.max(told.end, than.end) }
    : null;
}

/**
 * *Climbed from 2 to 6 million*, where it doubled to 6 million: the multiple that the passage tells, where the claim's own two figures have another ratio. Null for a
 * claim's figure that is not the one it began from or that the passage has, and where the passage has not just one multiple, in the clause of the figure it came to.
 */
export function wrongBase({ claim: said, passage }: Pair, { claim, verdict }: QuantityMatch): Span | null {
  if (verdict !== 'different' && verdict !== 'missing') return null;
  const multiples = passage.quantities.filter(({ kind }) => kind === 'multiple');
  const [multiple] = multiples;
  if (!multiple || multiples.length > 1 || multiple.low < 1 || /[<>≤≥]/.test(multiple.relation)) return null;
  const contrast = contrastsOf(said).find(({ than, even }) => !even && than.start === claim.start);
  if (!contrast || contrast.told.kind !== claim.kind) return null;
  const { told } = contrast;
  const at = tokenAt(passage, multiple.start);
  const isGiven = passage.quantities.some(({ low, unit, start }) => {
    const { from, to } = settingOf(passage, tokenAt(passage, start));
    return low === told.low && unit?.name === told.unit?.name && from <= at && at < to;
  });
  const ratio = amountOf(told) / amountOf(claim, told);
  return isGiven && ratio > 1 && Math.abs(Math.log(ratio / multiple.low)) > OFF ? multiple : null;
}

/** *Shed 12,400, about ten times its neighbour's loss* of 1,200: two other figures, be it of the claim, have that ratio. */
const isOfOthers = ({ passage, claim }: Pair, times: Quantity): boolean => {
  const amounts = [...claim.quantities, ...passage.quantities].filter(({ kind, low }) => kind === 'amount' && low > 0);
  return amounts.some((one) =>
    amounts.some(
      (two) =>
        one.unit?.dimension === two.unit?.dimension &&
        Math.abs(Math.log(amountOf(one) / amountOf(two) / times.low)) < CLOSE,
    ),
  );
};
const CLOSE = Math.log(1.1);

/** *Twice*, and *half as many*. */
const isTimes = ({ claim: { text } }: Pair, { kind, unit, end }: Quantity): boolean =>
  kind === 'multiple' ||
  (kind === 'share' && !unit && /^ as (?:many|much|large|high|big|long|fast)\b/i.test(text.slice(end, end + 12)));

/** In its base unit; one that leaves its unit out has that of `like`. */
export const amountOf = ({ low, high, unit }: Quantity, like?: Quantity): number =>
  ((low + high) / 2) * (unit ?? like?.unit ?? ONE).factor;
const ONE = { factor: 1 };

/** Do words that stand with a multiple or a change in the claim stand with the figures, too? `isApart`: words that tell nothing of it. */
export function isAbout(
  pair: Pair,
  claim: Quantity,
  told: Quantity,
  isApart: (pair: Pair, word: Span) => boolean = () => false,
): boolean {
  const here = settingOf(pair.claim, tokenAt(pair.claim, claim.start));
  const at = tokenAt(pair.passage, told.start);
  const { sentence } = pair.passage.tokens[at]!;
  let shared = 0;
  for (let k = here.from; k < here.to; k++) {
    const token = pair.claim.tokens[k]!;
    if (token.weight === 0 || token.figure || isApart(pair, token)) continue;
    if (placesOf(pair, k).some(([place]) => pair.passage.tokens[place]!.sentence === sentence)) shared++;
  }
  return shared >= SHARED;
}
