import { numberAt } from '../quantities/numerals.ts';
import type { Token } from '../quantities/tokens.ts';
import { monthsOf } from './calendar.ts';
import type { DayRange } from './model.ts';
import type { Point } from './points.ts';

/** So many tokens back the length may begin: *the twelve months ending at the end of*. */
const REACH = 6;

/**
 * The days of `the three months to the end of June 2021`, `the year to March 2022`: whole months that end with the month of the point. Null where no such
 * length leads to it, and where its year is not told.
 */
export function runTo(tokens: readonly Token[], { first, precision, year, month, part }: Point): DayRange | null {
  if (precision !== 'month' || year === null || month === null || (part !== null && part !== 'late')) return null;
  let at = first - 1;
  const lower = (): string => tokens[at]?.lower ?? '';
  if (lower() === 'the') at--;
  if (/^(?:in|at|on|with)$/.test(lower())) at--;
  if (!/^(?:to|ending|ended)$/.test(lower())) return null;
  at--;
  const unit = lower();
  if (!/^(?:months?|quarter|year)$/.test(unit)) return null;
  const count = unit === 'year' ? 12 : unit === 'quarter' ? 3 : countBefore(tokens, at, first);
  return count > 0 ? monthsOf(year, month - count + 1, count) : null;
}

/** The number right before a token; 0 for none. */
function countBefore(tokens: readonly Token[], at: number, first: number): number {
  for (let from = Math.max(0, first - REACH); from < at; from++) {
    const count = numberAt(tokens, from);
    if (count?.next === at) return count.value <= 36 && count.value % 1 === 0 ? count.value : 0;
  }
  return 0;
}
