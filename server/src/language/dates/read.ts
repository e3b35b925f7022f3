import { ORDINALS } from '../quantities/numerals.ts';
import { type Token, tokensOf } from '../quantities/tokens.ts';
import { dayRange, weekdayOf } from './calendar.ts';
import { daysOf, isImpossible } from './days.ts';
import { BOUNDS, type DateMention, type DatePrecision, type DayRange, UNTOLD } from './model.ts';
import { MONTHS, PARTS, SEASONS, WEEKDAYS } from './names.ts';
import { pointAt } from './periods.ts';
import type { Point } from './points.ts';
import { rangeAt } from './ranges.ts';
import { besideDay, type RelativePoint, relativeAt, resolve } from './relative.ts';
import { runTo } from './runs.ts';

/**
 * The dates of a text, in order, none overlapping: full and part dates, ranges, and dates that count from the day of
 * writing, which get their days when `asOf` (an ISO date, or its year or month) tells that day.
 */
export const readDates = (text: string, asOf?: string): DateMention[] => datesIn(tokensOf(text), asOf);

/** The same on tokens, for those who have them. */
export function datesIn(tokens: readonly Token[], asOf?: string): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = dateAt(tokens, at, asOf, dates);
    if (found) dates.push(found.date);
    at = found ? found.next : at + 1;
  }
  return dates;
}

function dateAt(
  tokens: readonly Token[],
  at: number,
  asOf: string | undefined,
  before: readonly DateMention[],
): { date: DateMention; next: number } | null {
  const token = tokens[at]!;
  if (token.kind === 'sign' || !(token.kind === 'numeral' || startsDate(token))) return null;
  const relative = relativeAt(tokens, at);
  if (relative) return { date: relativeDate(tokens, at, relative, asOf, before), next: relative.next };
  if (ONLY_RELATIVE.has(token.lower)) return null;
  const point = pointAt(tokens, at);
  const range = rangeAt(tokens, at, point);
  if (range) return { date: dateOf(tokens, range.first, range.days, range.last, true), next: range.last.next };
  if (!point) return null;
  const alone = point.weekday !== null && point.day === null;
  if (alone) return { date: bareWeekday(tokens, point, asOf), next: point.next };
  const run = runTo(tokens, point);
  if (run) return { date: dateOf(tokens, { ...point, part: null }, run, point, true), next: point.next };
  return { date: dateOf(tokens, point, daysOf(point), point, false), next: point.next };
}

/** Words that start relative dates only. */
const ONLY_RELATIVE: ReadonlySet<string> = new Set(
  `a an half hundred one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen forty fifty sixty seventy eighty ninety today tonight yesterday tomorrow last previous past
  this next coming following preceding`.split(/\s+/),
);

/** Most words start no date: asked first, since all are asked. */
const STARTS: ReadonlySet<string> = new Set([
  ...ONLY_RELATIVE,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  ...'q1 q2 q3 q4 h1 h2 fy fiscal financial year twenty thirty christmas'.split(' '),
]);

const startsDate = ({ lower }: Token): boolean => STARTS.has(lower) || (lower.startsWith('fy') && lower.length > 3);

function dateOf(
  tokens: readonly Token[],
  first: Point,
  days: DayRange | null,
  last: Point,
  range: boolean,
): DateMention {
  const { precision, year, month, day, weekday, part } = first;
  return {
    start: tokens[first.first]!.start,
    end: tokens[last.next - 1]!.end,
    days,
    other: first.open && year !== null ? dayRange({ year, month: day!, day: month! }) : null,
    precision,
    year: range || precision === 'decade' || precision === 'century' ? null : year,
    month: range ? null : month,
    day: range ? null : day,
    weekday: range ? null : weekday,
    part,
    range,
    bound: boundBefore(tokens, first.first),
    relative: null,
    problem: problemOf(first) ?? (range ? problemOf(last) : null),
  };
}

function problemOf(point: Point): DateMention['problem'] {
  if (isImpossible(point)) return 'no-such-day';
  const { year, month, day, weekday } = point;
  if (weekday === null || year === null || month === null || day === null) return null;
  return weekdayOf({ year, month, day }) === weekday ? null : 'wrong-weekday';
}

function relativeDate(
  tokens: readonly Token[],
  at: number,
  point: RelativePoint,
  asOf: string | undefined,
  before: readonly DateMention[],
): DateMention {
  const { unit } = point.relative;
  const days = besideTold(tokens, at, point, before);
  if (days)
    return {
      ...undatedAt(tokens, at, point.next, unit),
      days,
      year: Number(days.from.slice(0, 4)),
      month: unit === 'month' ? point.month : null,
    };
  return {
    ...undatedAt(tokens, at, point.next, point.relative.unit),
    days: resolve(point, asOf),
    month: point.relative.unit === 'month' ? point.month : null,
    weekday: point.weekday,
    range: point.span,
    relative: point.relative,
  };
}

/**
 * The days of *the following January*: behind the dates of its sentence, or else behind the last one. Null where these are vague or would not give the same, since
 * *lost in June 2003 under a law of 1995 and went the following January* does not say which is meant.
 */
function besideTold(
  tokens: readonly Token[],
  at: number,
  point: RelativePoint,
  before: readonly DateMention[],
): DayRange | null {
  const { anchor, offset } = point.relative;
  if (anchor !== 'text' || point.month === null) return null;
  const start = sentenceStart(tokens, at);
  const beside = before.slice(-MOST_TOLD).filter((date) => date.start >= start);
  const found = (beside.length > 0 ? beside : before.slice(-1)).map(({ days, precision }) =>
    days && EXACT.has(precision) ? besideDay(point, offset > 0 ? days.to : days.from) : null,
  );
  return found.every((each) => each?.from === found[0]?.from) ? (found[0] ?? null) : null;
}
const EXACT: ReadonlySet<DatePrecision> = new Set(['day', 'week', 'month', 'season', 'quarter', 'year']);

/** So many dates, and so many tokens before it, are looked at. */
const MOST_TOLD = 8;
const LONGEST = 150;

/** The offset at which the sentence of a token begins, as far as tokens tell: behind a stop with a capital. */
function sentenceStart(tokens: readonly Token[], at: number): number {
  for (let k = at - 1; k > Math.max(0, at - LONGEST); k--)
    if (/^[.!?]$/.test(tokens[k]!.lower) && !tokens[k + 1]!.glued && tokens[k + 1]!.capital)
      return tokens[k + 1]!.start;
  return 0;
}

/** *on Tuesday*: the latest before the day of writing; of what is still to come the next one, too. */
function bareWeekday(tokens: readonly Token[], { first, next, weekday }: Point, asOf: string | undefined): DateMention {
  const on = (offset: number) => {
    const relative = { unit: 'day' as const, offset, anchor: 'as-of' as const };
    return { relative, days: resolve({ next, relative, month: null, weekday, span: false, quarter: null }, asOf) };
  };
  const other = isToCome(tokens, first) ? on(1).days : null;
  return { ...undatedAt(tokens, first, next, 'day'), ...on(0), other, weekday };
}

/** Does a word that looks ahead stand before a token in its sentence: *will report on Friday*, *is due on Friday*? */
function isToCome(tokens: readonly Token[], at: number): boolean {
  const start = sentenceStart(tokens, at);
  return tokens.slice(Math.max(0, at - AHEAD_REACH), at).some(({ lower, start: own }, i, all) => {
    if (own < start) return false;
    return AHEAD.has(lower) || (lower === 'to' && /^(?:is|are|was|were)$/.test(all[i - 1]?.lower ?? ''));
  });
}
const AHEAD: ReadonlySet<string> = new Set('will shall would due expected scheduled planned plans'.split(' '));
/** So many tokens before a date such a word may stand. */
const AHEAD_REACH = 10;

const undatedAt = (tokens: readonly Token[], first: number, next: number, precision: DatePrecision): DateMention => ({
  start: tokens[first]!.start,
  end: tokens[next - 1]!.end,
  ...UNTOLD,
  precision,
  bound: boundBefore(tokens, first),
});

/** *the* stands between only before stretches that need it: *since the 1990s*; *before the 2024 Olympics* bounds no date. */
function boundBefore(tokens: readonly Token[], at: number): DateMention['bound'] {
  const needs = tokens[at - 1]?.lower === 'the' && (tokens[at]!.kind === 'word' || tokens[at + 1]?.glued === true);
  const before = needs ? tokens[at - 2] : tokens[at - 1];
  if (before?.lower === 'to' && tokens[at - 2]?.lower === 'prior') return 'before';
  if (before?.lower === 'than' && tokens[at - 2]?.lower === 'later')
    return tokens[at - 3]?.lower === 'no' ? 'by' : 'after';
  if (before?.lower === 'than' && tokens[at - 2]?.lower === 'earlier')
    return tokens[at - 3]?.lower === 'no' ? 'since' : 'before';
  // *pre-1970*
  if (before?.lower === '-' && tokens[at]!.glued && /^(?:pre|post)$/.test(tokens[at - 2]?.lower ?? ''))
    return tokens[at - 2]!.lower === 'pre' ? 'before' : 'after';
  return before && Object.hasOwn(BOUNDS, before.lower) ? BOUNDS[before.lower]! : null;
}
