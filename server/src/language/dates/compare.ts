import { dayOf, dayRange, daysInMonth, monthsOf, numberOfIso } from './calendar.ts';
import type { DateMention, DatePrecision, DayRange } from './model.ts';

/** `compatible`: one contains the other, or what both say agrees while one says less. */
export type DateComparison = 'same' | 'compatible' | 'different';

/** The day or stretch itself, where *before 2010* and *in 2010* are to be held against each other. */
export const withoutBound = (date: DateMention): DateMention => ({ ...date, bound: null });

/** Fuzzy at the edges: what *early*, *spring* or *fiscal 2023* may reach beyond its days, in days. */
const SLACK: Readonly<Partial<Record<DatePrecision, number>>> = { season: 31 };
/** And what a day with a part may: *by Christmas*. */
const FEAST = 1;

/**
 * Compares two dates, bounds (*before 2010*, *since June*) counted in. Without days (no year, or relative to a day that is not known) what is written is compared.
 */
export function compareDates(a: DateMention, b: DateMention): DateComparison {
  const [one, two] = [a.days ?? assumed(a, b), b.days ?? assumed(b, a)];
  if (one === null || two === null) return comparePieces(a, b);
  const found = compareDays(a, one, b, two);
  if (found !== 'different') return found === 'same' && a.days && b.days ? 'same' : agreed(a, b);
  for (const [x, y] of [
    [a.other, two],
    [one, b.other],
    [a.other, b.other],
  ])
    if (x && y && compareDays(a, x, b, y) !== 'different') return 'compatible';
  return (!a.days || !b.days) && (turns(a, one, two) || turns(b, two, one)) ? 'compatible' : 'different';
}

/** *After Christmas* is in January, too, where the two do not both tell their year. */
const turns = ({ bound }: DateMention, date: DayRange, other: DayRange): boolean => {
  const behind = numberOfIso(other.from) + YEAR - numberOfIso(date.to);
  return bound === 'after' && behind > 0 && behind <= SOON;
};
const YEAR = 365;
/** As far behind it as this, in days, what comes *after* a day is told by it. */
const SOON = 62;

/** Days that agree once the year is taken from the other date: the same when what is written is. */
const agreed = (a: DateMention, b: DateMention): DateComparison =>
  a.days || b.days || a.bound !== b.bound ? 'compatible' : comparePieces(a, b);

/** The days of a month or day without a year in the year of the other date; null where that has none either way. */
function assumed(date: DateMention, other: DateMention): DayRange | null {
  if (date.month === null || date.range || date.relative) return null;
  const year = other.days ? yearOf(other.days) : other.month !== null && !other.relative && !other.range ? 2000 : null;
  if (year === null) return null;
  if (date.day === null) return monthsOf(year, date.month, 1);
  return date.problem || date.day > daysInMonth(year, date.month)
    ? null
    : dayRange({ year, month: date.month, day: date.day });
}

/** The year in which all of the days lie; null when there is none. */
function yearOf({ from, to }: DayRange): number | null {
  const year = dayOf(numberOfIso(from)).year;
  return dayOf(numberOfIso(to)).year === year ? year : null;
}

function compareDays(a: DateMention, one: DayRange, b: DateMention, two: DayRange): DateComparison {
  if (one.from === two.from && one.to === two.to && a.bound === b.bound)
    return a.part === b.part ? 'same' : 'compatible';
  const [wideA, wideB] = [stretchOf(a, one), stretchOf(b, two)];
  if (within(wideA.exact, wideB.wide) || within(wideB.exact, wideA.wide)) return 'compatible';
  if ((a.part || b.part) && overlap(wideA.exact, wideB.exact)) return 'compatible';
  // After February, and by March: both may be so.
  return a.bound && b.bound && overlap(wideA.exact, wideB.exact) ? 'compatible' : 'different';
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days in numbers, as written and with slack at the edges; a bound opens one side: *before 2010*, *since June 2024*. */
function stretchOf(date: DateMention, days: DayRange): { exact: Stretch; wide: Stretch } {
  const [from, to] = [numberOfIso(days.from), numberOfIso(days.to)];
  const isFeast = date.part !== null && date.precision === 'day';
  const slack = isFeast ? FEAST : date.part ? Math.round((to - from + 1) / 4) : (SLACK[date.precision] ?? 0);
  const exact = bounded(date.bound, from, to);
  return { exact, wide: { from: exact.from - slack, to: exact.to + slack } };
}

function bounded(bound: DateMention['bound'], from: number, to: number): Stretch {
  switch (bound) {
    case 'before':
      return { from: -Infinity, to: from - 1 };
    case 'after':
      return { from: to + 1, to: Infinity };
    case 'since':
      return { from, to: Infinity };
    case 'until':
    case 'by':
      return { from: -Infinity, to };
    default:
      return { from, to };
  }
}

const overlap = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;

const within = (inner: Stretch, outer: Stretch): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** Year, month, day and weekday, as far as both have them. */
function comparePieces(a: DateMention, b: DateMention): DateComparison {
  if (a.relative && b.relative && !a.days && !b.days) {
    const same =
      a.relative.unit === b.relative.unit && a.relative.offset === b.relative.offset && a.weekday === b.weekday;
    return same && a.month === b.month ? 'same' : sameUnit(a, b) ? 'different' : 'compatible';
  }
  let shared = 0;
  let lone = 0;
  for (const key of ['year', 'month', 'day', 'weekday'] as const) {
    const one = piece(a, key);
    const two = piece(b, key);
    if (one === null && two === null) continue;
    if (one === null || two === null) lone++;
    else if (one !== two) return 'different';
    else shared++;
  }
  return shared > 0 && lone === 0 && a.range === b.range ? 'same' : 'compatible';
}

const sameUnit = (a: DateMention, b: DateMention): boolean =>
  a.relative!.unit === b.relative!.unit && a.relative!.anchor === b.relative!.anchor;

/** A piece as written, or as the days imply it. */
function piece(date: DateMention, key: 'year' | 'month' | 'day' | 'weekday'): number | null {
  if (date[key] !== null) return date[key];
  if (!date.days || key === 'weekday') return null;
  const from = dayOf(numberOfIso(date.days.from));
  const to = dayOf(numberOfIso(date.days.to));
  if (from.year !== to.year) return null;
  if (key === 'year') return from.year;
  if (from.month !== to.month) return null;
  return key === 'month' || from.day === to.day ? from[key] : null;
}
