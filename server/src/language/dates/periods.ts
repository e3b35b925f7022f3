import { ordinalAt } from '../quantities/numerals.ts';
import type { Token } from '../quantities/tokens.ts';
import { PARTS } from './names.ts';
import { calendarAt, EMPTY, type Point, seasonAt } from './points.ts';
import { yearAt } from './years.ts';

/** Any date that starts at a token and is not relative; null when none does. */
export function pointAt(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  if (token.kind === 'sign' && token.lower !== "'" && token.lower !== '’') return null;
  if (token.kind === 'numeral') return calendarAt(tokens, at) ?? periodAt(tokens, at);
  return (
    partAt(tokens, at) ??
    calendarAt(tokens, at) ??
    seasonAt(tokens, at) ??
    christmasAt(tokens, at) ??
    periodAt(tokens, at)
  );
}

/**
 * `Christmas Eve 2021`, `around Christmas`: without *Day* or *Eve* the last days of December, and only where a time is told. With a bound it is about the
 * 25th, which its part `late` says: *after Christmas* may be on the 26th, and who is ready *before Christmas* is ready in December.
 */
function christmasAt(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  if (token.lower !== 'christmas' || !token.capital) return null;
  const word = tokens[at + 1]?.lower;
  const before = tokens[at - 1]?.lower ?? '';
  const isNamed = word === 'eve' || word === 'day';
  if (!isNamed && !TELLS_TIME.test(before)) return null;
  const next = isNamed ? at + 2 : at + 1;
  const year = tokens[next] ? yearAt(tokens, next) : null;
  const point = { ...EMPTY, first: at, next: year === null ? next : next + 1, year, month: 12 };
  if (isNamed) return { ...point, precision: 'day', day: word === 'eve' ? 24 : 25 };
  return BOUNDS.test(before)
    ? { ...point, precision: 'day', day: 25, part: 'late' }
    : { ...point, precision: 'month', part: 'late' };
}
const TELLS_TIME = /^(?:at|by|before|after|around|until|till|since|over|about|near|towards?)$/;
const BOUNDS = /^(?:by|before|until|till|after)$/;

/** `early 1990s`, `mid-2024`, `the end of March 2025`, `late in 2023`. */
function partAt(tokens: readonly Token[], at: number): Point | null {
  const part = PARTS.get(tokens[at]!.lower);
  if (part === undefined) return null;
  let next = at + 1;
  while (['-', 'of', 'in', 'the'].includes(tokens[next]?.lower ?? '') && next < at + 3) next++;
  if (!tokens[next]) return null;
  const far = ['beginning', 'start', 'end', 'close', 'middle'].includes(tokens[at]!.lower);
  if (far && tokens[at + 1]?.lower !== 'of') return null;
  const point = calendarAt(tokens, next) ?? seasonAt(tokens, next) ?? periodAt(tokens, next);
  if (!point || point.precision === 'day') return null;
  return { ...point, first: at, part };
}

/** Quarters, halves, fiscal years, centuries, decades and bare years. */
function periodAt(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  if (token.kind === 'numeral')
    return token.lower.length < 4
      ? (centuryAt(tokens, at) ?? bareYear(tokens, at))
      : (decadeAt(tokens, at) ?? bareYear(tokens, at));
  const { lower } = token;
  if (lower.length > 2 && !lower.startsWith('f'))
    return lower === 'year' ? namedYear(tokens, at) : (quarterAt(tokens, at) ?? centuryAt(tokens, at));
  if (/^q[1-4]$/.test(lower)) return indexed(tokens, at, at + 1, 'quarter', Number(lower[1]));
  if (/^h[12]$/.test(lower)) return indexed(tokens, at, at + 1, 'half', Number(lower[1]));
  if (/^fy\d{2,4}$/.test(lower)) return fiscal(at, at + 1, Number(lower.slice(2)));
  if (lower === 'fy' || lower === 'fiscal' || lower === 'financial') return fiscalAt(tokens, at);
  return quarterAt(tokens, at) ?? centuryAt(tokens, at);
}

/** `Q3 2021`, `the third quarter of 2021`; without a year only `Q3` says enough. */
function indexed(
  tokens: readonly Token[],
  first: number,
  at: number,
  precision: 'quarter' | 'half',
  index: number,
): Point | null {
  let next = at;
  while (['of', 'in', '-', ',', 'fiscal'].includes(tokens[next]?.lower ?? '') && next < at + 2) next++;
  const year = yearAt(tokens, next);
  if (year !== null) return { ...EMPTY, first, next: next + 1, precision, year, index };
  if (precision === 'half') return null;
  return { ...EMPTY, first, next: at, precision, index };
}

function quarterAt(tokens: readonly Token[], at: number): Point | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.value > 4 || ordinal.value < 1) return null;
  const noun = tokens[ordinal.next]?.lower === '-' ? ordinal.next + 1 : ordinal.next;
  const word = tokens[noun]?.lower;
  if (word !== 'quarter' && (word !== 'half' || ordinal.value > 2)) return null;
  const point = indexed(tokens, at, noun + 1, word, ordinal.value);
  return point?.year === null ? null : point;
}

function fiscal(first: number, next: number, year: number): Point | null {
  const whole = year < 100 ? 2000 + year : year;
  return whole < 1900 || whole > 2100 ? null : { ...EMPTY, first, next, precision: 'fiscal-year', year: whole };
}

function fiscalAt(tokens: readonly Token[], at: number): Point | null {
  const next = tokens[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  const token = tokens[next];
  if (!token || !/^(?:19|20)\d\d$/.test(token.lower)) return null;
  const short = tokens[next + 2];
  const slash = /^[/–-]$/.test(tokens[next + 1]?.lower ?? '') && short?.glued && /^\d\d$/.test(short.lower);
  return fiscal(at, slash ? next + 3 : next + 1, slash ? token.value + 1 : token.value);
}

function namedYear(tokens: readonly Token[], at: number): Point | null {
  const year = tokens[at + 1] ? yearAt(tokens, at + 1) : null;
  return year === null ? null : { ...EMPTY, first: at, next: at + 2, precision: 'year', year };
}

/** `1990s`, `1990's`. */
function decadeAt(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  const suffix = tokens[at + 1];
  if (!/^[12]\d\d0$/.test(token.lower) || !suffix?.glued) return null;
  const next =
    suffix.lower === 's' ? at + 2 : /^['’]$/.test(suffix.lower) && tokens[at + 2]?.lower === 's' ? at + 3 : 0;
  if (next === 0) return null;
  const century = token.value % 100 === 0 && token.value < 2000;
  return { ...EMPTY, first: at, next, precision: century ? 'century' : 'decade', year: token.value };
}

/** `19th century`, `nineteenth-century`. */
function centuryAt(tokens: readonly Token[], at: number): Point | null {
  const ordinal = ordinalAt(tokens, at);
  if (!ordinal || ordinal.value > 22 || ordinal.value < 1) return null;
  const noun = tokens[ordinal.next]?.lower === '-' ? ordinal.next + 1 : ordinal.next;
  if (tokens[noun]?.lower !== 'century' && tokens[noun]?.lower !== 'centuries') return null;
  if (isEra(tokens[noun + 1])) return null;
  return { ...EMPTY, first: at, next: noun + 1, precision: 'century', year: (ordinal.value - 1) * 100 };
}

const isEra = (token: Token | undefined): boolean => token?.capital === true && /^(?:bc|bce)$/.test(token.lower);

/** `2019`; `44 BC` counts years down from 0. */
function bareYear(tokens: readonly Token[], at: number): Point | null {
  const token = tokens[at]!;
  if (isEra(tokens[at + 1]) && token.value % 1 === 0 && token.value > 0)
    return { ...EMPTY, first: at, next: at + 2, precision: 'year', year: 1 - token.value };
  const year = yearAt(tokens, at);
  return year === null ? null : { ...EMPTY, first: at, next: at + 1, precision: 'year', year };
}
