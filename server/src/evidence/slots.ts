import { derived } from '../text/derived.ts';
import { clausesOf, isVerbal } from './clauses.ts';
import type { Facts } from './facts.ts';

/**
 * Where a word stands among its neighbours: `first` before the verb, `object` right behind it, the preposition that it stands behind (*from*, *than* too),
 * `modifier` before the noun that it goes with, `verb`.
 */
export type Slot = string;

const CLAUSAL =
  /^(?:and|but|while|whereas|though|although|yet|nor|or|who|which|that|whose|as|because|if|when|until|before|after)$/;
const PREPOSITION =
  /^(?:of|in|on|at|for|with|to|by|from|into|onto|under|over|among|between|against|through|without|towards?|across|near|behind|above|below|beyond|within|via|upon|out|than)$/;
export const isPreposition = (slot: Slot): boolean => PREPOSITION.test(slot);

/** Words that may stand before a noun and say nothing. */
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|his|her|our|my|your|this|these|those|both|all|most|some|many|several|few|more|other|each|every|any|no)$/;

/** For each token the part of its sentence that it stands in: cut at clauses, commas and conjunctions, rather once too often. */
export const partsOf = derived((facts: Facts): Int32Array => {
  const { tokens } = facts;
  const parts = new Int32Array(tokens.length);
  const starts = new Set(clausesOf(facts).map(({ from }) => from));
  let part = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (at === 0 || starts.has(at) || tokens[at]!.breaks || CLAUSAL.test(tokens[at]!.term.lower)) part++;
    parts[at] = part;
  }
  return parts;
});

const ADVERB =
  /ly$|^(?:twice|once|again|together|alone|ago|today|yesterday|tomorrow|now|then|also|too|there|here|later|earlier|soon|already|still|even|abroad|more|less|fewer|next)$/;
const COPULA = /^(?:is|are|was|were|be|been|being|became|become|becomes|has|have|had)$/;

/** A word of its own that is neither verb, adverb nor figure. */
const isPlain = ({ tokens }: Facts, at: number): boolean => {
  const { weight, figure, term } = tokens[at]!;
  return weight > 0 && !figure && !isVerbal(term.lower) && !ADVERB.test(term.lower);
};

/** The last word of the run of plain words that a token stands in: *monopoly* for *rare* of *rare-earth monopoly*. */
export function headOf(facts: Facts, at: number): number {
  const parts = partsOf(facts);
  let head = at;
  while (head + 1 < facts.tokens.length && parts[head + 1] === parts[at] && isPlain(facts, head + 1)) head++;
  return head;
}

/** The slot of a token; null where its surroundings do not tell. */
export function slotOf(facts: Facts, at: number): Slot | null {
  const { weight, figure, term } = facts.tokens[at]!;
  if (weight === 0 || figure) return null;
  if (isVerbal(term.lower)) return 'verb';
  return headOf(facts, at) > at ? 'modifier' : slotOfPhrase(facts, at);
}

/** As `slotOf`, of the phrase that a token belongs to. */
export function slotOfPhrase(facts: Facts, at: number): Slot | null {
  const { tokens } = facts;
  const parts = partsOf(facts);
  for (let k = at - 1; k >= 0 && parts[k] === parts[at]; k--) {
    const { term, weight, figure } = tokens[k]!;
    if (PREPOSITION.test(term.lower)) return term.lower;
    if (isVerbal(term.lower)) return COPULA.test(term.lower) ? null : 'object';
    if (CLAUSAL.test(term.lower)) break;
    if (weight === 0 && !figure && !BEFORE_NOUN.test(term.lower)) return null;
  }
  return 'first';
}
