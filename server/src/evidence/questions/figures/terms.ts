import { compareDates, type DateMention, withoutBound } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch } from '../../figures.ts';
import { coverage, type Pair } from '../../pair.ts';

/** *for a period of five years*, *for an initial term of 18 months* */
const FOR = /\bfor (?:an? )?(?:(?:\w+ )?(?:period|term) of )?$/i;
/** It may have gone on for longer, or for less. */
const MOVED = /\b(?:prolong|extend|renew|shorten|curtail)\w*/i;
const NOT_MOVED =
  /\b(?:not|never|cannot|no) (?:\w+ ){0,3}(?:prolong|extend|renew|shorten|extension|renewal|prolongation)\w*/gi;
const ENDS =
  /\b(?:until|till|expir\w+|ends?|ended|ending|r[ua]ns? (?:out|to|until)|laps\w+|(?:comes?|came) to an end|through|up to)\b[^.;:]{0,24}$/i;
const REACH = 40;
const LEAST = 0.4;
/** Years; farther off, another end is meant. */
const FAR = 3;

/** *Will run until June 2026*, where it came into force in June 2020 *for a period of five years*: where that begins and how long it is. Null where it may have been made longer. */
export function wrongEnd(pair: Pair, { claim }: DateMatch): Span | null {
  const { text } = pair.claim;
  if (claim.year === null || claim.relative || claim.range) return null;
  if (claim.bound !== 'until' && !ENDS.test(text.slice(Math.max(0, claim.start - REACH), claim.start))) return null;
  const isWritten = (date: DateMention): boolean =>
    compareDates(withoutBound(date), withoutBound(claim)) !== 'different';
  if (pair.passage.dates.some(isWritten)) return null;
  const term = termIn(pair.passage);
  if (!term || coverage(pair) < LEAST) return null;
  const { date, length } = term;
  const start = date.year! * MONTHS + (date.month ?? 1) - 1;
  const end = start + length.low * (length.unit!.name === 'year' ? MONTHS : 1);
  const said = claim.year * MONTHS + (claim.month ?? 1) - 1;
  // *until May 2025* is as good as *June 2025*; where a month is not told, any of the year.
  const isExact = claim.month !== null && date.month !== null;
  const [first, last] = [
    Math.floor((end - 1) / MONTHS),
    Math.floor((end + (date.month === null ? MONTHS - 1 : 0)) / MONTHS),
  ];
  const years = claim.year < first ? first - claim.year : Math.max(0, claim.year - last);
  const off = isExact ? Math.abs(said - end) : years * MONTHS;
  if (off <= 1 || off > FAR * MONTHS) return null;
  return { start: Math.min(date.start, length.start), end: Math.max(date.end, length.end) };
}
const MONTHS = 12;

/** The one date with a length of time behind it for which something holds. */
function termIn(facts: Facts): { date: DateMention; length: Quantity } | null {
  const { text, quantities, dates } = facts;
  if (MOVED.test(text.replace(NOT_MOVED, ''))) return null;
  const lengths = quantities.filter(
    ({ unit, start, low, high, relation }) =>
      (unit?.name === 'year' || unit?.name === 'month') &&
      low === high &&
      relation === '=' &&
      FOR.test(text.slice(Math.max(0, start - REACH), start)),
  );
  const [length] = lengths;
  if (!length || lengths.length > 1) return null;
  const before = dates.filter(
    (each) => each.end <= length.start && sentenceOf(facts, each) === sentenceOf(facts, length),
  );
  const [date] = before;
  return date && before.length === 1 && date.year !== null && !date.range && !date.relative ? { date, length } : null;
}
