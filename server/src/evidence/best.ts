import { addedBy, type Coverage, coverageOf, heldBy, rowOf } from './coverage.ts';
import { type Part, partsOf } from './features/parts.ts';
import type { Circumstances } from './model.ts';
import { type Pair, pairOf } from './pair.ts';
import type { PassageIndex } from './passages.ts';
import { reasonsIn } from './questions.ts';
import { factsOf } from './reader.ts';
import type { Resources } from './resources.ts';
import { chancesOf } from './verdict.ts';

/** A passage, or two neighbours that only together say what a claim says. */
export interface BestPassage {
  /** Index of the first passage, and of the last one. */
  readonly first: number;
  readonly last: number;
  /** Comparable inside one source only; 0 to 1.5. */
  readonly score: number;
}

/** What is worth showing to who looks for the passage behind a claim. */
export interface Ranking {
  /** Best first. Empty: no passage has a word of the claim. */
  readonly passages: readonly BestPassage[];
  /** The first one is clearly the passage: it has most of the claim, and no other comes near. */
  readonly clear: boolean;
}

/** `apart`: the passages are no neighbours of one source, so none complete one another. */
export interface RankedUnder extends Circumstances {
  readonly apart?: boolean;
}

/** So many passages are compared in full; the others are told apart by their words alone. */
const COMPARED = 8;
/** How much the chance of support counts beside the words that are there. */
const SUPPORT = 0.5;
/** Of two neighbours each must have this much more of a part of the claim than the other, and both this much of it all. */
const LEAD = 0.4;
const TOGETHER = 0.6;
/*
 * When a passage is clearly the one. Chosen on the first half of test/fixtures/pinpoints.yaml so that no passage is named for a
 * claim that none supports, and measured on the other (no-pinpoint.md).
 */
const SURE = 0.75;
const AHEAD = 0.2;
/** Of *nothing happened in 2024* every passage with the year has a good part. Words that are merely alike are not counted. */
const FEWEST_WORDS = 3;
const HAS = 0.75;

/**
 * Ranks the passages of one source by how well they support a claim: all by the words, names and figures that they share with it, the best few by full
 * comparison. What contradicts the claim ranks as what supports it: it is the passage that the claim is about.
 */
export function rankPassages(
  claim: string,
  index: PassageIndex,
  resources: Resources,
  about: RankedUnder = {},
): Ranking {
  const { lexicon } = resources;
  const said = factsOf(claim, lexicon, about.claimDate ?? about.passageDate);
  const title = about.title ? factsOf(about.title, lexicon) : null;
  const coverage = coverageOf(said, [index], lexicon, title);
  const found = candidatesIn(coverage, about.apart ? [] : partsOf(said)).map((candidate) => {
    const text = index.texts.slice(candidate.first, candidate.last + 1).join('\n\n');
    const pair = pairOf(said, factsOf(text, lexicon, about.passageDate), title, lexicon);
    const score = candidate.score + SUPPORT * chancesOf(pair, reasonsIn(pair, about), resources).supported;
    return { first: candidate.first, last: candidate.last, score, pair };
  });
  found.sort((a, b) => b.score - a.score || a.first - b.first || a.last - b.last);
  const apart = found.filter((one, at) => !found.slice(0, at).some((better) => overlap(one, better)));
  const [best, next] = apart;
  const clear =
    best !== undefined &&
    best.score >= SURE &&
    best.score - (next?.score ?? 0) >= AHEAD &&
    wordsIn(coverage, best) >= FEWEST_WORDS &&
    hasFigure(best.pair);
  return { passages: apart.map(({ first, last, score }) => ({ first, last, score })), clear };
}

/** One of the claim's figures is there, or can be worked out; true for a claim without any. */
function hasFigure({ figures }: Pair): boolean {
  const own = figures.filter(({ kind }) => kind === 'quantity');
  return own.length === 0 || own.some(({ verdict }) => verdict !== 'different' && verdict !== 'missing');
}

/** How many words of the claim a passage has. */
function wordsIn(coverage: Coverage, { first, last }: BestPassage): number {
  const one = rowOf(coverage, first);
  const other = rowOf(coverage, last);
  return one.reduce((count, held, i) => (Math.max(held, other[i]!) >= HAS ? count + 1 : count), 0);
}

const overlap = (a: BestPassage, b: BestPassage): boolean => a.first <= b.last && b.first <= a.last;

/** The passages that share most with the claim, and the neighbours that complete one of them. */
function candidatesIn(coverage: Coverage, parts: readonly Part[]): BestPassage[] {
  const singles: BestPassage[] = [];
  for (let passage = 0; passage < coverage.passages; passage++) {
    const score = heldBy(coverage, passage);
    if (score > 0) singles.push({ first: passage, last: passage, score });
  }
  singles.sort((a, b) => b.score - a.score || a.first - b.first);
  const best = singles.slice(0, COMPARED);
  const joined = new Map<number, BestPassage>();
  for (const { first: at } of best)
    for (const first of [at - 1, at]) {
      const both = parts.length > 1 ? togetherAt(coverage, parts, first) : null;
      if (both) joined.set(first, both);
    }
  return [...best, ...joined.values()];
}

/** A passage and the next one, when each says another part of the claim. */
function togetherAt(coverage: Coverage, parts: readonly Part[], first: number): BestPassage | null {
  if (first < 0 || first + 1 >= coverage.passages) return null;
  const score = heldBy(coverage, first) + addedBy(coverage, first + 1, rowOf(coverage, first));
  if (score < TOGETHER) return null;
  const leads = parts.map((part) => shareOf(coverage, part, first) - shareOf(coverage, part, first + 1));
  return Math.max(...leads) >= LEAD && Math.min(...leads) <= -LEAD ? { first, last: first + 1, score } : null;
}

/** How much of a part of the claim a passage has word for word, 0 to 1: of words that are merely alike a neighbour always has a few. */
function shareOf({ masses, tokens, held }: Coverage, { from, to }: Part, passage: number): number {
  let all = 0;
  let sum = 0;
  for (const [i, mass] of masses.entries()) {
    if (tokens[i]! < from || tokens[i]! >= to) continue;
    all += mass;
    if (held[passage * masses.length + i] === 1) sum += mass;
  }
  return all > 0 ? sum / all : 0;
}
