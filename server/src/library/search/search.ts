import type { Library, Passage, Source } from '../model.ts';
import { buildIndex, type IndexedSegment, type LibraryIndex } from './index.ts';
import { type QueryTerm, queryOf } from './query.ts';
import { holdersOf, holds, type Segment } from './segment.ts';

export interface SearchOptions {
  /** At most so many passages; 10 if not said. */
  readonly limit?: number;
  /** Only passages of these sources. */
  readonly within?: readonly string[];
}

export interface PassageHit {
  readonly source: Source;
  readonly passage: Passage;
  /** Comparable inside one search only. */
  readonly score: number;
  /** The words of the sentence that the passage holds too (in one form or another), lower case, in their order. */
  readonly shared: readonly string[];
}

const USUAL_LIMIT = 10;
// Saturation and length of BM25, as its authors recommend (Robertson and Zaragoza 2009).
const K1 = 1.2;
const B = 0.75;

/**
 * The passages of a library that have most in common with a sentence, best first: BM25 over stems (Robertson and Zaragoza
 * 2009), with shared figures, names and dates counting more. Equal scores are in order of key and number. No hits when
 * the sentence has no words to look for.
 */
export function searchPassages(library: Library, sentence: string, options: SearchOptions = {}): PassageHit[] {
  const limit = options.limit ?? USUAL_LIMIT;
  const query = queryOf(sentence);
  if (limit <= 0 || query.length === 0) return [];
  const index = buildIndex(library);
  const best = new Best(limit);
  const scorer = new Scorer(query, weightsOf(index, query), index.meanLength, best);
  const within = options.within && new Set(options.within);
  for (const indexed of index.segments) scorer.score(indexed, within);
  return best.candidates.map(({ indexed, source, passage, score }) => ({
    source: indexed.sources[source]!,
    passage: indexed.segment.bodies[source]!.passages[passage - indexed.segment.firsts[source]!]!,
    score,
    shared: sharedWords(indexed.segment, passage, query),
  }));
}

/** For each term: its weight times its inverse document frequency. */
function weightsOf(index: LibraryIndex, query: readonly QueryTerm[]): Float64Array {
  return Float64Array.from(query, ({ term, weight }) => {
    const holders = index.segments.reduce((sum, { segment }) => sum + holdersOf(segment, term), 0);
    return weight * Math.log(1 + (index.passages - holders + 0.5) / (holders + 0.5));
  });
}

interface Candidate {
  readonly indexed: IndexedSegment;
  /** Index of the source in the segment. */
  readonly source: number;
  /** Number of the passage in the segment. */
  readonly passage: number;
  readonly score: number;
}

/** The best candidates, best first. They must be offered in order of key and number: of equals, the first ones stay. */
class Best {
  readonly candidates: Candidate[] = [];
  /** What a candidate must exceed. */
  least = 0;

  constructor(private readonly limit: number) {}

  offer(candidate: Candidate): void {
    const { candidates } = this;
    let at = candidates.length;
    while (at > 0 && candidates[at - 1]!.score < candidate.score) at--;
    candidates.splice(at, 0, candidate);
    if (candidates.length > this.limit) candidates.pop();
    if (candidates.length === this.limit) this.least = candidates.at(-1)!.score;
  }
}

/** Adds up the scores of the passages of a segment, and offers those that have any, in order. */
class Scorer {
  private scores = new Float64Array(0);

  constructor(
    private readonly query: readonly QueryTerm[],
    private readonly weights: Float64Array,
    private readonly meanLength: number,
    private readonly best: Best,
  ) {}

  score(indexed: IndexedSegment, within: ReadonlySet<string> | undefined): void {
    const { segment, sources } = indexed;
    if (within && !sources.some(({ key }) => within.has(key))) return;
    if (this.scores.length < segment.lengths.length) this.scores = new Float64Array(segment.lengths.length);
    else this.scores.fill(0, 0, segment.lengths.length);
    for (let i = 0; i < this.query.length; i++) this.addTerm(segment, i);
    for (const [source, { key }] of sources.entries()) {
      if (within && !within.has(key)) continue;
      const end = segment.firsts[source + 1]!;
      for (let passage = segment.firsts[source]!; passage < end; passage++) {
        const score = this.scores[passage]!;
        if (score > this.best.least) this.best.offer({ indexed, source, passage, score });
      }
    }
  }

  /** A loop without calls: it runs for every place of every word of the sentence. */
  private addTerm({ heads, terms, passages, counts, lengths }: Segment, i: number): void {
    const { scores, meanLength } = this;
    const { term } = this.query[i]!;
    const weight = this.weights[i]! * (K1 + 1);
    const bucket = term & (heads.length - 2);
    const end = heads[bucket + 1]!;
    for (let at = heads[bucket]!; at < end; at++) {
      if (terms[at] !== term) continue;
      const passage = passages[at]!;
      const count = counts[at]!;
      scores[passage]! += (weight * count) / (count + K1 * (1 - B + (B * lengths[passage]!) / meanLength));
    }
  }
}

function sharedWords(segment: Segment, passage: number, query: readonly QueryTerm[]): string[] {
  return [...new Set(query.filter(({ term }) => holds(segment, passage, term)).map(({ word }) => word))];
}
