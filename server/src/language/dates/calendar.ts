import type { DayRange } from './model.ts';

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar, also before it was made; years count from 400-year eras that begin in March. */
export function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day of a day number: the inverse of `dayNumber`. */
export function dayOf(number: number): Day {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: years + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

export function isoOf({ year, month, day }: Day): string {
  const years = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0');
  return `${years}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day number of an ISO date as `isoOf` writes it. */
export function numberOfIso(iso: string): number {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Whole months, from the first of one (counted from January of the year) for so many months. */
export function monthsOf(year: number, fromMonth: number, count: number): DayRange {
  const first = year * 12 + fromMonth - 1;
  const last = first + count - 1;
  const end = { year: Math.floor(last / 12), month: (((last % 12) + 12) % 12) + 1 };
  return {
    from: isoOf({ year: Math.floor(first / 12), month: (((first % 12) + 12) % 12) + 1, day: 1 }),
    to: isoOf({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

export const yearsOf = (year: number, count: number): DayRange => monthsOf(year, 1, count * 12);

export const dayRange = (day: Day): DayRange => ({ from: isoOf(day), to: isoOf(day) });

/** The third of a stretch: its beginning, middle or end, in whole months where it is a year or longer. */
export function partOf({ from, to }: DayRange, part: 'early' | 'mid' | 'late'): DayRange {
  const first = numberOfIso(from);
  const last = numberOfIso(to);
  const third = (last - first + 1) / 3;
  const at = part === 'early' ? 0 : part === 'mid' ? 1 : 2;
  const months = last - first > 300;
  const start = first + Math.round(third * at);
  const end = first + Math.round(third * (at + 1)) - 1;
  if (!months) return { from: isoOf(dayOf(start)), to: isoOf(dayOf(end)) };
  const a = dayOf(start + 15);
  const b = dayOf(end - 15);
  return { from: isoOf({ ...a, day: 1 }), to: isoOf({ ...b, day: daysInMonth(b.year, b.month) }) };
}

/** Reads `2025`, `2025-03`, `2025-03-02` and what follows (a time); null for anything else. */
export function readIso(iso: string): { year: number; month: number | null; day: number | null } | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])/.exec(iso);
  if (!match) return null;
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  const year = Number(match[1]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > daysInMonth(year, month!))) return null;
  return { year, month, day };
}
