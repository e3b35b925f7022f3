import { placesOf } from '../affinity.ts';
import { isVerbal } from '../clauses.ts';
import type { Facts } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { headOf, isDoing, partsOf, roleOf, type Slot } from '../slots.ts';
import { isMutual } from './mutual.ts';

const SURE = 0.85;
const SAME = 0.85;
/** Slots that cannot change places without saying something else. */
const TELLING = /^(?:first|object|from|to|by|for|against|into|over|above|below|under|beneath|behind)$/;

/** A noun of the claim and the one place in the passage that has it. */
interface Placed {
  readonly at: number;
  readonly place: number;
}

/** The same, with its slots in both. */
interface Slotted extends Placed {
  readonly slot: Slot;
  readonly its: Slot;
}

/** *From Bergen to Oslo* for *from Oslo to Bergen*, *the council asked the ministry* for *the ministry asked the council*: two nouns of a clause have changed places. */
export function turnedAboutReasons(pair: Pair): Reason[] {
  const { claim, passage } = pair;
  for (const nouns of nounsByParts(pair).values()) {
    if (nouns.length < 2) continue;
    const slotted = nouns.flatMap(({ at, place }): Slotted[] => {
      const [slot, its] = [nounRole(claim, at), nounRole(passage, place)];
      return slot && its && TELLING.test(slot) && TELLING.test(its) ? [{ at, place, slot, its }] : [];
    });
    for (const [i, one] of slotted.entries())
      for (const two of slotted.slice(i + 1)) {
        if (one.slot === one.its || one.slot !== two.its || two.slot !== one.its) continue;
        if (isBothWays(pair, one, two) || !haveOneVerb(pair, one, two)) continue;
        const [from, to] = [Math.min(one.place, two.place), Math.max(one.place, two.place)];
        return [
          {
            kind: 'role',
            claim: { start: claim.tokens[one.at]!.start, end: claim.tokens[headOf(claim, two.at)]!.end },
            passage: { start: passage.tokens[from]!.start, end: passage.tokens[headOf(passage, to)]!.end },
            sure: SURE,
            detail: 'places',
          },
        ];
      }
  }
  return [];
}

/** The nouns of each part of the claim that stand in one part of the passage. */
function nounsByParts(pair: Pair): Map<string, Placed[]> {
  const [ours, theirs] = [partsOf(pair.claim), partsOf(pair.passage)];
  const found = new Map<string, Placed[]>();
  for (const at of pair.claim.tokens.keys()) {
    const place = onlyPlace(pair, at);
    if (place < 0) continue;
    const parts = `${ours[at]} ${theirs[place]}`;
    const known = found.get(parts);
    if (known) known.push({ at, place });
    else found.set(parts, [{ at, place }]);
  }
  return found;
}

/** The place of a noun in the passage, where it is the only one; -1 else. */
function onlyPlace(pair: Pair, at: number): number {
  const { claim } = pair;
  const { weight, figure, term } = claim.tokens[at]!;
  if (weight === 0 || figure || isVerbal(term.lower) || (claim.places.get(term.stem)?.length ?? 0) > 1) return -1;
  const places = placesOf(pair, at);
  return places.length === 1 && places[0]![1] >= SAME ? places[0]![0] : -1;
}

/** *The clay lies above the chalk*: whatever the verb is. */
const isPlace = (slot: Slot): boolean => /^(?:above|below|under|beneath|behind)$/.test(slot);

/** What begins a part stands first, whether a verb is seen behind it or not. */
export const nounRole = (facts: Facts, at: number): Slot | null => {
  const role = roleOf(facts, at);
  return role === 'open' ? 'first' : role;
};

/** What lies between two places, and so leads the other way, too; not one flight, or a ferry, which goes there. */
const WAY =
  /^(?:lines?|roads?|distances?|flights|routes?|tunnels?|bridges?|cables?|links?|connections?|motorways?|highways?|canals?|paths?|tracks?|railways?|corridors?|miles?|kilomet(?:re|er)s?|metres?|hours?|services)$/;
const LEADS =
  /^(?:lead|leads|leading|led|run|runs|running|ran|go|goes|going|went|stretch|stretches|stretching|stretched|extends|extending|extended)$/;
/** *From Oslo to Bergen and back* */
const BACK = /\b(?:and back|there and back|both ways|both directions|either direction|each way|return trips?)\b/i;

/** *The road from Oslo to Bergen*: is it the same one from Bergen to Oslo? */
function isBothWays({ claim, passage }: Pair, one: Slotted, two: Slotted): boolean {
  const from = [one, two].find(({ slot }) => slot === 'from');
  const its = [one, two].find((each) => each.its === 'from');
  if (!from || !its || ![one, two].some(({ slot }) => slot === 'to')) return false;
  return BACK.test(passage.text) || (isWayTo(claim, from.at) && isWayTo(passage, its.place));
}

/** Does a way stand before the *from* of a noun, with or without *leads*? */
function isWayTo({ tokens }: Facts, at: number): boolean {
  let k = at - 1;
  while (k > 0 && tokens[k]!.term.lower !== 'from') k--;
  k--;
  if (LEADS.test(tokens[k]?.term.lower ?? '')) k--;
  return WAY.test(tokens[k]?.term.lower ?? '');
}

/** Is one and the same done on both sides? */
function haveOneVerb(pair: Pair, one: Slotted, two: Slotted): boolean {
  const { claim, passage } = pair;
  const [ours, theirs] = [partsOf(claim), partsOf(passage)];
  if (isPlace(one.slot) || isPlace(two.slot)) return true;
  const needsVerb = /^(?:first|object)$/.test(one.slot) || /^(?:first|object)$/.test(two.slot);
  return claim.tokens.some((token, k) => {
    const { term, weight } = token;
    if (ours[k] !== ours[one.at] || k === one.at || k === two.at || weight === 0 || isMutual(term.lower)) return false;
    if (needsVerb && !isDoing(token)) return false;
    return (passage.places.get(term.stem) ?? []).some(
      (at) => theirs[at] === theirs[one.place] && (!needsVerb || isDoing(passage.tokens[at]!)),
    );
  });
}
