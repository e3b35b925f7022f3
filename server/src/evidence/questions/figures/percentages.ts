import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { clauseAt } from '../../clauses.ts';
import { type Contrast, contrastsOf, signOf } from '../../contrasts.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { reckonedIn } from '../../reckoned.ts';
import { isChangeFigure } from './changes.ts';
import { amountOf, isAbout } from './ratios.ts';

/** So near to it, as a share of the change or as a share of the whole, a figure may be a rounded one. */
const NEAR = 0.08;
const LEAST = 0.01;
/** From here on the passage hardly tells of one change. */
const FAR = 5;

/**
 * *Grew by 15%*, where it grew from 60 to 66: the two figures of the passage that it does not follow from. Null where the passage tells itself by how much, or
 * tells of more than one change, or where the claim is about something else.
 */
export function wrongPercentage(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  const { claim: said, passage } = pair;
  if (verdict === 'equal' || verdict === 'compatible' || claim.kind !== 'share' || claim.low !== claim.high)
    return null;
  if (claim.relation !== '=' && claim.relation !== '≈') return null;
  if (!isChangeFigure(said.text, claim) || passage.quantities.some((each) => isTold(passage, each))) return null;
  const distance = asDistance(pair, claim);
  if (distance) return distance;
  const turned = ofStepOverEnd(pair, claim);
  if (turned) return turned;
  const contrasts = contrastsOf(passage).filter(isChange);
  if (contrasts.length !== 1) return null;
  const contrast = contrasts[0]!;
  const { told, than } = contrast;
  const [now, then] = [amountOf(told, than), amountOf(than, told)];
  const given = Math.abs(now - then) / then;
  const size = claim.low * (claim.unit?.factor ?? 1);
  const off = Math.abs(size - given);
  if (!(given > 0) || off <= Math.max(LEAST, NEAR * given) || size > given * FAR || size < given / FAR) return null;
  if (verdict === 'derived' && (BACK.test(said.text) || !isOfOtherEnd(claim, Math.abs(now - then) / now))) return null;
  return isAbout(pair, claim, told, isMove) && !isOfOtherChange(pair, claim, contrast)
    ? { start: Math.min(told.start, than.start), end: Math.max(told.end, than.end) }
    : null;
}

/** *Down by a third*, of 4.2 million, which is 1.4 million fewer than before: a third of what it is, and a quarter of what it was. */
function ofStepOverEnd({ claim: said, passage }: Pair, { low, unit }: Quantity): Span | null {
  if (BACK.test(said.text)) return null;
  const size = low * (unit?.factor ?? 1);
  const isNear = (share: number | undefined): boolean => share !== undefined && Math.abs(share - size) <= LEAST;
  return (
    reckonedIn(passage).find(({ wrong, shares }) => wrong !== null && isNear(shares[0]) && !isNear(shares[1])) ?? null
  );
}

/** *62 per cent dearer*, where it cost 372 million instead of 310: the distance in millions, told in percent. */
function asDistance({ passage: { quantities } }: Pair, { unit, low }: Quantity): Span | null {
  const sums = quantities.filter(
    ({ kind, unit: its, low: one, high }) => kind === 'amount' && (its !== null || one >= LARGE) && one === high,
  );
  if (unit?.name !== 'percent' || sums.length !== 2) return null;
  const [one, two] = sums as [Quantity, Quantity];
  const apart = Math.abs(one.low - two.low);
  const isSame = one.unit?.name === two.unit?.name && SCALES.some((scale) => Math.abs(apart / scale - low) < 1e-9);
  const share = (100 * apart) / Math.min(one.low, two.low);
  return isSame &&
    Math.abs(share - low) > NEAR * share &&
    Math.abs((100 * apart) / Math.max(one.low, two.low) - low) > 1
    ? { start: one.start, end: two.end }
    : null;
}
const SCALES = [1, 1e3, 1e6, 1e9];
/** A sum in a currency that is not known by name is this large. */
const LARGE = 1e4;

/** *A year earlier it had been a third more*: counted from where it ended. */
const BACK = /\b(?:earlier|before|previous(?:ly)?|prior|had (?:been|stood)|used to)\b/i;

/** *Rose* stands with any figure. */
const isMove = ({ claim: { directions } }: Pair, { start }: Span): boolean =>
  directions.some((each) => each.axis === 'change' && each.start <= start && start < each.end);

/** *And fell by 60% in the pandemic*, *freight rose by 40% to 2.1 million*: it goes the other way, or with figures of its own. */
function isOfOtherChange({ claim: said, figures }: Pair, claim: Quantity, contrast: Contrast): boolean {
  const at = tokenAt(said, claim.start);
  const { from, to } = clauseAt(said, at);
  const isHere = ({ start }: Span): boolean => {
    const place = tokenAt(said, start);
    return from <= place && place < to;
  };
  const way = signOf(contrast);
  const far = ({ start }: Span): number => Math.abs(start - claim.start);
  const moves = said.directions.filter((each) => each.axis === 'change' && isHere(each));
  const nearest = moves.sort((one, two) => far(one) - far(two))[0];
  return (
    nearest?.sign === -way ||
    figures.some(
      (each) =>
        each.kind === 'quantity' &&
        each.claim !== claim &&
        each.claim.unit?.dimension !== 'time' &&
        isHere(each.claim) &&
        !['equal', 'compatible', 'derived'].includes(each.verdict),
    )
  );
}

/** Does a text tell by what share something changed? */
const isTold = ({ text }: Facts, each: Quantity): boolean => each.kind === 'share' && isChangeFigure(text, each);

const isChange = ({ moves, told, than }: Contrast): boolean =>
  moves && told.kind === than.kind && told.unit?.dimension !== 'temperature';

/** *Fell by a quarter*, of 1,250 to 1,000: the change as a share of where it ended, told as one of where it began. */
const isOfOtherEnd = ({ low, unit, step }: Quantity, other: number): boolean =>
  Math.abs(low * (unit?.factor ?? 1) - other) <= (unit ? (step * unit.factor) / 2 : 1e-6);
