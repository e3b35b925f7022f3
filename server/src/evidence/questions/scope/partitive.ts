import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { isOfOthers } from '../../rest.ts';
import { claimTokenOf, coverIn, isPlural, nounFrom, phraseStart, tokenFrom } from './phrase.ts';
import { PARTLY } from './subset.ts';

/** *Some of the*, *a third of the*, *nearly half of the*, *40 per cent of*; without *of* the words for a few. */
const PARTITIVE =
  /\b(?:(?:some|several|half|two[- ]thirds|three[- ]quarters|(?:a|one) (?:third|quarter|fifth|sixth|tenth)|a (?:handful|number|minority|fraction|section|portion)|\d[\d.]*\s*(?:%|per ?cent)) of (?:the|its|their|all)?|several|a few|some(?! of))\s+/gi;

/**
 * Part of a group in the passage, the group in the claim: *some of the nurses* became *the nurses*. Where the passage has *several nurses*, only
 * *the city's nurses* is more: *nurses* may be some. `detail`: `part`.
 */
export function droppedPartitives(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  if (claim.words.some(({ lower }) => PARTLY.test(lower)) || /\d\s*(?:%|per ?cent)/.test(claim.text)) return [];
  const found: Reason[] = [];
  for (const match of passage.text.matchAll(PARTITIVE)) {
    const start = match.index;
    const next = tokenFrom(passage, start + match[0].length);
    // *several of the fourteen laboratories*
    const noun = nounFrom(passage, passage.tokens[next]?.figure ? next + 1 : next);
    const said = noun < 0 ? -1 : claimTokenOf(pair, noun);
    if (
      said < 0 ||
      !isPlural(claim.tokens[said]!.term.lower) ||
      coverIn(pair, passage.tokens[noun]!.sentence) < 0.6 ||
      pair.matches[said]!.score < 0.85
    )
      continue;
    const first = phraseStart(claim, said);
    const owned = /['’]s?$/.test(claim.tokens[first]!.term.lower);
    if (!owned && !/ of\b/i.test(match[0])) continue;
    // *Over two-thirds are out of order*, where less than a third work: of the others.
    if (
      (isCounted(pair, first, said) && !isWhole(pair, first, said, match.index)) ||
      isOfOthers(pair, claim.tokens[said]!)
    )
      continue;
    found.push({
      kind: 'scope',
      claim: { start: claim.tokens[first]!.start, end: claim.tokens[said]!.end },
      passage: { start, end: passage.tokens[noun]!.end },
      sure: 0.75,
      detail: 'part',
    });
  }
  return found;
}

/** *The fourteen laboratories*, of *several of the fourteen*: the number is that of the whole. */
const isWhole = ({ claim, passage, figures }: Pair, first: number, said: number, from: number): boolean =>
  figures.some(
    (each) =>
      each.kind === 'quantity' &&
      each.verdict === 'equal' &&
      each.passage !== null &&
      each.claim.start >= claim.tokens[first]!.start &&
      each.claim.end <= claim.tokens[said]!.end &&
      each.passage.start >= from &&
      each.passage.start <= from + WHOLE_REACH &&
      /\bof (?:the|its|their|all) $/i.test(passage.text.slice(from, each.passage.start)) &&
      /\b(?:the|all|its|their) $/i.test(claim.text.slice(Math.max(0, each.claim.start - 8), each.claim.start)),
  );
const WHOLE_REACH = 40;

/** A number stands before the noun: *40 nurses*. */
const isCounted = ({ claim }: Pair, first: number, said: number): boolean =>
  claim.tokens.slice(first, said).some(({ figure }) => figure);
