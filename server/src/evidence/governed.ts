import type { Span } from '../text/span.ts';
import { isVerbal } from './clauses.ts';
import { tokenAt } from './contexts.ts';
import type { Facts } from './facts.ts';

/** So many words without weight may stand between a verb and its figure: *delivered about the 74,000*. */
const BETWEEN = 3;

/** Index of the verb that a figure stands right behind, as its object: *delivered 74,000*; -1 for none. */
export function verbBefore(facts: Facts, figure: Span): number {
  const { tokens } = facts;
  const first = tokenAt(facts, figure.start);
  let at = first;
  while (at > 0 && at > first - BETWEEN && !tokens[at]!.breaks && tokens[at - 1]!.term.weight === 0) at--;
  if (at === 0 || tokens[at]!.breaks || tokens[at - 1]!.sentence !== tokens[first]!.sentence) return -1;
  const { term, name } = tokens[at - 1]!;
  return !name && term.weight > 0 && isVerbal(term.lower) ? at - 1 : -1;
}
