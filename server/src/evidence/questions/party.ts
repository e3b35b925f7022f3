import { placesOf } from '../affinity.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { type Fate, fatesOf } from '../parties.ts';
import { areOfOtherTimes } from './times.ts';

const SURE = 0.8;

/** *The union prevailed* for *the court dismissed the union's challenge*: who won here lost there. */
export function partyReasons(pair: Pair): Reason[] {
  const given = fatesOf(pair.passage);
  if (given.length === 0) return [];
  for (const ours of fatesOf(pair.claim)) {
    const same = given.filter((each) => isOne(pair, ours, each));
    if (same.length === 0 || same.some(({ way }) => way === ours.way)) continue;
    const [theirs] = same as [Fate];
    if (areOfOtherTimes(pair, ours.at, theirs.at)) continue;
    return [
      {
        kind: ours.denied !== theirs.denied ? 'negation' : 'direction',
        claim: { start: ours.start, end: ours.end },
        passage: { start: theirs.start, end: theirs.end },
        sure: SURE,
      },
    ];
  }
  return [];
}

/** Do both name one party: does the last word of each name stand in the other, or every word that the claim uses? */
function isOne(pair: Pair, ours: Fate, theirs: Fate): boolean {
  const held = ours.party.filter((k) => placesOf(pair, k).some(([at]) => theirs.party.includes(at)));
  return held.length > 0 && (held.length === ours.party.length || held.includes(ours.party.at(-1)!));
}
