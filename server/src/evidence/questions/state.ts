import { placesOf, type Setting, settingOf } from '../affinity.ts';
import { sentenceOf } from '../contexts.ts';
import { leavesOut } from '../denials.ts';
import type { Facts, Token } from '../facts.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { type State, statesOf } from '../states.ts';
import { areOfOtherTimes, haveOtherFigures } from './times.ts';

/** So much of what the claim says around the state must stand in the sentence that tells the opposite. */
const LEAST = 0.7;
/** Beside a state stands what it is said of: so many tokens away at most. */
const NEAR = 9;

/**
 * *Chances of a deal are poor* for *good*, *at a loss* for *profitable*: the passage says of the same thing what excludes the state that the claim tells of.
 * Silent where the sentence of the passage tells it the claim's way, too, or limits it.
 */
export function stateReasons(pair: Pair): Reason[] {
  const given = statesOf(pair.passage);
  if (given.length === 0 || leavesOut(pair.claim)) return [];
  for (const ours of statesOf(pair.claim)) {
    if (ours.way === 0 || isLimited(pair.claim, ours)) continue;
    const rivals = given.filter(({ family }) => family === ours.family);
    for (const theirs of rivals) {
      if (theirs.way !== -ours.way || isLimited(pair.passage, theirs)) continue;
      const sentence = sentenceOf(pair.passage, theirs);
      if (rivals.some((other) => other.way !== theirs.way && sentenceOf(pair.passage, other) === sentence)) continue;
      const share = sharedAround(pair, ours, theirs);
      if (isOfRest(pair, ours, theirs)) continue;
      if (share < LEAST || !isOfOneThing(pair, ours, theirs) || isElse(pair, ours, theirs)) continue;
      return [
        {
          kind: ours.denied !== theirs.denied ? 'negation' : 'direction',
          claim: { start: ours.start, end: ours.end },
          passage: { start: theirs.start, end: theirs.end },
          sure: 0.5 + 0.35 * share,
        },
      ];
    }
  }
  return [];
}

const isElse = (pair: Pair, ours: State, theirs: State): boolean =>
  areOfOtherTimes(pair, ours.from, theirs.from) || haveOtherFigures(pair, ours.from);

/** The share, by weight, of the other words of the claim's clause that stand in the sentence of the passage's state. */
function sharedAround(pair: Pair, ours: State, theirs: State): number {
  const { claim, passage, titled, aliased } = pair;
  const sentence = sentenceOf(passage, theirs);
  let all = 0;
  let shared = 0;
  for (const k of around(claim, settingOf(claim, ours.from), ours)) {
    const { weight, figure } = claim.tokens[k]!;
    if (weight === 0 || figure) continue;
    all += weight;
    const isThere = placesOf(pair, k).some(([at]) => passage.tokens[at]!.sentence === sentence && !isIn(theirs, at));
    if (isThere || titled[k] || aliased[k]) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function* around({ tokens }: Facts, { from, to }: Setting, state: State): Generator<number> {
  for (let k = from; k < Math.min(to, tokens.length); k++) if (!isIn(state, k)) yield k;
}

const isIn = ({ from, to }: State, at: number): boolean => at >= from && at < to;

const SAYS =
  /^(?:said|says|say|told|according|added|reported|wrote|warned|argued|found|finds|showed|shows|noted|judged|concluded|which|who|because|since|as)$/;

/** *Turnout was the lowest on record in the south, in the north the highest*: a word of the claim stands only in what is added behind a comma. */
function isOfRest(pair: Pair, ours: State, theirs: State): boolean {
  const { tokens } = pair.passage;
  const { sentence } = tokens[theirs.from]!;
  let rest = theirs.to;
  while (rest < tokens.length && tokens[rest]!.sentence === sentence && !isBreak(tokens[rest]!)) rest++;
  if (rest === tokens.length || tokens[rest]!.sentence !== sentence) return false;
  if (tokens.slice(rest, rest + 4).some(({ term }) => SAYS.test(term.lower))) return false;
  for (const k of around(pair.claim, settingOf(pair.claim, ours.from), ours)) {
    if (pair.claim.tokens[k]!.weight === 0) continue;
    const places = placesOf(pair, k).filter(([at]) => tokens[at]!.sentence === sentence);
    if (places.length > 0 && places.every(([at]) => at >= rest)) return true;
  }
  return false;
}

const isBreak = ({ breaks, term }: Token): boolean => breaks || /^(?:and|but|while|whereas)$/.test(term.lower);

/** Does the nearest word that counts on one side of the claim's state, its noun or its subject, stand near the passage's? */
function isOfOneThing(pair: Pair, ours: State, theirs: State): boolean {
  const { from, to } = settingOf(pair.claim, ours.from);
  const isNear = (at: number): boolean => at >= theirs.from - NEAR && at < theirs.to + NEAR;
  for (const [start, end, step] of [
    [ours.from - 1, from - 1, -1],
    [ours.to, to, 1],
  ] as const) {
    let seen = 0;
    for (let k = start; k !== end && seen < 2; k += step) {
      const token = pair.claim.tokens[k];
      if (!token) break;
      if (token.weight === 0 || token.figure) continue;
      seen++;
      if (placesOf(pair, k).some(([at]) => isNear(at) && !isIn(theirs, at))) return true;
    }
  }
  return false;
}

const LIMITS =
  /^(?:unless|until|till|before|except|partly|initially|briefly|half|some|most|many|several|few|sometimes|often|once|formerly|previously|earlier|then|later|now|both|only|if|would|could|may|might)$/;
/** Behind a state they take something back. */
const TURNS = /^(?:but|although|though|while|whereas|yet)$/;

/** Is it said of a part, for a time, as a contrast or a possibility? */
function isLimited(facts: Facts, { from, to }: State): boolean {
  const setting = settingOf(facts, from);
  const lowers = facts.tokens.slice(setting.from, setting.to).map(({ term }) => term.lower);
  // *Often* limits what is said with it, and is itself what is said of how often.
  const isOwn = (k: number): boolean => setting.from + k >= from && setting.from + k < to;
  return lowers.some((lower, k) => !isOwn(k) && (LIMITS.test(lower) || (TURNS.test(lower) && setting.from + k >= to)));
}
