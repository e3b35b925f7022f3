import type { Quantity } from '../../../language/quantities.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** How far behind a figure the words are looked at, and how many must be shared. */
const BEHIND = 9;
const SHARED = 3;

/**
 * *More than a third of the boats were held by two companies*, where *more than a third were held by two companies* stands in the passage: its own figure in
 * its own words, whatever else a figure of this size is given for.
 */
export function isSaidAlike({ claim, passage }: Pair, { claim: figure }: QuantityMatch): boolean {
  const own = new Set(wordsBehind(claim, figure));
  return passage.quantities.some(
    (each) =>
      each.low === figure.low &&
      each.high === figure.high &&
      each.approximator === figure.approximator &&
      each.unit?.name === figure.unit?.name &&
      (each.of === null || figure.of === null || each.of === figure.of) &&
      wordsBehind(passage, each).filter((stem) => own.has(stem)).length >= SHARED,
  );
}

/** The stems of the words behind a figure, in its sentence. */
function wordsBehind(facts: Facts, { end }: Quantity): string[] {
  const first = tokenAt(facts, end);
  const near = facts.tokens.slice(first, first + BEHIND);
  const next = near.findIndex(
    ({ figure, breaks, term }, k) =>
      k > 0 && ((figure && !breaks && near[k - 1]!.term.lower === 'and') || /^(?:while|whereas)$/.test(term.lower)),
  );
  return (next < 0 ? near : near.slice(0, next))
    .filter(({ weight, sentence }) => weight > 0 && sentence === near[0]!.sentence)
    .filter(({ start }) => !facts.dates.some((date) => date.start <= start && start < date.end))
    .map(({ term }) => term.stem);
}
