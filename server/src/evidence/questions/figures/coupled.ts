import { compareDates } from '../../../language/dates.ts';
import { compareQuantities, type Quantity } from '../../../language/quantities.ts';
import { dateOfFigure } from '../../dated-figures.ts';
import type { Facts } from '../../facts.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/**
 * *2.8% in 2023*, where it was *2.4% in 2023*, and *2.8% by 2028*: the figure that the passage couples with the claim's date. Null where the claim's own stands
 * with that date as well, or where either stands with more than one.
 */
export function ofOtherDate({ claim: said, passage }: Pair, { claim, verdict }: QuantityMatch): Quantity | null {
  if (verdict !== 'equal' && verdict !== 'elsewhere' && verdict !== 'different') return null;
  const date = dateOfFigure(said, claim);
  if (!date) return null;
  const own = passage.quantities.filter((each) => isSameSize(each, claim));
  const dates = own.map((each) => dateOfFigure(passage, each));
  const isWritten = passage.quantities.some(({ low, high }) => low === claim.low && high === claim.high);
  if (verdict === 'different' ? isWritten : own.length !== 1) return null;
  if (dates.some((each) => !each || compareDates(each, date) !== 'different')) return null;
  const others = passage.quantities.filter((each) => {
    const its = each.kind === claim.kind && each.unit?.name === claim.unit?.name ? dateOfFigure(passage, each) : null;
    return its !== null && compareDates(its, date) === 'same';
  });
  const [other] = others;
  if (!other || others.length > 1) return null;
  return verdict === 'different' && (!mayBeOne(claim, other) || isStepFrom(claim, other, passage)) ? null : other;
}

/** *8,700 in 2020*, where 1,100 of the 9,800 of 2020 were cut. */
const isStepFrom = (claim: Quantity, other: Quantity, { quantities }: Facts): boolean =>
  quantities.some(({ low }) => other.low - low === claim.low || other.low + low === claim.low);

/** *8.5 million in 2019*, where it is 5.8 million: another figure of what may be the same. */
const mayBeOne = (claim: Quantity, other: Quantity): boolean =>
  (claim.of === null || other.of === null || claim.of === other.of) &&
  compareQuantities(claim, other).verdict === 'different';

const isSameSize = ({ kind, unit, low, high }: Quantity, other: Quantity): boolean =>
  kind === other.kind && unit?.name === other.unit?.name && low === other.low && high === other.high;
