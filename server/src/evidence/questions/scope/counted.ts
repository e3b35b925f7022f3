import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, isPlural, nounFrom, phraseStart } from './phrase.ts';

/** They take in all of what they stand before. */
const UNIVERSAL = /^(?:all|every|each|any)$/;
/** They begin what narrows a noun from behind. */
const NARROWS =
  /^(?:who|which|that|in|at|with|without|whose|from|over|under|above|below|aged|of|for|flying|using|carrying|holding|[a-z]{4,}ing|built|owned|registered|based|licensed|issued|made|born)$/;

/** *Each school with 60 or more pupils*: the claim narrows it as well. */
const NARROWED = /^(?:with|who|which|that|over|under|above|below|aged)$/;

/**
 * *Tankers under a foreign flag* became *all tankers*, *new licences* became *all licences*: the claim takes in all of what the passage narrows.
 * `detail`: `part`.
 */
export function unnarrowed(pair: Pair): Reason[] {
  const { claim, passage, matches } = pair;
  const found: Reason[] = [];
  for (let at = 0; at < claim.tokens.length; at++) {
    if (!UNIVERSAL.test(claim.tokens[at]!.term.lower)) continue;
    const noun = nounOf(pair, at);
    // *all nine members*: how many there are is told.
    if (noun < 0 || matches[noun]!.score < 0.85 || claim.tokens.slice(at, noun).some(({ figure }) => figure)) continue;
    const there = matches[noun]!.at;
    const { sentence } = passage.tokens[there]!;
    if (!isPlural(passage.tokens[there]!.term.lower) || coverIn(pair, sentence) < 0.4) continue;
    if (
      passage.tokens.some(
        (token, i) =>
          token.sentence === sentence &&
          (/^(?:all|no|none|both|whole|entire)$/.test(token.term.lower) ||
            (UNIVERSAL.test(token.term.lower) && i >= there - 4 && i <= there + 6)),
      )
    )
      continue;
    if (NARROWED.test(claim.tokens[noun + 1]?.term.lower ?? '')) continue;
    const lost = lostBefore(pair, there) ?? lostBehind(pair, there);
    if (!lost) continue;
    found.push({
      kind: 'scope',
      claim: { start: claim.tokens[at]!.start, end: claim.tokens[noun]!.end },
      passage: lost,
      sure: 0.8,
      detail: 'part',
    });
  }
  return found;
}

const ORDINAL =
  /^(?:other|few|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d.*|two|three|four|five|six|ten)$/;

/** The plural behind *all*; behind *every* and *each* the first noun that the passage has as a plural. */
function nounOf({ claim, passage, matches }: Pair, at: number): number {
  if (!/^(?:every|each)$/.test(claim.tokens[at]!.term.lower)) return nounFrom(claim, at + 1);
  // *every fifth check*, *every two years*
  if (claim.tokens[at + 1]?.figure || ORDINAL.test(claim.tokens[at + 1]?.term.lower ?? '')) return -1;
  for (let i = at + 1; i <= at + 4 && (claim.tokens[i]?.weight ?? 0) > 0; i++)
    if (matches[i]!.score >= 0.85 && isPlural(passage.tokens[matches[i]!.at]!.term.lower)) return i;
  return nounFrom(claim, at + 1);
}

/** An adjective of the noun that the claim does not have. */
function lostBefore(pair: Pair, noun: number): { start: number; end: number } | null {
  const { tokens } = pair.passage;
  const first = phraseStart(pair.passage, noun);
  for (let at = Math.max(first, noun - 2); at < noun; at++)
    if (!isKept(pair, at) && !tokens[at]!.figure && !/(?:ed|es)$/.test(tokens[at]!.term.lower))
      return { start: tokens[at]!.start, end: tokens[noun]!.end };
  return null;
}

/** What follows the noun and narrows it, all of it lost; what is kept may stand before it (*farmers in the north who own less*). */
function lostBehind(pair: Pair, noun: number): { start: number; end: number } | null {
  const { tokens } = pair.passage;
  let opens = -1;
  let last = -1;
  for (let at = noun + 1; at <= noun + FAR; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[noun]!.sentence || token.breaks) break;
    if (NARROWS.test(token.term.lower)) {
      if (last >= 0) break;
      opens = at;
      continue;
    }
    if (token.weight === 0 && !token.figure) {
      if (opens < 0) break;
      continue;
    }
    if (opens < 0) break;
    if (isKept(pair, at)) {
      if (last >= 0) break;
      opens = at;
    } else last = at;
  }
  return last > noun ? { start: tokens[noun]!.start, end: tokens[last]!.end } : null;
}

/** How far behind a noun it may be narrowed, in tokens. */
const FAR = 12;
