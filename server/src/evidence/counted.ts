import { settingOf } from './affinity.ts';
import type { Facts } from './facts.ts';

const ONE = /^(?:one|lone|sole|single)$/;

/** The first number of the clause before a token: *one of the three pumps did not start* is said of one. Null without one. */
function countBefore(facts: Facts, at: number): number | null {
  const { tokens, quantities } = facts;
  const from = tokens[settingOf(facts, at).from]!.start;
  const before = quantities.find(
    ({ start, kind, unit }) => kind === 'amount' && !unit && start >= from && start < tokens[at]!.start,
  );
  const lone = tokens.find(({ start, term }) => start >= from && start < tokens[at]!.start && ONE.test(term.lower));
  if (lone && (!before || lone.start <= before.start)) return 1;
  return before ? before.low : null;
}

/** Are the two said of other numbers of things: *two started*, *one did not*? */
export function areOfOtherCounts(claim: Facts, i: number, passage: Facts, j: number): boolean {
  const one = countBefore(claim, i);
  const two = one === null ? null : countBefore(passage, j);
  return two !== null && one !== two;
}
