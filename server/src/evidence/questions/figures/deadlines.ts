import type { DateMention } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { matterOf, sharedMatter } from '../../shared.ts';

const DAY = 86_400;
/** A year without a 29 February, for dates whose year nobody tells. */
const SOME_YEAR = 2001;
/** *90 days from 1 June*, *six weeks starting on 10 May*. */
const FROM = /^,? (?:from|after|starting|beginning|as of|counting from|running from)(?: on)?(?: the)? $/i;
/** By these a claim names the last day. */
const LAST =
  /\b(?:by|until|till|before|no later than|at the latest)(?: the)?(?: (?:end|middle|close|beginning) of| early| mid-?| late)?(?: the)? ?$/i;
const LAST_REACH = 40;
const SHARE = 0.4;

/** A length of time with the day that it runs from. */
interface Term extends Span {
  readonly last: number;
  readonly slack: number;
}

/** *By the end of July*, where they have *90 days from 1 June*: the length and its first day, where the last day that follows is another one. */
export function wrongDeadline(pair: Pair, { claim }: DateMatch): Span | null {
  const { passage, claim: said } = pair;
  const stretch = stretchOf(claim);
  if (!stretch) return null;
  if (!isLastDay(said, claim)) return null;
  const terms = passage.quantities.flatMap((length) => termsFrom(pair, length));
  const [term] = terms;
  if (!term || terms.length !== 1) return null;
  // Another day may be what is meant.
  if (passage.dates.length > 1) return null;
  const [from, to] = stretch;
  if (to >= term.last - term.slack && from <= term.last + term.slack) return null;
  const sentence = passage.sentences.find((each) => contains(each, term));
  const matter = matterOf(said, { start: 0, end: said.text.length });
  return sentence && sharedMatter(pair, matter, sentence, SHARE).length > 0
    ? { start: term.start, end: term.end }
    : null;
}

/** Does a date of the claim name the last day of something? */
export const isLastDay = ({ text }: Facts, { bound, start }: DateMention): boolean =>
  bound === 'by' ||
  bound === 'until' ||
  bound === 'before' ||
  LAST.test(text.slice(Math.max(0, start - LAST_REACH), start));

function termsFrom({ passage: { text, dates } }: Pair, { unit, low, high, start, end, relation }: Quantity): Term[] {
  if (unit?.dimension !== 'time' || unit.factor < DAY || low !== high || relation !== '=') return [];
  const date = dates.find((each) => each.start > end && FROM.test(text.slice(end, each.start)));
  const first = date?.day ? stretchOf(date) : null;
  if (!date || !first) return [];
  const length = low * unit.factor * 1000;
  const slack = (unit.factor >= 2e6 ? 8 : unit.name === 'day' ? 2 : 4) * DAY * 1000;
  return [{ start, end: date.end, last: first[0] + length, slack }];
}

/** First and last millisecond of a day or a month, of whatever year. */
function stretchOf({ days, month, day, range, relative }: DateMention): [number, number] | null {
  if (relative || (range && !days)) return null;
  if (month === null) return null;
  const year = days ? Number(days.from.slice(0, 4)) : SOME_YEAR;
  return day === null
    ? [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 0)]
    : [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day)];
}
