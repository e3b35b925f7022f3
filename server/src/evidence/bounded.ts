import type { DateMention } from '../language/dates.ts';
import type { Quantity } from '../language/quantities.ts';
import type { Span } from '../text/span.ts';
import type { Reason } from './model.ts';
import type { Pair } from './pair.ts';

/** Are two figures one, units counted and what stands around them (*about*, *at least*) not? */
export function isSame(a: Quantity, b: Quantity): boolean {
  const [one, two] = [a.unit?.factor ?? 1, b.unit?.factor ?? 1];
  const near = (x: number, y: number): boolean => Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
  return a.kind !== 'vague' && near(a.low * one, b.low * two) && near(a.high * one, b.high * two);
}

/** How far before or behind a figure its approximator may stand, in characters. */
const REACH = 40;

/** The figure with its *about* or *or more*, offsets in its text. */
export function withApproximator(text: string, { start, end, approximator }: Quantity): Span {
  if (!approximator) return { start, end };
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .lastIndexOf(approximator);
  if (before >= 0) return { start: Math.max(0, start - REACH) + before, end };
  const behind = text
    .slice(end, end + REACH)
    .toLowerCase()
    .indexOf(approximator);
  return behind >= 0 ? { start, end: end + behind + approximator.length } : { start, end };
}

/** Words right before a date that make it a bound. */
const BOUND = /\b(?:(?:no )?(?:later|earlier) than|prior to|before|after|since|until|till|by)(?: the)? $/i;

/** The date with its *before* or *since*. */
function withBound(text: string, { start, end, bound }: DateMention): Span {
  const words = bound && BOUND.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
  return { start: start - (words ? words.length : 0), end };
}

const isSameDate = (a: DateMention, b: DateMention): boolean =>
  a.days?.from === b.days?.from &&
  a.days?.to === b.days?.to &&
  a.year === b.year &&
  a.month === b.month &&
  a.day === b.day;

const isAt =
  ({ start, end }: Span) =>
  (each: Span): boolean =>
    each.start === start && each.end === end;

/**
 * The reason with the words that bound its two figures, where these are the same: *at most 40* and *at least 40* part in nothing else (`detail`: `bound`). All others
 * as they are.
 */
export function withBounds(pair: Pair, reason: Reason): Reason {
  const { claim, passage } = pair;
  if (!reason.passage) return reason;
  const [here, there] = [isAt(reason.claim), isAt(reason.passage)];
  const [own, other] = [claim.quantities.find(here), passage.quantities.find(there)];
  if (own && other && own.relation !== other.relation && isSame(own, other))
    return {
      ...reason,
      claim: withApproximator(claim.text, own),
      passage: withApproximator(passage.text, other),
      detail: 'bound',
    };
  const [date, given] = [claim.dates.find(here), passage.dates.find(there)];
  if (!date || !given || date.bound === given.bound || !isSameDate(date, given)) return reason;
  return {
    ...reason,
    claim: withBound(claim.text, date),
    passage: withBound(passage.text, given),
    detail: 'bound',
  };
}
