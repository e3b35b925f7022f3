import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { coverIn, isKept, isPlural, nounFrom, phraseStart } from './phrase.ts';

/** They take in all of what they stand before. */
const UNIVERSAL = /^(?:all|every|each|any)$/;
/** They begin what narrows a noun from behind. */
const NARROWS =
  /^(?:who|which|that|with|without|whose|from|over|under|above|below|aged|of|for|flying|using|carrying|holding|[a-z]{4,}ing|built|owned|registered|based|licensed|issued|made|born)$/;

/**
 * *Tankers under a foreign flag* became *all tankers*, *new licences* became *all licences*: the claim takes in all of what the passage narrows.
 * `detail`: `part`.
 */
export function unnarrowed(pair: Pair): Reason[] {
  const { claim, passage, matches } = pair;
  const found: Reason[] = [];
  for (let at = 0; at < claim.tokens.length; at++) {
    if (!UNIVERSAL.test(claim.tokens[at]!.term.lower)) continue;
    const noun = nounFrom(claim, at + 1);
    if (noun < 0 || matches[noun]!.score < 0.85) continue;
    const there = matches[noun]!.at;
    const { sentence } = passage.tokens[there]!;
    if (!isPlural(passage.tokens[there]!.term.lower) || coverIn(pair, sentence) < 0.4) continue;
    if (
      passage.tokens.some(
        (token) =>
          token.sentence === sentence &&
          (UNIVERSAL.test(token.term.lower) || /^(?:no|none|both|whole|entire)$/.test(token.term.lower)),
      )
    )
      continue;
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

/** An adjective of the noun that the claim does not have. */
function lostBefore(pair: Pair, noun: number): { start: number; end: number } | null {
  const { tokens } = pair.passage;
  const first = phraseStart(pair.passage, noun);
  for (let at = Math.max(first, noun - 2); at < noun; at++)
    if (!isKept(pair, at) && !tokens[at]!.figure && !/(?:ed|es)$/.test(tokens[at]!.term.lower))
      return { start: tokens[at]!.start, end: tokens[noun]!.end };
  return null;
}

/** What follows the noun and narrows it, all of it lost. */
function lostBehind(pair: Pair, noun: number): { start: number; end: number } | null {
  const { tokens } = pair.passage;
  const next = tokens[noun + 1];
  if (!next || next.breaks || next.sentence !== tokens[noun]!.sentence || !NARROWS.test(next.term.lower)) return null;
  let last = -1;
  for (let at = noun + 1; at <= noun + 5; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== next.sentence || (at > noun + 1 && token.breaks)) break;
    if (token.weight === 0 && !token.figure) continue;
    if (isKept(pair, at)) break;
    last = at;
  }
  return last > noun ? { start: tokens[noun]!.start, end: tokens[last]!.end } : null;
}
