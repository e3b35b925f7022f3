import { quantifiersIn } from '../../../language/quantifiers.ts';
import { spanOfMatch } from '../../../text/span.ts';
import { isClouded } from '../../denials.ts';
import type { Facts } from '../../facts.ts';
import type { Reason } from '../../model.ts';
import { isTurned } from '../../other-side.ts';
import type { Pair } from '../../pair.ts';
import { isKept, nounFrom, tokenFrom } from './phrase.ts';
import { subsetsIn } from './subset.ts';

/** A quantity of things: how far it goes, and the token of its noun. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly force: number;
  readonly noun: number;
  /** A part that is counted: *5 of the 48 samples*. */
  readonly counted?: boolean;
}

/** From here on a claim says much of a quantity; less than this is none. */
const MUCH = 0.55;
const LITTLE = 0.15;

/** *Several exporters* became *all exporters*. `detail`: `all`. */
export function raisedQuantities(pair: Pair): Reason[] {
  const claimed = amountsIn(pair.claim).filter(({ force }) => force >= MUCH);
  if (claimed.length === 0) return [];
  const told = [
    ...amountsIn(pair.passage),
    ...sharesIn(pair),
    ...subsetsIn(pair.passage).map((subset) => ({ ...subset, force: subset.part / subset.whole, counted: true })),
  ];
  const found: Reason[] = [];
  for (const amount of claimed) {
    const { at, score } = pair.matches[amount.noun]!;
    if (at < 0 || score < 0.85) continue;
    const { stem } = pair.passage.tokens[at]!.term;
    // *each*, *every fifth* may be those that are counted.
    const isAll = /^all /i.test(pair.claim.text.slice(amount.start));
    const same = (isAll ? [...told, ...countsIn(pair.passage)] : told).filter(
      ({ noun }) =>
        pair.passage.tokens[noun]!.term.stem === stem &&
        pair.passage.tokens[noun]!.sentence === pair.passage.tokens[at]!.sentence,
    );
    if (same.length === 0 || same.some(({ force }) => force >= amount.force - 0.05)) continue;
    const most = same.reduce((best, each) => (each.force > best.force ? each : best));
    const step = amount.force - most.force;
    if ((most.force < LITTLE && !most.counted) || step < 0.22) continue;
    // *Few had heard of it* is *most had not*; *not one of the samples exceeded it* is *every sample was below*.
    if (
      isDenied(pair.passage, most) ||
      (most.force < FEW && (pair.passage.negations.length > 0 || isClouded(pair.claim, amount.noun))) ||
      (most.force <= HALF &&
        (pair.claim.negations.length > 0 || isTurned(pair.claim, amount) !== isTurned(pair.passage, most)))
    )
      continue;
    found.push({
      kind: 'scope',
      claim: { start: amount.start, end: pair.claim.tokens[amount.noun]!.end },
      passage: { start: most.start, end: pair.passage.tokens[most.noun]!.end },
      sure: amount.force === 1 || step >= 0.35 ? 0.9 : 0.7,
      detail: 'all',
    });
  }
  return found;
}

/** How a vote was divided. */
const DIVIDED =
  /\b(?:by )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: votes?)? to (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b\d+[-–]\d+\b|\bmajority\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|several|many|half) of the \w+\b/i;

/** *Four of the seven voted for it*, *by 6 to 3* became *unanimously*. `detail`: `all`. */
export function unanimousIn({ claim, passage }: Pair): Reason[] {
  const said =
    /\bunanim(?:ous|ously|ity)\b|\bevery (?:single )?one of them\b|\bto a (?:man|woman)\b|\bwithout exception\b|\beach and every\b|\bone and all\b/i.exec(
      claim.text,
    );
  if (!said || /unanim|all of|without exception/i.test(passage.text)) return [];
  // *Most of the tenants said so*
  const most = /\b(?:most|many|several|some|half|a majority)(?: of (?:the |its |those )?)? ?\w+\b/i.exec(passage.text);
  const told = /\bvot(?:e|ed|es|ing)\b/i.test(passage.text) ? DIVIDED.exec(passage.text) : most;
  if (!told) return [];
  return [
    {
      kind: 'scope',
      claim: spanOfMatch(said),
      passage: spanOfMatch(told),
      sure: 0.8,
      detail: 'all',
    },
  ];
}

/** *46 per cent of the city's adults were in favour*, where the claim has what is said of them as well. */
function sharesIn(pair: Pair): Amount[] {
  const { passage } = pair;
  return passage.quantities.flatMap(({ start, end, kind, high, unit }) => {
    const share = unit?.name === 'percent' ? high / 100 : high;
    if (kind !== 'share' || share > 1 || !/^\s+of\b/.test(passage.text.slice(end, end + 4))) return [];
    const noun = nounFrom(passage, tokenFrom(passage, end));
    if (noun < 0 || !isToldToo(pair, noun)) return [];
    return [{ start, end, force: share > 0.5 ? Math.max(MOST, share) : share, noun }];
  });
}

/** Does the claim have what is said of a noun: the next word that counts? */
function isToldToo(pair: Pair, noun: number): boolean {
  const { tokens } = pair.passage;
  const next = tokens.findIndex(({ weight }, at) => at > noun && weight > 0);
  if (next < 0 || next > noun + 4 || tokens[next]!.sentence !== tokens[noun]!.sentence) return false;
  return !tokens[next]!.breaks && isKept(pair, next);
}

/** *Three lines have diverted ships*: some of them, where *all three*, *the three* are the whole. */
function countsIn(facts: Facts): Amount[] {
  return facts.quantities.flatMap(({ start, end, kind, unit, low, of }) => {
    if (kind !== 'amount' || unit || of === null || low < 2) return [];
    // *73 people were on board. None was saved*: they are taken together.
    if (TOGETHER.test(facts.text.slice(end, end + TOGETHER_REACH))) return [];
    if (
      /(?:\b(?:all|the|its|their|his|her|our|these|those|both|other|only|of)|['’]s?) $/i.test(
        facts.text.slice(0, start),
      )
    )
      return [];
    const noun = nounFrom(facts, tokenFrom(facts, end));
    return noun < 0 ? [] : [{ start, end, force: SEVERAL, noun, counted: true }];
  });
}

const TOGETHER = /\b(?:none|all|each|both|every one|everyone|everybody|nobody|no one|no survivors)\b/i;
const TOGETHER_REACH = 120;

/** As much as the word *several* says. */
const SEVERAL = 0.3;

/** As much as the word *most* says. */
const MOST = 0.75;
/** *Few*: said of the rest it is denied. So is what is said of no majority, where the claim denies. */
const FEW = 0.3;
const HALF = 0.5;

const isDenied = ({ text }: Facts, { start }: Amount): boolean => /\b(?:not|no|nor|n't) $/i.test(text.slice(0, start));

function amountsIn(facts: Facts): Amount[] {
  const amounts: Amount[] = [];
  for (const { start, end, force, adverb } of quantifiersIn(facts.text, facts.words)) {
    if (adverb) continue;
    const next = tokenFrom(facts, end);
    if (/(?:every|each)$/i.test(facts.text.slice(start, end))) {
      for (let at = next; at < next + 3 && (facts.tokens[at]?.weight ?? 0) > 0; at++)
        amounts.push({ start, end, force, noun: at });
      continue;
    }
    const noun = nounFrom(facts, next);
    if (noun >= 0) amounts.push({ start, end, force, noun });
  }
  return amounts;
}
