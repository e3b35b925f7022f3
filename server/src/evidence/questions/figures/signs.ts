import { tokenAt } from '../../contexts.ts';
import type { DateMatch, FigureMatch, QuantityMatch } from '../../figures.ts';
import { coverage, type Pair } from '../../pair.ts';
import { isComparedWith } from './compared-dates.ts';
import { isNone, isSupposed, leavesOutScale } from './idioms.ts';
import { sureOf } from './logistic.ts';
import { DATE_WEIGHTS } from './weights.ts';

/** What speaks for a figure's being wrong, or against it: each 0 or 1, a share, or a small count. What they weigh: `weights.ts`. */
export type Signs = Readonly<Record<string, number>>;

/** Of a quantity that the passage gives otherwise. */
export function quantitySigns(pair: Pair, match: QuantityMatch): Signs {
  const { claim, passage, comparison, closeness } = match;
  const bounded = claim.relation !== '=' && claim.relation !== '≈';
  const scaled = isScaled(match);
  return {
    ...sharedSigns(pair, match),
    near: scaled ? 1 : closeness,
    far: Number(closeness < FAR && !scaled),
    sameNoun: Number(claim.of !== null && passage?.of === claim.of),
    bounded: Number(bounded),
    boundedRank: Number(bounded && claim.kind === 'ordinal'),
    open: Number(comparison?.reasons.some(({ kind }) => kind === 'undetermined') ?? false),
  };
}

/** Figures as unlike as this (3.7 times as large or more) are likely to be of two things. */
const FAR = 0.02;

/** Of a date. */
export function dateSigns(pair: Pair, match: DateMatch): Signs {
  const { claim, passage } = match;
  return {
    ...sharedSigns(pair, match),
    otherPrecision: Number(passage !== null && claim.precision !== passage.precision),
    range: Number(claim.range || (passage?.range ?? false)),
  };
}

/** How many rivals count: more make no difference. */
const RIVALS = 6;

const sharedSigns = (pair: Pair, match: FigureMatch): Signs => ({
  elsewhere: Number(match.verdict === 'elsewhere'),
  context: match.context,
  rivals: Math.min(match.rivals, RIVALS),
  stray: Math.max(0, 1 - coverage(pair) / COVERED),
  right: Number(
    pair.figures.some((each) => each !== match && (each.verdict === 'equal' || each.verdict === 'compatible')),
  ),
});

/** A thousand, a million times as much, or as little: *million* for *billion*. */
export const isScaled = ({ comparison, claim, passage }: QuantityMatch): boolean => {
  // *210,000 kg* for *2,100 tonnes*: who converts counts noughts.
  const scales = claim.unit && passage?.unit && claim.unit.name !== passage.unit.name ? CONVERTED : SCALES;
  return (
    comparison?.reasons.some((each) => each.kind === 'value' && scales.some((scale) => isTimes(each.ratio, scale))) ??
    false
  );
};
/** The same of another figure than the one it was held against: *640 billion cubic metres*, where it is 640 million of 2.3 billion. */
export const isScaledOf = ({ passage }: Pair, { claim }: QuantityMatch): boolean =>
  claim.unit !== null &&
  passage.quantities.some(
    ({ unit, low, high }) =>
      unit?.name === claim.unit!.name && low === high && SCALES.some((scale) => isTimes(claim.low / low, scale)),
  );
const SCALES = [1e3, 1e6, 1e9, 1e-3, 1e-6, 1e-9];
const CONVERTED = [...SCALES, 10, 100, 0.1, 0.01];
const isTimes = (ratio: number, scale: number): boolean => Math.abs(ratio / scale - 1) < 0.01;

/**
 * Does it stand in the title of the source? Then it is part of a name, as a rule (*the 2008 Final*). Of a day or a month the whole must stand there, and the
 * year of *the plans for 2025* does not count where the passage has *the 2024 plans*.
 */
function isOfTitle(pair: Pair, match: FigureMatch): boolean {
  const { claim, titled } = pair;
  const { start, end } = match.claim;
  const first = tokenAt(claim, start);
  const after = claim.tokens.findIndex((token) => token.start >= end);
  const own = titled.slice(first, after < 0 ? claim.tokens.length : after);
  if (match.kind === 'quantity' || !own.includes(true)) return own.includes(true);
  if (match.claim.precision !== 'year') return !own.includes(false);
  const isNamed = [first - 1, after].some((at) => titled[at] || claim.tokens[at]?.name);
  if (match.passage && isComparedWith(pair.passage, match.passage)) return true;
  return isNamed || match.verdict !== 'different' || sureOf(dateSigns(pair, match), DATE_WEIGHTS) < OWN_YEAR;
}
const OWN_YEAR = 0.95;

/** A claim covered less than this may be about something else, figures and all. */
const COVERED = 0.35;

/**
 * True for a figure that is not to be held against others: it stands in the title of the source (part of a name, as a rule), or the passage has it
 * letter for letter where no figure was read (*in 2015According to*). Or it is a turn of phrase: *not one*, *31 million, of which two*.
 */
export function isPassed(pair: Pair, match: FigureMatch): boolean {
  const { claim, passage } = pair;
  const {
    kind,
    claim: { start, end },
  } = match;
  if (
    match.kind === 'quantity' &&
    (isNone(pair, match) || isSupposed(pair, match) || (isScaled(match) && leavesOutScale(pair, match)))
  )
    return true;
  if (isOfTitle(pair, match)) return true;
  const written = claim.text.slice(start, end);
  const at = written.length > 2 ? passage.text.indexOf(written) : -1;
  const read = kind === 'date' ? passage.dates : passage.quantities;
  return at >= 0 && !read.some((each) => each.start < at + written.length && at < each.end);
}
