import { addedBy, type Coverage, heldBy, rowOf } from './coverage.ts';

/** Up to so many letters a cited text is compared as a whole. */
export const LONGEST_WHOLE = 2500;

/** A passage of a long citation. */
export interface Piece {
  /** Its number in the coverage. */
  readonly passage: number;
  /** Letters. */
  readonly size: number;
}

/** What a passage has of the claim counts so much beside what it adds to those that are chosen already. */
const AGAIN = 0.3;

/**
 * Which of the passages of a long citation are worth comparing with a claim, until together they are as long as one text that is compared as a whole: the one
 * that has most of the claim, then those that have what is still missing, then those that have most of it again. Indexes of `pieces`, in their
 * order; more letters than `LONGEST_WHOLE` only when the first passage alone is longer; empty when no passage has a word of the claim.
 */
export function bestPassages(coverage: Coverage, pieces: readonly Piece[]): number[] {
  const own = pieces.map(({ passage }) => heldBy(coverage, passage));
  const had = new Float32Array(coverage.masses.length);
  const left = new Set(own.flatMap((held, at) => (held > 0 ? [at] : [])));
  const chosen: number[] = [];
  let room = LONGEST_WHOLE;
  while (left.size > 0) {
    const best = next(coverage, pieces, own, left, had);
    left.delete(best);
    room -= pieces[best]!.size;
    chosen.push(best);
    for (const [i, held] of rowOf(coverage, pieces[best]!.passage).entries()) had[i] = Math.max(had[i]!, held);
    for (const at of left) if (pieces[at]!.size > room) left.delete(at);
  }
  return chosen.sort((a, b) => a - b);
}

/** The one that adds most; of equals the first. */
function next(
  coverage: Coverage,
  pieces: readonly Piece[],
  own: readonly number[],
  left: ReadonlySet<number>,
  had: Float32Array,
): number {
  let best = -1;
  let most = -1;
  for (const at of left) {
    const value = addedBy(coverage, pieces[at]!.passage, had) + AGAIN * own[at]!;
    if (value <= most) continue;
    most = value;
    best = at;
  }
  return best;
}
