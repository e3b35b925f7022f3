import { numberAt, ORDINALS } from '../quantities/numerals.ts';
import type { Token } from '../quantities/tokens.ts';
import { dayNumber, dayOf, dayRange, isoOf, monthsOf, readIso, yearsOf } from './calendar.ts';
import type { DatePrecision, DayRange, Relative } from './model.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './names.ts';

/** A date that counts from the day of writing, or from another in the text. `span` words: `length` tokens. */
export interface RelativePoint {
  readonly next: number;
  readonly relative: Relative;
  /** The named month or weekday (*last March*, *on Tuesday*), the first month of a season. */
  readonly month: number | null;
  readonly weekday: number | null;
  /** From then until now: *the past two years*. */
  readonly span: boolean;
  /** 1 to 4: *the third quarter of last year*; null without one. */
  readonly quarter: number | null;
}

const UNITS: ReadonlyMap<string, DatePrecision> = new Map(
  (['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'] as const).flatMap(
    (unit): [string, DatePrecision][] => [
      [unit, unit],
      [unit === 'century' ? 'centuries' : `${unit}s`, unit],
    ],
  ),
);
const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 };
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The relative date that starts at a token; null when none does. */
export function relativeAt(tokens: readonly Token[], at: number): RelativePoint | null {
  const { lower } = tokens[at]!;
  if (Object.hasOwn(DAYS, lower)) return of(at + 1, 'day', DAYS[lower]!);
  if (Object.hasOwn(STEPS, lower)) return stepped(tokens, at, STEPS[lower]!);
  if (Object.hasOwn(NEIGHBOURS, lower)) return neighbour(tokens, at, NEIGHBOURS[lower]!);
  return quarterAt(tokens, at) ?? agoAt(tokens, at);
}

const NEIGHBOURS: Readonly<Record<string, number>> = { following: 1, preceding: -1 };

/** `the following January`, `the preceding autumn`: it counts from what was told before. */
function neighbour(tokens: readonly Token[], at: number, offset: number): RelativePoint | null {
  const named = stepped(tokens, at, offset);
  if (named?.month == null) return null;
  return { ...named, relative: { ...named.relative, anchor: 'text' } };
}

/** The days of `the following January` behind a date that ended, or `the preceding January` before one that began, on such a day (ISO). */
export function besideDay({ month, relative: { unit, offset } }: RelativePoint, day: string): DayRange | null {
  const told = readIso(day);
  if (month === null || told?.month == null) return null;
  const isSameYear = offset > 0 ? month > told.month : month < told.month;
  return monthsOf(told.year + (isSameYear ? 0 : offset), month, unit === 'season' ? 3 : 1);
}

/** `third quarter of last year`, `fourth quarter this year`. */
function quarterAt(tokens: readonly Token[], at: number): RelativePoint | null {
  const quarter = ORDINALS.get(tokens[at]!.lower);
  if (quarter === undefined || quarter < 1 || quarter > 4 || tokens[at + 1]?.lower !== 'quarter') return null;
  const step = tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
  const offset = tokens[step] && Object.hasOwn(STEPS, tokens[step].lower) ? STEPS[tokens[step].lower]! : null;
  if (offset === null || tokens[step + 1]?.lower !== 'year') return null;
  return { ...of(step + 2, 'quarter', offset), quarter };
}

const of = (next: number, unit: DatePrecision, offset: number, more: Partial<RelativePoint> = {}): RelativePoint => ({
  next,
  relative: { unit, offset, anchor: 'as-of' },
  month: null,
  weekday: null,
  span: false,
  quarter: null,
  ...more,
});

/** `last year`, `this March`, `next Tuesday`, `the past two years`. */
function stepped(tokens: readonly Token[], at: number, offset: number): RelativePoint | null {
  const token = tokens[at + 1];
  // It will last two years.
  if (tokens[at]!.lower === 'last' && LASTS.has(tokens[at - 1]?.lower ?? '')) return null;
  if (token?.kind === 'numeral' || token?.kind === 'word') {
    const counted = tokens[at]!.lower === 'this' ? null : numberAt(tokens, at + 1);
    const unit = counted && UNITS.get(tokens[counted.next]?.lower ?? '');
    if (counted && unit) return of(counted.next + 1, unit, offset * counted.value, { span: true });
  }
  if (token?.kind !== 'word') return null;
  const { lower } = token;
  if (token.capital && MONTHS.has(lower) && lower.length > 3 + Number(lower === 'may') - 1)
    return of(at + 2, 'month', offset, { month: MONTHS.get(lower)! });
  if (token.capital && WEEKDAYS.has(lower) && lower.endsWith('day'))
    return of(at + 2, 'day', offset, { weekday: WEEKDAYS.get(lower)! });
  if (SEASONS.has(lower) && tokens[at]!.lower !== 'past')
    return of(at + 2, 'season', offset, { month: SEASONS.get(lower)! });
  // *last year's budget*
  const name = lower.replace(/'s$/, '');
  const unit = UNITS.get(name);
  if (!unit || name !== unit || (unit === 'day' && offset !== 1)) return null;
  if (tokens[at]!.lower === 'past' || (tokens[at]!.lower === 'last' && isIn(tokens[at - 1])))
    return of(at + 2, unit, offset, { span: true });
  if (tokens[at]!.lower === 'previous' || (tokens[at]!.lower === 'next' && unit === 'day'))
    return { ...of(at + 2, unit, offset), relative: { unit, offset, anchor: 'text' } };
  return of(at + 2, unit, offset);
}

/** Before *last*, the verb. */
const LASTS: ReadonlySet<string> = new Set(
  'to will would could should may might must can not did does shall cannot only'.split(' '),
);

/** *the last year*, *the last decade*: the time until now, not the calendar year before. */
const isIn = (token: Token | undefined): boolean => token?.lower === 'the';

const isUnit = (token: Token | undefined): boolean => token?.kind === 'word' && UNITS.has(token.lower);

/** The days of a week, from today to the same day; null for units whose days are not counted on. */
const dayOfWeeks = (unit: DatePrecision): number | null => (unit === 'week' ? 7 : unit === 'day' ? 1 : null);

/** `two weeks ago`, `a year earlier`, `three days later`. */
function agoAt(tokens: readonly Token[], at: number): RelativePoint | null {
  if (!isUnit(tokens[at + 1]) && !isUnit(tokens[at + 2]) && !isUnit(tokens[at + 3])) return null;
  const { lower } = tokens[at]!;
  // *half a year ago*
  if (tokens[at - 1]?.lower === 'half') return null;
  const one = lower === 'a' || lower === 'an' || lower === 'one';
  const counted = UNITS.has(tokens[at + 1]?.lower ?? '') && one ? { value: 1, next: at + 1 } : numberAt(tokens, at);
  const unit = counted && UNITS.get(tokens[counted.next]?.lower ?? '');
  if (!counted || !unit) return null;
  switch (tokens[counted.next + 1]?.lower) {
    case 'from':
      // A week from today, three days from now.
      if (!/^(?:today|now)$/.test(tokens[counted.next + 2]?.lower ?? '')) return null;
      return of(counted.next + 3, dayOfWeeks(unit) ? 'day' : unit, counted.value * (dayOfWeeks(unit) ?? 1));
    case 'hence':
      return of(counted.next + 2, dayOfWeeks(unit) ? 'day' : unit, counted.value * (dayOfWeeks(unit) ?? 1));
    case 'ago':
      // A week ago today.
      if (tokens[counted.next + 2]?.lower === 'today' && dayOfWeeks(unit))
        return of(counted.next + 3, 'day', -counted.value * dayOfWeeks(unit)!);
      return of(counted.next + 2, unit, -counted.value);
    case 'later':
    case 'afterwards':
      return {
        ...of(counted.next + 2, unit, counted.value),
        relative: { unit, offset: counted.value, anchor: 'text' },
      };
    case 'earlier':
    case 'before':
    case 'previously':
      return {
        ...of(counted.next + 2, unit, -counted.value),
        relative: { unit, offset: -counted.value, anchor: 'text' },
      };
    default:
      return null;
  }
}

/** The days that a relative date means when written on `asOf` (an ISO date, or a year or month of one); null when that does not tell. */
export function resolve(point: RelativePoint, asOf: string | undefined): DayRange | null {
  const now = asOf === undefined ? null : readIso(asOf);
  const { unit, offset, anchor } = point.relative;
  if (!now || anchor === 'text' || offset % 1 !== 0 || Math.abs(offset) > 9999) return null;
  const year = now.year + offset;
  if (point.quarter !== null) return monthsOf(year, point.quarter * 3 - 2, 3);
  if (unit === 'year' || unit === 'decade' || unit === 'century') return longPast(point, now.year);
  if (now.month === null) return null;
  if (point.month !== null) return namedMonth(point, now.year, now.month);
  if (unit === 'quarter') return monthsOf(now.year, (Math.floor((now.month - 1) / 3) + offset) * 3 + 1, 3);
  if (unit === 'month')
    return point.span
      ? ordered(monthsOf(now.year, now.month + offset, 1), monthsOf(now.year, now.month, 1))
      : monthsOf(now.year, now.month + offset, 1);
  if (now.day === null || year < -9999) return null;
  const today = dayNumber({ year: now.year, month: now.month, day: now.day });
  return shortPast(point, today);
}

function longPast({ relative: { unit, offset }, span }: RelativePoint, year: number): DayRange {
  const size = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const there =
    Math.floor((year + (span || size > 1 ? offset * size : offset)) / (span ? 1 : size)) * (span ? 1 : size);
  return span ? ordered(yearsOf(there, 1), yearsOf(year, 1)) : yearsOf(there, size);
}

const ordered = (a: DayRange, b: DayRange): DayRange =>
  a.from <= b.from ? { from: a.from, to: b.to } : { from: b.from, to: a.to };

/** *last March* is the latest March that is over; *this March* that of the year; *next March* the first to come. */
function namedMonth({ relative: { unit, offset }, month }: RelativePoint, year: number, now: number): DayRange {
  const shift = offset < 0 ? (month! < now ? 0 : -1) : offset > 0 ? (month! > now ? 0 : 1) : 0;
  return monthsOf(year + shift, month!, unit === 'season' ? 3 : 1);
}

function shortPast({ relative: { unit, offset }, weekday, span }: RelativePoint, today: number): DayRange {
  if (weekday !== null) return aDay(namedDay(today, weekday, offset));
  if (unit === 'day') return span ? ordered(aDay(today + offset), aDay(today)) : aDay(today + offset);
  const monday = today - ((today + 3) % 7) + offset * 7;
  const there = { from: isoOf(dayOf(monday)), to: isoOf(dayOf(monday + 6)) };
  return span ? ordered(there, aDay(today)) : there;
}

/** *on Tuesday*, *last Tuesday*: the latest, today included only without *last*; *next Tuesday*: the first to come. */
function namedDay(today: number, weekday: number, offset: number): number {
  const back = (((today + 4 - weekday) % 7) + 7) % 7;
  if (offset > 0) return today + 7 - back;
  return today - (offset < 0 && back === 0 ? 7 : back);
}

const aDay = (number: number): DayRange => dayRange(dayOf(number));
