import type { Facts } from '../facts.ts';
import { counts, type Pair } from '../pair.ts';

/** Tokens of the claim, from and up to but without. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

const JOINT = /^(?:and|but|which|who|where|when|while|after|before|because|although|that|as|with|including)$/;

/** The parts of a claim: cut at commas and conjunctions, each with two words that count at least. */
export function partsOf(claim: Facts): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let size = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if (size >= 2 && (token.breaks || JOINT.test(token.term.lower))) {
      parts.push({ from, to: i });
      from = i;
      size = 0;
    }
    if (counts(token)) size++;
  }
  const last = parts.at(-1);
  const to = claim.tokens.length;
  if (last && size < 2) parts[parts.length - 1] = { from: last.from, to };
  else parts.push({ from, to });
  return parts;
}

/** How well the parts of the claim are covered, the weakest above all: by the whole passage, and by a sentence of it and the next. */
export function partFeatures(pair: Pair): Record<string, number> {
  const figures = figureScores(pair);
  const parts = partsOf(pair.claim);
  const whole: number[] = [];
  const near: number[] = [];
  for (const part of parts) {
    const covered = coverageOf(pair, part, figures);
    if (!covered) continue;
    whole.push(covered.whole);
    near.push(covered.near);
  }
  return {
    partLeast: Math.min(1, ...whole),
    partMean: mean(whole, parts.length),
    partNearLeast: Math.min(1, ...near),
    partNearMean: mean(near, parts.length),
    parts: parts.length,
  };
}

const mean = (values: readonly number[], count: number): number => values.reduce((a, b) => a + b, 0) / count;

/** For tokens that belong to a figure: does the passage have it? */
function figureScores({ claim, figures }: Pair): ReadonlyMap<number, boolean> {
  const scores = new Map<number, boolean>();
  for (const { claim: figure, verdict } of figures)
    for (const [i, { start }] of claim.tokens.entries())
      if (start >= figure.start && start < figure.end) scores.set(i, verdict !== 'different' && verdict !== 'missing');
  return scores;
}

/** How much the sentence behind another adds. */
const NEXT = 0.6;

function coverageOf(pair: Pair, { from, to }: Part, figures: ReadonlyMap<number, boolean>) {
  const { claim, matches, titled } = pair;
  const bySentence = new Map<number, number>();
  let all = 0;
  let found = 0;
  let everywhere = 0;
  for (let i = from; i < to; i++) {
    const token = claim.tokens[i]!;
    if (!counts(token)) continue;
    const weight = token.figure ? 1 : token.weight;
    const figure = figures.get(i);
    const score = figure === undefined ? matches[i]!.score : figure ? 1 : 0;
    all += weight;
    found += weight * (titled[i] ? 1 : score);
    if (titled[i] || figure) everywhere += weight;
    else for (const at of sentencesOf(pair, i)) bySentence.set(at, (bySentence.get(at) ?? 0) + weight * score);
  }
  if (all === 0) return null;
  let near = 0;
  for (const [at, value] of bySentence) near = Math.max(near, value + NEXT * (bySentence.get(at + 1) ?? 0));
  return { whole: found / all, near: Math.min(1, (everywhere + near) / all) };
}

/** The sentences of the passage that have the word; those of the word that it was matched with, where none has it. */
export function sentencesOf({ claim, passage, matches }: Pair, i: number): ReadonlySet<number> {
  const places = passage.places.get(claim.tokens[i]!.term.stem);
  if (places) return new Set(places.map((at) => passage.tokens[at]!.sentence));
  const { at } = matches[i]!;
  return new Set(at >= 0 ? [passage.tokens[at]!.sentence] : []);
}
