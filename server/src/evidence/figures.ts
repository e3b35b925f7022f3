import { compareDates, type DateMention } from '../language/dates.ts';
import { compareQuantities, derivable, type Quantity, type QuantityComparison } from '../language/quantities.ts';
import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { Facts } from './facts.ts';

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

/** Each figure and date of the claim against those of the passage, in the order of the claim: quantities first. */
export function matchFigures(alignment: Alignment): FigureMatch[] {
  const { claim, passage } = alignment;
  const contexts = new Contexts(alignment);
  return [
    ...claim.quantities.map((each) => matchQuantity(each, alignment, contexts)),
    ...claim.dates.map((each) => matchDate(each, passage, contexts)),
  ];
}

interface Candidate<F> {
  readonly figure: F;
  readonly fits: boolean;
  readonly context: number;
  /** How probable it is that this is the figure that the claim means. */
  readonly meant: number;
  readonly comparison: QuantityComparison | null;
}

function matchQuantity(claim: Quantity, alignment: Alignment, contexts: Contexts): QuantityMatch {
  const { passage } = alignment;
  const alias = aliasOf(claim, alignment);
  const candidates: Candidate<Quantity>[] = [];
  for (const figure of passage.quantities) {
    const noun = claim.of !== null && (claim.of === figure.of || (figure.of !== null && alias === figure.of));
    const comparison = compareQuantities(claim, noun ? { ...figure, of: claim.of } : figure);
    if (comparison.verdict === 'unrelated') continue;
    const context = contexts.of(claim, figure);
    const meant = context + (noun ? NOUN : 0) + CLOSE * closeness(claim, figure) + marksOf(claim, figure);
    candidates.push({ figure, comparison, fits: comparison.verdict !== 'different', context, meant });
  }
  const best = meantOf(candidates);
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
  if (best && candidates.some(({ fits, figure }) => fits && closeness(claim, figure) > 0.98))
    return { ...found, verdict: 'elsewhere' };
  if (
    close < (claim.relation === '=' || claim.relation === '≈' ? WORKED_OUT : BOUND_WORKED_OUT) &&
    derivable(claim, passage.quantities)
  )
    return { ...found, verdict: 'derived' };
  return { ...found, verdict: best ? 'different' : 'missing' };
}

/** What counts, beside the words around a figure, for its being the one that is meant: what is counted, and its size. */
const NOUN = 0.3;
const CLOSE = 0.6;
/** Marks out of ten are no shares of a hundred. */
const MARKS = 0.3;
/**
 * A sum or a difference that happens to be the claim's figure excuses it only where no figure of the passage itself is as near as this; sums past a
 * bound (*more than 700*) are so easily found that a much less near one counts.
 */
const WORKED_OUT = 0.8;
const BOUND_WORKED_OUT = 0.2;

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

function matchDate(claim: DateMention, passage: Facts, contexts: Contexts): DateMatch {
  const candidates: Candidate<DateMention>[] = [];
  for (const figure of passage.dates) {
    const verdict = compareDates(claim, figure);
    const context = contexts.of(claim, figure);
    const fits = verdict !== 'different';
    candidates.push({
      figure,
      comparison: null,
      fits,
      context,
      meant: context + (fits ? FITTING : 0) + (verdict === 'same' ? 0.1 : 0),
    });
  }
  const best = meantOf(candidates);
  const found = {
    kind: 'date',
    claim,
    rivals: candidates.length,
    passage: best?.figure ?? null,
    context: best?.context ?? 0,
    closeness: 0,
  } as const;
  if (!best) return { ...found, verdict: 'missing' };
  if (best.fits) return { ...found, verdict: compareDates(claim, best.figure) === 'same' ? 'equal' : 'compatible' };
  return { ...found, verdict: candidates.some(({ fits }) => fits) ? 'elsewhere' : 'different' };
}
const FITTING = 0.4;

function meantOf<F>(candidates: readonly Candidate<F>[]): Candidate<F> | null {
  let best: Candidate<F> | null = null;
  for (const each of candidates) if (!best || each.meant > best.meant) best = each;
  return best;
}

const REACH = 8;

/** How far the words around a figure of the claim stand around a figure of the passage as well. */
class Contexts {
  constructor(private readonly alignment: Alignment) {}

  /** Weighted share, 0 to 1; 0 where the claim has no words around its figure. */
  of(claim: Span, passage: Span): number {
    const { claim: said, passage: given, matches } = this.alignment;
    const one = tokenAt(said, claim.start);
    const two = tokenAt(given, passage.start);
    let all = 0;
    let shared = 0;
    const last = Math.min(said.tokens.length - 1, one + REACH);
    for (let i = Math.max(0, one - REACH); i <= last; i++) {
      const { term, weight, figure, start } = said.tokens[i]!;
      if (weight === 0 || figure || (start >= claim.start && start < claim.end)) continue;
      const near = weight / (1 + Math.abs(i - one) / REACH);
      all += near;
      const reach = Math.abs(i - one) + REACH;
      const place = nearest(given.places.get(term.stem), two);
      if (place <= REACH) shared += near * Math.min(1, reach / (place + REACH));
      else {
        const far = matches[i]!.at < 0 ? Infinity : Math.abs(matches[i]!.at - two);
        if (far <= REACH) shared += near * matches[i]!.score * Math.min(1, reach / (far + REACH));
      }
    }
    return all === 0 ? 0 : shared / all;
  }
}

/** How many tokens away the nearest place is. */
function nearest(places: readonly number[] | undefined, at: number): number {
  let least = Infinity;
  for (const place of places ?? []) least = Math.min(least, Math.abs(place - at));
  return least;
}

/** The token that holds or follows an offset. */
export function tokenAt({ tokens }: Facts, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, Math.max(0, tokens.length - 1));
}
