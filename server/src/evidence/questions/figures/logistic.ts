import type { Signs } from './signs.ts';

/** What each sign adds to the log-odds; `base` is where none is there. */
export type Weights = Readonly<Record<string, number>> & { readonly base: number };

/** How probable it is, 0 to 1, from what speaks for it and against it. */
export function sureOf(signs: Signs, weights: Weights): number {
  let sum = weights.base;
  for (const name in signs) sum += signs[name]! * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
