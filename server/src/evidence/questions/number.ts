import type { Quantity } from '../../language/quantities.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { wrongForPeriod } from '../apiece.ts';
import { withBounds } from '../bounded.ts';
import { isVerbal } from '../clauses.ts';
import { type QuantityMatch, roleOf, tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { wrongAge } from './figures/ages.ts';
import { isSaidAlike } from './figures/alike.ts';
import { wrongMultiple } from './figures/as-many.ts';
import { isToldOfThen, toldOtherwise } from './figures/before-told.ts';
import { owed } from './figures/belongs.ts';
import { wrongChange } from './figures/changes.ts';
import { isOtherSideOf } from './figures/complement.ts';
import { isBeyond, isListed, isTaken, isTally, isYear } from './figures/counted-up.ts';
import { ofOtherDate } from './figures/coupled.ts';
import { ofOtherName } from './figures/crossed.ts';
import { isBeginning, otherEnd } from './figures/ends.ts';
import { otherFrequency } from './figures/frequency.ts';
import { isOtherBase } from './figures/idioms.ts';
import { leftOver } from './figures/left-over.ts';
import { sureOf } from './figures/logistic.ts';
import { wrongMargin, wrongPoints } from './figures/margins.ts';
import { otherKind } from './figures/other-kind.ts';
import { withNoun, withOtherUnit } from './figures/other-unit.ts';
import { shareOfOther, wrongShare } from './figures/part-shares.ts';
import { wrongPercentage } from './figures/percentages.ts';
import { wrongPlaces } from './figures/placed.ts';
import { qualifiedOtherwise } from './figures/qualified.ts';
import { rateForTotal } from './figures/rated.ts';
import { wrongBase, wrongRatio } from './figures/ratios.ts';
import { wrongReckoning } from './figures/reckoning.ts';
import { isPassed, isScaled, isScaledOf, quantitySigns } from './figures/signs.ts';
import { wrongSpans } from './figures/spans.ts';
import { wrongStepShare } from './figures/step-share.ts';
import { levelMeant } from './figures/steps.ts';
import { wrongTotal } from './figures/totals.ts';
import { NUMBER_WEIGHTS } from './figures/weights.ts';
import { partMeant } from './figures/wholes.ts';

/**
 * A figure that the passage gives otherwise. Silent where it follows from figures of the passage (sums, differences, shares), where the passage has
 * nothing to hold it against, and for figures that belong to the title of the source.
 * `detail`: `points` where one side is percent and the other percentage points, `scale` where million stands for billion, `elsewhere` where the passage
 * gives the claim's figure of something else, `worked` where it gives figures from which another one follows, `bound` where only *at least* and *at most* differ,
 * `unit` where its number is told of the same with another unit.
 */
export function numberReasons(pair: Pair): Reason[] {
  const reasons = pair.figures.flatMap((match) =>
    match.kind === 'quantity'
      ? (byPart(pair, match) ??
        otherKind(pair, match) ??
        byStep(pair, match) ??
        byRate(pair, match) ??
        byEnd(pair, match) ??
        byDate(pair, match) ??
        (isSaidAlike(pair, match) || isToldOfThen(pair, match) ? [] : (reasonOf(pair, match) ?? [])))
      : [],
  );
  const spans = wrongSpans(pair).flatMap(({ claim, passage, isDate }) =>
    isDate ? [] : [{ kind: 'number', claim, passage, sure: PLAIN, detail: 'worked' } as const],
  );
  const often = otherFrequency(pair);
  const places = wrongPlaces(pair).map((each) => ({ kind: 'number', ...each, sure: PLAIN }) as const);
  const more: Reason[] = [...spans, ...places, ...(often ? [{ kind: 'number', ...often, sure: PLAIN } as const] : [])];
  return [...reasons, ...more.filter(({ claim }) => !reasons.some((each) => overlaps(each.claim, claim)))].map((each) =>
    withBounds(pair, each),
  );
}

const reasonOf = (pair: Pair, match: QuantityMatch): Reason | null =>
  byMargin(pair, match) ??
  byReckoning(pair, match) ??
  plainly(match, wrongStepShare(pair, match), 'worked') ??
  byChange(pair, match) ??
  byPercentage(pair, match) ??
  byShare(pair, match) ??
  byPeriod(pair, match) ??
  byTotal(pair, match) ??
  byAge(pair, match) ??
  byKind(pair, match) ??
  byRatio(pair, match) ??
  ofOther(pair, match) ??
  otherwise(pair, match);

function otherwise(pair: Pair, match: QuantityMatch): Reason | null {
  if (match.verdict !== 'different' && match.verdict !== 'elsewhere') return null;
  if (
    isPassed(pair, match) ||
    isOtherSideOf(pair, match) ||
    isTally(pair, match) ||
    isListed(pair, match) ||
    isBeyond(pair, match) ||
    isYear(pair, match) ||
    isTaken(pair, match) ||
    isBeginning(pair, match)
  )
    return null;
  const { claim, passage } = match;
  const own = detailOf(pair, match);
  const other = own === 'elsewhere' ? withOtherUnit(pair, match) : null;
  const detail = other ? 'unit' : own;
  const sure = sureOf(quantitySigns(pair, match), NUMBER_WEIGHTS);
  return {
    kind: 'number',
    claim: other ? withNoun(pair.claim, claim) : { start: claim.start, end: claim.end },
    passage: other ?? (passage && { start: passage.start, end: passage.end }),
    sure: Math.max(
      sure,
      detail === 'points' || detail === 'scale' || isOtherBase(pair, match) || isOtherUnit(pair, match)
        ? PLAIN
        : isCountedApart(pair, match) || isOtherEnd(pair, match)
          ? APART
          : 0,
    ),
    ...(detail && { detail }),
  };
}

/** The figure stands in the passage, and something else is said of it there. */
function ofOther(pair: Pair, match: QuantityMatch): Reason | null {
  const passage = owed(pair, match);
  if (!passage || isPassed(pair, match)) return null;
  const { start, end } = match.claim;
  return {
    kind: 'number',
    claim: { start, end },
    passage: { start: passage.start, end: passage.end },
    sure: APART,
    detail: 'elsewhere',
  };
}

/** The same digits with another unit or scale are no other figure by chance. */
const PLAIN = 0.9;

/** *880 dentists*, where the passage counts 2,140 dentists and 880 nurses. */
function isCountedApart({ passage: given }: Pair, { claim, passage, verdict }: QuantityMatch): boolean {
  if (verdict !== 'elsewhere' || claim.of === null || passage?.of !== claim.of) return false;
  const same = given.quantities.filter(({ low, high }) => low === claim.low && high === claim.high);
  // *Of the 80 seats, 32 went to women*: a verb is nothing that is counted.
  const isToldOf = ({ end }: Quantity): boolean => isVerbal(given.tokens[tokenAt(given, end)]!.term.lower);
  return same.length > 0 && same.every((each) => each.of !== null && each.of !== claim.of && !isToldOf(each));
}
const APART = 0.8;

/** *Cut to 27.5%*, where it is cut from 27.5 percent. */
function isOtherEnd(pair: Pair, { claim, passage, verdict }: QuantityMatch): boolean {
  if (verdict !== 'elsewhere' || !passage || roleOf(claim, passage, pair) <= 0) return false;
  const same = pair.passage.quantities.filter(({ low, high }) => low === claim.low && high === claim.high);
  return same.length > 0 && same.every((each) => roleOf(claim, each, pair) < 0);
}

/** *30 months*, where it is 30 weeks: the digits kept, the unit not. Small counts are the same by chance, unless the same words stand before them. */
const isOtherUnit = (pair: Pair, { claim, passage }: QuantityMatch): boolean =>
  claim.unit !== null &&
  claim.unit.dimension === passage?.unit?.dimension &&
  claim.unit.dimension !== 'money' &&
  claim.low === passage.low &&
  (claim.low > SMALL || isLedAlike(pair, claim, passage)) &&
  claim.unit.factor !== passage.unit.factor;
const SMALL = 5;

/** *50 megawatts for four*, on both sides. */
function isLedAlike({ claim, passage }: Pair, own: Quantity, other: Quantity): boolean {
  const [i, j] = [tokenAt(claim, own.start), tokenAt(passage, other.start)];
  return [1, 2, 3].every((back) => claim.tokens[i - back]?.term.stem === passage.tokens[j - back]?.term.stem) && i > 2;
}

function detailOf(pair: Pair, match: QuantityMatch): string | undefined {
  const { claim, comparison, verdict } = match;
  if (comparison?.reasons.some(({ kind }) => kind === 'points-for-percent')) return 'points';
  if (isScaled(match) || isScaledOf(pair, match)) return 'scale';
  if (isOtherUnit(pair, match)) return undefined;
  const isGiven = pair.passage.quantities.some(({ low, high }) => low === claim.low && high === claim.high);
  return verdict === 'elsewhere' || isGiven ? 'elsewhere' : undefined;
}

/** How far something changed, where the passage tells from what to what. */
function byChange(pair: Pair, match: QuantityMatch): Reason | null {
  const found = wrongChange(pair, match);
  if (!found) return null;
  const { start, end } = match.claim;
  return {
    kind: 'number',
    claim: { start, end },
    passage: { start: found.start, end: found.end },
    sure: found.points ? PLAIN : APART,
    ...(found.points && { detail: 'points' }),
  };
}

/** *By a margin of nine votes*, where it was 46 to 39; *eight points ahead*, with 41 percent to 38. */
const byMargin = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, wrongMargin(pair, match) ?? wrongPoints(pair, match), 'worked');

/** *Up by 15%*, where it rose from 60 to 66. */
const byPercentage = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, wrongPercentage(pair, match), 'worked');

/** *75% of the letters*, where it is 208 of the 320. */
const byShare = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, wrongShare(pair, match) ?? shareOfOther(pair, match), 'worked');

/** *Aged 33*, of somebody born in 1931, in 1959. */
const byAge = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, wrongAge(pair, match), 'worked');

/** *400 an hour*, where it is 4,800 a day. */
const byPeriod = (pair: Pair, match: QuantityMatch): Reason | null =>
  match.verdict === 'equal' || match.verdict === 'compatible' || match.verdict === 'derived'
    ? null
    : plainly(match, wrongForPeriod(match.claim, pair.claim, pair.passage), 'worked');

/** *40 euros a bird*, where it is 192,000 for 6,400 of them. */
const byTotal = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, wrongTotal(pair, match), 'worked');

/** *A mean of 2.7*, where it is *3.2, half a tonne less than the mean*. */
const byReckoning = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, wrongReckoning(pair, match), 'worked');

/** *Halved*, where it went from 312 to 208; *120*, where it is twice as many as 240. */
const byRatio = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, wrongRatio(pair, match) ?? wrongBase(pair, match) ?? wrongMultiple(pair, match), 'worked');

/** *4.5 million in all*, where it is so much a year. */
const byRate = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, rateForTotal(pair, match));

/** *2.8% in 2023*, where it was 2.4% in 2023. */
const byDate = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, ofOtherDate(pair, match) ?? toldOtherwise(pair, match) ?? ofOtherName(pair, match));

/** *Fell to 2.31 billion*, where it fell from 2.31 to 2.14. */
const byEnd = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, otherEnd(pair, match));

/** *60,000 were seized*, where it rose by 60,000 to 210,000. */
const byStep = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, levelMeant(pair, match));

/** *All 3,600 were repaired*, where of the 3,600 940 were; *twelve have paid*, where all but twelve have. */
const byPart = (pair: Pair, match: QuantityMatch): Reason | null =>
  plainly(match, partMeant(pair, match) ?? leftOver(pair, match));

/** *An average of 11 percent*, where 11 is the worst and 2 the average. */
const byKind = (pair: Pair, match: QuantityMatch): Reason | null => plainly(match, qualifiedOtherwise(pair, match));

function plainly({ claim: { start, end } }: QuantityMatch, passage: Span | null, detail?: 'worked'): Reason | null {
  return (
    passage && {
      kind: 'number',
      claim: { start, end },
      passage: { start: passage.start, end: passage.end },
      sure: APART,
      ...(detail && { detail }),
    }
  );
}
