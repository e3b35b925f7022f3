import { wordsOf } from '../../language/words.ts';
import { sliceOf } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { termsOf } from './terms.ts';

/**
 * Which terms stand in which passages of a few sources. Postings lie in buckets by hash, in the order of the passages; terms
 * of one bucket are told apart by the whole hash. Passages are counted through all sources of the segment.
 */
export interface Segment {
  readonly bodies: readonly SourceBody[];
  /** The number of the first passage of each source; one more at the end. */
  readonly firsts: Uint32Array;
  /** Where each bucket begins; one more at the end. The number of buckets is a power of two. */
  readonly heads: Uint32Array;
  readonly terms: Uint32Array;
  readonly passages: Uint32Array;
  /** How often the term stands in the passage, up to 255. */
  readonly counts: Uint8Array;
  /** Terms in each passage. */
  readonly lengths: Uint32Array;
  readonly totalLength: number;
}

const known = new WeakMap<SourceBody, Segment>();

/** The segment of these sources (one at least); kept as long as the first of them, until it heads another row. */
export function segmentOf(bodies: readonly SourceBody[]): Segment {
  const found = known.get(bodies[0]!);
  if (found?.bodies.length === bodies.length && found.bodies.every((body, i) => body === bodies[i])) return found;
  const made = inBuckets(bodies, postingsOf(bodies));
  known.set(bodies[0]!, made);
  return made;
}

interface Postings {
  readonly firsts: Uint32Array;
  readonly terms: readonly number[];
  readonly passages: readonly number[];
  readonly counts: readonly number[];
  readonly lengths: readonly number[];
}

function postingsOf(bodies: readonly SourceBody[]): Postings {
  const firsts = new Uint32Array(bodies.length + 1);
  const terms: number[] = [];
  const passages: number[] = [];
  const counts: number[] = [];
  const lengths: number[] = [];
  const tally = new Map<number, number>();
  for (const [i, body] of bodies.entries()) {
    for (const { span } of body.passages) {
      let length = 0;
      tally.clear();
      const text = sliceOf(body.text, span);
      for (const word of wordsOf(text))
        for (const term of termsOf(text, word)) {
          tally.set(term, (tally.get(term) ?? 0) + 1);
          length++;
        }
      for (const [term, count] of tally) {
        terms.push(term);
        passages.push(lengths.length);
        counts.push(Math.min(count, 255));
      }
      lengths.push(length);
    }
    firsts[i + 1] = lengths.length;
  }
  return { firsts, terms, passages, counts, lengths };
}

function inBuckets(bodies: readonly SourceBody[], postings: Postings): Segment {
  const { firsts, terms, passages, counts } = postings;
  let size = 16;
  while (size < terms.length / 4) size *= 2;
  const heads = new Uint32Array(size + 1);
  for (const term of terms) heads[(term & (size - 1)) + 1]!++;
  for (let bucket = 0; bucket < size; bucket++) heads[bucket + 1]! += heads[bucket]!;
  const next = heads.slice();
  const segment: Segment = {
    bodies,
    firsts,
    heads,
    terms: new Uint32Array(terms.length),
    passages: new Uint32Array(terms.length),
    counts: new Uint8Array(terms.length),
    lengths: Uint32Array.from(postings.lengths),
    totalLength: postings.lengths.reduce((sum, length) => sum + length, 0),
  };
  for (let i = 0; i < terms.length; i++) {
    const at = next[terms[i]! & (size - 1)]!++;
    segment.terms[at] = terms[i]!;
    segment.passages[at] = passages[i]!;
    segment.counts[at] = counts[i]!;
  }
  return segment;
}

/** How many passages hold a term. */
export function holdersOf({ heads, terms }: Segment, term: number): number {
  const bucket = term & (heads.length - 2);
  const end = heads[bucket + 1]!;
  let holders = 0;
  for (let i = heads[bucket]!; i < end; i++) if (terms[i] === term) holders++;
  return holders;
}

/** Does a passage hold a term? */
export function holds({ heads, terms, passages }: Segment, passage: number, term: number): boolean {
  const bucket = term & (heads.length - 2);
  const end = heads[bucket + 1]!;
  for (let i = heads[bucket]!; i < end; i++) if (terms[i] === term && passages[i] === passage) return true;
  return false;
}
