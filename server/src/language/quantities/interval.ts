import type { Quantity } from './model.ts';

/** A stretch of values; `open` ends are not in it. */
interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How far *about* reaches, as a share of the figure: at least, and at most. */
const ABOUT_LEAST = 0.05;
const ABOUT_MOST = 0.1;
/** How far under the figure *nearly* still is, and over it *just over*. */
const NEARLY = 0.15;
/** *The better part of three months*: more than half. */
const MOST_OF = 0.4;

/** What *about* allows around a figure: half its last digit, within 5 to 10 percent of it. */
export function tolerance(value: number, step: number): number {
  const size = Math.abs(value);
  return Math.max(ABOUT_LEAST * size, Math.min(step / 2, ABOUT_MOST * size));
}

/** The values that a quantity leaves open, in its base unit. A vague word's stretch is as read. */
export function intervalOf(quantity: Quantity): Interval {
  const factor = factorOf(quantity);
  const low = quantity.low * factor;
  const high = quantity.high * factor;
  switch (quantity.relation) {
    case '≥':
      return { low, high: Infinity, lowOpen: false, highOpen: true };
    case '>':
      return { low, high: Infinity, lowOpen: true, highOpen: true };
    case '≤':
      return { low: -Infinity, high, lowOpen: true, highOpen: false };
    case '<':
      return { low: -Infinity, high, lowOpen: true, highOpen: true };
    case '≈':
      return near(quantity, low, high, factor);
    default:
      return { low, high, lowOpen: false, highOpen: false };
  }
}

function near({ side, step, approximator }: Quantity, low: number, high: number, factor: number): Interval {
  const under = approximator?.endsWith(' part of') ? MOST_OF : NEARLY;
  if (side === 'below') return { low: low - under * Math.abs(low), high, lowOpen: false, highOpen: false };
  if (side === 'above') return { low, high: high + NEARLY * Math.abs(high), lowOpen: false, highOpen: false };
  return {
    low: low - tolerance(low, step * factor),
    high: high + tolerance(high, step * factor),
    lowOpen: false,
    highOpen: false,
  };
}

/** What a figure is multiplied by to be in its base unit. A share written as a fraction is in it already. */
export const factorOf = ({ unit }: Quantity): number => unit?.factor ?? 1;

/** Rounding of binary fractions, not of writers. */
const TINY = 1e-9;
export const sameNumber = (a: number, b: number): boolean =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= TINY * Math.max(Math.abs(a), Math.abs(b)));

/** True when all of `inner` lies in `outer`. */
export function covers(outer: Interval, inner: Interval): boolean {
  const low = outer.low < inner.low || (sameNumber(outer.low, inner.low) && (!outer.lowOpen || inner.lowOpen));
  const high = outer.high > inner.high || (sameNumber(outer.high, inner.high) && (!outer.highOpen || inner.highOpen));
  return low && high;
}

/** True when the two share a value. */
export function meets(a: Interval, b: Interval): boolean {
  const left =
    a.low < b.high && !sameNumber(a.low, b.high) ? true : sameNumber(a.low, b.high) && !a.lowOpen && !b.highOpen;
  const right =
    b.low < a.high && !sameNumber(b.low, a.high) ? true : sameNumber(b.low, a.high) && !b.lowOpen && !a.highOpen;
  return left && right;
}
