import { dayOf, numberOfIso } from './calendar.ts';
import type { DateMention, DatePrecision, DayRange } from './model.ts';

/** `compatible`: one contains the other, or what both say agrees while one says less. */
export type DateComparison = 'same' | 'compatible' | 'different';

/** Fuzzy at the edges: what *early*, *spring* or *fiscal 2023* may reach beyond its days, in days. */
const SLACK: Readonly<Partial<Record<DatePrecision, number>>> = { season: 31 };

/**
 * Compares two dates, bounds (*before 2010*, *since June*) counted in. Without days (no year, or relative to a day that is not known) what is written is compared.
 */
export function compareDates(a: DateMention, b: DateMention): DateComparison {
  if (a.days === null || b.days === null) return comparePieces(a, b);
  for (const one of [a.days, a.other])
    for (const two of [b.days, b.other]) {
      const ambiguous = one === a.other || two === b.other;
      if (!one || !two || ambiguous === (one === a.days && two === b.days)) continue;
      const found = compareDays(a, one, b, two);
      if (found !== 'different') return ambiguous ? 'compatible' : found;
    }
  return 'different';
}

function compareDays(a: DateMention, one: DayRange, b: DateMention, two: DayRange): DateComparison {
  if (one.from === two.from && one.to === two.to && a.bound === b.bound)
    return a.part === b.part ? 'same' : 'compatible';
  const [wideA, wideB] = [stretchOf(a, one), stretchOf(b, two)];
  return within(wideA.exact, wideB.wide) || within(wideB.exact, wideA.wide) ? 'compatible' : 'different';
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The days in numbers, as written and with slack at the edges; a bound opens one side: *before 2010*, *since June 2024*. */
function stretchOf(date: DateMention, days: DayRange): { exact: Stretch; wide: Stretch } {
  const [from, to] = [numberOfIso(days.from), numberOfIso(days.to)];
  const slack = date.part ? Math.round((to - from + 1) / 4) : (SLACK[date.precision] ?? 0);
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
