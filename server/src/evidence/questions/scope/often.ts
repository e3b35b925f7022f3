import { quantifiersIn } from '../../../language/quantifiers.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn } from './phrase.ts';

/** A claim this strong, over a passage that stays so far below. */
const ALWAYS = 1;
const STEP = 0.22;
const LEAST = 0.25;

/** *usually takes an hour* became *always takes an hour*, *largely paid by* became *wholly paid by*. `detail`: `all`. */
export function raisedAdverbs(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const claimed = quantifiersIn(claim.text, claim.words).filter(({ adverb, force }) => adverb && force === ALWAYS);
  if (claimed.length === 0) return [];
  const told = quantifiersIn(passage.text, passage.words).filter(({ adverb }) => adverb);
  if (told.length === 0 || told.some(({ force }) => force === ALWAYS)) return [];
  return claimed.flatMap(({ start, end }) => {
    const weaker = told.find(
      (each) =>
        each.force >= LEAST &&
        each.force <= ALWAYS - STEP &&
        coverIn(
          pair,
          passage.sentences.findIndex((sentence) => each.start < sentence.end),
        ) >= 0.5,
    );
    if (!weaker) return [];
    return [
      {
        kind: 'scope',
        claim: { start, end },
        passage: { start: weaker.start, end: weaker.end },
        sure: 0.8,
        detail: 'all',
      } satisfies Reason,
    ];
  });
}
