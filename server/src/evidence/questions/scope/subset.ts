import type { Facts } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import type { Pair } from '../../pair.ts';
import { claimTokenOf, coverIn, isKept, isPlural, phraseStart } from './phrase.ts';

/** *Two of the five depots*, *17 of the 31 navies*. Offsets in the text, `noun` is a token. */
interface Subset {
  readonly start: number;
  readonly end: number;
  readonly part: number;
  readonly whole: number;
  readonly noun: number;
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberOf = (lower: string): number => (/^\d{1,4}$/.test(lower) ? Number(lower) : NUMBERS.indexOf(lower));

/** The explicit parts of groups that a text tells of; the noun stands behind (*two of the five depots*) or before (*the depots, two of the five*). */
export function subsetsIn(facts: Facts): Subset[] {
  const { tokens } = facts;
  const subsets: Subset[] = [];
  for (let at = 0; at + 3 < tokens.length; at++) {
    const lower = (i: number): string => tokens[i]?.term.lower ?? '';
    // *not one of the 48*, *every one of the 27*
    if (lower(at + 1) !== 'of' || /^(?:not|every|each|no|any|than|but|single|least)$/.test(lower(at - 1))) continue;
    // *5 of 48 samples*, *two of the five depots*
    const total = /^(?:the|its|their|his|her|our)$/.test(lower(at + 2)) ? at + 3 : at + 2;
    const part = numberOf(lower(at));
    const whole = numberOf(lower(total));
    if (part < 1 || whole <= part) continue;
    let noun = total + 1;
    while (noun < Math.min(tokens.length, total + 5) && tokens[noun]!.term.weight > 0 && !isPlural(lower(noun))) noun++;
    if (!isPlural(lower(noun)) || tokens[noun]!.breaks)
      noun = tokens[at]!.breaks && isPlural(lower(at - 1)) ? at - 1 : -1;
    if (noun >= 0) subsets.push({ start: tokens[at]!.start, end: tokens[total]!.end, part, whole, noun });
  }
  return subsets;
}

/** Words by which a claim may say that it speaks of a part. */
export const PARTLY =
  /^(?:some|several|part|parts|partly|few|many|most|half|third|quarter|number|couple|pair|both|certain|majority|minority|certain|among|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|per|percent|%|only|sole|other|others|rest|remaining|except)$/;

/**
 * The passage speaks of two of five, the claim of the whole: *conductors at two of the five depots* became *the conductors*. `detail`: `part`.
 */
export function droppedSubsets(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  const subsets = subsetsIn(passage);
  if (subsets.length === 0 || claim.words.some(({ lower }) => PARTLY.test(lower)) || hasShareOfOwn(pair)) return [];
  // *61 of the 90 days* on both sides: the part is told, or what is left without it.
  const told = new Set([
    ...claim.tokens.map(({ term }) => numberOf(term.lower)),
    ...claim.quantities.map(({ low }) => low),
  ]);
  return subsets.flatMap((subset) =>
    told.has(subset.part) || told.has(subset.whole - subset.part) ? [] : (wholeOf(pair, subset) ?? []),
  );
}

/** *Of the complaints, 30% succeeded*, of *27 of the 90*: the claim says itself how large the part is. */
const hasShareOfOwn = ({ figures }: Pair): boolean =>
  figures.some(
    (each) =>
      each.kind === 'quantity' &&
      each.claim.kind === 'share' &&
      each.verdict !== 'equal' &&
      each.verdict !== 'compatible',
  );

function wholeOf(pair: Pair, { start, end, noun }: Subset): Reason | null {
  const { claim, passage } = pair;
  const { sentence } = passage.tokens[noun]!;
  if (coverIn(pair, sentence) < 0.4) return null;
  const first = phraseStart(passage, noun);
  // *the Marl and Westend depots*: the members, named.
  let from = first;
  while (
    from > 1 &&
    (passage.tokens[from - 1]!.term.lower === 'and' || passage.tokens[from - 1]!.name) &&
    !passage.tokens[from]!.breaks
  )
    from--;
  for (let at = from; at < noun; at++) if (passage.tokens[at]!.name && isKept(pair, at)) return null;
  const head = claimTokenOf(pair, noun) >= 0 ? noun : headBefore(pair, from);
  const said = head < 0 ? -1 : claimTokenOf(pair, head);
  if (said < 0 || !isPlural(claim.tokens[said]!.term.lower)) return null;
  return {
    kind: 'scope',
    claim: { start: claim.tokens[phraseStart(claim, said)]!.start, end: claim.tokens[said]!.end },
    passage: { start, end },
    sure: 0.85,
    detail: 'part',
  };
}

/** *conductors* of *conductors at the two depots*; -1 without one. */
function headBefore({ passage }: Pair, from: number): number {
  let at = from - 1;
  while (at >= 0 && /^(?:the|its|their|a)$/.test(passage.tokens[at]!.term.lower)) at--;
  if (at < 1 || !/^(?:at|in|from|of|for|on|with|by)$/.test(passage.tokens[at]!.term.lower)) return -1;
  return isPlural(passage.tokens[at - 1]!.term.lower) ? at - 1 : -1;
}
