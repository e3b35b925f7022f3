import type { DateMention } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { derived } from '../../../text/derived.ts';
import type { Span } from '../../../text/span.ts';
import { clauseAt } from '../../clauses.ts';
import { tokenAt } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import { SOME_YEAR, type Stretch, stretchOf } from '../../intervals.ts';
import { counts, coverage, type Pair } from '../../pair.ts';
import { UNITS } from './shifted.ts';

const DAY = 86_400;
/** So much of the claim the passage must have, its figures apart. */
const LEAST = 0.4;
/** More dates are a history, in which much may be meant. */
const MOST = 4;
/** How far writers round a length of time, as a share of it. */
const ROUNDED = 0.3;

/** *Four months later*, *six years before*: from one thing that is told to another. */
const APART = /^ (?:after|later|before|earlier)\b(?! than\b)/i;
/** *Was away for little more than a fortnight*, *took three years*: between the only two dates that there are. */
const LONG =
  /\b(?:for|lasted|lasting|took) (?:(?:just|only|barely|hardly|little|about|some|nearly|almost|over|under|more|less|than|a|an|the) ){0,5}$/i;

/** So far before a length such words are looked for. */
const REACH = 40;

/** A length of time as a text tells it, in days. */
interface Length extends Span {
  /** *Three years later*: a date, as it is read. */
  readonly isDate: boolean;
  readonly days: number;
  /** How exactly it is told: in days, weeks, months, years. */
  readonly unit: number;
  readonly relation: Quantity['relation'];
  readonly side: Quantity['side'];
}

interface WrongSpan {
  readonly claim: Span;
  /** All dates of the passage. */
  readonly passage: Span;
  readonly isDate: boolean;
}

/**
 * *Six months after it was shown*, where it was shown in September 2018 and delivered in March 2020: lengths of time that lie between no two dates of the passage,
 * with all its dates. None where the passage tells a length of time itself, where a date of it is vague, or there are many.
 */
export const wrongSpans = derived((pair: Pair): readonly WrongSpan[] => {
  const { claim, passage } = pair;
  const days = daysIn(passage);
  if (!days || coverage(pair) < LEAST) return [];
  const whole = { start: passage.dates[0]!.start, end: passage.dates.at(-1)!.end };
  return lengthsIn(claim).flatMap((length) => {
    if (!isBetween(pair, length, days.length)) return [];
    const [least, most] = boundsOf(length);
    const fits = days.some((one, i) =>
      days.slice(i + 1).some((two) => two.from - one.to <= most && two.to - one.from >= least),
    );
    const { start, end, isDate } = length;
    return fits ? [] : [{ claim: { start, end }, passage: whole, isDate }];
  });
});

/** *A day later*, *within a fortnight* */
const ONE = /\b(?:an?|one) (day|week|fortnight|month|year|decade)\b/gi;

const lengthsIn: (facts: Facts) => readonly Length[] = derived(({ quantities, dates, text }: Facts) => {
  const found: Length[] = [];
  for (const { kind, unit, of, low, high, start, end, relation, side } of quantities)
    if (kind === 'amount' && unit?.dimension === 'time' && unit.factor >= DAY && of !== 'age' && low === high)
      found.push({
        start,
        end,
        days: (low * unit.factor) / DAY,
        unit: unit.factor / DAY,
        relation,
        side,
        isDate: false,
      });
  for (const { relative, start, end } of dates) {
    const unit = relative?.anchor === 'text' ? UNITS[relative.unit] : undefined;
    // The words that say which way it is counted stand behind it.
    const last = start + text.slice(start, end).search(/ (?:later|earlier|before|after)$/i);
    if (unit && last >= start)
      found.push({ start, end: last, days: Math.abs(relative!.offset) * unit, unit, ...PLAIN, isDate: true });
  }
  for (const { 0: words, 1: name, index } of text.matchAll(ONE)) {
    const unit = UNITS[name!.toLowerCase()]!;
    const end = index + words.length;
    if (!found.some((each) => each.start < end && index < each.end))
      found.push({ start: index, end, days: unit, unit, ...PLAIN, isDate: false });
  }
  return found;
});
const PLAIN = { relation: '=', side: null } as const;

const isBetween = (pair: Pair, { start, end }: Span, count: number): boolean => {
  const { text } = pair.claim;
  if (APART.test(text.slice(end, end + 12))) return true;
  return count === 2 && LONG.test(text.slice(Math.max(0, start - REACH), start)) && isOfTheDates(pair, start);
};

/**
 * Is what went on for so long what the passage dates? All that the clause says before the length is there (*the bridge was closed for*), or it went on until
 * one of the dates (*returned after it had been at sea for*). *Convicted, and sent to prison for ten years* is something else.
 */
function isOfTheDates({ claim, matches }: Pair, start: number): boolean {
  const at = tokenAt(claim, start);
  const { from } = clauseAt(claim, at);
  const said = claim.tokens.slice(from, at);
  if (said[0]?.term.lower === 'after' && said.some(({ term }) => BEING.test(term.lower))) return true;
  const told = said.flatMap((token, k) =>
    counts(token) && !token.figure && !LASTS.test(token.term.lower) ? [from + k] : [],
  );
  return told.length > 0 && told.every((k) => matches[k]!.at >= 0);
}
const BEING = /^(?:been|being|was|were)$/;
const LASTS = /^(?:lasted|lasting|took|little|more|less)$/;

/** What the length may be, in days, with what is left open and rounded. */
function boundsOf({ days, unit, relation, side }: Length): [least: number, most: number] {
  const slack = Math.max(unit, ROUNDED * days);
  const [from, to] = [days - slack, days + slack];
  if (/[<≤]/.test(relation)) return [0, to];
  if (/[>≥]/.test(relation)) return [from, Number.POSITIVE_INFINITY];
  return [side === 'below' ? from - slack : from, side === 'above' ? to + slack : to];
}

/** The dates of a text as days, in the order of time; null where there are not two to four, or one of them is open, or a length of time is told. */
const daysIn = derived(({ text, dates, quantities }: Facts): readonly Stretch[] | null => {
  if (dates.length < 2 || dates.length > MOST) return null;
  if (quantities.some(({ unit }) => unit?.dimension === 'time' && unit.factor >= DAY)) return null;
  const year = dates.find((date) => date.year !== null)?.year ?? SOME_YEAR;
  const found = dates.map((date) => closedStretch(date, year));
  // *28 December … 4 January*, *3 January …, on 4 March the year before*: the year turned.
  if (dates.some((date) => !date.days) && (OTHER_YEAR.test(text) || !isAscending(found))) return null;
  return found.includes(null) ? null : (found as Stretch[]).sort((a, b) => a.from - b.from);
});

const OTHER_YEAR = /\byear (?:before|after|earlier|later)\b/i;
const isAscending = (found: readonly (Stretch | null)[]): boolean =>
  found.every((each, i) => i === 0 || !each || !found[i - 1] || each.from >= found[i - 1]!.from);

function closedStretch(date: DateMention, year: number): Stretch | null {
  const { days, day, relative, bound, range } = date;
  return relative || bound || range || (!days && day === null) ? null : stretchOf(date, year);
}
