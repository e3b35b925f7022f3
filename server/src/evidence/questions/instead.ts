import { placesOf, settingOf } from '../affinity.ts';
import { type Alternative, alternativesOf } from '../alternatives.ts';
import { leavesOut } from '../denials.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { areOfOtherTimes, haveOtherFigures } from './times.ts';

/** So much of what else the claim's clause says must stand in the sentence with the other thing, and so many words. */
const LEAST = 0.8;
const WORDS = 2;
const NEAR = 6;
const SURE = 0.72;

/**
 * *Supplies the city with power* for *with water*: another thing of the same kind stands in the passage, in just the same place, and the claim's is not there at
 * all.
 */
export function insteadReasons(pair: Pair): Reason[] {
  const ours = alternativesOf(pair.claim);
  if (ours.length === 0 || leavesOut(pair.claim)) return [];
  const given = alternativesOf(pair.passage);
  for (const own of ours) {
    const ofKind = given.filter(({ kind }) => kind === own.kind);
    const members = new Set(ofKind.map(({ member }) => member));
    if (members.size !== 1 || members.has(own.member) || pair.matches[own.at]!.score === 1) continue;
    // Two of a kind on the claim's side: the claim speaks of both.
    if (ours.some((each) => each.kind === own.kind && each.member !== own.member)) continue;
    const other = ofKind.find((each) => isInPlace(pair, own, each));
    if (!other) continue;
    return [
      {
        kind: 'direction',
        claim: { start: own.start, end: own.end },
        passage: { start: other.start, end: other.end },
        sure: SURE,
      },
    ];
  }
  return [];
}

function isInPlace(pair: Pair, own: Alternative, other: Alternative): boolean {
  const { claim, passage, titled } = pair;
  const { sentence } = passage.tokens[other.at]!;
  const { from, to } = settingOf(claim, own.at);
  let all = 0;
  let shared = 0;
  let words = 0;
  let isBeside = false;
  for (let k = from; k < to; k++) {
    const { weight, figure } = claim.tokens[k]!;
    if (k === own.at || weight === 0 || figure) continue;
    all += weight;
    const there = placesOf(pair, k).filter(([at]) => passage.tokens[at]!.sentence === sentence && at !== other.at);
    if (there.length === 0 && !titled[k]) continue;
    shared += weight;
    words++;
    isBeside ||= Math.abs(k - own.at) <= NEAR && there.some(([at]) => Math.abs(at - other.at) <= NEAR);
  }
  return (
    words >= WORDS &&
    isBeside &&
    shared >= LEAST * all &&
    !areOfOtherTimes(pair, own.at, other.at) &&
    !haveOtherFigures(pair, own.at)
  );
}
