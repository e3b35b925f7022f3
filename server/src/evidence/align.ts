import { areOpposites } from '../language/direction.ts';
import type { Facts, Token } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Relation } from './thesaurus.ts';

/** Where a word of the claim stands in the passage, and how sure that is. */
export interface Match {
  /** Token of the passage; -1 for none. */
  readonly at: number;
  /** 1: the same word or stem; less: a word used alike; 0: none. */
  readonly score: number;
  readonly how: How;
  /** How alike the most alike word of the passage is, where none is matched: 0 to 1. */
  readonly near: number;
}

/** Why two words are taken for one: the same stem, a relation, use (word vectors) or spelling. */
export type How = 'none' | 'same' | 'synonym' | 'narrower' | 'akin' | 'broader' | 'alike' | 'spelling';

/** The words of a claim against those of a passage. */
export interface Alignment {
  readonly claim: Facts;
  readonly passage: Facts;
  /** For each token of the claim. */
  readonly matches: readonly Match[];
  /** The words that the passage has in the place of one of the claim: token of the claim, token of the passage. */
  readonly swaps: readonly Swap[];
}

/** The passage has another word between the same neighbours. */
interface Swap {
  readonly claim: number;
  readonly passage: number;
  /** Cosine of the two words. */
  readonly similarity: number;
  /** What the passage's word is to the claim's. */
  readonly relation: Relation | null;
  /** How many neighbours agree: 1 or 2. */
  readonly sides: number;
}

const NONE: Match = { at: -1, score: 0, how: 'none', near: 0 };
/** Words less alike than this are no match: below it stand words of one subject, above it words of one use. */
const ALIKE = 0.55;

/** Sets each word of the claim against the word of the passage that fits best, by stem, by neighbours and by use. */
export function align(claim: Facts, passage: Facts, lexicon: Lexicon): Alignment {
  const matches: Match[] = claim.tokens.map(() => NONE);
  for (let i = 0; i < matches.length; i++) matches[i] = sameWord(claim, passage, i);
  settle(claim, passage, matches);
  for (let i = 0; i < matches.length; i++)
    if (matches[i]!.at < 0 && mayDiffer(claim.tokens[i]!)) matches[i] = likeWord(claim.tokens[i]!, passage, lexicon);
  return { claim, passage, matches, swaps: swapsIn(claim, passage, matches, lexicon) };
}

const mayDiffer = ({ weight, figure }: Token): boolean => weight > 0 && !figure;

function sameWord(claim: Facts, passage: Facts, i: number): Match {
  const places = passage.places.get(claim.tokens[i]!.term.stem);
  return places ? { at: places[0]!, score: 1, how: 'same', near: 1 } : NONE;
}

/** Of several places the one whose neighbours match as well; function words match beside their neighbours only. */
function settle(claim: Facts, passage: Facts, matches: Match[]): void {
  for (let i = 0; i < matches.length; i++) {
    const { term, weight } = claim.tokens[i]!;
    const places = passage.places.get(term.stem);
    if (!places) continue;
    let best = -1;
    let most = weight > 0 ? -1 : 0;
    for (const at of places) {
      const near = nearness(claim, passage, i, at);
      if (near > most) {
        most = near;
        best = at;
      }
    }
    matches[i] = best < 0 ? NONE : { at: best, score: 1, how: 'same', near: 1 };
  }
}

const REACH = 4;

/** How much of what stands around the claim's word stands around this place as well. */
function nearness(claim: Facts, passage: Facts, i: number, at: number): number {
  let sum = 0;
  for (let step = 1; step <= REACH; step++) {
    for (const side of [-1, 1]) {
      const near = claim.tokens[i + side * step];
      if (!near || (near.weight === 0 && step > 1)) continue;
      for (let reach = 1; reach <= REACH; reach++) {
        if (near.weight === 0 && reach > 1) break;
        if (passage.tokens[at + side * reach]?.term.stem === near.term.stem) {
          sum += (0.2 + near.weight) / (1 + Math.abs(step - reach));
          break;
        }
      }
    }
  }
  return sum;
}

function likeWord(token: Token, passage: Facts, lexicon: Lexicon): Match {
  let best = NONE;
  for (const [at, other] of passage.tokens.entries()) {
    if (other.weight === 0 || other.figure) continue;
    const like = likeness(token, other, lexicon);
    if (like.score > best.score) best = { at, ...like, near: like.score };
  }
  return best.score >= ALIKE ? best : { ...NONE, near: best.score };
}

type Likeness = Pick<Match, 'score' | 'how'>;
const UNLIKE: Likeness = { score: 0, how: 'none' };
/** How far each relation makes two words one. */
const RELATED: Readonly<Partial<Record<Relation, Likeness>>> = {
  synonym: { score: 0.95, how: 'synonym' },
  narrower: { score: 0.9, how: 'narrower' },
  akin: { score: 0.85, how: 'akin' },
  broader: { score: 0.6, how: 'broader' },
  opposite: UNLIKE,
  sibling: UNLIKE,
};

function likeness(a: Token, b: Token, lexicon: Lexicon): Likeness {
  const spelt = spelling(a.term.lower, b.term.lower);
  if (a.name || b.name) return a.name === b.name && spelt > 0 ? { score: spelt, how: 'spelling' } : UNLIKE;
  if (areOpposites(a.term.lower, b.term.lower)) return UNLIKE;
  const relation = lexicon.relation(a.term, b.term);
  const related = relation && RELATED[relation];
  if (related && related.score > spelt) return related;
  if (spelt > 0) return { score: spelt, how: 'spelling' };
  const alike = lexicon.similarity(a.term, b.term);
  return { score: alike, how: 'alike' };
}

/** Two spellings of one name, two forms of one word: a long common beginning. */
function spelling(a: string, b: string): number {
  const least = Math.min(a.length, b.length);
  if (least < 4 || a.charCodeAt(0) !== b.charCodeAt(0)) return 0;
  let same = 1;
  while (same < least && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  const share = same / Math.max(a.length, b.length);
  return share >= 0.6 ? share : 0;
}

function swapsIn(claim: Facts, passage: Facts, matches: readonly Match[], lexicon: Lexicon): Swap[] {
  const taken = new Set<number>();
  for (const { at, score } of matches) if (score === 1) taken.add(at);
  const swaps: Swap[] = [];
  for (let i = 0; i < matches.length; i++) {
    if (matches[i]!.score === 1 || claim.tokens[i]!.weight === 0) continue;
    const swap = swapAt(claim, passage, matches, i, taken, lexicon);
    if (swap) swaps.push(swap);
  }
  return swaps;
}

function swapAt(
  claim: Facts,
  passage: Facts,
  matches: readonly Match[],
  i: number,
  taken: ReadonlySet<number>,
  lexicon: Lexicon,
): Swap | null {
  const left = anchor(claim, matches, i, -1);
  const right = anchor(claim, matches, i, 1);
  let best: Swap | null = null;
  const offer = (at: number, sides: number): void => {
    const other = passage.tokens[at];
    if (!other || taken.has(at) || other.weight === 0) return;
    const similarity = lexicon.similarity(claim.tokens[i]!.term, other.term);
    if (!best || sides > best.sides || (sides === best.sides && similarity > best.similarity))
      best = {
        claim: i,
        passage: at,
        similarity,
        sides,
        relation: lexicon.relation(claim.tokens[i]!.term, other.term),
      };
  };
  if (left >= 0 && right > left && right - left <= 5) for (let at = left + 1; at < right; at++) offer(at, 2);
  if (left >= 0) for (let at = left + 1; at <= left + 3; at++) offer(at, 1);
  if (right >= 0) for (let at = right - 1; at >= right - 3; at--) offer(at, 1);
  return best;
}

/** Where the nearest matched neighbour on one side stands in the passage; -1 when there is none near. */
function anchor(claim: Facts, matches: readonly Match[], i: number, side: number): number {
  for (let step = 1; step <= 3; step++) {
    const at = i + side * step;
    if (at < 0 || at >= claim.tokens.length) return -1;
    if (matches[at]!.score === 1) return matches[at]!.at;
  }
  return -1;
}
