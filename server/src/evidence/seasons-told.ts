import { BOUNDS, type DateMention, type DayRange, monthsOf, UNTOLD } from '../language/dates.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';

/** *In the autumn*, *by late spring*: a season of which no year is told. Words like *in the fall of* tell no time. */
const SEASON =
  /\b(in|by|until|till|since|before|after|during|for|from|to|through|over)(?: the)?(?: (?:early|mid|late|coming))? (spring|summer|autumn|fall|winter)\b(?! (?:of|in)\b)/gi;
const FIRST: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };
/** What a sentence tells of the time to come is of no year that it told before. */
const AHEAD = /\b(?:will|would|shall|(?:is|are) (?:to|due|expected)|next)\b/i;

interface SeasonTold {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly bound: DateMention['bound'];
  /** The year of the date before it in its sentence; null for none. */
  readonly year: number | null;
}

/**
 * The seasons that a text tells without a year, as dates of the year that its sentence told before, else of the year of `claim`, whichever that is: *in the
 * autumn* is *this autumn* as well as *the autumn of 2025*. None where the claim is no part of one year.
 */
export function seasonsTold(facts: Facts, { days, precision }: DateMention): DateMention[] {
  if (!days || !PARTS.has(precision)) return [];
  return seasonsIn(facts).map(({ start, end, month, bound, year }) => {
    return {
      ...UNTOLD,
      precision: 'season',
      start,
      end,
      bound,
      days: seasonFrom(year ?? yearIn(days.from, month), month),
    };
  });
}

/** *The summer of 2024 …; that of 2018*: the summer of 2018 is meant. Any other date as it is. */
export const seasonMeant = (facts: Facts, date: DateMention): DateMention => likeSeasonsIn(facts).get(date) ?? date;

/** The years that stand for a season by *that of*, as the seasons that they mean. */
const likeSeasonsIn = derived(({ text, dates }: Facts): ReadonlyMap<DateMention, DateMention> => {
  const found = new Map<DateMention, DateMention>();
  let season: DateMention | null = null;
  for (const date of dates) {
    if (date.precision === 'season' && date.days && !date.range) season = date;
    if (!season?.days || date.precision !== 'year' || date.year === null || date.range) continue;
    if (!LIKE.test(text.slice(Math.max(0, date.start - LIKE_REACH), date.start))) continue;
    const from = `${date.year}${season.days.from.slice(4)}`;
    const { to } = seasonFrom(date.year, Number(from.slice(5, 7)));
    found.set(date, { ...date, precision: 'season', days: { from, to } });
  }
  return found;
});
const LIKE = /\b(?:that|those|the ones?) (?:of|in) $/i;
const LIKE_REACH = 16;

/** The year in which a season began that a day (ISO) may lie in: of January the winter began in the year before. */
const yearIn = (day: string, month: number): number =>
  Number(day.slice(0, 4)) - Number(month === 12 && Number(day.slice(5, 7)) < 6);

/** Of these a season may be a part, or they of it. */
const PARTS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'season', 'quarter']);

const seasonsIn = derived((facts: Facts): readonly SeasonTold[] =>
  [...facts.text.matchAll(SEASON)].flatMap(({ 0: words, 1: before, 2: name, index }) => {
    const end = index + words.length;
    const start = end - name!.length;
    if (facts.dates.some((date) => date.start < end && start < date.end)) return [];
    const bound = BOUNDS[before!.toLowerCase()] ?? null;
    return [
      {
        start,
        end,
        bound,
        month: FIRST[name!.toLowerCase()]!,
        year: yearBefore(facts, start, FIRST[name!.toLowerCase()]!),
      },
    ];
  }),
);

/** The year that the sentence of a season told before it; null where the season may be of the next one: *opened in October 2021 and ended in the spring*. */
function yearBefore({ text, dates, sentences }: Facts, at: number, month: number): number | null {
  const own = sentences.find(({ start, end }) => start <= at && at < end);
  const told = dates.filter(({ start, end, year }) => year !== null && own && start >= own.start && end <= at).at(-1);
  if (!told || AHEAD.test(text.slice(told.end, at))) return null;
  // *The pass, closed in 2011, is open in the winter*: only what stands between the commas is of that year.
  const isAside = text[told.end] === ',' && text.slice(own!.start, told.start).includes(',');
  const isOver = told.days !== null && seasonFrom(told.year!, month).to < told.days.from;
  return isAside || isOver ? null : told.year;
}

/** The three months that begin with a month of a year. */
const seasonFrom = (year: number, month: number): DayRange => monthsOf(year, month, 3);
