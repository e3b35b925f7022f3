import type { Quantity } from '../../../language/quantities.ts';
import { type Span, sliceOf } from '../../../text/span.ts';
import { sentenceOf } from '../../contexts.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import { counts, type Pair } from '../../pair.ts';

/**
 * *Containers made up 1.94 million tonnes*, where containers are told as *1.94 million boxes* and the tonnes, 61.3 million, are those of another sentence: the
 * claim's own number in the passage, with what it counts there. Null where what the claim speaks of first does not stand beside it.
 */
export function withOtherUnit(pair: Pair, { claim, passage: rival }: QuantityMatch): Span | null {
  const { passage } = pair;
  const subject = pair.claim.tokens.findIndex((token, i) => counts(token) && !token.figure && pair.matches[i]!.at >= 0);
  if (!rival || subject < 0 || pair.claim.tokens[subject]!.start > claim.start) return null;
  const own = passage.tokens[pair.matches[subject]!.at]!.sentence;
  if (own === sentenceOf(passage, rival)) return null;
  const same = passage.quantities.find(
    (each) =>
      each.low === claim.low && each.high === claim.high && isOfElse(each, claim) && sentenceOf(passage, each) === own,
  );
  if (!same) return null;
  const found = withNoun(passage, same);
  // Two numbers without a noun show nothing of what parts them.
  return wordsOf(passage, found) === wordsOf(pair.claim, withNoun(pair.claim, claim)) ? null : found;
}

const wordsOf = ({ text }: Facts, span: Span): string => sliceOf(text, span).toLowerCase();

const isOfElse = (one: Quantity, two: Quantity): boolean =>
  one.unit?.name !== two.unit?.name || (one.of !== null && two.of !== null && one.of !== two.of);

/** How far behind a number its noun may stand, in tokens. */
const NOUN_REACH = 4;

/** The number with the noun that it counts, offsets in its text. */
export function withNoun(facts: Facts, { start, end, of, unit }: Quantity): Span {
  if (unit || of === null) return { start, end };
  const after = tokenAt(facts, end);
  const noun = facts.tokens.slice(after, after + NOUN_REACH).find(({ term }) => term.stem === of);
  return { start, end: noun ? noun.end : end };
}
