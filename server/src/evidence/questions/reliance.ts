import { spanOfMatch } from '../../text/span.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';

const IS_FREE = /\b(?:independent(?:ly)? (?:of|from)|(?:shielded|insulated) from|immune (?:to|from))\b/i;
const FREE = new RegExp(IS_FREE.source, 'gi');
const BOUND =
  /\b(?:depend(?:s|ed|ing)? (?:up)?on|dependent (?:up)?on|rel(?:y|ies|ied|ying) (?:up)?on|reliant (?:up)?on|expos(?:es|ed|ing) (?:\w+ ){0,4}to|(?:run|controlled|governed|directed) by|answerable to|beholden to|at the mercy of)\b/gi;
/** So many tokens behind either the other party may stand. */
const REACH = 4;
const SURE = 0.75;

/**
 * *Depends on the grid*, *is run by its parent* for *works independently of it*, and the other way round. Silent where either side denies, and where it is not of the
 * same thing: the other party must stand behind both, and something else that both speak of.
 */
export function relianceReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (IS_FREE.test(claim.text) === IS_FREE.test(passage.text)) return [];
  if (claim.negations.length > 0 || passage.negations.length > 0) return [];
  return opposed(pair, FREE, BOUND) ?? opposed(pair, BOUND, FREE) ?? [];
}

function opposed(pair: Pair, said: RegExp, given: RegExp): Reason[] | null {
  const { claim, passage, matches } = pair;
  if (placesOf(claim, given).length > 0 || placesOf(passage, said).length > 0) return null;
  for (const one of placesOf(claim, said))
    for (const other of placesOf(passage, given)) {
      const at = behind(claim, one.end).find(
        (i) => behind(passage, other.end).includes(matches[i]!.at) && matches[i]!.score >= 0.85,
      );
      if (at === undefined || !sharesMore(pair, at, one)) continue;
      return [
        {
          kind: 'negation',
          claim: { start: one.start, end: claim.tokens[at]!.end },
          passage: { start: other.start, end: passage.tokens[matches[at]!.at]!.end },
          sure: SURE,
        },
      ];
    }
  return null;
}

const placesOf = ({ text }: Facts, words: RegExp) => [...text.matchAll(words)].map(spanOfMatch);

/** The tokens that count right behind an offset, up to the end of their clause. */
function behind({ tokens, ...facts }: Facts, offset: number): number[] {
  const found: number[] = [];
  for (let at = tokenAt({ tokens, ...facts }, offset), from = at; at < tokens.length && at < from + REACH; at++) {
    if (at > from && tokens[at]!.breaks) break;
    if (tokens[at]!.weight > 0) found.push(at);
  }
  return found;
}

/** Do both speak of the same before it: who or what it is that depends? */
const sharesMore = ({ claim, matches }: Pair, party: number, { start }: { readonly start: number }): boolean =>
  claim.tokens.some((token, i) => i !== party && token.weight > 0 && token.start < start && matches[i]!.score >= 0.85);
