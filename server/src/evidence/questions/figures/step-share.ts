import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { contrastsOf, signOf } from '../../contrasts.ts';
import type { Facts } from '../../facts.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { isChangeFigure } from './changes.ts';
import { amountOf } from './ratios.ts';

/** What stands between a step and the share that it is told as, too: *six crowns, or about 17 per cent*, *six crowns (17 per cent)*. */
const BESIDE =
  /^(?: [\w-]+){0,4}(?:,? or|,? that is,?|,| \()(?: (?:about|around|some|nearly|almost|roughly|just (?:over|under)|an?))* ?$/i;
/** Counted from where it ended. */
const BACK = /\b(?:earlier|before|previous(?:ly)?|prior|had (?:been|stood)|used to)\b/i;
/** So near to it, as a share of the change or as a share of the whole, a figure may be a rounded one. */
const NEAR = 0.1;
const LEAST = 0.01;

/** From and to, with the share by which the second is more or less than the first. */
export interface StepShare extends Span {
  /** Of one: 0.143 of *from 42 to 48*. */
  readonly share: number;
}

/**
 * *By six crowns, or about 17 per cent*, where it goes from 42 to 48: the change of the passage that is the claim's in units, and another share than the one that the claim
 * tells beside it. Null where the passage has the share, and where one of several such changes comes to it.
 */
export function wrongStepShare({ claim: said, passage }: Pair, { claim, verdict }: QuantityMatch): StepShare | null {
  if (verdict === 'equal' || verdict === 'compatible' || claim.kind !== 'share' || claim.low !== claim.high)
    return null;
  if (claim.relation !== '=' && claim.relation !== '≈') return null;
  // *Half of them at night* is no share of the change.
  const step = /^ of\b/.test(said.text.slice(claim.end)) ? null : stepBefore(said, claim);
  const changes = step ? changesBy(passage, step) : [];
  const size = claim.low * (claim.unit?.factor ?? 1);
  const isBack = BACK.test(said.text) || changes.some(({ sign }) => isAgainst(said, sign));
  const shares = [...changes.flatMap((each) => each.shares.slice(0, isBack ? 2 : 1)), ...rangesBy(passage, step)];
  const fits = shares.some((share) => isNear(size, share));
  const [change] = changes;
  return change && !fits ? { start: change.start, end: change.end, share: change.shares[0] } : null;
}

/** The amount right before a share of the claim that tells how far something went. */
function stepBefore({ text, quantities }: Facts, share: Quantity): Quantity | null {
  const step = quantities[quantities.indexOf(share) - 1];
  if (step?.kind !== 'amount' || step.low !== step.high || !isChangeFigure(text, step)) return null;
  return BESIDE.test(text.slice(step.end, share.start)) ? step : null;
}

/** The changes of a passage by so much, each with the shares that it is of its beginning and of its end. */
const changesBy = (passage: Facts, step: Quantity) =>
  contrastsOf(passage).flatMap((contrast) => {
    const { told, than, moves } = contrast;
    const [now, then] = [amountOf(told, than), amountOf(than, told)];
    const by = Math.abs(now - then);
    if (!moves || told.kind !== 'amount' || !(now > 0) || !(then > 0)) return [];
    if (Math.abs(by - amountOf(step, told)) > 1e-9 * now) return [];
    const [start, end] = [Math.min(told.start, than.start), Math.max(told.end, than.end)];
    return [{ start, end, shares: [by / then, by / now] as const, sign: signOf(contrast) }];
  });

/** *And from 500 to 540 in the south*, read as a range: the shares that such a step is of its lower end. */
const rangesBy = ({ quantities }: Facts, step: Quantity | null): number[] =>
  quantities.flatMap(({ kind, low, high }) =>
    kind === 'amount' && low > 0 && step !== null && high - low === step.low ? [(high - low) / low] : [],
  );

/** Does the claim tell it the other way round? */
const isAgainst = ({ directions }: Facts, sign: number): boolean =>
  directions.some((each) => each.axis === 'change' && each.sign === -sign);

const isNear = (size: number, share: number): boolean => Math.abs(size - share) <= Math.max(LEAST, NEAR * share);
