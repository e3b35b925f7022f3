import { derived } from '../../../text/derived.ts';
import { isVerbal } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import { counts, type Pair } from '../../pair.ts';
import { bodiesIn, mayBeSame } from '../name/bodies.ts';

/** A part of the claim by its tokens, `to` not included, and how plainly the passage lacks it while it has the rest. */
export interface Appended {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

const OPENS =
  /^(?:which|who|whose|whom|where|that|because|after|when|while|as|and|but|since|before|unless|although|though|if|amid|despite|following|citing|by|over|under|with|against|from|without)$/;
/** So begins what writers add of their own: who somebody is, what something is for, why it was done. */
const ADDS = /^(?:which|who|whose|whom|where|because|to|by)$/;
const ADDED = 0.2;
/** What a word that stands in the passage takes off a part. */
const SAME = 0.5;
/** So many words of it the passage must lack. */
const LEAST_WORDS = 2;
/** How well the passage must have the rest; what each hundredth below takes off. */
const REST = 0.9;
const LOSS = 3;
/** Words that are taken for one by their use alone count less. */
const LOOSE = 0.7;
/** A rare word that has no vector may be like any other. */
const UNKNOWN_NEAR = 0.4;

/**
 * The part of the claim that the passage lacks most plainly: a clause, purpose, agent or apposition of which it has no word, nor any that is like one, while
 * it has all the rest. What counts is the contrast: who paraphrases freely does so throughout. Null where nothing is lacking.
 */
export function appendedIn(pair: Pair): Appended | null {
  const cuts = cutsIn(pair.claim);
  const known = knownIn(pair);
  const lacks = cuts.slice(0, -1).map((from, i) => lackOf(pair, known, from, cuts[i + 1]!));
  let best: Appended | null = null;
  for (let first = 1; first + 1 < cuts.length; first++) {
    const from = cuts[first]!;
    if (!isAppended(pair.claim, known, cuts, first)) continue;
    let lack = 0;
    // What goes on after a part that is lacking belongs to it: *introduced | after a campaign | by doctors*.
    for (
      let last = first;
      last < lacks.length && lacks[last]!.sum > 0 && !(last > first && ENDS.test(wordAt(pair, cuts[last]!)));
      last++
    ) {
      lack += lacks[last]!.sum;
      const to = cuts[last + 1]!;
      const strength = strengthOf(pair, known, { from, to, lack });
      if (
        lacks.slice(first, last + 1).reduce((sum, { count }) => sum + count, 0) >= LEAST_WORDS &&
        strength > (best?.strength ?? 0)
      )
        best = { from, to, strength };
    }
  }
  return best;
}

const ENDS = /^(?:and|but|while|although|though)$/;
const wordAt = ({ claim }: Pair, at: number): string => claim.tokens[at]!.term.lower;

function strengthOf(
  pair: Pair,
  known: readonly boolean[],
  { from, to, lack }: { from: number; to: number; lack: number },
): number {
  const strength = lack - LOSS * Math.max(0, REST - restOf(pair, known, from, to));
  if (isSameDenial(pair, from, to)) return 0;
  if (strength <= 0 || opensAlike(pair, from) || isDenial(pair, from, to)) return strength / 2;
  return strength + (ADDS.test(wordAt(pair, from)) ? ADDED : 0);
}

const cutsIn: (facts: Facts) => readonly number[] = derived((facts: Facts) => {
  const { tokens } = facts;
  const cuts = [0];
  for (let at = 1; at < tokens.length; at++) {
    const { term, breaks, sentence } = tokens[at]!;
    const next = tokens[at + 1];
    const isPurpose = term.lower === 'to' && next !== undefined && counts(next) && !next.name && !next.figure;
    if (
      breaks ||
      isPurpose ||
      (OPENS.test(term.lower) && !/^(?:has|have|had)$/.test(tokens[at - 1]!.term.lower)) ||
      sentence !== tokens[at - 1]!.sentence
    )
      cuts.push(at);
  }
  return [...cuts, tokens.length];
});

/**
 * Is it added to a clause that is of the passage? Not where it is the main clause itself, behind an adverbial or an interruption, what somebody is
 * said to have said, or who said it.
 */
function isAppended({ tokens }: Facts, known: readonly boolean[], cuts: readonly number[], at: number): boolean {
  const from = cuts[at]!;
  const { lower } = tokens[from]!.term;
  if (
    (lower === 'that' && isCleft(tokens)) ||
    tokens.slice(from, cuts[at + 1]!).some(({ term }) => SPEAKS.test(term.lower))
  )
    return false;
  if (saysWho(tokens, from) || (at > 1 && saysWho(tokens, cuts[at - 1]!))) return false;
  if (/^wh/.test(lower)) return true;
  if (tokens.slice(0, from).filter((token, i) => known[i] && counts(token) && !token.figure).length < 2) return false;
  if (tokens.slice(0, from).some(({ term }) => isVerbal(term.lower))) return true;
  // *The drone, launched from a ship, hit a depot*: the verb comes behind it.
  const next = tokens.findIndex(({ breaks }, i) => i > from && breaks);
  return next > 0 && tokens.slice(next, next + 2).some(({ term }) => isVerbal(term.lower) || FINITE.test(term.lower));
}

/** *Ngozi Oduya, an engineer who works for the lender*: readers are told who somebody is, whatever the passage says. */
export const saysWho = (tokens: Facts['tokens'], from: number): boolean => {
  const before = tokens[from - 1]!;
  return before.name && !before.figure && tokens[from]!.breaks && /^(?:an?|the|who)$/.test(tokens[from]!.term.lower);
};

/** *it was Sarrin that drew the traffic away* */
const isCleft = (tokens: Facts['tokens']): boolean =>
  tokens.some(({ term }, i) => term.lower === 'it' && /^(?:is|was)$/.test(tokens[i + 1]?.term.lower ?? ''));

/** Verbs that have one form for all times, or end in *-s*. */
const FINITE = /^(?:hit|put|cut|set|[a-z]{3,}[^s]s)$/;

const SPEAKS =
  /^(?:said|says|say|saying|told|tells|added|adds|adding|wrote|writes|according|announced|reported|reports|reported|complained|argued|argues|stated|warned|warns|concludes|concluded|found|explained|replied|recalled|recalls|insists|insisted)$/;

/** Which tokens of the claim the passage or its title has, by the word, by a word of like meaning, or as a body under another name. */
function knownIn(pair: Pair): readonly boolean[] {
  const { claim, passage, matches, titled, aliased } = pair;
  const given = bodiesIn(passage);
  const spelt = new Set<number>();
  const known = claim.tokens.map((token, i) => {
    const { how, score, at } = matches[i]!;
    if (token.figure || titled[i] || aliased[i] || how === 'same') return true;
    if (at < 0 || passage.tokens[at]!.weight < 0.5 || how === 'broader') return false;
    return how !== 'alike' || score >= 0.65;
  });
  // *heavy goods vehicles* for *lorries*: the wider word, with what makes it the narrower one.
  for (let i = claim.tokens.length - 1; i > 0; i--)
    if (known[i] && (matches[i]!.how === 'narrower' || spelt.has(i)) && isBareModifier(claim, i)) {
      known[i - 1] = true;
      spelt.add(i - 1);
    }
  for (const { from, to, sort } of bodiesIn(claim))
    if (given.some((body) => mayBeSame(body.sort, sort))) known.fill(true, from, to + 1);
  return known;
}

/** Is the token before a modifier of the one at `at`: no name, figure or verb, and nothing between them? */
const isBareModifier = ({ tokens }: Facts, at: number): boolean => {
  const before = tokens[at - 1]!;
  return (
    !tokens[at]!.breaks && counts(before) && !before.name && !before.figure && !/(?:ed|ing|ly)$/.test(before.term.lower)
  );
};

/** Do both deny something there? What is denied is often said the other way round: *nobody's power failed*, *supply was not interrupted*. */
const isDenial = ({ claim, passage }: Pair, from: number, to: number): boolean =>
  passage.negations.length > 0 &&
  claim.negations.some(({ scope }) => scope.start < claim.tokens[to - 1]!.end && scope.end > claim.tokens[from]!.start);

/**
 * *Is not compulsory*, *who are under no obligation to have it*: does the part deny something, and the passage something of which the claim has no word elsewhere?
 * Then that is most likely what is meant.
 */
function isSameDenial({ claim, passage, matches }: Pair, from: number, to: number): boolean {
  const start = claim.tokens[from]!.start;
  const { end } = claim.tokens[to - 1]!;
  if (!claim.negations.some(({ cue }) => cue.start >= start && cue.start < end)) return false;
  const isTold = (at: number): boolean =>
    matches.some((match, i) => match.at === at && match.score >= 0.6 && (i < from || i >= to));
  return passage.tokens.some(({ term, start: place }, at) => {
    if (IS_FREE.test(term.lower)) return !isTold(at);
    const negation = passage.negations.find(({ cue, scope }) => cue.end <= place && place < scope.end);
    if (!negation || term.weight === 0 || isTold(at)) return false;
    // The first word that counts behind the cue.
    return !passage.tokens.some((other) => other.weight > 0 && other.start >= negation.cue.end && other.start < place);
  });
}

const IS_FREE = /^(?:voluntary|optional|exempt|exempted|free|spared|waived|unable|excluded)$/;

/** How much the words of a part say that the passage lacks, less for those that it has. */
function lackOf({ claim, matches }: Pair, known: readonly boolean[], from: number, to: number) {
  let sum = 0;
  let count = 0;
  for (let i = from; i < to; i++) {
    const token = claim.tokens[i]!;
    if (!counts(token)) continue;
    if (!known[i]) count++;
    const { score, near } = matches[i]!;
    const like = Math.max(score, near, token.term.row < 0 && !token.name ? UNKNOWN_NEAR : 0);
    sum += token.weight * (known[i] ? -SAME : 1 - like);
  }
  return { sum, count };
}

function restOf({ claim, matches }: Pair, known: readonly boolean[], from: number, to: number): number {
  let all = 0;
  let found = 0;
  for (const [i, token] of claim.tokens.entries()) {
    if ((i >= from && i < to) || !counts(token) || token.figure) continue;
    all += token.weight;
    found += token.weight * (known[i] ? 1 : matches[i]!.score * LOOSE);
  }
  return all > 0 ? found / all : 0;
}

/** *following long lobbying* for *after months of pressure* */
const PROMPTED = /^(?:after|following|amid|because|since|as|citing)$/;

/** Does a clause of the passage, of which the claim has nothing else, begin with the same word, or one that means the same? It may be the same in other words. */
function opensAlike({ claim, passage, matches }: Pair, from: number): boolean {
  const { lower } = claim.tokens[from]!.term;
  if (!OPENS.test(lower) || lower === 'and' || lower === 'by') return false;
  const cuts = cutsIn(passage);
  const isSameOpening = (other: string): boolean => other === lower || (PROMPTED.test(lower) && PROMPTED.test(other));
  return cuts.some((at, i) => {
    if (at >= passage.tokens.length || !isSameOpening(passage.tokens[at]!.term.lower)) return false;
    const to = cuts[i + 1]!;
    return !matches.some(
      (match) => match.how === 'same' && match.at >= at && match.at < to && passage.tokens[match.at]!.weight > 0,
    );
  });
}
