import { derived } from '../../../text/derived.ts';
import { range } from '../../../text/range.ts';
import type { Span } from '../../../text/span.ts';
import { placesOf } from '../../affinity.ts';
import { clauseAt } from '../../clauses.ts';
import { isNamed } from '../../deeds.ts';
import { denialOf } from '../../denials.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { headOf } from '../../slots.ts';
import { placeBefore, rankAt } from '../../superlatives.ts';

/** Which place somebody or something takes among others: *the second largest port in Orvia*. All lists are of tokens that say something. */
interface Placing extends Span {
  readonly place: number;
  readonly rank: string;
  readonly subject: readonly number[];
  /** What it is the largest of: *port*; none where that is the subject itself. */
  readonly kind: readonly number[];
  /** Among which, and since when: *in Orvia*, *since 1901*. */
  readonly scope: readonly number[];
}

/**
 * *The summer was the warmest since 1901*, where it was the second warmest: the words of the claim and those of the passage, of the same subject and among the
 * same. A place among more of them is never a better one, so what the passage says *in Orvia* may stand against what the claim says of all.
 */
export function wrongPlaces(pair: Pair): { readonly claim: Span; readonly passage: Span }[] {
  const claimed = placingsIn(pair.claim);
  if (claimed.length === 0) return [];
  const given = placingsIn(pair.passage);
  return claimed.flatMap((ours) => {
    const alike = given.filter((theirs) => isOfSame(pair, ours, theirs));
    const [theirs] = alike;
    if (!theirs || alike.some(({ place }) => place === ours.place)) return [];
    if (ours.place > theirs.place && ours.scope.length === 0 && theirs.scope.length > 0) return [];
    return [{ claim: spanOf(ours), passage: spanOf(theirs) }];
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** So much alike are words for one thing. */
const SAME = 0.9;

function isOfSame(pair: Pair, ours: Placing, theirs: Placing): boolean {
  if (ours.rank !== theirs.rank) return false;
  const stands = (k: number, among: readonly number[]): boolean =>
    placesOf(pair, k).some(([at, score]) => score >= SAME && among.includes(at));
  const all = [...theirs.subject, ...theirs.kind, ...theirs.scope];
  const { tokens } = pair.passage;
  // *Second warmest in Brell*: of another place than what is told without one, or with another.
  const isTold = (at: number): boolean => [...ours.subject, ...ours.kind, ...ours.scope].some((k) => stands(k, [at]));
  return (
    ours.subject.every((k) => stands(k, theirs.subject)) &&
    ours.kind.every((k) => stands(k, all)) &&
    ours.scope.every((k) => stands(k, theirs.scope)) &&
    theirs.kind.every(isTold) &&
    theirs.subject.every((at) => isTold(at) || !(tokens[at]!.name || tokens[at]!.figure))
  );
}

const placingsIn = derived((facts: Facts): readonly Placing[] =>
  facts.tokens.flatMap((_, at) => {
    const found = placingAt(facts, at);
    return found ? [found] : [];
  }),
);

function placingAt(facts: Facts, at: number): Placing | null {
  const superlative = rankAt(facts, at);
  if (!superlative) return null;
  const { tokens, text } = facts;
  const place = placeBefore(facts, at);
  const first = place > 1 ? at - 1 : at;
  const { rank, end } = superlative;
  const subject = subjectOf(facts, first);
  const kindEnd = isNoun(facts, end) ? headOf(facts, end) + 1 : end;
  const scopeEnd = endOfScope(facts, kindEnd);
  const clause = text.slice(tokens[clauseAt(facts, at).from]!.start, tokens[scopeEnd - 1]!.end + BEHIND);
  if (subject.length === 0 || LOOSE.test(clause) || (kindEnd > end && PLURAL.test(tokens[kindEnd - 1]!.term.lower)))
    return null;
  const telling = (from: number, to: number): number[] => range(from, to).filter((k) => isTelling(facts, k));
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    place,
    rank,
    subject,
    kind: telling(end, kindEnd),
    // *Orvia's largest port* is that in Orvia.
    scope: [
      ...telling(Math.max(0, first - 2), first).filter((k) => OWNS.test(tokens[k]!.term.lower)),
      ...telling(kindEnd, scopeEnd),
    ],
  };
}

/** Not the one place that is told, nor for all time: *one of the largest*, *the largest but one*, *had been the largest*. */
const LOOSE =
  /\b(?:one of|among|some of|most of|except|apart from|aside from|but (?:one|for|two)|other than|next to|save|excluding|outside|joint|jointly|tied|equal|nearly|almost|probably|perhaps|possibly|may|might|could|would|will|had|once|until|formerly|previously|then|used to|become|becoming|if|not|whether|behind|after)\b/i;
/** So many characters behind it are looked at for *but one*. */
const BEHIND = 8;
const PLURAL = /[^s]s$/;
const BE = /^(?:is|are|was|were|remains?|remained|became|has|have|ranks?|ranked)$/;
const SKIPS = /^(?:the|a|its|their|his|her|by|far|now|also|again|still|as|easily|today|currently)$/;
const OWNS = /(?:['’]s|s['’])$/;
const PRONOUN = /^(?:it|they|he|she|this|that|these|those|which|who|there|we|i)$/;
/** So many words of such a kind stand between *was* and *second*. */
const NEAR = 5;

/** Of *the summer of 2024 was the second warmest* and *Elvik, the second largest port* what is placed; none where that is not plain. */
function subjectOf(facts: Facts, first: number): number[] {
  const { tokens } = facts;
  let verb = first - 1;
  const isSkipped = (k: number): boolean => SKIPS.test(tokens[k]!.term.lower) || OWNS.test(tokens[k]!.term.lower);
  while (verb > first - NEAR && verb > 0 && isSkipped(verb) && !tokens[verb]!.breaks) verb--;
  if (verb < 0 || tokens[verb]!.sentence !== tokens[first]!.sentence) return [];
  if (BE.test(tokens[verb]!.term.lower)) {
    const { from } = clauseAt(facts, verb);
    const words = tokens.slice(from, verb);
    if (denialOf(facts, verb) !== null || words.some(({ term }) => PRONOUN.test(term.lower))) return [];
    return words.flatMap((_, i) => (isTelling(facts, from + i) ? [from + i] : []));
  }
  if (!tokens[verb]!.breaks || verb === first - NEAR || !isSkipped(verb)) return [];
  const name: number[] = [];
  for (let k = verb - 1; k >= 0 && isNamed(facts, k); k--) {
    name.unshift(k);
    if (tokens[k]!.breaks) break;
  }
  return name;
}

const isTelling = ({ tokens }: Facts, k: number): boolean =>
  tokens[k]!.weight > 0 || (tokens[k]!.figure && /\d/.test(tokens[k]!.term.lower));

const isNoun = ({ tokens }: Facts, k: number): boolean =>
  k < tokens.length &&
  !tokens[k]!.breaks &&
  tokens[k]!.weight > 0 &&
  !tokens[k]!.figure &&
  tokens[k]!.sentence === tokens[k - 1]!.sentence;

/** Up to the next comma, semicolon or turn of the sentence. */
function endOfScope({ tokens }: Facts, from: number): number {
  let end = from;
  while (
    end < tokens.length &&
    tokens[end]!.sentence === tokens[from - 1]!.sentence &&
    !tokens[end]!.breaks &&
    !/^(?:and|but|while|whereas|which|who|that|with|than)$/.test(tokens[end]!.term.lower)
  )
    end++;
  return end;
}
