import type { Span } from '../../../text/span.ts';
import type { Facts, Token } from '../../facts.ts';
import type { Pair } from '../../pair.ts';

const PLURAL =
  /(?:[^s'iu]s|^(?:people|men|women|children|police|personnel|staff|cattle|livestock|data|media|youth|poor|elderly)|-olds)$/;
/** Verbs in -s that follow a noun at once are rare in front of another noun; these end a phrase in any case. */
const NO_NOUN =
  /^(?:is|was|has|does|its|this|his|hers|theirs|ours|yours|across|towards|as|always|perhaps|besides|less|us)$/;

/** Can the word be a plural noun? */
export const isPlural = (lower: string): boolean => PLURAL.test(lower) && !NO_NOUN.test(lower);

/** *of the*, *its five*: they may stand between a quantifier and its noun. */
const OPENING = /^(?:of|the|a|an|its|their|his|her|our|these|those|other|more|than)$/;
const LONGEST = 6;

/** The first plural noun of the phrase from token `from` on; -1 when it ends before one. */
export function nounFrom({ tokens }: Facts, from: number): number {
  let content = 0;
  for (let at = from; at < Math.min(tokens.length, from + LONGEST); at++) {
    const { term, breaks, sentence } = tokens[at]!;
    if (at > from && (breaks || sentence !== tokens[from]!.sentence)) return -1;
    if (term.weight === 0 && !tokens[at]!.figure) {
      if (content > 0 || !OPENING.test(term.lower)) return -1;
      continue;
    }
    content++;
    if (isPlural(term.lower)) return at;
  }
  return -1;
}

/** The first token of the noun phrase that ends at a noun: its adjectives and nouns, possessives too, no article. */
export function phraseStart({ tokens }: Facts, noun: number): number {
  let at = noun;
  while (
    at > 0 &&
    noun - at < LONGEST &&
    !tokens[at]!.breaks &&
    isModifier(tokens[at - 1]!) &&
    sameSentence(tokens, at)
  )
    at--;
  return at;
}

const sameSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.sentence === tokens[at - 1]!.sentence;

/** No function word and no word that looks like a verb. */
const isModifier = ({ term, figure }: Token): boolean =>
  (term.weight > 0 || figure) && !/(?:^said|ly)$/.test(term.lower);

/** Which token of the claim stands for a token of the passage; -1 for none. */
export const claimTokenOf = ({ matches }: Pair, at: number): number =>
  matches.findIndex((match) => match.at === at && match.score >= 0.6);

/** Is a word of the passage, or another for it, anywhere in the claim? Not counted: words of the claim inside `but`. */
export function isKept({ claim, passage, matches }: Pair, at: number, but?: Span): boolean {
  const { stem } = passage.tokens[at]!.term;
  const places = claim.places.get(stem) ?? [];
  const counts = (i: number): boolean => !but || claim.tokens[i]!.end <= but.start || claim.tokens[i]!.start >= but.end;
  return places.some(counts) || matches.some((match, i) => match.at === at && match.score > 0 && counts(i));
}

/** How much of what the claim says is in one sentence of the passage, 0 to 1; figures and names count as they weigh. */
export function coverIn({ claim, passage, matches }: Pair, sentence: number): number {
  let all = 0;
  let found = 0;
  for (const [i, { weight }] of claim.tokens.entries()) {
    if (weight === 0) continue;
    all += weight;
    const { at, score } = matches[i]!;
    if (at >= 0 && passage.tokens[at]!.sentence === sentence) found += weight * score;
  }
  return all > 0 ? found / all : 0;
}

/** The token that starts at or behind an offset. */
export const tokenFrom = ({ tokens }: Facts, offset: number): number => {
  const at = tokens.findIndex(({ start }) => start >= offset);
  return at < 0 ? tokens.length : at;
};

/** They begin a statement of their own. */
const TURN = /^(?:but|although|though|while|whereas|which|who|because|as|when|after|before|since|that|said|says)$/;
/** How far back a statement is followed, in tokens. */
const FAR = 30;

/** How much of what the passage states around a stretch (tokens `first` up to `next`) the claim says, 0 to 1: before it, or behind it where it opens the sentence. */
export function statedAround(pair: Pair, first: number, next: number): number {
  const { tokens } = pair.passage;
  const { sentence } = tokens[first]!;
  const opens = first === 0 || tokens[first - 1]!.sentence !== sentence;
  let all = 0;
  let kept = 0;
  const step = opens ? 1 : -1;
  for (let at = opens ? next : first - 1, seen = 0; seen < FAR; at += step, seen++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (!opens && TURN.test(token.term.lower) && all > 0) break;
    if (opens && TURN.test(token.term.lower)) break;
    // Dates and figures take other forms (*since 1 October 2025*, *since last October*).
    if (token.weight === 0 || token.figure) continue;
    all += token.weight;
    if (isKept(pair, at)) kept += token.weight;
  }
  return all > 0 ? kept / all : 0;
}
