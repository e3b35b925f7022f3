import { isUpper } from '../../language/characters.ts';
import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { type Clause, clausesOf, isVerbal } from '../clauses.ts';
import { isNamed } from '../deeds.ts';
import { denialOf } from '../denials.ts';
import { type Facts, runSpan } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { isMutual } from './mutual.ts';

/** A clause with a name for its subject. */
interface Doing {
  /** The tokens of the names before the verb. */
  readonly who: readonly number[];
  /** The verb, without what helps it. */
  readonly verb: number;
  /** The tokens of what is said, the verb first: from, and up to but without. */
  readonly from: number;
  readonly to: number;
  readonly passive: boolean;
  readonly denied: boolean;
}

const SURE = 0.85;
/** So much of what the claim says must stand in the one clause of the passage. */
const SAME = 0.75;

/**
 * *Sund will cut its catch*, where *Orvia will cut its catch* and Sund does something else: the passage says the same, in the same words, of another whom it names
 * (`doer`). Silent for what two do with each other, and where the one whom the claim names stands before that verb as well.
 */
export function doerReasons(pair: Pair): readonly Reason[] {
  const claimed = doingsIn(pair.claim);
  if (claimed.length === 0) return [];
  const given = doingsIn(pair.passage);
  return claimed.flatMap((ours): Reason[] => {
    const whom = ours.who.map((k) => placesOf(pair, k).flatMap(([at, score]) => (score === 1 ? [at] : [])));
    if (whom.some((places) => places.length === 0)) return [];
    let best: Doing | null = null;
    let most = SAME;
    for (const theirs of given) {
      const share = sharedBy(pair, ours, theirs);
      if (whom.flat().some((at) => theirs.who.includes(at))) {
        if (share > 0) return [];
      } else if (share >= most && theirs.passive === ours.passive && theirs.denied === ours.denied) {
        best = theirs;
        most = share;
      }
    }
    if (!best || isNamedToo(pair, ours, best) || isListed(pair.passage, whom.flat(), best.verb)) return [];
    return [
      {
        kind: 'role',
        claim: spanOf(pair.claim, ours),
        passage: spanOf(pair.passage, best),
        sure: SURE,
        detail: 'doer',
      },
    ];
  });
}

const spanOf = (facts: Facts, { who }: Doing): Span => runSpan(facts, who[0]!, who.at(-1)! + 1);

/** Is whom the passage names the doer in the claim as well, or does the claim not say it of anybody else? */
const isNamedToo = ({ claim, passage }: Pair, ours: Doing, theirs: Doing): boolean => {
  const names = new Set(theirs.who.map((at) => passage.tokens[at]!.term.stem));
  return ours.who.some((k) => names.has(claim.tokens[k]!.term.stem));
};

/** *Pratt, Saldana and Gillan issued it*: all who are named before the verb did it. */
const isListed = ({ tokens }: Facts, places: readonly number[], verb: number): boolean =>
  places.some(
    (at) =>
      at < verb &&
      tokens[at]!.sentence === tokens[verb]!.sentence &&
      !tokens.slice(at + 1, verb).some(({ term }) => isVerbal(term.lower)),
  );

/** How much of what the claim says, by weight, stands in a clause of the passage; 0 unless its verb does. */
function sharedBy(pair: Pair, ours: Doing, theirs: Doing): number {
  const { tokens } = pair.claim;
  const isIn = (k: number): boolean =>
    placesOf(pair, k).some(([at, score]) => score >= SAME_WORD && at >= theirs.from && at < theirs.to);
  const isVerb = placesOf(pair, ours.verb).some(([at, score]) => score === 1 && at === theirs.verb);
  if (!isVerb) return 0;
  let all = 0;
  let shared = 0;
  for (let k = ours.from; k < ours.to; k++) {
    const { weight, figure } = tokens[k]!;
    // Whom it is done to may have changed places with the doer.
    if ((weight === 0 && !figure) || k === ours.verb || isNamed(pair.claim, k)) continue;
    all += weight || 1;
    if (!isIn(k)) continue;
    shared += weight || 1;
  }
  return all === 0 ? 0 : Math.max(shared / all, LEAST);
}
const SAME_WORD = 0.9;
/** The verb alone. */
const LEAST = 0.01;

const doingsIn = derived((facts: Facts): readonly Doing[] =>
  clausesOf(facts).flatMap((clause) => (clause.hangs ? [] : (doingIn(facts, clause) ?? []))),
);

const BE = /^(?:is|are|was|were|be|been|being)$/;
const HELPS =
  /^(?:will|would|has|have|had|can|could|may|might|must|should|shall|do|does|did|is|are|was|were|be|been|being|also|already|now|still|again|then|later|first|to|not|plans?|wants?|hopes?|agreed|refused|began|begun|continues?|continued)$|ly$/;
const OPENS =
  /^(?:the|in|return|and|but|because|when|while|although|after|before|since|if|then|however|meanwhile|yesterday|today|,)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|who)$/;
const JOINS = /^(?:and|the|or|of)$/;
/** So many words may stand before the name. */
const MOST_BEFORE = 3;

/** A name, what helps the verb, and the verb right behind it; null where the clause begins in another way. */
function doingIn(facts: Facts, { from, to }: Clause): Doing | null {
  const { tokens, text } = facts;
  let at = from;
  while (at < to && at - from < MOST_BEFORE && !isNamed(facts, at) && OPENS.test(tokens[at]!.term.lower)) at++;
  const who: number[] = [];
  while (at < to && (isNamed(facts, at) || (who.length > 0 && JOINS.test(tokens[at]!.term.lower)))) {
    if (isNamed(facts, at) && tokens[at]!.weight > 0) who.push(at);
    at++;
  }
  if (
    who.length === 0 ||
    at >= to ||
    tokens[at]!.breaks ||
    /['’]s?$/.test(text.slice(tokens[who.at(-1)!]!.start, tokens[at]!.start).trim())
  )
    return null;
  const first = at;
  let passive = false;
  while (at < to && HELPS.test(tokens[at]!.term.lower) && !tokens[at]!.breaks) {
    passive = BE.test(tokens[at]!.term.lower);
    at++;
  }
  const verb = tokens[at];
  if (!verb || at >= to || verb.weight === 0 || verb.figure || isUpper(text.charCodeAt(verb.start))) return null;
  const { lower } = verb.term;
  if (at === first && !isVerbal(lower) && !/[a-z]s$/.test(lower)) return null;
  if (
    isMutual(lower) ||
    who.some((k) => PRONOUN.test(tokens[k]!.term.lower)) ||
    (passive && !/(?:ed|en|wn|t)$/.test(lower))
  )
    return null;
  return { who, verb: at, from: at, to, passive, denied: denialOf(facts, at) !== null };
}
