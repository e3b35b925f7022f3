import { affinity, isOfOther, placesOf } from '../affinity.ts';
import { clauseAt } from '../clauses.ts';
import { sentenceOf } from '../contexts.ts';
import { areOfOtherCounts } from '../counted.ts';
import { isOwner } from '../deeds.ts';
import { isAskedTo, isPending, isWordKept, leavesOut } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { type Outcome, outcomesOf } from '../outcomes.ts';
import type { Pair } from '../pair.ts';
import { areOfOtherTimes, haveOtherFigures } from './times.ts';

/** What surrounds both must agree so far. */
const LEAST = 0.4;

/** How much better it must fit than what the passage tells the claim's way. */
const MARGIN = 0.2;

/** *put the law on hold* for *declined to suspend the law*: one thing has the opposite outcome in the passage. */
export function outcomeReasons(pair: Pair): Reason[] {
  const given = outcomesOf(pair.passage);
  if (given.length === 0 || leavesOut(pair.claim)) return [];
  const said = outcomesOf(pair.claim);
  for (const ours of said) {
    if (ours.way === 0 || ours.theme.length === 0 || isPartly(pair.claim, ours.at)) continue;
    if (isUndone(said, ours)) continue;
    const isMixed = isToldBothWays(pair.claim, said, ours);
    let turned: Outcome | null = null;
    let most = LEAST;
    let rival = 0;
    /** The sentences that tell it the claim's way, too, or do not make it clear. */
    const agreeing = new Set<number>();
    for (const theirs of given) {
      // *grew no faster*, *did not grow faster*: denials of growth do not tell that it held steady.
      if (theirs.family !== ours.family || (ours.family === 'steady' && (ours.denied || theirs.denied))) continue;
      const isBare = theirs.theme.length === 0;
      if (!isBare && !isOneThing(pair, ours, theirs)) continue;
      const fit = affinity(pair, ours.at, theirs.at);
      if (theirs.way === ours.way || theirs.way === 0) {
        if (!isBare) rival = Math.max(rival, fit);
        if (!isBare || isJoined(pair.passage, theirs)) agreeing.add(sentenceOf(pair.passage, theirs));
      } else if (!isBare && fit >= most && !isElse(pair, ours, theirs)) {
        turned = theirs;
        most = fit;
      }
    }
    if (!turned || (isMixed && isToldBothWays(pair.passage, given, turned))) continue;
    if (rival > most - MARGIN || agreeing.has(sentenceOf(pair.passage, turned))) continue;
    return [
      {
        kind: ours.denied !== turned.denied ? 'negation' : 'direction',
        claim: { start: ours.start, end: ours.end },
        passage: { start: turned.start, end: turned.end },
        sure: Math.min(0.95, 0.5 + 0.5 * most),
      },
    ];
  }
  return [];
}

/** *approved it for adults, refused it for children*: of both outcomes in one sentence, which is whose is asked by `crossed.ts`. */
const isToldBothWays = (facts: Facts, outcomes: readonly Outcome[], outcome: Outcome): boolean =>
  outcomes.some(
    (each) =>
      each.family === outcome.family &&
      each.way === -outcome.way &&
      sentenceOf(facts, each) === sentenceOf(facts, outcome),
  );

/** *The award of the licence was overturned*: the claim tells itself that it was granted. */
const isUndone = (outcomes: readonly Outcome[], { family, way, at, theme }: Outcome): boolean =>
  outcomes.some(
    (each) =>
      each.family === family &&
      each.way === -way &&
      each.at !== at &&
      each.theme.some((k) => theme.includes(k)) &&
      !isOfAnObject(outcomes, each),
  );

/** *opened its plant and closed a shop*: what is closed stands behind its verb, so it is not the plant. */
const isOfAnObject = (outcomes: readonly Outcome[], { family, at, head }: Outcome): boolean =>
  head < at && outcomes.some((each) => each.family === family && each.at === at && each.head > at);

/** *shed 400 jobs and created 250*; not *the freeze that a lower court had imposed*. */
const isJoined = ({ tokens }: Facts, { at }: Outcome): boolean =>
  /^(?:and|but|or|then|later)$/.test(tokens[at - 1]?.term.lower ?? '') || tokens[at]!.breaks;

/** Does what has the outcome on one side name it on the other, or do both say the same of it? */
function isOneThing(pair: Pair, ours: Outcome, theirs: Outcome): boolean {
  if (ours.head >= 0 && theirs.head >= 0) {
    const [one, two] = [ordinalOf(pair.claim, ours.head), ordinalOf(pair.passage, theirs.head)];
    if (one && two && one !== two) return false;
  }
  const places = (k: number): number[] => placesOf(pair, k).map(([at]) => at);
  if (ours.head >= 0 && places(ours.head).some((at) => theirs.theme.includes(at))) return true;
  // *the bank's rivals* are not the bank.
  if (
    theirs.head >= 0 &&
    ours.theme.some(
      (k) => places(k).includes(theirs.head) && (ours.way === theirs.way || k === ours.head || !isOwner(pair.claim, k)),
    )
  )
    return true;
  if (ours.head < 0 || placesOf(pair, ours.head).some(([, score]) => score === 1)) return false;
  const shared = ours.theme.filter((k) => places(k).some((at) => theirs.theme.includes(at)));
  return shared.length >= 2 && shared.length >= ours.theme.length * SHARED;
}
const SHARED = 0.5;

function isElse(pair: Pair, ours: Outcome, theirs: Outcome): boolean {
  return (
    areOfOtherTimes(pair, ours.at, theirs.at) ||
    (pair.claim.tokens.some((token, k) => token.figure && isBeside(ours, k)) && haveOtherFigures(pair, ours.at)) ||
    isOfOther(pair, ours.at, tokenAt(pair.passage, theirs.start)) ||
    isPending(pair.claim, ours.at) !== isPending(pair.passage, theirs.at) ||
    isPartly(pair.passage, theirs.at) ||
    (theirs.denied && isWordKept(pair.claim, pair.passage, theirs.start)) ||
    (isAskedTo(pair.passage, theirs.at) && !isAskedTo(pair.claim, ours.at)) ||
    areOfOtherCounts(pair.claim, ours.at, pair.passage, theirs.at)
  );
}

/** Does a token stand among the words that name what has the outcome, or right before them: *six of the cases*? */
const isBeside = ({ theme }: Outcome, k: number): boolean =>
  theme.length > 0 && k >= theme[0]! - BEFORE && k <= theme.at(-1)! + 1;
const BEFORE = 3;

/** Of a part, for a time, or with an exception. */
const PARTLY =
  /^(?:unless|until|till|before|except|partly|partially|part|parts|temporarily|initially|briefly|half|some|most|many|several|few|whenever|sometimes|often|nearly|almost)$/;

function isPartly(facts: Facts, at: number): boolean {
  const { from, to } = clauseAt(facts, at);
  const end = Math.min(facts.tokens.length, to + 1);
  return facts.tokens
    .slice(from, end)
    .some(
      ({ term }, k) =>
        (PARTLY.test(term.lower) && !isTaken(facts, from + k)) ||
        (term.lower === 'only' && !isCounted(facts, from + k + 1)),
    );
}

/** *took part in*: not a part of it. */
const isTaken = ({ tokens }: Facts, at: number): boolean =>
  tokens[at]!.term.lower === 'part' && tokens[at + 1]?.term.lower === 'in';

/** *only one of them*: says how many, not how far. */
const isCounted = ({ tokens }: Facts, at: number): boolean =>
  tokens[at] !== undefined && (tokens[at]!.figure || tokens[at]!.term.lower === 'one');

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|initial|original|revised|new|old|earlier|later|final|last|next|other)$/;

/** *the second offer*: which of several; empty when it is not told. */
function ordinalOf({ tokens }: Facts, head: number): string {
  for (let k = head - 1; k >= Math.max(0, head - 3); k--)
    if (ORDINAL.test(tokens[k]!.term.lower)) return tokens[k]!.term.lower;
  return '';
}
