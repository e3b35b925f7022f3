import type { DateMention, DatePrecision } from '../language/dates.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import { clauseAt, phraseEnd } from './clauses.ts';
import { sentenceOf, tokenAt } from './contexts.ts';
import type { Facts } from './facts.ts';

/** Tokens from here to before `to`. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

/** A date that a text lets its reader count out: *opened in May 2018 and reported 17 months later*. The span is from the date to the interval. */
export interface CountedDate extends Span {
  /** From which it is counted. */
  readonly given: DateMention;
  /** All dates that it may be counted from: which one *later* means is not always clear. */
  readonly anchors: readonly DateMention[];
  readonly count: number;
  readonly unit: DatePrecision;
  /** 1: the counted date is the later one. */
  readonly way: 1 | -1;
  /** *a week after the board meets*: the counted date has a clause of its own. */
  readonly hangs: boolean;
  /** What is said of the counted date, and what of the given one. */
  readonly own: Region;
  readonly other: Region;
}

interface Interval extends Span {
  readonly count: number;
  readonly unit: DatePrecision;
  /** *later*: 1; *earlier*: -1; *after something*: 1; *before something*: -1. */
  readonly way: 1 | -1;
  /** *after the hearing*: what it is counted from stands behind it. */
  readonly hangs: boolean;
}

/**
 * The dates that follow from a date and a length of time in one text, where it is clear which way they are counted; none where the text has other lengths as well,
 * since dates may be counted by these, too.
 */
export const countedIn: (facts: Facts) => readonly CountedDate[] = derived((facts) => {
  const dates = facts.dates.filter(isFixed);
  if (dates.length === 0) return [];
  const intervals = intervalsIn(facts);
  if (intervals.length === 0 || hasOtherLengths(facts, intervals)) return [];
  const found = intervals.flatMap((interval) => counted(facts, interval, dates) ?? []);
  return found.length === intervals.length ? found : [];
});

const DAY_LONG = 86_400;
const hasOtherLengths = ({ quantities }: Facts, intervals: readonly Interval[]): boolean =>
  quantities.some(
    ({ unit, of, start }) =>
      unit?.dimension === 'time' &&
      unit.factor >= DAY_LONG &&
      of !== 'age' &&
      !intervals.some((each) => each.start <= start && start < each.end),
  );

const isFixed = ({ relative, range, bound, month, year, days }: DateMention): boolean =>
  !relative &&
  !range &&
  bound !== 'before' &&
  bound !== 'until' &&
  (month !== null || (year !== null && days !== null));

const ONE = /\b(?:an?|one) (day|week|fortnight|month|year|decade) (after|before|later|earlier)\b/gi;
const NEXT = /\bthe (following|next|previous|preceding) (day|week|month|year)\b/gi;
const BEHIND = /^ (after|before) (?=[a-z“"‘']|\d)/i;
/** *a week before*, at the end: before what was told. */
const HANGS = /^(?: [\w-]+){2}/;
const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'fortnight', 'month', 'year', 'decade']);

function intervalsIn({ text, dates, quantities }: Facts): Interval[] {
  const found: Interval[] = [];
  const add = (one: Interval): void => {
    if (one.count > 0 && one.count % 1 === 0 && !found.some(({ start, end }) => start < one.end && one.start < end))
      found.push(one);
  };
  for (const { relative, start, end } of dates) {
    if (relative?.anchor !== 'text' || !UNITS.has(relative.unit)) continue;
    const hangs = /\bbefore$/i.test(text.slice(start, end)) && HANGS.test(text.slice(end, end + 40));
    add({
      start,
      end,
      count: Math.abs(relative.offset),
      unit: relative.unit,
      way: relative.offset < 0 ? -1 : 1,
      hangs,
    });
  }
  for (const { unit, low, relation, start, end } of quantities) {
    const word =
      unit?.dimension === 'time' && relation === '=' ? BEHIND.exec(text.slice(end, end + 12))?.[1] : undefined;
    if (!word || !UNITS.has(unit!.name) || text[start - 1] === '-') continue;
    add({
      start,
      end: end + word.length + 1,
      ...inUnits(low, unit!.name),
      way: word.toLowerCase() === 'after' ? 1 : -1,
      hangs: true,
    });
  }
  for (const { 0: words, 1: unit, 2: word, index } of text.matchAll(ONE)) {
    const isOn = /^(?:after|later)$/i.test(word!);
    const end = index + words.length;
    const hangs = /^(?:after|before)$/i.test(word!) && HANGS.test(text.slice(end, end + 40));
    add({ start: index, end, ...inUnits(1, unit!.toLowerCase()), way: isOn ? 1 : -1, hangs });
  }
  for (const { 0: words, 1: word, 2: unit, index } of text.matchAll(NEXT))
    add({
      start: index,
      end: index + words.length,
      count: 1,
      unit: unit!.toLowerCase() as DatePrecision,
      way: /^[fn]/i.test(word!) ? 1 : -1,
      hangs: false,
    });
  return found;
}

const inUnits = (count: number, unit: string): { count: number; unit: DatePrecision } =>
  unit === 'fortnight' ? { count: 2 * count, unit: 'week' } : { count, unit: unit as DatePrecision };

/** So near behind it a date tells the counted one itself: *a year later, in 2012*. */
const ITSELF = 12;
const PHRASE = 10;
/** *on 9 June, just a week after …*: what hangs on a date stands right behind it. */
const AT_ONCE = /^,? ?(?:(?:about|just|exactly|some|only|almost|nearly|and|or) ){0,2}$/;

function counted(facts: Facts, interval: Interval, dates: readonly DateMention[]): CountedDate | null {
  const { start, end, count, unit, way, hangs } = interval;
  const sentence = sentenceOf(facts, interval);
  if (dates.some((each) => each.start >= end && each.start - end <= ITSELF)) return null;
  const behindIt = hangs ? ofPhrase(facts, interval, dates) : null;
  if (behindIt) return behindIt;
  const before = dates.filter((each) => each.end <= start);
  const given = before.at(-1);
  if (!given || sentenceOf(facts, given) < sentence - (hangs ? 0 : 1)) return null;
  const at = tokenAt(facts, start);
  const behind = tokenAt(facts, end);
  if (hangs) {
    if (!AT_ONCE.test(facts.text.slice(given.end, start))) return null;
    const own = phraseFrom(facts, behind);
    const last = facts.tokens[own.to - 1]?.end ?? end;
    if (dates.some((each) => each.start >= end && each.start < last)) return null;
    const first = facts.firsts[sentence] ?? 0;
    return {
      start: given.start,
      end,
      given,
      anchors: [given],
      count,
      unit,
      way: way === 1 ? -1 : 1,
      hangs,
      own,
      other: { from: first, to: at },
    };
  }
  const clause = clauseAt(facts, at);
  const here = tokenAt(facts, given.start);
  const from = Math.max(clause.from, here < at ? tokenAt(facts, given.end) : 0);
  const other = clauseAt(facts, here);
  return {
    start: given.start,
    end,
    given,
    anchors: before,
    count,
    unit,
    way,
    hangs,
    own: { from, to: clause.to },
    other: { from: other.from, to: Math.min(other.to, from) },
  };
}

/** *Two years after the merger of 2013 the head office moved*: counted from a date behind it. */
function ofPhrase(
  facts: Facts,
  { start, end, count, unit, way }: Interval,
  dates: readonly DateMention[],
): CountedDate | null {
  const phrase = phraseFrom(facts, tokenAt(facts, end));
  const last = facts.tokens[phrase.to - 1]?.end ?? end;
  const within = dates.filter((each) => each.start >= end && each.start < last);
  const [given] = within;
  const { sentence } = facts.tokens[tokenAt(facts, start)]!;
  if (within.length !== 1 || dates.some((each) => each !== given && sentenceOf(facts, each) === sentence)) return null;
  const from = facts.firsts[sentence] ?? 0;
  const to = facts.firsts[sentence + 1] ?? facts.tokens.length;
  const split = tokenAt(facts, given!.end);
  const at = tokenAt(facts, start);
  // What is told stands before it, or behind the date.
  const own = at - from > 2 ? { from, to: at } : { from: split, to };
  const other = { from: phrase.from, to: split };
  return { start, end: given!.end, given: given!, anchors: [given!], count, unit, way, hangs: true, own, other };
}

const phraseFrom = (facts: Facts, from: number): Region => ({ from, to: phraseEnd(facts, from, PHRASE) });

/** First and last day, as numbers of days. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** A year without a 29 February, for dates whose year nobody tells. */
export const SOME_YEAR = 2001;

/** May the claim's date be the counted one? Lengths are told in whole units: a month more or less, half a year, a day. */
export function isCountedDate(claim: DateMention, { anchors, count, unit, way }: CountedDate): boolean {
  return anchors.some((anchor) => {
    const years = anchor.days
      ? [0]
      : claim.days
        ? [yearOf(claim.days.from) - 1, yearOf(claim.days.from), yearOf(claim.days.from) + 1]
        : [SOME_YEAR - 1, SOME_YEAR, SOME_YEAR + 1];
    return years.some((year) => {
      const there = stretchOf(anchor, year);
      const shifted = there && shift(there, anchor.precision, way * count, unit);
      if (!shifted) return false;
      const own = claim.days ? [0] : [yearOfDay(shifted.from), yearOfDay(shifted.to)];
      return own.some((each) => {
        const stretch = stretchOf(claim, each);
        return stretch !== null && stretch.from <= shifted.to && stretch.to >= shifted.from;
      });
    });
  });
}

/** The days of a date, in a year for one that has none; null for what tells neither day nor month. */
export function stretchOf({ days, month, day }: DateMention, year: number): Stretch | null {
  if (days) return { from: Date.parse(days.from) / DAY, to: Date.parse(days.to) / DAY };
  if (month === null) return null;
  const from = Date.UTC(year, month - 1, day ?? 1) / DAY;
  return { from, to: day === null ? Date.UTC(year, month, 0) / DAY : from };
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));
const yearOfDay = (day: number): number => new Date(day * DAY).getUTCFullYear();

const MONTHS: Readonly<Partial<Record<DatePrecision, number>>> = { month: 1, year: 12, decade: 120 };

/** Moves a stretch on by so many units, and widens it by what such a length leaves open. */
function shift({ from, to }: Stretch, precision: DatePrecision, count: number, unit: DatePrecision): Stretch | null {
  const months = MONTHS[unit];
  if (months === undefined) {
    const days = count * (unit === 'week' ? 7 : 1);
    return { from: from + days - 1, to: to + days + 1 };
  }
  const slack =
    precision === unit && unit === 'year' ? 0 : unit === 'month' ? (precision === 'day' ? 16 : 28) : 15.2 * months;
  return { from: onBy(from, count * months) - slack, to: onBy(to + 1, count * months) - 1 + slack };
}

function onBy(day: number, months: number): number {
  const date = new Date(day * DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / DAY;
}
