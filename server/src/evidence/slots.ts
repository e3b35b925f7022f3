import { derived } from '../text/derived.ts';
import { clausesOf, isVerbal } from './clauses.ts';
import type { Facts, Token } from './facts.ts';

/**
 * Where a word stands among its neighbours: `first` before the verb, `object` right behind it, the preposition that it stands behind (*from*, *than* too),
 * `verb` for verbs and what is said of the subject; `open` for what begins a part that has no verb (*and barley in the south*).
 */
export type Slot = string;

const CLAUSAL =
  /^(?:and|but|while|whereas|though|although|yet|nor|or|who|whom|which|that|whose|as|because|if|when|until|before|after)$/;
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
  let apposed = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { breaks, term } = tokens[at]!;
    if (at > apposed && breaks) apposed = appositionEnd(facts, at);
    const isCut = starts.has(at) || breaks || CLAUSAL.test(term.lower);
    if (at === 0 || (isCut && at > apposed)) part++;
    parts[at] = part;
  }
  return parts;
});

/** *The governor, Milo Tate, resigned*: past what stands between two commas and only says who or what that is; `at` - 1 where there is no such thing. */
function appositionEnd({ tokens, text }: Facts, at: number): number {
  const [before, first] = [tokens[at - 1], tokens[at]!];
  if (!before || before.sentence !== first.sentence || text.slice(before.end, first.start).trim() !== ',')
    return at - 1;
  if (!(first.name || /^(?:an?|the|its|their|his|her)$/.test(first.term.lower))) return at - 1;
  for (let k = at; k <= at + LONGEST; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== first.sentence) return k > at ? k - 1 : at - 1;
    if (k > at && token.breaks) {
      if (text.slice(tokens[k - 1]!.end, token.start).trim() !== ',') return at - 1;
      return CLAUSAL.test(token.term.lower) ? k - 1 : k;
    }
    if (isVerbal(token.term.lower) || CLAUSAL.test(token.term.lower) || token.figure) return at - 1;
  }
  return at - 1;
}
/** So many words an apposition has at most. */
const LONGEST = 6;

const ADVERB =
  /ly$|^(?:twice|once|again|together|alone|ago|today|yesterday|tomorrow|now|then|also|too|there|here|later|earlier|soon|already|still|even|abroad|more|less|fewer|next)$/;
const COPULA = /^(?:is|are|was|were|be|been|being|became|become|becomes|has|have|had)$/;

/** A word of its own that is neither verb, adverb nor figure. */
const isPlain = ({ tokens }: Facts, at: number): boolean => {
  const { weight, figure, term } = tokens[at]!;
  return weight > 0 && !figure && !isVerbal(term.lower) && !ADVERB.test(term.lower);
};

/** Longer runs are tables. */
const LONGEST_RUN = 12;

/** The last word of the run of plain words that a token stands in: *monopoly* for *rare* of *rare-earth monopoly*. */
export function headOf(facts: Facts, at: number): number {
  const parts = partsOf(facts);
  let head = at;
  while (
    head < at + LONGEST_RUN &&
    head + 1 < facts.tokens.length &&
    parts[head + 1] === parts[at] &&
    isPlain(facts, head + 1)
  )
    head++;
  return head;
}

/** The slot of a token, or of the phrase that it belongs to; null where its surroundings do not tell. */
export function slotOf(facts: Facts, at: number): Slot | null {
  const { tokens } = facts;
  if (isVerbal(tokens[at]!.term.lower) || isSaidOf(facts, at)) return 'verb';
  const parts = partsOf(facts);
  const isIn = (k: number): boolean => k >= 0 && parts[k] === parts[at];
  for (let k = at - 1; isIn(k); k--) {
    const { term, weight, figure } = tokens[k]!;
    if (PREPOSITION.test(term.lower)) return term.lower;
    if (isVerbal(term.lower)) return behindVerb(facts, k, at);
    if (CLAUSAL.test(term.lower)) break;
    // *For the length of the exhibition the republic lent*, *and French buyers the gas*: another phrase begins.
    if (BEFORE_NOUN.test(term.lower)) {
      const before = isIn(k - 1) ? tokens[k - 1]!.term.lower : null;
      if (before !== null && !GOES_ON.test(before) && !PREPOSITION.test(before) && !isVerbal(before))
        return hasVerb(facts, at, 0, at) && !hasVerb(facts, at, k, tokens.length) ? 'first' : 'object';
    } else if (weight === 0 && !figure) return null;
  }
  return hasVerb(facts, at, at, at) ? 'first' : 'open';
}

/** Participles have objects, too: *those given the tablet*. */
const GOES_ON = /(?:en|ing|wn)$|^(?:and|but|while|whereas|though|although|yet|nor|or|that)$/;

/** *Said the mate was freed*: behind a verb of saying stands what another verb is said of. */
function behindVerb(facts: Facts, verb: number, at: number): Slot | null {
  const { lower } = facts.tokens[verb]!.term;
  if (COPULA.test(lower)) return null;
  return SAYS.test(lower) && hasVerb(facts, at, 0, at) ? 'first' : 'object';
}
const SAYS = /^(?:said|told|found|warned|claimed|announced|added|argued|thought|believed|feared|hoped)$/;

/** Is there a verb beside a token in its part: before `to` on its left, from `from` on on its right? */
function hasVerb(facts: Facts, at: number, to: number, from: number): boolean {
  const { tokens } = facts;
  const parts = partsOf(facts);
  for (const step of [-1, 1])
    for (let k = at + step; k >= 0 && k < tokens.length && parts[k] === parts[at]; k += step)
      if ((step < 0 ? k < to : k >= from) && isVerbal(tokens[k]!.term.lower)) return true;
  return false;
}

/** *Was poor*, *is (still) overloaded*: what is said of the subject. */
const isSaidOf = ({ tokens }: Facts, at: number): boolean =>
  [1, 2].some(
    (back) => BE.test(tokens[at - back]?.term.lower ?? '') && (back === 1 || ADVERB.test(tokens[at - 1]!.term.lower)),
  );
const BE = /^(?:is|are|was|were|be|been)$/;

/** The slot of a noun as if its clause were in the active voice. */
export function roleOf(facts: Facts, at: number): Slot | null {
  const slot = slotOf(facts, at);
  if (slot !== 'first' && slot !== 'by') return slot;
  const verb = slot === 'first' ? verbFrom(facts, at + 1, 1) : verbFrom(facts, at - 1, -1);
  if (verb < 0) return slot === 'by' ? null : slot;
  const passive = isPassive(facts, verb);
  if (slot === 'by') return passive ? 'first' : null;
  return passive ? 'object' : 'first';
}

/** The verb that is nearest to a token in its part, past auxiliaries; -1 for none. */
function verbFrom(facts: Facts, at: number, step: 1 | -1): number {
  const { tokens } = facts;
  const parts = partsOf(facts);
  const part = parts[at - step];
  for (let k = at; k >= 0 && k < tokens.length && parts[k] === part; k += step) if (isDoing(tokens[k]!)) return k;
  return -1;
}

export const isDoing = ({ weight, term }: Token): boolean =>
  weight > 0 && isVerbal(term.lower) && !AUXILIARY.test(term.lower);
const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|became|become|did|does|do|will|would|can|could|may|might|must|should|got)$/;

const isPassive = ({ tokens }: Facts, verb: number): boolean =>
  [1, 2].some(
    (back) =>
      BE.test(tokens[verb - back]?.term.lower ?? '') && (back === 1 || /ly$/.test(tokens[verb - 1]!.term.lower)),
  );
