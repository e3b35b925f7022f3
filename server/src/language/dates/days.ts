import { dayRange, daysInMonth, monthsOf, partOf, yearsOf } from './calendar.ts';
import type { DayRange } from './model.ts';
import type { Point } from './points.ts';

/** First and last day of a written date; null without a year, and for days that the calendar does not have. */
export function daysOf(point: Point): DayRange | null {
  const whole = wholeOf(point);
  return whole && point.part && point.precision !== 'day' ? partOf(whole, point.part) : whole;
}

function wholeOf({ precision, year, month, day, index }: Point): DayRange | null {
  if (year === null) return null;
  switch (precision) {
    case 'day':
      return month !== null && day !== null && day <= daysInMonth(year, month) ? dayRange({ year, month, day }) : null;
    case 'month':
      return monthsOf(year, month!, 1);
    case 'season':
      return monthsOf(year, index, 3);
    case 'quarter':
      return monthsOf(year, index * 3 - 2, 3);
    case 'half':
      return monthsOf(year, index * 6 - 5, 6);
    case 'fiscal-year':
      // Where a fiscal year begins differs by country: April of the year before at the earliest, its own end at the latest.
      return monthsOf(year - 1, 4, 21);
    case 'decade':
      return yearsOf(year, 10);
    case 'century':
      return yearsOf(year, 100);
    default:
      return yearsOf(year, 1);
  }
}

/** True for a day that no such month has: 31 February, and 30 February without a year. */
export function isImpossible({ precision, year, month, day }: Point): boolean {
  return precision === 'day' && month !== null && day !== null && day > daysInMonth(year ?? 2000, month);
}
