import { isRecord, textOf } from './values.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as ISO 8601, as far as it is known: `2025`, `2025-01`, `2025-01-02`. Takes an ISO date or time (of a range, the
 * start), `2 January 2025`, `January 2, 2025`, `Jan 2025`, `2025/1/2`, a CSL date (`date-parts`, `raw`, `literal`) or
 * `{ year, month, day }`. Anything else, and a date that the calendar does not have, is undefined.
 */
export function dateOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return dateOf(value[0]);
  if (isRecord(value)) return dateOfRecord(value);
  const text = textOf(value);
  return text === undefined ? undefined : (isoDate(text) ?? wordedDate(text));
}

function dateOfRecord(value: Record<string, unknown>): string | undefined {
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const first = Array.isArray(parts[0]) ? parts[0] : parts;
    return written(first[0], first[1], first[2]);
  }
  if ('year' in value) return written(value.year, value.month, value.day);
  return dateOf(value.raw ?? value.literal ?? value.iso);
}

function isoDate(text: string): string | undefined {
  const match = /^(-?[0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?(?:$|[T /~?])/.exec(text);
  if (match) return written(match[1], match[2], match[3]);
  const basic = /^([0-9]{4})([0-9]{2})([0-9]{2})$/.exec(text);
  return basic ? written(basic[1], basic[2], basic[3]) : undefined;
}

function wordedDate(text: string): string | undefined {
  const dayFirst = /^([0-9]{1,2})(?:st|nd|rd|th)?\.? +([a-z]{3,9})\.?,? +([0-9]{4})$/i.exec(text);
  if (dayFirst) return written(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.? +(?:([0-9]{1,2})(?:st|nd|rd|th)?,? +)?([0-9]{4})$/i.exec(text);
  return monthFirst ? written(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2]) : undefined;
}

/** 1 to 12 for a month's name, its abbreviation or number; 0 for anything else. */
export function monthOf(name: string): number {
  const number = Number(name);
  if (Number.isInteger(number) && number >= 1 && number <= 12) return number;
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Undefined without a year; without the month or day where these are missing or impossible. */
function written(year: unknown, month: unknown, day: unknown): string | undefined {
  const y = Number(year);
  if (year === undefined || year === null || year === '' || !Number.isInteger(y)) return undefined;
  const whole = y < 0 ? `-${String(-y).padStart(4, '0')}` : String(y).padStart(4, '0');
  if (month === undefined || month === null || month === '') return whole;
  const m = monthOf(String(month));
  if (m === 0) return undefined;
  const withMonth = `${whole}-${String(m).padStart(2, '0')}`;
  if (day === undefined || day === null || day === '') return withMonth;
  const d = Number(day);
  if (!Number.isInteger(d) || d < 1 || d > daysIn(y, m)) return undefined;
  return `${withMonth}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
