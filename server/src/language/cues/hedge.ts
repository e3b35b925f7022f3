import type { Tagged } from './tagged.ts';

/** A hedge found by a rule: its words, first and last, and the reason for writers. */
export interface FoundHedge {
  readonly first: number;
  readonly last: number;
  readonly reason: string;
  /** Speaks in the writer's own person: not swallowed by a *said* before it. */
  readonly own?: true;
}

/** `*may* governs *ban*` */
export const governs = (s: Tagged, first: number, last: number, verb: number): string =>
  verb < 0 ? `hedge: *${s.textOf(first, last)}*` : `*${s.textOf(first, last)}* governs *${s.textOf(verb, verb)}*`;
