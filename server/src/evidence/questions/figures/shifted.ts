import type { DateMention, DatePrecision } from '../../../language/dates.ts';
import type { Facts } from '../../facts.ts';

const DAY = 86_400_000;
/** How long each stretch is, in days. */
const LONG: Readonly<Partial<Record<DatePrecision, number>>> = {
  day: 1,
  week: 7,
  month: 30.4,
  season: 91.3,
  quarter: 91.3,
  half: 182.6,
  year: 365.25,
  decade: 3652.5,
};
/** A year that holds a 29 February, for days and months without one. */
const SOME_YEAR = 2000;
const YEAR = 365.25;

/** What is read of a passage for it. */
type Told = Pick<Facts, 'text' | 'quantities' | 'dates'>;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * May the date follow from one of the passage and a length of time there: *it opened in November and closed two months later*, *put back by six weeks from
 * 15 March*, *the following two years*? Lengths are told loosely, so months and years count with half of one to spare; dates without a year count in any.
 */
export function mayBeCounted(claim: DateMention, passage: Told): boolean {
  const shifts = shiftsIn(passage);
  return passage.dates.some((date) => {
    const isDated = claim.days !== null && date.days !== null;
    const own = stretchOf(claim, isDated);
    const there = stretchOf(date, isDated);
    if (!own || !there) return false;
    const turns = isDated ? [0] : [-YEAR * DAY, 0, YEAR * DAY];
    return turns.some((turn) => {
      const from = there.from + turn;
      const to = there.to + turn;
      if (isNext(claim, date) && Math.abs(own.from - to) <= 2 * DAY) return true;
      if (isNext(date, claim) && Math.abs(own.to - from) <= 2 * DAY) return true;
      return shifts.some(({ shift, slack, spread, way }) => {
        // No day comes of *the first six months*.
        if (spread && claim.precision === 'day') return false;
        const isLater = own.from <= to + shift + slack && own.to >= (spread ? to : from + shift - slack);
        const isEarlier = own.to >= from - shift - slack && own.from <= (spread ? from : to - shift + slack);
        return (isLater && way >= 0) || (isEarlier && way <= 0);
      });
    });
  });
}

/** *Not before the end of March* is *not until April*. */
const isNext = (one: DateMention, other: DateMention): boolean =>
  other.part === 'late' && other.bound !== null && one.part === null && one.bound !== null;

interface Shift {
  /** In milliseconds, as `slack` is. */
  readonly shift: number;
  readonly slack: number;
  /** *The following two years*: all of them. */
  readonly spread: boolean;
  /** 1: it leads on, -1: back; 0 where it may be either, since its own sentence has a date (*a year later, in 2004*). */
  readonly way: 1 | -1 | 0;
}

/** What lies all along a stretch that is told, *the next two years*. */
const ALONG = /\b(?:following|next|subsequent|preceding|previous|past|last|ensuing|first) $/i;
/** *A day later*, *the month before*, *the following week*, *the next day*, *overnight*: one. */
const ONE =
  /\b(?:an?|one|the|that) (day|week|fortnight|month|quarter|year|decade) (?:later|earlier|before|after|previously|ago|ahead)\b|\b(?:following|next|previous|preceding|same) (day|morning|week|month|quarter|year)\b|\b(fortnight|overnight|midnight)\b/gi;
/** How long each is that a text names, in days. */
export const UNITS: Readonly<Record<string, number>> = {
  day: 1,
  morning: 1,
  overnight: 1,
  midnight: 1,
  week: 7,
  fortnight: 14,
  month: 30.4,
  quarter: 91.3,
  year: 365.25,
  decade: 3652.5,
};

function shiftsIn({ text, quantities, dates }: Told): Shift[] {
  const shifts: Shift[] = [];
  const add = (days: number, unit: number, way: Shift['way'], spread = false): void => {
    shifts.push({ shift: days * DAY, slack: (unit >= 28 ? unit / 2 : 1) * DAY, spread, way });
  };
  for (const { unit, low, start, end } of quantities)
    if (
      unit?.dimension === 'time' &&
      (unit.factor >= 86_400 || (unit.factor === 3600 && HOURS_ON.test(text.slice(end)))) &&
      !isNoShift(text, start, end)
    )
      add(
        (low * unit.factor) / 86_400,
        unit.factor / 86_400,
        0,
        ALONG.test(text.slice(Math.max(0, start - 12), start)),
      );
  // *a week after turning 70*: born so many years before.
  for (const { low, start } of quantities)
    if (TURNING.test(text.slice(Math.max(0, start - 16), start))) add(low * YEAR, YEAR, -1);
  // *celebrated its 25th anniversary*
  for (const { kind, low, of } of quantities)
    if (kind === 'ordinal' && /^(?:anniversari|birthdai)$/.test(of ?? '')) add(low * YEAR, YEAR, 1);
  for (const { relative, start, end } of dates) {
    if (text.startsWith(' than', end)) continue;
    const long = relative?.anchor === 'text' ? LONG[relative.unit] : undefined;
    if (relative && long) add(Math.abs(relative.offset) * long, long, wayAt(text, start, end, dates));
  }
  for (const match of text.matchAll(ONE)) {
    const long = UNITS[(match[1] ?? match[2] ?? match[3])!.toLowerCase()];
    if (long) add(long, long, wayAt(text, match.index, match.index + match[0].length, dates));
  }
  return shifts;
}

const TURNING = /\b(?:turn(?:ing|ed|s)|aged?|at the age of) $/i;

const ON = /\b(?:following|next|later|after|ahead)\b/i;
const BACK = /\b(?:previous|preceding|earlier|before|ago|previously)\b/i;

/** *Voted out in 1999. He left the following year*: on from what was told before, unless the sentence says when itself. */
function wayAt(text: string, start: number, end: number, dates: Told['dates']): Shift['way'] {
  const from = text.lastIndexOf('. ', start);
  const stop = text.indexOf('. ', end);
  const to = stop < 0 ? text.length : stop;
  if (
    dates.some(
      (date) => date.start > from && date.end <= to && date.start !== start && date.relative?.anchor !== 'text',
    )
  )
    return 0;
  const words = text.slice(start, end);
  return ON.test(words) ? 1 : BACK.test(words) ? -1 : 0;
}

/** *Twenty-six hours later*: another day, perhaps. */
const HOURS_ON = /^ (?:later|after|earlier|before)\b/i;

/** *A one-day walkout*, *three months later than planned*, *a week of talks*, *the three months to June*: from no day that is told. */
const isNoShift = (text: string, start: number, end: number): boolean =>
  /-(?:day|week|month|year)/i.test(text.slice(start, end)) ||
  /^ (?:(?:later|earlier|longer|sooner) than|of|ending|ended|to (?:the end of )?(?=[A-Z])) ?/.test(
    text.slice(end, end + 20),
  );

const PARTS = { early: [0, 0.4], mid: [0.25, 0.75], late: [0.6, 1] } as const;

/** From when to when, in milliseconds; where a year is not known, in one of no account. Null for what tells neither day nor month nor year. */
function stretchOf({ days, month, day, part }: DateMention, isDated: boolean): Stretch | null {
  if (days) {
    const [from, to] = [Date.parse(days.from), Date.parse(days.to)];
    if (isDated) return { from, to };
    if (to - from > 190 * DAY) return null;
    const start = new Date(from);
    const moved = Date.UTC(SOME_YEAR, start.getUTCMonth(), start.getUTCDate());
    return { from: moved, to: moved + to - from };
  }
  if (month === null) return null;
  const from = Date.UTC(SOME_YEAR, month - 1, day ?? 1);
  if (day !== null) return { from, to: from };
  const long = Date.UTC(SOME_YEAR, month, 0) - from;
  const [low, high] = part ? PARTS[part] : [0, 1];
  return { from: from + low * long, to: from + high * long };
}
