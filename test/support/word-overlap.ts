import type { ClaimAndPassage } from '../../server/src/evidence/entailments.ts';
import type { Chances } from '../../server/src/evidence/model.ts';
import type { EntailmentModel } from '../../server/src/workspace/ports.ts';

/** The share of the words of a claim that stand in the passage, as if that were support. */
export function overlap({ claim, passage }: ClaimAndPassage): Chances {
  const words = claim.toLowerCase().match(/[a-z]+/g) ?? [];
  const given = new Set(passage.toLowerCase().match(/[a-z]+/g));
  const supported = words.filter((word) => given.has(word)).length / Math.max(1, words.length);
  return { supported, contradicted: (1 - supported) / 4, neither: ((1 - supported) * 3) / 4 };
}

/** A model that remembers what it was asked, batch by batch. `judge`: what it does instead of counting words. */
export class WordOverlap implements EntailmentModel {
  readonly name = 'word overlap';
  readonly batches: (readonly ClaimAndPassage[])[] = [];

  constructor(private readonly instead: EntailmentModel['judge'] = async (pairs) => pairs.map(overlap)) {}

  judge(...[pairs, options]: Parameters<EntailmentModel['judge']>): ReturnType<EntailmentModel['judge']> {
    this.batches.push(pairs);
    return this.instead(pairs, options);
  }

  /** The claims of each batch. */
  get claims(): string[][] {
    return this.batches.map((pairs) => pairs.map(({ claim }) => claim));
  }
}
