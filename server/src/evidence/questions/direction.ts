import type { DirectionMention } from '../../language/direction.ts';
import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { affinity, isOfOther, placesOf, settingOf, subjectBefore, touches } from '../affinity.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import type { Pair } from '../pair.ts';
import { denialOf, isLimited } from '../denials.ts';
import { areOfOtherTimes, haveOtherFigures } from './times.ts';

/** Axes of events and changes: two words on one of them that are said of one thing exclude each other wherever they stand. */
const EVENTS: ReadonlySet<string> = new Set(
  `change gain contest accept support allow uphold impose keep open begin go-on join charge verdict custody affirm hire tighten strength
  quality pace renew comply attend reveal delay escalate mobilise rule recognise freeze grade create invest hold advance send legal
  effect duty solvent sufficient safe valid hawk beat subscribed worth level agree export trade centre score lead arrive succeed life`.split(
    /\s+/,
  ),
);
/** Who does it decides which of the two words is right: *A beat B* is *B lost to A*. */
const CONVERSE: ReadonlySet<string> = new Set('contest trade hold give lead export score beat gain charge lend'.split(' '));

/** What surrounds both must agree so far. */
const LEAST = 0.45;
/** How much less a mention that agrees with the claim must fit. */
const MARGIN = 0.25;

/** *rose* for *fell*, *overrode* for *upheld*: the passage points the other way for the same thing. */
export const directionReasons = (pair: Pair): Reason[] => opposedIn(pair).filter(({ kind }) => kind === 'direction');

/** The words of a claim that a passage opposes, by another word (`direction`) or by a denial (`negation`). */
export const opposedIn: (pair: Pair) => readonly Reason[] = derived((pair) => {
  const { claim, passage } = pair;
  if (claim.directions.length === 0 || passage.directions.length === 0) return [];
  const reasons: Reason[] = [];
  for (const mention of claim.directions) {
    if (!EVENTS.has(mention.axis)) continue;
    const found = opposedTo(pair, mention);
    if (found && !reasons.some((reason) => reason.claim.start === mention.start)) reasons.push(found);
  }
  return reasons;
});

function opposedTo(pair: Pair, mention: DirectionMention): Reason | null {
  const { claim, passage } = pair;
  const i = tokenAt(claim, mention.start);
  const own = meant(claim, mention);
  if (own === 0) return null;
  let best: DirectionMention | null = null;
  let fit = 0;
  let rival = 0;
  for (const other of passage.directions) {
    if (other.axis !== mention.axis) continue;
    const sign = meant(passage, other);
    const near = fitOf(pair, mention, other, i);
    if (sign === own && SEQUENT.has(mention.axis)) return null;
    if (sign !== -own) rival = Math.max(rival, near);
    else if (near > fit) {
      best = other;
      fit = near;
    }
  }
  if (!best || fit < LEAST || rival > fit - MARGIN) return null;
  const j = tokenAt(passage, best.start);
  if (areOfOtherTimes(pair, i, j) || haveOtherFigures(pair, i) || !touches(pair, i, j) || isOfOther(pair, i, j)) return null;
  if (LIMITED.has(mention.axis) && (isLimited(claim, { cue: mention }, i) || isLimited(passage, { cue: best }, j))) return null;
  if (mention.axis === 'level' && !(COMPARED.test(mention.lower) && COMPARED.test(best.lower) && sameOrder(pair, i, j))) return null;
  if (CONVERSE.has(mention.axis) && !sameSubject(pair, i, j)) return null;
  return {
    kind: mention.sign === best.sign ? 'negation' : 'direction',
    claim: said(claim, mention),
    passage: said(passage, best),
    sure: Math.min(0.95, 0.4 + 0.6 * fit),
  };
}

/** What begins ends at last: where the passage tells both, each may be what is meant. */
const SEQUENT: ReadonlySet<string> = new Set('begin open join hire custody go-on impose life hold'.split(' '));
const LIMITED: ReadonlySet<string> = new Set('allow custody join impose'.split(' '));
const COMPARED = /^(?:higher|lower)$/;

/** Do both compare, and the same with the same? *Lower in Brell than in Omsk* is *higher in Omsk than in Brell*. */
function sameOrder(pair: Pair, i: number, j: number): boolean {
  const ours = thanBehind(pair.claim, i);
  const theirs = thanBehind(pair.passage, j);
  if (ours < 0 || theirs < 0) return ours === theirs;
  let behind = 0;
  const { to } = settingOf(pair.claim, ours);
  for (let k = ours + 1; k < to; k++)
    for (const [at] of placesOf(pair, k)) behind += Math.sign(at - theirs) * pair.claim.tokens[k]!.weight;
  return behind > 0;
}

function thanBehind({ tokens }: Facts, at: number): number {
  for (let k = at + 1; k < tokens.length && tokens[k]!.sentence === tokens[at]!.sentence; k++)
    if (tokens[k]!.term.lower === 'than') return k;
  return -1;
}

/** Which way a mention points, turned by a denial; 0 where that is not clear. */
function meant(facts: Facts, { sign, start }: DirectionMention): number {
  const denial = denialOf(facts, tokenAt(facts, start));
  return denial === 'open' ? 0 : denial ? -sign : sign;
}

const fitOf = (pair: Pair, mention: DirectionMention, other: DirectionMention, i: number): number =>
  affinity(pair, i, tokenAt(pair.passage, other.start), ({ start }) => start >= mention.start && start < mention.end);

/** The word, with the negation that turns it. */
function said(facts: Facts, { start, end }: DirectionMention): Span {
  const denial = denialOf(facts, tokenAt(facts, start));
  return { start: denial && denial !== 'open' ? Math.min(denial.cue.start, start) : start, end };
}

/** Is the claim's subject also the one that does it in the passage? */
function sameSubject(pair: Pair, i: number, j: number): boolean {
  const subject = subjectBefore(pair.claim, i);
  if (subject < 0) return false;
  const { from } = settingOf(pair.passage, j);
  return placesOf(pair, subject).some(
    ([at]) => at >= from && at < j && !pair.passage.tokens.slice(at + 1, j).some(({ name, breaks }) => name || breaks),
  );
}
