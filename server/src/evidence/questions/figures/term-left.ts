import type { DateMention } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch } from '../../figures.ts';
import type { Circumstances } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { massOf, matterOf, sharedMatter } from '../../shared.ts';
import { isLastDay } from './deadlines.ts';

const DAY = 86_400_000;
/** *has four weeks to ask*, *within 30 days*: how long somebody has from now. */
const HAS =
  /\b(?:has|have|gets?|gives?|given|is left with|are left with) (?:\w+ ){0,3}(?:another |a further |only |just )?$/i;
const TO = /^ (?:in which )?to [a-z]/i;
const WITHIN = /\b(?:within|(?:in|over) the (?:next|coming)) $/i;
/** From a day that is told, or from an event. */
const OF = /^ (?:of|after|from|following|before|starting|beginning)\b/i;
const REACH = 48;
/** So much of what the claim says must stand beside the length of time. */
const SHARE = 0.4;
/** A term that ends farther off than this is hardly meant by the date. */
const FAR = 370 * DAY;

/** A length of time with which the claim's last day is told: does it end then, counted from the day of the source? */
export interface TermLeft extends Span {
  readonly fits: boolean;
}

/**
 * *Until mid-July*, where a source of 20 June says that the company *has four weeks to ask for leave*: the length of time, and whether the claim's day follows from
 * it, within a few days. Null where the claim names no last day, or speaks of something else, and where the day of the source is not known.
 */
export function termLeft(pair: Pair, match: DateMatch, { passageDate }: Circumstances): TermLeft | null {
  const today = passageDate?.length === ISO ? Date.parse(passageDate) : Number.NaN;
  const { claim: said, passage } = pair;
  if (Number.isNaN(today) || !isLastDay(said, match.claim)) return null;
  const stretch = stretchOf(match.claim, today);
  const lengths = passage.quantities.filter((each) => isLeft(passage, each));
  const [length] = lengths;
  if (!stretch || !length || lengths.length > 1 || !isMeant(pair, match, length)) return null;
  const last = today + length.low * length.unit!.factor * 1000;
  const slack = (length.unit!.factor >= MONTH ? 8 : 4) * DAY;
  const [from, to] = stretch;
  if (to < today || from - last > FAR) return null;
  return { start: length.start, end: length.end, fits: to >= last - slack && from <= last + slack };
}
const ISO = 'YYYY-MM-DD'.length;
const MONTH = 2e6;

function isLeft(facts: Facts, { unit, low, high, relation, start, end }: Quantity): boolean {
  if (unit?.dimension !== 'time' || unit.factor * 1000 < DAY || low !== high || relation !== '=') return false;
  const before = facts.text.slice(Math.max(0, start - REACH), start);
  const behind = facts.text.slice(end, end + REACH);
  if (!(WITHIN.test(before) ? !OF.test(behind) : HAS.test(before) && TO.test(behind))) return false;
  return !facts.dates.some((date) => sentenceOf(facts, date) === sentenceOf(facts, { start }));
}

/** Does the claim speak of what stands with the length of time, and less of what stands with the date that it was held against? */
function isMeant(pair: Pair, { claim, passage: other }: DateMatch, length: Span): boolean {
  const { claim: said, passage } = pair;
  const matter = matterOf(said, { start: 0, end: said.text.length }).filter((at) => !overlaps(said.tokens[at]!, claim));
  const shareOf = (at: Span, share: number): number => {
    const sentence = passage.sentences[sentenceOf(passage, at)];
    return sentence ? massOf(said, sharedMatter(pair, matter, sentence, share)) : 0;
  };
  return shareOf(length, SHARE) > (other ? shareOf(other, 0) : 0);
}

const PARTS = { early: [1, 10], mid: [10, 20], late: [20, 31] } as const;

/** First and last millisecond of a day, a month or a part of it; without a year the first of them that is not before today. */
function stretchOf({ days, month, day, part, range, relative }: DateMention, today: number): [number, number] | null {
  if (range) return null;
  if (month === null || relative) return days && [Date.parse(days.from), Date.parse(days.to)];
  const of = (year: number): [number, number] => {
    const [first, last] = day === null ? (part ? PARTS[part] : [1, 31]) : [day, day];
    const long = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return [Date.UTC(year, month - 1, first), Date.UTC(year, month - 1, Math.min(last, long))];
  };
  const now = new Date(today).getUTCFullYear();
  const own = of(days ? Number(days.from.slice(0, 4)) : now);
  return days || own[1] >= today ? own : of(now + 1);
}
