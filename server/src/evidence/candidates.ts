import type { QuantityComparison } from '../language/quantities.ts';

/** A figure of the passage that one of the claim may mean. */
export interface Candidate<F> {
  readonly figure: F;
  readonly fits: boolean;
  readonly context: number;
  /** What the words around say: what is counted counted in. */
  readonly around: number;
  /** Of it: do both stand in the same part of *from … to …*? */
  readonly role: number;
  /** How probable it is that this is the figure that the claim means. */
  readonly meant: number;
  readonly comparison: QuantityComparison | null;
}

/** The likeliest; of equals the first. */
export function meantOf<F>(candidates: readonly Candidate<F>[]): Candidate<F> | null {
  let best: Candidate<F> | null = null;
  for (const each of candidates) if (!best || each.meant > best.meant) best = each;
  return best;
}
