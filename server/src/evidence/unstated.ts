import type { Negation } from '../language/negation.ts';
import type { Facts } from './facts.ts';
import { tokenAt } from './figures.ts';

/** So far behind *would* the verb may stand, in tokens. */
const NEAR = 4;

/** *the assertion that crime went up*, *contrary to the claim that …*: what is only put forward, and may be denied elsewhere. */
const ASSERTION =
  /^(?:assertions?|claims?|allegations?|accusations?|suggestions?|notion|idea|myth|belief|rumours?|rumors?|reports?|accounts?|contention|charge|fears?|view|assumption|impression|wrong|false|untrue|incorrect|misleading)$/;

/** Does *that* behind a noun of this kind open the clause of a token? */
export function isDisputed(facts: Facts, token: number): boolean {
  const { tokens } = facts;
  const { sentence } = tokens[token]!;
  for (let at = token - 1; at > 0 && tokens[at]!.sentence === sentence && !tokens[at + 1]!.breaks; at--)
    if (tokens[at]!.term.lower === 'that') return ASSERTION.test(tokens[at - 1]!.term.lower);
  return false;
}

/** *pupils who do not reach it*: says who is meant, and denies nothing of the rest. */
export function isOfGroup({ tokens, ...facts }: Facts, { cue }: Negation): boolean {
  const at = tokenAt({ tokens, ...facts }, cue.start);
  for (let k = at; k > 0 && k >= at - 2; k--) {
    const { term, breaks } = tokens[k]!;
    if (/^(?:who|which|whose)$/.test(term.lower)) return !breaks;
    if (breaks) return false;
  }
  return false;
}

/** *Without the loan it would have gone bankrupt*: it did not. */
export const isCounterfactual = ({ tokens }: Facts, token: number): boolean =>
  tokens
    .slice(Math.max(0, token - NEAR), token)
    .some(
      ({ term, sentence }, k, all) =>
        /^(?:would|could|might)$/.test(term.lower) &&
        /^(?:not|have)$/.test(all[k + 1]?.term.lower ?? '') &&
        sentence === tokens[token]!.sentence,
    );
