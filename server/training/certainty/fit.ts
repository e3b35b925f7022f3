import { weigh } from '../../src/language/certainty.ts';

/** What a model sees of a text, and what it should say. */
export interface Labelled {
  readonly signs: readonly number[];
  readonly label: number;
}

/** Weights of a logistic regression with an L2 penalty, by gradient descent from zero. Labels are 0 and 1. */
export const logistic = (rows: readonly Labelled[]): number[] =>
  descend(rows, { steps: 600, rate: 1.5, penalty: 0.002, say: (value) => 1 / (1 + Math.exp(-value)) });

/** Weights of a ridge regression, in the same way. */
export const linear = (rows: readonly Labelled[]): number[] =>
  descend(rows, { steps: 3000, rate: 0.15, penalty: 0.005, say: (value) => value });

interface Descent {
  readonly steps: number;
  readonly rate: number;
  readonly penalty: number;
  readonly say: (value: number) => number;
}

function descend(rows: readonly Labelled[], { steps, rate, penalty, say }: Descent): number[] {
  const weights = rows[0]!.signs.map(() => 0);
  for (let step = 0; step < steps; step++) {
    const gradient = weights.map(() => 0);
    for (const { signs, label } of rows) {
      const error = say(weigh(weights, signs)) - label;
      for (const [i, sign] of signs.entries()) gradient[i]! += error * sign;
    }
    // The first sign is always there: its weight is the level that the others start from, and is not held back.
    for (const i of weights.keys())
      weights[i]! -= rate * (gradient[i]! / rows.length + (i === 0 ? 0 : penalty * weights[i]!));
  }
  return weights;
}
