import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { Facts } from './facts.ts';

/** How far from a figure words still belong to it, in steps. */
const REACH = 8;
/** A comma or *and* on the way makes the way longer, and so does another figure: *47 were upheld and 96 remain open*. */
const OVER_BREAK = 3;
const OVER_FIGURE = 2;
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'whereas', 'or', 'with', 'against', 'compared']);

/** Where each token stands when breaks and figures on the way count as steps of their own. */
function stepsOf({ tokens }: Facts): number[] {
  const steps: number[] = [];
  let at = 0;
  for (const [i, { breaks, term, figure }] of tokens.entries()) {
    at += 1;
    if (breaks || JOINS.has(term.lower)) at += OVER_BREAK;
    if (i > 0 && tokens[i - 1]!.figure && !figure) at += OVER_FIGURE / 2;
    if (i > 0 && figure && !tokens[i - 1]!.figure) at += OVER_FIGURE / 2;
    steps.push(at);
  }
  return steps;
}

/** How far the words around a figure of the claim stand around a figure of the passage as well. */
export class Contexts {
  private readonly steps: readonly number[];

  constructor(private readonly alignment: Alignment) {
    this.steps = stepsOf(alignment.passage);
  }

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
      const place = nearest(given.places.get(term.stem), two, this.steps);
      if (place <= REACH) shared += near * Math.min(1, reach / (place + REACH));
      else {
        const far = matches[i]!.at < 0 ? Infinity : Math.abs(this.steps[matches[i]!.at]! - this.steps[two]!);
        if (far <= REACH) shared += near * matches[i]!.score * Math.min(1, reach / (far + REACH));
      }
    }
    return all === 0 ? 0 : shared / all;
  }
}

/** How many steps away the nearest place is. */
function nearest(places: readonly number[] | undefined, at: number, steps: readonly number[]): number {
  let least = Infinity;
  for (const place of places ?? []) least = Math.min(least, Math.abs(steps[place]! - steps[at]!));
  return least;
}

/** The sentence, from 0, of the token at the start of a span, or behind it; -1 in a text without tokens. */
export const sentenceOf = (facts: Facts, { start }: Pick<Span, 'start'>): number =>
  facts.tokens[tokenAt(facts, start)]?.sentence ?? -1;

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
