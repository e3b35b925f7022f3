import { ordinalAt } from '../quantities/numerals.ts';
import { type Token, tokensOf } from '../quantities/tokens.ts';
import { daysOf } from './days.ts';
import type { DateMention, DayRange } from './model.ts';
import { pointAt } from './periods.ts';
import { calendarAt, EMPTY, type Point } from './points.ts';

interface DateRange {
  readonly first: Point;
  readonly last: Point;
  readonly days: DayRange | null;
}

/** Where a range begins or ends, as written; pieces that are not told are null. */
export type RangeEnd = Pick<Point, 'precision' | 'year' | 'month' | 'day'>;

/** What is written as first and last of a range that was read in a text: *2019* and *2021* of *2019–21*. Null for one of relative dates or a length of time. */
export function rangeEnds(text: string, { start, end }: DateMention): readonly [RangeEnd, RangeEnd] | null {
  // *Between* joins by *and*: it has to be seen.
  const from = Math.max(0, start - BEFORE);
  const tokens = tokensOf(text.slice(from, end));
  const at = tokens.findIndex((token) => token.start === start - from);
  const range = at < 0 ? null : rangeAt(tokens, at, pointAt(tokens, at));
  return range && [range.first, range.last];
}
const BEFORE = 10;

/** The range of dates that starts at a token: `2019–21`, `2019 to 2021`, `3–5 March`, `March to May 2024`. `first`: the date there. */
export function rangeAt(tokens: readonly Token[], at: number, first: Point | null): DateRange | null {
  const days = daysOfMonth(tokens, at, first);
  if (days || !first || (first.day === null && first.weekday !== null)) return days;
  const join = joinAt(tokens, first, at);
  if (join === null) return null;
  // *The end of the 1996–97 season*: which months those are is not said.
  const short = shortYear(tokens, first, join);
  if (short) return rangeOf(first, short);
  const last = tokens[join] ? pointAt(tokens, join) : null;
  if (!last || last.precision !== first.precision || last.part !== first.part) return null;
  return rangeOf(first, last);
}

/** The token behind what joins two dates; *and* joins only behind *between*. */
function joinAt(tokens: readonly Token[], first: Point, at: number): number | null {
  let next = first.next;
  if (tokens[next]?.lower === ',' && tokens[next + 1]?.lower === 'to') next++;
  const word = tokens[next]?.lower ?? '';
  const before = tokens[at - 1]?.lower;
  if (['–', '-', '—', 'through', 'to'].includes(word)) return tokens[next + 1]?.lower === 'the' ? next + 2 : next + 1;
  if (word === 'until' || word === 'till') return before === 'from' ? next + 1 : null;
  if (word === '/' && tokens[next]!.glued && first.precision === 'year') return next + 1;
  return word === 'and' && before === 'between' ? next + 1 : null;
}

/** The `21` of `2019–21`. */
function shortYear(tokens: readonly Token[], first: Point, at: number): Point | null {
  const token = tokens[at];
  if (first.precision !== 'year' || !token?.glued || !tokens[at - 1]!.glued || !/^\d\d$/.test(token.lower)) return null;
  const year = Math.floor(first.year! / 100) * 100 + Number(token.lower);
  const whole = year > first.year! ? year : year + 100;
  if (whole - first.year! > 99 || (tokens[at + 1]?.glued && tokens[at + 1]!.kind !== 'sign')) return null;
  return { ...EMPTY, first: at, next: at + 1, precision: 'year', year: whole };
}

/** A year at the end counts for both; the days run from the first day of one to the last of the other. */
function rangeOf(first: Point, last: Point): DateRange | null {
  const start = daysOf({ ...first, year: first.year ?? startYear(first, last), part: last.part });
  const end = daysOf(last);
  if (start && end && start.from > end.to) return null;
  return { first, last, days: start && end ? { from: start.from, to: end.to } : null };
}

/** *November to March 2024* begins in the year before. */
const startYear = (first: Point, last: Point): number | null =>
  last.year !== null && first.month !== null && last.month !== null && first.month > last.month
    ? last.year - 1
    : last.year;

/** `3–5 March 2025`, `3 to 5 March`, `March 3–5, 2025`. */
function daysOfMonth(tokens: readonly Token[], at: number, point: Point | null): DateRange | null {
  const token = tokens[at]!;
  if (token.kind === 'word') return point?.day == null || !token.capital ? null : daysBehindMonth(tokens, at, point);
  if (point || !(token.value <= 31)) return null;
  const join = ordinalAt(tokens, at)?.next ?? at + 1;
  if (!isJoin(tokens, join, at) || tokens[join + 1]?.kind !== 'numeral') return null;
  const last = calendarAt(tokens, join + 1);
  if (last?.day == null || last.open || token.value >= last.day || tokens[join + 1]!.value !== last.day) return null;
  const first = { ...last, first: at, day: token.value };
  return { first, last, days: spanned(first, last) };
}

function daysBehindMonth(tokens: readonly Token[], at: number, first: Point): DateRange | null {
  if (first.day === null || first.year !== null || first.weekday !== null || !isJoin(tokens, first.next, at))
    return null;
  const day = tokens[first.next + 1];
  const ordinal = day && ordinalAt(tokens, first.next + 1);
  if (day?.kind !== 'numeral' || !(day.value > first.day && day.value <= 31)) return null;
  let next = ordinal?.next ?? first.next + 2;
  const year = tokens[tokens[next]?.lower === ',' ? next + 1 : next];
  const known = year && /^[12]\d{3}$/.test(year.lower) ? year.value : null;
  if (known !== null) next = tokens.indexOf(year!, next) + 1;
  const last = { ...first, day: day.value, year: known, next };
  return { first: { ...first, year: known }, last, days: spanned({ ...first, year: known }, last) };
}

function isJoin(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return ['–', '-', 'to', 'through'].includes(word) || (word === 'and' && tokens[first - 1]?.lower === 'between');
}

function spanned(first: Point, last: Point): DayRange | null {
  const start = daysOf(first);
  const end = daysOf(last);
  return start && end ? { from: start.from, to: end.to } : null;
}
