import type { Pair } from '../../pair.ts';
import { claimTokenOf, coverIn, isPlural, phraseStart } from './phrase.ts';

/** They point back to what the note has spoken of before. */
const POINTING = /^(?:the|these|those|such|its|their|his|her|our)$/;

/**
 * The noun of the claim that stands for this one and has no other word to narrow it; -1 for none. The rest of the claim must be what the sentence
 * says.
 */
export function sameNoun(pair: Pair, noun: number): number {
  const { claim, passage, matches } = pair;
  const said = claimTokenOf(pair, noun);
  const plural = said >= 0 && isPlural(claim.tokens[said]!.term.lower) === isPlural(passage.tokens[noun]!.term.lower);
  if (said < 0 || !plural || coverIn(pair, passage.tokens[noun]!.sentence) < 0.5) return -1;
  const first = phraseStart(claim, said);
  if (
    POINTING.test(claim.tokens[first - 1]?.term.lower ?? '') &&
    !/^(?:of|all)$/.test(claim.tokens[first - 2]?.term.lower ?? '')
  )
    return -1;
  for (let i = first; i < said; i++)
    if (matches[i]!.score < 0.6 && !claim.tokens[i]!.figure && claim.tokens[i]!.term.weight > 0) return -1;
  return said;
}

/** A noun of the claim with what belongs to it before. */
export const spanOf = ({ claim }: Pair, said: number): { start: number; end: number } => ({
  start: claim.tokens[phraseStart(claim, said)]!.start,
  end: claim.tokens[said]!.end,
});
