import { derived } from '../../text/derived.ts';
import { range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import { placesOf } from '../affinity.ts';
import { isNamed } from '../deeds.ts';
import { denialOf } from '../denials.ts';
import { type Facts, runSpan } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { headOf } from '../slots.ts';
import { rankAt } from '../superlatives.ts';

/** Who is the largest, the oldest of a kind, as a text has it. */
interface Foremost {
  /** The tokens of the name. */
  readonly holder: readonly number[];
  /** *largest* for *biggest*, too. */
  readonly rank: string;
  /** Tokens of what it is the largest of, with where: *port in the south*. */
  readonly kind: readonly number[];
}

const SURE = 0.85;

/** *Elvik is the largest port*, where the passage has *Karsund remained the largest port, ahead of Elvik*: both are named there, and one alone is it. */
export function foremostReasons(pair: Pair): readonly Reason[] {
  const claimed = foremostIn(pair.claim);
  if (claimed.length === 0) return [];
  const given = foremostIn(pair.passage);
  return claimed.flatMap((ours): Reason[] => {
    const alike = given.filter((theirs) => theirs.rank === ours.rank && isSameKind(pair, ours, theirs));
    const [theirs] = alike;
    if (!theirs || alike.length > 1) return [];
    const places = ours.holder.map((k) => placesOf(pair, k).filter(([, score]) => score === 1));
    // Another name of the same, perhaps, as long as the passage does not name both.
    if (places.some((each) => each.length === 0)) return [];
    if (places.flat().some(([at]) => theirs.holder.includes(at))) return [];
    return [
      {
        kind: 'role',
        detail: 'foremost',
        claim: spanOf(pair.claim, ours),
        passage: spanOf(pair.passage, theirs),
        sure: SURE,
      },
    ];
  });
}

const spanOf = (facts: Facts, { holder }: Foremost): Span => runSpan(facts, holder[0]!, holder.at(-1)! + 1);

/** What the claim names, and where, stands with the passage's; what the passage narrows further (*port in Velland*) may be understood. */
const isSameKind = (pair: Pair, ours: Foremost, theirs: Foremost): boolean =>
  ours.kind.length > 0 &&
  theirs.kind.length > 0 &&
  ours.kind.every((k) => placesOf(pair, k).some(([at]) => theirs.kind.includes(at)));

const BE = /^(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|becomes?|became)$/;
const OUSTS =
  /^(?:overtook|overtakes?|overtaken|passed|passes|replaced|replaces|ousted|dethroned|succeeded|displaced)$/;
const ADVERB =
  /^(?:still|now|also|again|already|by|far|easily|once|has|have|had|then|thus|today|currently|long|a|the|as|its|their|[a-z]+(?:['’]s|s['’]))$/;
const WHERE = /^(?:of|in|on|among|for|by)$/;
/** So many tokens stand between *is* and *largest* at most, and behind *port in*. */
const NEAR = 5;

const foremostIn = derived((facts: Facts): readonly Foremost[] =>
  facts.tokens.flatMap((_, at): Foremost[] => {
    const rank = rankAt(facts, at)?.rank;
    if (!rank || /^(?:second|third|fourth|fifth|next|two|three|one)$/.test(facts.tokens[at - 1]?.term.lower ?? ''))
      return [];
    const verb = verbBefore(facts, at);
    const holder = verb < 0 || denialOf(facts, verb) !== null ? [] : nameBefore(facts, verb);
    const kind = kindBehind(facts, at);
    return holder.length > 0 && kind.length > 0 ? [{ holder, rank, kind }] : [];
  }),
);

/** *is the largest*, *overtook Karsund as the largest*; -1 where neither stands before it. */
function verbBefore(facts: Facts, at: number): number {
  const { tokens } = facts;
  for (let k = at - 1; k >= Math.max(0, at - NEAR) && tokens[k]!.sentence === tokens[at]!.sentence; k--) {
    const { lower } = tokens[k]!.term;
    if (BE.test(lower) || OUSTS.test(lower)) return k;
    if (!ADVERB.test(lower) && !isNamed(facts, k)) return -1;
  }
  return -1;
}

/** The name right before a verb, over *now* and *has*. */
function nameBefore(facts: Facts, verb: number): number[] {
  const { tokens } = facts;
  let last = verb - 1;
  while (last >= 0 && !tokens[last + 1]!.breaks && ADVERB.test(tokens[last]!.term.lower)) last--;
  const holder: number[] = [];
  for (let k = last; k >= 0 && isNamed(facts, k) && !tokens[k + 1]!.breaks; k--) holder.unshift(k);
  // *The port of Karsund*, *ships from Elvik*: what is behind a preposition is not what is the largest.
  return /^(?:of|in|from|for|with|at|and|or)$/.test(tokens[last - holder.length]?.term.lower ?? '') ? [] : holder;
}

/** What it is the largest of: the words up to the noun, and those of *in …* behind it. */
function kindBehind(facts: Facts, at: number): number[] {
  const { tokens } = facts;
  const isNext = (k: number): boolean =>
    k < tokens.length && tokens[k]!.sentence === tokens[at]!.sentence && !tokens[k]!.breaks;
  if (!isNext(at + 1) || tokens[at + 1]!.weight === 0) return [];
  let end = headOf(facts, at + 1) + 1;
  while (isNext(end) && WHERE.test(tokens[end]!.term.lower))
    do end++;
    while (
      isNext(end) &&
      end < at + 2 * NEAR &&
      (tokens[end]!.weight > 0 || /^(?:the|its|their|a)$/.test(tokens[end]!.term.lower))
    );
  return range(at + 1, end).filter((k) => tokens[k]!.weight > 0 && !tokens[k]!.figure);
}
