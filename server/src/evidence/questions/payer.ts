import { derived } from '../../text/derived.ts';
import { range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { denialOf } from '../denials.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

/** Verbs of handing over money; *hand* and *give* with what is handed over between. Own compilation. */
const PAYS =
  /^(?:pay|pays|paid|paying|repay|repays|repaid|refund|refunds|refunded|reimburse|reimburses|reimbursed|compensate|compensates|compensated|hand|hands|handed|give|gives|gave|return|returns|returned|owe|owes|owed)$/;
/** Before *to* and such a verb: whoever stands between has to do it. */
const ORDERS =
  /^(?:order|orders|ordered|tell|told|require|requires|required|direct|directed|instruct|instructed|oblige|obliges|obliged|compel|compelled|force|forced|sentence|sentenced|condemn|condemned|ask|asked)$/;
const BE = /^(?:was|were|be|been|is|are|being)$/;
const OBLIGED = /^(?:must|to|should|will|shall|have|has|had|was|were|is|are|be|been)$/;
const MONEY =
  /[$€£¥]|\b(?:compensation|damages|money|sum|fees?|charges?|fines?|costs?|loan|debts?|deposit|wages|rent|tax(?:es)?)\b/i;
const REACH = 14;
const SURE = 0.8;

/** A payment: tokens that name who has to make it, and who gets it. */
interface Payment {
  readonly by: readonly number[];
  readonly to: readonly number[];
  readonly verb: Span;
}

/**
 * *Tenants must hand over 3,400 to the landlord*, where the landlord was ordered to refund them: who pays and who is paid have changed places. Only where a sum or
 * what money is paid for is spoken of on both sides.
 */
export function payerReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (!MONEY.test(claim.text) || !MONEY.test(passage.text)) return [];
  const given = paymentsIn(passage);
  if (given.length === 0) return [];
  return paymentsIn(claim).flatMap((ours): Reason[] => {
    const [by, to] = [placesFor(pair, ours.by), placesFor(pair, ours.to)];
    const meet = (places: ReadonlySet<number>, theirs: readonly number[]): boolean =>
      theirs.some((at) => places.has(at));
    if (given.some((theirs) => meet(by, theirs.by))) return [];
    const turned = given.find((theirs) => meet(by, theirs.to) || (meet(to, theirs.by) && !meet(to, theirs.to)));
    return turned ? [{ kind: 'role', claim: ours.verb, passage: turned.verb, sure: SURE }] : [];
  });
}

/** Where the passage has words for these of the claim. */
const placesFor = (pair: Pair, ours: readonly number[]): ReadonlySet<number> =>
  new Set(ours.flatMap((k) => placesOf(pair, k).flatMap(([at, sure]) => (sure >= SAME ? [at] : []))));
const SAME = 0.85;

const paymentsIn: (facts: Facts) => readonly Payment[] = derived((facts) =>
  facts.tokens.flatMap(({ term, name }, at): Payment[] => {
    if (name || !PAYS.test(term.lower) || denialOf(facts, at) !== null) return [];
    const by = payerOf(facts, at);
    const to = payeeOf(facts, at);
    const { start, end } = facts.tokens[at]!;
    return by.length > 0 ? [{ by, to, verb: { start, end } }] : [];
  }),
);

/** Whoever is ordered to, else whoever stands before the verb and what obliges. Nobody where it is passive. */
function payerOf({ tokens }: Facts, at: number): number[] {
  const { sentence } = tokens[at]!;
  const isHere = (k: number): boolean => k >= 0 && at - k <= REACH && tokens[k]!.sentence === sentence;
  if (BE.test(tokens[at - 1]?.term.lower ?? '') && /(?:ed|aid)$/.test(tokens[at]!.term.lower)) return [];
  let k = at - 1;
  if (tokens[k]?.term.lower === 'to')
    for (let order = k - 1; isHere(order); order--)
      if (ORDERS.test(tokens[order]!.term.lower)) {
        if (!BE.test(tokens[order - 1]?.term.lower ?? '')) return naming(tokens, order + 1, k);
        return isHere(order - 2) ? naming(tokens, back(tokens, order - 2), order - 1) : [];
      }
  while (isHere(k) && OBLIGED.test(tokens[k]!.term.lower)) k--;
  return isHere(k) ? naming(tokens, back(tokens, k), k + 1) : [];
}

/** To the comma or clause before. */
function back(tokens: Facts['tokens'], at: number): number {
  let k = at;
  while (k > 0 && at - k < REACH && !tokens[k]!.breaks && tokens[k - 1]!.sentence === tokens[at]!.sentence) k--;
  return k;
}

/** *refund its tenants*, *hand £3,400 over to the landlord*: behind the verb, or behind *to*. */
function payeeOf({ tokens }: Facts, at: number): number[] {
  const { sentence } = tokens[at]!;
  let open = -1;
  let k = at + 1;
  for (; k < tokens.length && k - at <= REACH && tokens[k]!.sentence === sentence; k++) {
    const { term, figure, breaks } = tokens[k]!;
    if (breaks && open >= 0 && !tokens[k]!.name) return naming(tokens, open, k);
    if (term.lower === 'to' && open < 0) open = k + 1;
    else if (open >= 0 && /^(?:in|for|after|by|before|on|over|within|and|who|which)$/.test(term.lower))
      return naming(tokens, open, k);
    else if (open < 0 && k === at + 1 && !figure && !PARTICLE.test(term.lower) && !ENDS.test(term.lower)) open = k;
    else if (figure && open === at + 1) return naming(tokens, open, k);
  }
  return open >= 0 ? naming(tokens, open, k) : [];
}
const PARTICLE = /^(?:back|over|out|up|a|an|some|about|more|nearly)$/;
const ENDS = /^(?:in|for|by|on|at|and|when|if)$/;

const naming = (tokens: Facts['tokens'], from: number, to: number): number[] =>
  range(from, to).filter((k) => tokens[k] !== undefined && tokens[k]!.weight > 0 && !tokens[k]!.figure);
