import { asProbabilities } from './forest.ts';
import type { Chances } from './model.ts';

/** A claim and the passage that it is held against, as a model is asked about them: two texts and nothing else. */
export interface ClaimAndPassage {
  readonly claim: string;
  readonly passage: string;
}

/**
 * What an entailment model has answered so far, by the texts of claim and passage. Never changes: answers that arrive make
 * a new one. Answers depend on nothing but the two texts, so they are never stale.
 */
export class Entailments {
  constructor(
    /** The name of the model; empty as long as none has answered. */
    readonly model: string,
    /** Null: it was asked and cannot say. In the order in which they arrived. */
    private readonly answers: ReadonlyMap<string, Chances | null>,
  ) {}

  get size(): number {
    return this.answers.size;
  }

  /** True when there is nothing to ask any more, also when the answer was that it cannot say. */
  knows(pair: ClaimAndPassage): boolean {
    return this.answers.has(keyOf(pair));
  }

  /** What the model says; null when it was not asked or cannot say. The same object as long as the answer is kept. */
  of(pair: ClaimAndPassage): Chances | null {
    return this.size === 0 ? null : (this.answers.get(keyOf(pair)) ?? null);
  }

  /**
   * These and the answers of a model to more pairs, one a pair; of more than `most` those that came first are dropped, and so are
   * all of another model. Numbers that are no chances count as no answer.
   */
  with(
    model: string,
    pairs: readonly ClaimAndPassage[],
    answers: readonly (Chances | null)[],
    most: number,
  ): Entailments {
    const all = new Map(this.model === model ? this.answers : []);
    for (const [i, pair] of pairs.entries()) all.set(keyOf(pair), soundOrNull(answers[i] ?? null));
    for (const key of all.keys()) {
      if (all.size <= most) break;
      all.delete(key);
    }
    return new Entailments(model, all);
  }
}

/** As long as no model has answered. */
export const noEntailments = new Entailments('', new Map());

/** The same for the same two texts alone. */
export const keyOf = ({ claim, passage }: ClaimAndPassage): string => `${claim}\0${passage}`;

/** The chances brought to a sum of 1. */
function soundOrNull(chances: Chances | null): Chances | null {
  if (!chances) return null;
  const { supported, contradicted, neither } = chances;
  const sum = supported + contradicted + neither;
  if (!(Math.min(supported, contradicted, neither) >= 0 && sum > 0 && sum < Number.POSITIVE_INFINITY)) return null;
  return { supported: supported / sum, contradicted: contradicted / sum, neither: neither / sum };
}

/** How much the model counts beside our own chances. A guess, to be fitted on sets marked R once there is a model. */
const WEIGHT = 0.5;
/** No answer of a model is surer than this: nought would outweigh everything. */
const LEAST = 0.01;

/** Our own chances and those of a model as one: the weighted mean of their log-odds. */
export function blended(own: Chances, models: Chances): Chances {
  const mean = (a: number, b: number): number => (1 - WEIGHT) * Math.log(a) + WEIGHT * Math.log(Math.max(b, LEAST));
  const [supported, contradicted, neither] = asProbabilities(
    Float64Array.of(
      mean(own.supported, models.supported),
      mean(own.contradicted, models.contradicted),
      mean(own.neither, models.neither),
    ),
  );
  return { supported: supported!, contradicted: contradicted!, neither: neither! };
}
