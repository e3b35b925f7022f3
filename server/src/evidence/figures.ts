import { compareDates, type DateMention } from '../language/dates.ts';
import { compareQuantities, type Quantity, type QuantityComparison, withUnits } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import { type Candidate, meantOf } from './candidates.ts';
import { Contexts, tokenAt } from './contexts.ts';
import { dateOfClaimed, dateOfFigure } from './dated-figures.ts';
import type { Facts } from './facts.ts';
import { matchDate } from './figure-dates.ts';
import { verbBefore } from './governed.ts';
import { isWorkedOut } from './worked-out.ts';

/**
 * `equal`, `compatible`: the passage gives the figure, or one that makes the claim's true. `derived`: it follows from figures of the passage.
 * `elsewhere`: the passage has it, but of something else. `different`: it has another one for this. `missing`: nothing to compare with.
 */
export type FigureVerdict = 'equal' | 'compatible' | 'derived' | 'elsewhere' | 'different' | 'missing';

interface FigureMatchOf<F extends Span> {
  readonly claim: F;
  /** The figure of the passage that it was held against. */
  readonly passage: F | null;
  readonly verdict: FigureVerdict;
  /** How far the words around the two figures agree, 0 to 1. */
  readonly context: number;
  /** Of quantities: how near in size, 0 to 1. */
  readonly closeness: number;
  /** Figures of the passage that could be compared with it. */
  readonly rivals: number;
}

export interface QuantityMatch extends FigureMatchOf<Quantity> {
  readonly kind: 'quantity';
  readonly comparison: QuantityComparison | null;
}

export interface DateMatch extends FigureMatchOf<DateMention> {
  readonly kind: 'date';
}

export type FigureMatch = QuantityMatch | DateMatch;

export { tokenAt };

/** Each figure and date of the claim against those of the passage, in the order of the claim: quantities first. */
export function matchFigures(alignment: Alignment): FigureMatch[] {
  const { claim } = alignment;
  const contexts = new Contexts(alignment);
  return [
    ...claim.quantities.map((each) => matchQuantity(each, alignment, contexts)),
    ...claim.dates.map((each) => matchDate(each, alignment, contexts)),
  ];
}

function matchQuantity(claim: Quantity, alignment: Alignment, contexts: Contexts): QuantityMatch {
  const { passage } = alignment;
  const alias = aliasOf(claim, alignment);
  const candidates: Candidate<Quantity>[] = [];
  const full = unitsIn(passage);
  for (const [at, figure] of passage.quantities.entries()) {
    const elided = isElided(claim, figure, passage);
    const noun =
      claim.of !== null &&
      (claim.of === figure.of || (figure.of !== null && (alias === figure.of || (elided && isOthers(figure)))));
    const role = roleOf(claim, figure, alignment);
    const given = role >= 0 && isSameElided(claim, figure, full[at]!) ? full[at]! : figure;
    const comparison = compareQuantities(claim, noun ? { ...given, of: claim.of } : given);
    if (comparison.verdict === 'unrelated') continue;
    const fits = comparison.verdict !== 'different';
    const context = contexts.of(claim, figure);
    const counted = noun || elided ? NOUN : isOtherNoun(comparison) ? -NOUN : 0;
    const dated = fits && haveOneDate(claim, figure, alignment) ? DATED : 0;
    const around = context + counted + marksOf(claim, figure) + role + dated;
    const close = closeness(claim, given);
    const meant = around + CLOSE * close + (fits ? (close > SAME ? TRUE : TRUE_BOUND * close) : 0);
    candidates.push({ figure, comparison, fits, context, around, meant, role });
  }
  const likeliest = meantOf(candidates);
  const other = likeliest && !haveOneVerb(claim, likeliest, alignment) && swapped(likeliest, candidates, claim);
  const best = other || likeliest;
  const close = best ? closeness(claim, best.figure) : 0;
  const found = {
    kind: 'quantity',
    claim,
    rivals: candidates.length,
    passage: best?.figure ?? null,
    comparison: best?.comparison ?? null,
    context: best?.context ?? 0,
    closeness: close,
  } as const;
  if (best?.fits) return { ...found, verdict: best.comparison!.verdict === 'equal' ? 'equal' : 'compatible' };
  if (isWorkedOut(claim, close, alignment)) return { ...found, verdict: 'derived' };
  const same = claim.relation === '=' ? SAME : SAME_BOUND;
  if (best && candidates.some(({ fits, figure }) => fits && closeness(claim, figure) > same))
    return { ...found, verdict: 'elsewhere' };
  return { ...found, verdict: best ? 'different' : 'missing' };
}

/** *Six units reported, five others wrote*, *nine fewer than before*: the others are units, too. */
const isOthers = ({ of }: Quantity): boolean => of !== null && /^(?:others?|more|another|fewer|less)$/.test(of);

/** *The north received 120 teachers and the south 85*: the second counts what the first does. */
function isElided({ of }: Quantity, figure: Quantity, passage: Facts): boolean {
  if (of === null || (figure.of !== null && !isOthers(figure)) || figure.unit || figure.kind !== 'amount') return false;
  const before = passage.quantities[passage.quantities.indexOf(figure) - 1];
  return before?.of === of && !/[.;:]/.test(passage.text.slice(before.end, figure.start));
}

/** The figures of a passage, with the unit that one without it has from the figure before. Kept. */
const unitsIn = derived(({ quantities }: Facts) => withUnits(quantities));

/** *61.3 million tonnes, up from 59.6 million*: the claim's number, in its unit, which the passage leaves out. */
const isSameElided = (claim: Quantity, bare: Quantity, full: Quantity): boolean =>
  bare !== full && claim.low === full.low && claim.high === full.high && claim.unit?.name === full.unit?.name;

/** *59.6 million in 2023* on both sides. */
function haveOneDate(claim: Quantity, figure: Quantity, { claim: said, passage }: Alignment): boolean {
  const [one, two] = [dateOfClaimed(said, claim), dateOfFigure(passage, figure)];
  return one !== null && two !== null && compareDates(one, two) === 'same';
}

/** *Delivered 74,000* on both sides: nothing else can be meant. */
function haveOneVerb(
  one: Quantity,
  { figure, comparison }: Candidate<Quantity>,
  { claim, passage }: Alignment,
): boolean {
  if (comparison && isOtherNoun(comparison)) return false;
  const here = verbBefore(claim, one);
  const there = here < 0 ? -1 : verbBefore(passage, figure);
  return there >= 0 && claim.tokens[here]!.term.stem === passage.tokens[there]!.term.stem;
}

/** The figure that stands where the claim's should, when the claim's own stands in the passage as that of something else; null when it is right. */
function swapped(
  likeliest: Candidate<Quantity>,
  candidates: readonly Candidate<Quantity>[],
  claim: Quantity,
): Candidate<Quantity> | null {
  if (!likeliest.fits || claim.kind === 'ordinal') return null;
  let other: Candidate<Quantity> | null = null;
  for (const each of candidates)
    if (
      !each.fits &&
      each.role >= likeliest.role &&
      each.around >= likeliest.around + marginOf(each, likeliest, claim) &&
      (!other || each.around > other.around)
    )
      other = each;
  return other;
}

/** What counts, beside the words around a figure, for its being the one that is meant: what is counted, and its size. */
const NOUN = 0.3;
const CLOSE = 0.6;
/** And its having the same date right behind it. */
const DATED = 1;
/** Writers get more figures right than wrong; one that is the same says so more than one past a bound. */
const TRUE = 0.3;
const TRUE_BOUND = 0.1;
/** As near as this, two figures are the same. */
const SAME = 0.98;
/** *More than sixty*, where 63 is given as well. */
const SAME_BOUND = 0.75;
/** How much better the words around another figure must fit before the same figure is taken for that of something else. */
const SWAPPED = 0.5;
/** Where what is counted decides: *17 women*, of 17 men and 5 women. */
const SWAPPED_NOUN = 0.25;

const marginOf = (other: Candidate<Quantity>, own: Candidate<Quantity>, { of }: Quantity): number =>
  of !== null && other.figure.of === of && isOtherNoun(own.comparison!) ? SWAPPED_NOUN : SWAPPED;
const isOtherNoun = ({ reasons }: QuantityComparison): boolean => reasons.some(({ kind }) => kind === 'other-noun');

/** *from 20 percent*, *to 15 percent*, *by 5 points*: where it begins, where it ends, how far. */
const ROLE = 0.25;
const ROLES =
  /\b(from|to|by|of)(?: (?:an?|the|estimated|about|around|some|nearly|almost|over|just|roughly))* ?[$€£]?$/i;

/** Do both stand in the same part, or in another, of *from … to …*? More than 0, less than 0; 0 where one does not tell. */
export function roleOf(
  claim: Span,
  passage: Span,
  { claim: said, passage: given }: Pick<Alignment, 'claim' | 'passage'>,
): number {
  const one = roleIn(said, claim);
  const two = one && roleIn(given, passage);
  if (!one || !two) return 0;
  return one === two ? ROLE : -ROLE;
}

/** *from*, *to*, *by* or *of*; *35 million less than* is *by*, too. */
const roleIn = ({ text }: Facts, { start, end }: Span): string | undefined =>
  ROLES.exec(text.slice(Math.max(0, start - ROLE_REACH), start))?.[1]?.toLowerCase() ??
  (APART.test(text.slice(end, end + ROLE_REACH)) ? 'by' : undefined);
const APART =
  /^(?: (?!after|before|with|from|for|to|in|on|at|when|as|or|and|but|than|by|of|while)[a-z]+)? (?:more|higher|greater|larger|bigger|fewer|less|lower|smaller|(?:up|down)(?= on)) (?:than|on)\b(?! [\d$€£])/i;
const ROLE_REACH = 30;

/** Marks out of ten are no shares of a hundred. */
const MARKS = 0.3;

function marksOf(claim: Quantity, passage: Quantity): number {
  const [one, two] = [claim.parts?.[1] ?? 0, passage.parts?.[1] ?? 0];
  if (one === two) return one > 0 ? MARKS : 0;
  return one === 10 || two === 10 ? -MARKS : 0;
}

/** How far behind a figure its noun may stand, in tokens. */
const NOUN_REACH = 7;

/** What the passage calls what the claim counts: the stem of the word that its noun is aligned with; null for none. */
function aliasOf({ of, end }: Quantity, { claim, passage, matches }: Alignment): string | null {
  if (of === null) return null;
  const first = tokenAt(claim, end);
  for (let i = first; i < Math.min(first + NOUN_REACH, matches.length); i++) {
    const { at, score } = matches[i]!;
    if (claim.tokens[i]!.term.stem === of) return at >= 0 && score < 1 ? passage.tokens[at]!.term.stem : null;
  }
  return null;
}

/** 1 for figures of one size, falling to 0 where one is many times the other. */
function closeness(a: Quantity, b: Quantity): number {
  // 6 percent and 6 percentage points: one figure, two units.
  const mixed = (a.unit?.dimension === 'point') !== (b.unit?.dimension === 'point');
  const one = ((a.low + a.high) / 2) * (mixed ? 1 : (a.unit?.factor ?? 1));
  const two = ((b.low + b.high) / 2) * (mixed ? 1 : (b.unit?.factor ?? 1));
  if (one === two) return 1;
  if (!(one > 0 && two > 0)) return 0;
  return Math.exp(-3 * Math.abs(Math.log(one / two)));
}
