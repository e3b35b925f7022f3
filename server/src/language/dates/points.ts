import { ordinalAt } from '../quantities/numerals.ts';
import type { Token } from '../quantities/tokens.ts';
import { daysInMonth } from './calendar.ts';
import type { DatePrecision } from './model.ts';
import { BEFORE_MONTH, isWholeName, MONTHS, SEASONS, WEEKDAYS } from './names.ts';
import { yearAt } from './years.ts';

/** A date as written, before it is made into days. `index` is the quarter, half or first month of a season. */
export interface Point {
  readonly first: number;
  /** The token after it. */
  readonly next: number;
  readonly precision: DatePrecision;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly index: number;
  readonly part: 'early' | 'mid' | 'late' | null;
  /** Day and month could be the other way round. */
  readonly open: boolean;
}

export const EMPTY: Omit<Point, 'first' | 'next' | 'precision'> = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  index: 0,
  part: null,
  open: false,
};

/** The date of a calendar day or month that starts at a token: weekday, `2 March 2025`, `March 2, 2025`, `2025-03-02`. */
export function calendarAt(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  if (token.kind === 'numeral') return numericAt(tokens, at) ?? dayFirst(tokens, at);
  if (token.kind !== 'word' || !token.capital) return ordinalDay(tokens, at);
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday !== undefined) return weekdayAt(tokens, at, weekday);
  return monthFirst(tokens, at) ?? ordinalDay(tokens, at);
}

/** `2025-03-02`, `2025/03/02`, `02/03/2025`, `2.3.2025`. */
function numericAt(tokens: readonly Token[], at: number): Point | null {
  const dotted = tokens[at]!.lower.length >= 8 && /^(\d\d?)\.(\d\d?)\.(\d{4})$/.exec(tokens[at]!.lower);
  if (dotted) return numeric(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), false);
  const sign = tokens[at + 1]?.lower;
  if ((sign !== '-' && sign !== '/') || !tokens[at + 1]!.glued || tokens[at]!.glued) return null;
  if (tokens[at + 2]?.kind !== 'numeral') return null;
  const parts = [at, at + 2, at + 4].map((i) => (i === at || tokens[i]?.glued ? (tokens[i]?.lower ?? '') : ''));
  if (!parts.slice(0, 2).every((part) => /^\d+$/.test(part))) return null;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const third = tokens[at + 3]?.lower === sign && tokens[at + 3]!.glued && /^\d+$/.test(parts[2]!);
  if (parts[0]!.length === 4 && parts[1]!.length === 2) {
    if (third) return numeric(at, at + 5, a, b, c, false);
    return sign === '-' && parts[1]!.startsWith('0') && b > 0 && b < 10
      ? { ...EMPTY, first: at, next: at + 3, precision: 'month', year: a, month: b }
      : null;
  }
  if (!third || parts[2]!.length !== 4 || parts[0]!.length > 2 || parts[1]!.length > 2) return null;
  if (a <= 12 && b > 12) return numeric(at, at + 5, c, a, b, false);
  return numeric(at, at + 5, c, b, a, a <= 12 && b <= 12 && a !== b);
}

function numeric(first: number, next: number, year: number, month: number, day: number, open: boolean): Point | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { ...EMPTY, first, next, precision: 'day', year, month, day, open };
}

/** `2 March 2025`, `2nd of March`, also `2–5 March`, where it gives the first day. */
function dayFirst(tokens: readonly Token[], at: number): Point | null {
  const ordinal = ordinalAt(tokens, at);
  const day = ordinal?.value ?? dayIn(tokens[at]!);
  if (!(day >= 1 && day <= 31 && day % 1 === 0)) return null;
  return withMonth(tokens, at, ordinal?.next ?? at + 1, day);
}

/** `the fifth of March`. */
function ordinalDay(tokens: readonly Token[], at: number): Point | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.value > 31 || tokens[ordinal.next]?.lower !== 'of') return null;
  return withMonth(tokens, at, ordinal.next, ordinal.value);
}

function withMonth(tokens: readonly Token[], first: number, at: number, day: number): Point | null {
  let next = at;
  if (tokens[next]?.lower === 'of' || tokens[next]?.lower === '-') next++;
  const stopped = tokens[next]?.lower === '.' && tokens[next]!.glued && !tokens[next + 1]?.glued;
  if (stopped) next++;
  const month = monthNamed(tokens, next);
  if (month === null || (stopped && yearBehind(tokens, next + 1) === null)) return null;
  next = behindName(tokens, next);
  const year = yearBehind(tokens, next);
  return { ...EMPTY, first, next: year?.next ?? next, precision: 'day', year: year?.year ?? null, month, day };
}

function monthNamed(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.capital ? (MONTHS.get(token.lower) ?? null) : null;
}

/** Past the name and the stop of an abbreviation. */
function behindName(tokens: readonly Token[], at: number): number {
  const stop = tokens[at + 1];
  const shortened =
    stop?.lower === '.' && stop.glued && tokens[at]!.lower.length <= 5 && !isWholeName(tokens[at]!.lower);
  return shortened ? at + 2 : at + 1;
}

/** A year behind a day or a month: `2025`, `, 2025`, `of 2025`. */
function yearBehind(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const skip = [',', 'of', 'in', '-'].includes(tokens[at]?.lower ?? '') ? 1 : 0;
  const token = tokens[at + skip];
  if (!token || !/^[12]\d{3}$/.test(token.lower)) return null;
  const after = tokens[at + skip + 1];
  if (after?.glued && (after.kind === 'word' || after.lower === '%')) return null;
  return { year: token.value, next: at + skip + 1 };
}

/** `March 2, 2025`, `March 2`, `March 2025`, and `March` where a word before it makes it the month. */
function monthFirst(tokens: readonly Token[], at: number): Point | null {
  const month = monthNamed(tokens, at);
  if (month === null) return null;
  const next = behindName(tokens, at);
  const year = yearBehind(tokens, next);
  if (year) return { ...EMPTY, first: at, next: year.next, precision: 'month', year: year.year, month };
  const day = dayBehind(tokens, next, month);
  if (day) {
    const late = yearBehind(tokens, day.next);
    const known = late && tokens[day.next]!.lower !== 'in' ? late : null;
    return {
      ...EMPTY,
      first: at,
      next: known?.next ?? day.next,
      precision: 'day',
      year: known?.year ?? null,
      month,
      day: day.day,
    };
  }
  if (!isWholeName(tokens[at]!.lower) || !isMonthHere(tokens, at)) return null;
  return { ...EMPTY, first: at, next, precision: 'month', month };
}

/** *April 07* is a day, where 07 alone is no number. */
const dayIn = ({ lower, value }: Token): number => (/^0[1-9]$/.test(lower) ? Number(lower) : value);

function dayBehind(tokens: readonly Token[], at: number, month: number): { day: number; next: number } | null {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const token = tokens[start];
  if (!token || (token.kind !== 'numeral' && start === at)) return null;
  const ordinal = ordinalAt(tokens, start);
  const day = ordinal?.value ?? dayIn(token);
  if (!(day >= 1 && day % 1 === 0) || day > 31) return null;
  const next = ordinal?.next ?? start + 1;
  const after = tokens[next];
  if (!ordinal && (after?.lower === '%' || (after?.glued && after.kind === 'word'))) return null;
  // May 3 people: a number too small to tell, so a capital month before it decides; but not `May 40`.
  return day <= Math.max(31, daysInMonth(2000, month)) ? { day, next } : null;
}

/** A bare name is a month behind a preposition, or beside another month; never before what a person does. */
function isMonthHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const other = before?.lower === 'and' || before?.lower === 'to' ? tokens[at - 2] : undefined;
  if (other && MONTHS.has(other.lower) && other.capital) return true;
  const joined = after && ['to', 'and', '–', '-', 'through', 'or'].includes(after.lower) ? tokens[at + 2] : undefined;
  if (joined?.capital && MONTHS.has(joined.lower) && isWholeName(joined.lower)) return true;
  if (!before) return false;
  if (before.lower === '-' && tokens[at - 2]?.lower === 'mid') return true;
  if (before.lower === 'and' || before.lower === 'to') return false;
  if (after?.kind === 'word' && after.capital && !WEEKDAYS.has(after.lower) && PEOPLE.has(tokens[at]!.lower))
    return false;
  return BEFORE_MONTH.has(before.lower);
}

/** Months that people are called as well: *in May Chen*; *in September Chen* are two. */
const PEOPLE: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** `Monday, 3 March 2025`, `Tuesday`; abbreviated only before a day. */
function weekdayAt(tokens: readonly Token[], at: number, weekday: number): Point | null {
  let next = behindName(tokens, at);
  if (tokens[next]?.lower === ',') next++;
  if (tokens[next]?.lower === 'the') next++;
  const behind = tokens[next] ? calendarAt(tokens, next) : null;
  if (behind?.precision === 'day' && behind.weekday === null && behind.day !== null)
    return { ...behind, first: at, weekday };
  if (!isWholeName(tokens[at]!.lower)) return null;
  return { ...EMPTY, first: at, next: at + 1, precision: 'day', weekday };
}

/** `spring 2024`, `the summer of 2019`; a winter counts to the year it begins in. */
export function seasonAt(tokens: readonly Token[], at: number): Point | null {
  const index = SEASONS.get(tokens[at]!.lower);
  if (index === undefined) return null;
  const year = yearAt(tokens, tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1);
  return year === null
    ? null
    : {
        ...EMPTY,
        first: at,
        next: (tokens[at + 1]!.lower === 'of' ? at + 2 : at + 1) + 1,
        precision: 'season',
        year,
        index,
      };
}
