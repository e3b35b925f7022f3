import { isValueOf, type Quantity } from '../language/quantities.ts';
import { stemOf } from '../language/stems.ts';
import type { Facts } from './facts.ts';

/** *150 prisoners each*, *40 crowns apiece*: so many for every one. */
const EACH_BEHIND = /^(?: [\w-]+){0,2} (?:each|apiece)\b/i;
const EACH_BEFORE = /\b(?:each|every|all) (?:[\w-]+ ){0,4}$/i;
/** *12 laps of 400 metres* */
const OF = /^ [\w-]+ of (?:about |some |nearly )?$/i;
/** *400 crowns a month* */
const PER = /^(?: [\w-]+)? (?:an?|per|each|every) (hour|day|week|month|quarter|year)\b/i;
const PER_UNIT = /^(?: [\w-]+)? (?:an?|per|each|every) ([a-z]+)/i;
const REACH = 40;
const YEAR = 365.25;
/** Lengths of time that figures are told by, in days. */
const PERIODS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  // The stem of *day*.
  dai: 1,
  day: 1,
  week: 7,
  month: YEAR / 12,
  quarter: YEAR / 4,
  year: YEAR,
};
const DAY = 86_400;

/**
 * Does the figure follow from one that the passage gives for each of several, or for each year? *Three hundred in all*, where two sides gave up 150
 * each; *4,800 crowns in a year*, at 400 a month. And back again: *400,000 a year*, of 3.2 million over eight years.
 */
export function isOfEach(claim: Quantity, said: Facts, passage: Facts): boolean {
  if (claim.kind !== 'amount' || /[<>≤≥]/.test(claim.relation)) return false;
  const amounts = passage.quantities.filter(({ kind, low, high }) => kind === 'amount' && low === high && low > 0);
  return amounts.some((own) => {
    if (isOtherPeriod(claim, said, own, passage)) return true;
    if ((own.unit?.dimension ?? null) !== (claim.unit?.dimension ?? null)) return false;
    const factor = (own.unit?.factor ?? 1) / (claim.unit?.factor ?? 1);
    return amounts.some((other) => {
      if (other === own || !isCount(other, own)) return false;
      const times = timesOf(own, other, passage);
      const parts = timesOf(claim, other, said);
      return (
        (times > 0 && times !== 1 && isAlike(claim, own.low * factor * times)) ||
        (parts > 0 && parts !== 1 && isAlike(claim, (own.low * factor) / parts))
      );
    });
  });
}

/** *25,000 a year*, at 2,100 a month. */
function isOtherPeriod(claim: Quantity, said: Facts, own: Quantity, passage: Facts): boolean {
  const [here, there] = [periodIn(claim, said), periodIn(own, passage)];
  if (here === null || there === null || here === there) return false;
  if ((own.unit?.name ?? null) !== (claim.unit?.name ?? null)) return false;
  const exact = (own.low * here) / there;
  const slack = slackOf(said, Math.min(here, there), Math.max(here, there));
  const [least, most] = here < there ? [exact, exact * slack] : [exact / slack, exact];
  return isAlike(claim, exact) || (slack > 1 && claim.low >= least && claim.low <= most);
}

/** So far from what it comes to no writer rounds. */
const OFF = 1.25;

/**
 * The figure of the passage that the claim gives for another stretch of time, and wrongly: *400 an hour*, of 4,800 a day. Null where the passage has more than
 * one figure of that kind, or the claim's follows from it.
 */
export function wrongForPeriod(claim: Quantity, said: Facts, passage: Facts): Quantity | null {
  const here =
    claim.kind === 'amount' && claim.low === claim.high && claim.relation === '=' ? periodIn(claim, said) : null;
  if (here === null) return null;
  const alike = passage.quantities.filter((each) => each.kind === 'amount' && isSameUnit(each, claim));
  const [own] = alike;
  const there = alike.length === 1 && own!.low === own!.high ? periodIn(own!, passage) : null;
  if (there === null || here === there) return null;
  const ratio = claim.low / ((own!.low * here) / there);
  const slack = slackOf(said, Math.min(here, there), Math.max(here, there));
  return ratio > OFF * slack || ratio < 1 / (OFF * slack) ? own! : null;
}

/** Hours and days for which somebody is paid are fewer than those of the clock and the calendar: how often they go into what is given there. */
function slackOf({ text }: Facts, short: number, long: number): number {
  if (!PAID.test(text)) return 1;
  return (short < 1 && long >= 1 ? CLOCK / AT_WORK : 1) * (short <= 1 && long > 1 ? WEEK / DAYS_AT_WORK : 1);
}
const PAID = /\b(?:earn\w*|pa(?:y|ys|id)|wages?|salar(?:y|ies)|shifts?|work(?:s|ed|ing|ers?)?)\b/i;
const CLOCK = 24;
const AT_WORK = 7;
const WEEK = 7;
const DAYS_AT_WORK = 4;

const isSameUnit = (one: Quantity, two: Quantity): boolean =>
  (one.unit?.name ?? null) === (two.unit?.name ?? null) && (one.unit !== null || one.of === two.of);

const isCount = (other: Quantity, own: Quantity): boolean =>
  other.unit === null ? own.unit !== null || other.of !== own.of : other.unit.name !== own.unit?.name;

/** For how long a figure is told, in days: *400 a month*; null for none. */
export function periodIn({ per, end }: Quantity, { text }: Pick<Facts, 'text'>): number | null {
  const unit = per ?? PER.exec(text.slice(end, end + REACH))?.[1]?.toLowerCase();
  return (unit === undefined ? undefined : PERIODS[unit]) ?? null;
}

/** How often a figure counts that is told for each of so many, or for each of so long; 0 where it is not told so. */
function timesOf(each: Quantity, many: Quantity, { text }: Facts): number {
  const long = periodIn(each, { text });
  if (many.unit?.dimension === 'time') return long === null ? 0 : (many.low * many.unit.factor) / DAY / long;
  // *3,000 bottles a hectare*, of six hectares.
  if (many.unit)
    return text
      .slice(each.end, each.end + REACH)
      .match(PER_UNIT)?.[1]
      ?.toLowerCase() === many.unit.name
      ? many.low
      : 0;
  const isEach =
    OF.test(text.slice(many.end, Math.max(many.end, each.start))) ||
    EACH_BEHIND.test(text.slice(each.end, each.end + REACH)) ||
    EACH_BEFORE.test(text.slice(Math.max(0, each.start - REACH), each.start));
  // *15 tonnes a lorry*
  const per = each.per ?? PER_UNIT.exec(text.slice(each.end, each.end + REACH))?.[1];
  return isEach || (per !== undefined && many.of !== null && stemOf(per.toLowerCase()) === stemOf(many.of))
    ? many.low
    : 0;
}

const isAlike = (claim: Quantity, value: number): boolean =>
  isValueOf(claim, value, Math.min(claim.step / 1000, value / 1000));
