import { isValueOf, type Quantity, withUnits } from '../language/quantities.ts';
import { isChange, isLevel } from './changed-by.ts';
import type { Facts } from './facts.ts';
import { factorOf } from './reckoned.ts';
import { isDigitSlip, isTransposed } from './slips.ts';

/** A figure, or what comes of figures, in the base unit of its dimension. */
interface Term {
  readonly value: number;
  /** `count`, `ratio`, or a dimension: what may be added to what. */
  readonly of: string;
  /** Which figures it is made of, a bit each. */
  readonly from: number;
}

/** More figures than these are a table: something comes to every value. */
const MOST = 7;
/** So many values by chance would be the claim's at most, where one that is counts as worked out; more where the claim says that it reckons. */
const BY_CHANCE = 0.1;
const BY_CHANCE_SAID = 0.4;
/** Values this many times as large or as small are no rivals. */
const NEAR = Math.E;

/**
 * Does the figure come of those of the passage by one or two steps of arithmetic: sums, differences, products, quotients, changes in
 * per cent? Other figures of the claim may take part. With many figures nearly everything comes to something: what would do so by
 * chance counts as nothing.
 */
export function isArithmetic(claim: Quantity, said: Facts, passage: Facts): boolean {
  if (passage.quantities.length > MOST || /[<>≤≥]/.test(claim.relation)) return false;
  if (claim.low !== claim.high || !(claim.low > 0)) return false;
  const wanted = dimensionOf(claim);
  if (wanted === null || isGiven(claim, passage)) return false;
  const isSaid =
    isConverted(claim, passage) || WORKED.test(said.text.slice(Math.max(0, claim.start - REACH), claim.end + REACH));
  if (!isSaid && digitsOf(claim) < TELLING) return false;
  if (looksLikeAnother(claim, said, passage, isSaid ? isTransposed : isDigitSlip)) return false;
  const own = said.quantities.filter((each) => each !== claim && !isGiven(each, passage));
  const figures = [...withUnits(passage.quantities), ...own];
  if (figures.length > MOST) return false;
  const given = figures.map((each, at) => termOf(each, 1 << at));
  const terms = [
    ...given.flatMap((each) => each ?? []),
    ...(wanted === 'time' ? [] : periodsIn(said, passage, 1 << figures.length)),
  ];
  const bySharesToo =
    claim.kind !== 'share' || (isChange(said, claim) && !isLevel(said, claim)) || OF_THESE.test(passage.text);
  const first = [...stepsBetween(terms, terms, bySharesToo)];
  const ways = [[...lotsIn(passage, given), ...sumsOf(terms), ...first], [...stepsBetween(first, terms, bySharesToo)]];
  return ways.some((way) => comesTo(claim, wanted, way, isSaid ? BY_CHANCE_SAID : BY_CHANCE));
}

/** Is one of the values the claim's figure, and would hardly one of so many be by chance? */
function comesTo(claim: Quantity, wanted: string, terms: readonly Term[], most: number): boolean {
  const factor = claim.unit?.dimension === 'point' ? 0.01 : factorOf(claim);
  const values = terms.filter(({ of }) => of === wanted).map(({ value }) => round(value / factor));
  const hits = values.filter((value) => isValueOf(claim, value, claim.step / 1000));
  if (hits.length === 0) return false;
  const rivals = new Set(
    values.filter((value) => value < claim.low * NEAR && value > claim.low / NEAR).map((value) => value.toPrecision(4)),
  );
  const off = Math.min(...hits.map((value) => Math.abs(value - claim.low))) / claim.low;
  const fine = claim.unit || claim.kind !== 'amount' ? FINE : FINE_COUNT / claim.low;
  return rivals.size * Math.max(off, fine) <= most;
}

/** Words by which a writer says that she reckons. */
const WORKED =
  /\b(?:together|combined|jointly|between them|in (?:total|all|sum)|altogether|totall?(?:ed|ing|s)?|ahead|short of|fewer|gap|difference|remaining|on average|in a (?:day|week|month|year)|outnumber\w*|to one|apiece|net (?:gain|loss|rise|fall|change)|cases of)\b/i;
const REACH = 60;

/** *60 per cent sat the test, and 45 per cent of those passed*: a share of a share. */
const OF_THESE = /\bof (?:them|these|those|whom|which)\b/i;

/** *320 hectares* of 640 and 160 acres: the passage measures in another unit alone. */
function isConverted({ unit }: Quantity, { quantities }: Facts): boolean {
  if (unit?.dimension !== 'area' && unit?.dimension !== 'length') return false;
  const alike = quantities.filter((each) => each.unit?.dimension === unit.dimension);
  return alike.length > 0 && alike.every((each) => each.unit!.name !== unit.name);
}

/** As fine as this a share or measure is told, as a part of itself; and a count, in ones. */
const FINE = 0.005;
const FINE_COUNT = 0.5;

/** *28,000 each day … in a week*: how often the shorter time goes into the longer one, where one text tells by the one and the other by the other. */
function periodsIn(said: Facts, passage: Facts, from: number): Term[] {
  const names = (facts: Facts, word: RegExp): boolean => facts.tokens.some(({ term }) => word.test(term.lower));
  return PERIODS.flatMap(([short, long, value]) =>
    (names(said, long) && names(passage, short)) || (names(said, short) && names(passage, long))
      ? [{ value, of: 'count', from }]
      : [],
  );
}
const PERIODS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(?:days?|daily|nights?)$/, /^(?:weeks?|weekly)$/, 7],
  [/^(?:months?|monthly)$/, /^(?:years?|annual(?:ly)?|yearly)$/, 12],
  [/^(?:weeks?|weekly)$/, /^(?:years?|annual(?:ly)?|yearly)$/, 52],
  [/^(?:days?|daily|nights?)$/, /^(?:years?|annual(?:ly)?|yearly)$/, 365],
  [/^(?:hours?|hourly)$/, /^(?:days?|daily)$/, 24],
  [/^(?:quarters?|quarterly)$/, /^(?:years?|annual(?:ly)?|yearly)$/, 4],
  [/^dozens?$/, /^.*$/, 12],
];

/** *22 containers of 20 tonnes each and five of 30*: so many times so much, and all of them together. */
function lotsIn({ quantities, text }: Facts, terms: readonly (Term | null)[]): Term[] {
  const lots = quantities.slice(1).flatMap((each, at): Term[] => {
    const [one, two] = [terms[at], terms[at + 1]];
    if (one?.of !== 'count' || !two || !LOT.test(text.slice(quantities[at]!.end, each.start))) return [];
    return [{ value: one.value * two.value, of: two.of, from: one.from | two.from }];
  });
  return lots.length < 2 ? lots : [...lots, ...sumsOf(lots)];
}
const LOT = /^(?: [\w-]+){0,3} (?:of|at|for|with) (?:about |some )?[$€£]?$/;

/** A figure of so many digits is not come to by chance. */
export const TELLING = 3;
const looksLikeAnother = (
  { start, end }: Quantity,
  said: Facts,
  { text, quantities }: Facts,
  isSlip: (said: string, given: string) => boolean,
): boolean => quantities.some((each) => isSlip(said.text.slice(start, end), text.slice(each.start, each.end)));

/** How many digits count: 3 of 2.68 million. */
export const digitsOf = ({ low, step }: Quantity): number =>
  Math.floor(Math.log10(Math.abs(low / step) || 1) + 1e-9) + 1;

/** Binary fractions leave crumbs. */
const round = (value: number): number => Number(value.toPrecision(9));

const isGiven = (each: Quantity, { quantities }: Facts): boolean =>
  quantities.some(({ low, high, unit }) => low === each.low && high === each.high && unit?.name === each.unit?.name);

function dimensionOf({ kind, unit }: Quantity): string | null {
  if (kind === 'share' || kind === 'multiple' || unit?.dimension === 'point') return 'ratio';
  if (kind !== 'amount') return null;
  return unit ? (unit.dimension === 'money' ? unit.name : unit.dimension) : 'count';
}

function termOf(each: Quantity, from: number): Term | null {
  const of = dimensionOf(each);
  if (of === null || each.low !== each.high || !(each.low > 0)) return null;
  return { value: each.low * (each.unit?.dimension === 'point' ? 0.01 : factorOf(each)), of, from };
}

/** The sums of all terms that are alike. */
const sumsOf = (terms: readonly Term[]): Term[] =>
  [...new Set(terms.map(({ of }) => of))].map((of) => {
    const alike = terms.filter((each) => each.of === of);
    return {
      of,
      value: alike.reduce((sum, { value }) => sum + value, 0),
      from: alike.reduce((all, { from }) => all | from, 0),
    };
  });

/** `bySharesToo`: shares are multiplied and divided by one another, too. */
function* stepsBetween(ones: readonly Term[], twos: readonly Term[], bySharesToo: boolean): Generator<Term> {
  for (const one of ones)
    for (const two of twos) {
      if (one.from & two.from) continue;
      yield* steps(one, two, bySharesToo || !isShare(one) || !isShare(two));
    }
}

const isShare = ({ of, value }: Term): boolean => of === 'ratio' && value < 1;

function* steps(one: Term, two: Term, byEachOther: boolean): Generator<Term> {
  const from = one.from | two.from;
  if (one.of === two.of) {
    yield { value: one.value + two.value, of: one.of, from };
    yield { value: Math.abs(one.value - two.value), of: one.of, from };
  }
  if (!byEachOther) return;
  if (one.of === two.of) {
    yield { value: one.value / two.value, of: 'ratio', from };
    yield { value: two.value / one.value, of: 'ratio', from };
    yield { value: Math.abs(one.value / two.value - 1), of: 'ratio', from };
    yield { value: Math.abs(two.value / one.value - 1), of: 'ratio', from };
  }
  for (const [many, each] of [
    [one, two],
    [two, one],
  ] as const) {
    if (many.of !== 'count' && many.of !== 'ratio') continue;
    yield { value: many.value * each.value, of: each.of, from };
    yield { value: each.value / many.value, of: each.of, from };
    if (many.of === 'ratio' && many.value < 1) yield { value: (1 - many.value) * each.value, of: each.of, from };
  }
}
