import type { DateMention } from '../language/dates.ts';
import { derivable, isValueOf, type Quantity } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import type { Alignment } from './align.ts';
import { isOfEach } from './apiece.ts';
import { digitsOf, isArithmetic, TELLING } from './arithmetic.ts';
import { isChained } from './chains.ts';
import { CHANGE_REACH, isBetween, isChange } from './changed-by.ts';
import type { Facts } from './facts.ts';
import { HALVES } from './halves.ts';
import { isAcrossBound, isSaidOfRest } from './other-side.ts';
import { factorOf, isReckoned } from './reckoned.ts';

/**
 * A sum or a difference that happens to be the claim's figure excuses it only where no figure of the passage itself is as near as this; sums past a
 * bound (*more than 700*) are so easily found that a much less near one counts.
 */
const WORKED_OUT = 0.8;
const BOUND_WORKED_OUT = 0.2;

/** Does a figure of the claim follow from figures or dates of the passage? `close`: how near in size the figure is that it was held against, 0 to 1. */
export function isWorkedOut(claim: Quantity, close: number, { claim: said, passage }: Alignment): boolean {
  if (
    isReckoned(claim, passage) ||
    isOtherShare(claim, said, passage) ||
    isSaidOfRest(claim, said, passage) ||
    isAcrossBound(claim, said, passage) ||
    isRestOfAll(claim, passage) ||
    isLaterBy(claim, said, passage) ||
    isOfEach(claim, said, passage) ||
    isChained(claim, passage) ||
    isShareOfOwn(claim, said, passage) ||
    isLead(claim, said, passage) ||
    isBlocking(claim, said, passage) ||
    isOfScore(claim, passage) ||
    isBetween(claim, said, passage) ||
    isArithmetic(claim, said, passage)
  )
    return true;
  const bounded = claim.relation !== '=' && claim.relation !== '≈';
  if (close >= (bounded ? BOUND_WORKED_OUT : WORKED_OUT) && (bounded || digitsOf(claim) < TELLING)) return false;
  if (isSpan(claim, [...passage.dates, ...said.dates])) return true;
  if (isBeforeChange(claim, passage)) return true;
  const found = derivable(claim, passage.quantities);
  if (!found) return false;
  if (found.how === 'complement')
    return (
      isRest(said, claim) ||
      isRestThere(passage, found.parts[0]!) ||
      isOtherHalf(said, passage) ||
      isLack(said) !== isLack(passage)
    );
  if (found.how === 'sum' && found.parts.length === 2 && isPartOf(passage, found.parts[1]!)) return false;
  if (found.how === 'difference' && claim.kind === 'share')
    return isRest(said, claim) || isRestThere(passage, found.parts.at(-1)!);
  return found.how !== 'percent-change' || isChange(said, claim);
}

/** *370 jobs will go, early retirement accounting for more than half*, where it accounts for 210: a share of what the claim counts itself. */
const isShareOfOwn = (claim: Quantity, said: Facts, passage: Facts): boolean =>
  claim.kind === 'share' &&
  said.quantities.some(
    (whole) =>
      whole.kind === 'amount' &&
      passage.quantities.some((part) => {
        if (part.kind !== 'amount' || part.unit?.name !== whole.unit?.name || !(part.low < whole.low)) return false;
        const off = part.low / whole.low - claim.low * factorOf(claim);
        if (/[<≤]/.test(claim.relation)) return off <= 0 && off > -PAST_BOUND;
        return /[>≥]/.test(claim.relation) ? off >= 0 && off < PAST_BOUND : Math.abs(off) < ABOUT;
      }),
  );
/** So far past its bound a share may lie, and so far a plain one may be rounded. */
const PAST_BOUND = 0.1;
const ABOUT = 0.015;

/** *31 were hurt, eight of them badly*: the eight are among the 31, and no sum has them twice. */
const isPartOf = ({ text }: Facts, { start, end }: Quantity): boolean =>
  /^ of (?:them|these|those|whom)\b/i.test(text.slice(end, end + 12)) ||
  /\bof (?:them|these|those|whom|which) $/i.test(text.slice(Math.max(0, start - 12), start));

/** The rest to a hundred percent is meant where the claim says so. */
const REST_WORDS =
  /\b(?:all but|except|rest|last|remain(?:ing|der)?|other|others|not|never|no|without|fail(?:ed)?|lack(?:ed)?)\b/i;

/** *More than six in ten did not*, where 38 percent did: what is left of the whole, told by a denial on one side. */
function isOtherShare(claim: Quantity, said: Facts, passage: Facts): boolean {
  if (claim.kind !== 'share' || (isLack(said) === isLack(passage) && !areAcross(said, passage))) return false;
  const shares = passage.quantities.filter(({ kind }) => kind === 'share');
  return derivable(claim, shares)?.how === 'complement';
}

/** *Those with ten workers or more*, where the passage counts *those with fewer than ten*: the two stand on either side of one bound. */
const areAcross = (said: Facts, passage: Facts): boolean =>
  boundedIn(said).some((one) =>
    boundedIn(passage).some(
      (two) =>
        ACROSS[one.relation] === two.relation && boundOf(one) === boundOf(two) && one.unit?.name === two.unit?.name,
    ),
  );
/** What stands on the other side of the same bound. */
export const ACROSS: Readonly<Record<string, string>> = { '≥': '<', '<': '≥', '>': '≤', '≤': '>' };
/** Kept: each figure of a claim asks. */
const boundedIn = derived((facts: Facts) => facts.quantities.filter(({ relation }) => relation in ACROSS));
const boundOf = ({ low, high, relation }: Quantity): number => (/[<≤]/.test(relation) ? high : low);

const isRest = ({ text }: Facts, { start, end }: Quantity): boolean =>
  REST_WORDS.test(text.slice(Math.max(0, start - 20), end + 40));

/** *Two thirds are bonds; the remainder is a loan*: the passage itself speaks of the rest. */
const isRestThere = ({ text }: Facts, { end }: Quantity): boolean =>
  /\b(?:the (?:rest|remainder|balance|others?|remaining)|all others?)\b/i.test(text.slice(end, end + REST_REACH));
const REST_REACH = 160;

/** *11 percent were undecided*, *around a tenth*, where 58 were against, 31 for it and the rest had no view. */
function isRestOfAll(claim: Quantity, passage: Facts): boolean {
  if (claim.kind !== 'share') return false;
  const shares = passage.quantities.filter(({ kind, low, high }) => kind === 'share' && low === high);
  let left = 1;
  return shares.some((each, at) => {
    left -= each.low * factorOf(each);
    if (at === 0 || left < LEAST_LEFT || !isRestThere(passage, each)) return false;
    return isValueOf(claim, Math.round((left / factorOf(claim)) * 1e6) / 1e6, Math.min(each.step, 1e-4));
  });
}
const LEAST_LEFT = 0.001;

/** *9 fewer than four years ago*, *6 metres higher than the old one*: so far from another figure. */
const APART =
  /^(?: [\w-]+)? (?:more|fewer|less|higher|lower|above|below|longer|shorter|taller|up|down|older|younger|heavier|lighter)\b/i;

/** *Four seats ahead*, *three short of a majority*: so far from another figure. */
const AHEAD = /^(?: [\w-]+){0,2} (?:ahead|behind|short|clear|adrift|apart|in front)\b/i;

/** *A margin of 24*, *400 voted*, of 212–188. */
const isOfScore = (claim: Quantity, { quantities }: Facts): boolean =>
  claim.kind === 'amount' &&
  !claim.unit &&
  quantities.some(
    ({ kind, low, high }) => kind === 'score' && (Math.abs(low - high) === claim.low || low + high === claim.low),
  );

/** *Nine can block it*, where 16 of 24 must agree: one more than the others. */
function isBlocking(claim: Quantity, { text }: Facts, { quantities }: Facts): boolean {
  if (claim.kind !== 'amount' || !/\b(?:block|veto|prevent|stop|thwart|sink)\w*\b/i.test(text)) return false;
  return quantities.some((all) =>
    quantities.some((needed) => needed !== all && all.low === all.high && all.low - needed.low + 1 === claim.low),
  );
}

/** *Four seats ahead* of 44, with 48; *three short of a majority* in a house of 101. */
function isLead(claim: Quantity, { text, quantities }: Facts, passage: Facts): boolean {
  if (claim.kind !== 'amount' || !AHEAD.test(text.slice(claim.end, claim.end + CHANGE_REACH))) return false;
  // *the Unionists 44*: behind a name that counts nothing.
  const given = [...passage.text.matchAll(/(?<![\d.,])\d{1,4}(?![\d.,]*\d)/g)].map(([digits]) => Number(digits));
  // *two short of the 60 required*
  const counts = [...given, ...quantities.filter((each) => each !== claim && !each.unit).map(({ low }) => low)];
  const isMajority = /\bmajority\b/i.test(text);
  return counts.some((one) =>
    counts.some((other) => one - other === claim.low || (isMajority && Math.floor(one / 2) + 1 - other === claim.low)),
  );
}

/** How far writers round without saying so, as a share of the figure. */
const ROUNDED = 0.03;

/** *From 47 seats*, where it won 38, *9 fewer than four years ago*. */
function isBeforeChange(claim: Quantity, { text, quantities }: Facts): boolean {
  if (claim.kind !== 'amount' || claim.low !== claim.high) return false;
  const factor = claim.unit?.factor ?? 1;
  const alike = quantities.filter(
    ({ kind, unit, low, high }) =>
      kind === 'amount' && low === high && (unit?.dimension ?? null) === (claim.unit?.dimension ?? null),
  );
  const sizeOf = ({ low, unit }: Quantity): number => (low * (unit?.factor ?? 1)) / factor;
  return alike.some(
    (step) =>
      APART.test(text.slice(step.end, step.end + CHANGE_REACH)) &&
      alike.some(
        (own) =>
          own !== step &&
          [1, -1].some(
            (way) =>
              Math.abs(sizeOf(own) + way * sizeOf(step) - claim.low) <= Math.min(claim.step / 2, ROUNDED * claim.low),
          ),
      ),
  );
}

/** *69 percent have an account*, where 31 percent are without one. */
const isLack = derived(({ text }: Facts): boolean =>
  /\b(?:without|lack(?:s|ed|ing)?|missed|no|not|never|un[a-z]+ed|exempt[a-z]*|exclud[a-z]*|exclusion)\b/i.test(text),
);

/** *39 percent are women*, where 61 percent are men. */
const isOtherHalf = (said: Facts, passage: Facts): boolean => {
  const given = new Set(passage.tokens.map(({ term }) => term.lower));
  return said.tokens.some(({ term: { lower } }) => given.has(HALVES.get(lower) ?? OTHERS.get(lower) ?? ''));
};

/** Words that share a whole between them, though what is said of the one may be said of the other in other words. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['full', 'empty'],
      ['open', 'closed'],
      ['passed', 'failed'],
      ['survived', 'died'],
      ['owners', 'tenants'],
      ['own', 'rent'],
      ['supported', 'opposed'],
      ['support', 'oppose'],
      ['approve', 'disapprove'],
      ['present', 'absent'],
      ['permanent', 'temporary'],
      ['full-time', 'part-time'],
      ['leave', 'stay'],
      ['leaving', 'staying'],
    ] as const
  ).flatMap(([one, two]) => [[one, two] as const, [two, one] as const]),
);

/** *On 17 March, two weeks after*, of 3 March: so far from a day of the passage to one that the claim tells with it. */
const isLaterBy = (claim: Quantity, said: Facts, passage: Facts): boolean =>
  LATER.test(said.text.slice(claim.end, claim.end + LATER_REACH)) && isSpan(claim, [...passage.dates, ...said.dates]);
const LATER = /^ (?:after|before|later|earlier|from|to|since|on)\b/i;
const LATER_REACH = 10;

/** *The twenty-two years to 2022*, *two weeks after 3 March*: the time between two dates that are given. */
function isSpan({ unit, low }: Quantity, dates: readonly DateMention[]): boolean {
  if (unit?.dimension !== 'time') return false;
  const days = dates.flatMap((date) => daysOf(date));
  const long = low * unit.factor;
  const slack = unit.factor >= 2e6 ? unit.factor : DAY;
  return days.some((from) => days.some((to) => Math.abs((to - from) / 1000 - long) <= slack));
}
const DAY = 86_400;
/** A year without a 29 February, for dates whose year nobody tells. */
const SOME_YEAR = 2001;

/** First and last day of a date, of one without a year in some year. */
function daysOf({ days, month, day }: DateMention): number[] {
  if (days) return [Date.parse(days.from), Date.parse(days.to)];
  return month === null || day === null ? [] : [Date.UTC(SOME_YEAR, month - 1, day)];
}
