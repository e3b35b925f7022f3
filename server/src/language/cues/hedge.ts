import type { Tagged } from './tagged.ts';

/** A hedge found by a rule: its words, first and last, and the reason for writers. */
export interface FoundHedge {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
  /** Speaks in the writer's own person: not swallowed by a *said* before it. */
  readonly own?: true;
}

/** `“may” goes with “ban”` */
export const governs = (s: Tagged, first: number, last: number, verb: number): string =>
  verb < 0
    ? `leaves it open: “${s.textOf(first, last)}”`
    : `“${s.textOf(first, last)}” goes with “${s.textOf(verb, verb)}”`;
