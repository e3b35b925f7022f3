import { areOpposites } from '../../language/direction.ts';
import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { affinity, isOfOther, placesOf, settingOf, subjectBefore, touches } from '../affinity.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import { areOfOtherCounts } from '../counted.ts';
import { isAskedTo, isDeniedBehind, isDeniedBeside, isLimited, isLoose, isWordKept, leavesOut } from '../denials.ts';
import type { Facts } from '../facts.ts';
import { tokenAt } from '../figures.ts';
import type { Reason } from '../model.ts';
import { isName } from '../names.ts';
import type { Pair } from '../pair.ts';
import { isComparative, isSettled, LEVELS, type Stance, stancesOf } from '../stances.ts';
import { areOfOtherLevels, areOfOtherNouns, isOfStranger, isOfThat, orderOf } from './direction/levels.ts';
import { areAcrossBound, areOfOtherTimes, haveOtherFigures, haveRest } from './times.ts';

/** Who does it decides which of the two words is right: *A beat B* is *B lost to A*. */
const CONVERSE: ReadonlySet<string> = new Set(
  'contest trade hold give lead export score beat gain charge lend join'.split(' '),
);

/** What surrounds both must agree so far. */
const LEAST = 0.45;
/** How much less a mention that agrees with the claim must fit. */
const MARGIN = 0.25;
/** And where one stood still: *rose slightly* may be *broadly unchanged*. */
const FIRM = 0.6;

/** *rose* for *fell*, *overrode* for *upheld*: the passage points the other way for the same thing. */
export const directionReasons = (pair: Pair): Reason[] => opposedIn(pair).filter(({ kind }) => kind === 'direction');

/** The words of a claim that a passage opposes, by another word (`direction`) or by a denial (`negation`). */
export const opposedIn: (pair: Pair) => readonly Reason[] = derived((pair) => {
  const reasons: Reason[] = [];
  for (const stance of stancesOf(pair.claim)) {
    const found = opposedTo(pair, stance);
    if (found && !reasons.some((reason) => reason.claim.start === stance.start)) reasons.push(found);
  }
  return reasons;
});

function opposedTo(pair: Pair, stance: Stance): Reason | null {
  // That the passage tells how it moved before says nothing.
  if (isSettled(pair.claim, stance)) return null;
  let best: Stance | null = null;
  let fit = 0;
  let rival = 0;
  const rivals: (readonly [other: Stance, near: number])[] = [];
  const nearest = nearestOf(pair, stance);
  for (const other of stancesOf(pair.passage)) {
    if (other.axis !== stance.axis || (nearest && other !== nearest) || areOfOtherNouns(pair, stance.at, other.at))
      continue;
    const near = affinity(
      pair,
      stance.at,
      other.at,
      ({ start, term }) =>
        (start >= stance.start && start < stance.end) || (stance.sign === 0 && STAYS.test(term.lower)),
    );
    const swapped = isCrossed(pair, stance, other);
    // One word is its own opposite only where it is denied, or where two things change places.
    if (!swapped && !stance.denial && !other.denial && isSameWord(pair, stance.at, other.at)) {
      rival = Math.max(rival, near);
      continue;
    }
    if (exclude(stance, swapped ? { ...other, way: turned(other.way) } : other)) {
      if (near <= fit) continue;
      best = other;
      fit = near;
    } else if (other.way !== 0 && SEQUENT.has(stance.axis)) return null;
    else if (!isTaken(pair, stance.at, other.at)) rivals.push([other, near]);
  }
  if (best && ((isOver(pair.passage, best) && !isAtOnce(pair.claim, stance)) || isSaidBesides(pair, stance, best)))
    return null;
  if (best)
    for (const [other, near] of rivals)
      if (!isOfFigures(pair, stance.at, best.at, other.at)) rival = Math.max(rival, near);
  const margin = isBothWays(pair.claim, stance) ? MARGIN_BOTH : MARGIN;
  if (!best || (fit < LEAST && !nearest) || rival > fit - margin || isElse(pair, stance, best, fit)) return null;
  return {
    kind: stance.sign === best.sign && (stance.denial || best.denial) ? 'negation' : 'direction',
    claim: saidIn(stance),
    passage: saidIn(best),
    sure: Math.min(0.95, 0.4 + 0.6 * fit),
  };
}

/** *held steady*: says no more than *steady*. */
const STAYS = /^(?:holds?|held|holding|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|keeps?|kept|left)$/;

/** *Rose in the region, fell elsewhere* on both sides: which word is whose must be plain. */
const MARGIN_BOTH = 0.6;
const isBothWays = (claim: Facts, { axis, way }: Stance): boolean =>
  stancesOf(claim).some((each) => each.axis === axis && each.way !== way && each.way !== 0);

/** *held for a week before it broke down*: what the passage goes on to tell may be what is meant. */
function isOver({ tokens }: Facts, { axis, at }: Stance): boolean {
  if (!SEQUENT.has(axis)) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + 10) && tokens[k]!.sentence === tokens[at]!.sentence; k++)
    if (/^(?:before|until|then)$/.test(tokens[k]!.term.lower)) return true;
  return false;
}

/** *Has to stop at once*, of what *may go on until October*: not what comes then. */
const isAtOnce = ({ text, sentences, tokens }: Facts, { at, end }: Stance): boolean =>
  /\b(?:at once|immediately|forthwith|right away|straight away|now|today|already)\b/i.test(
    text.slice(end, Math.min(end + FAR, sentences[tokens[at]!.sentence]!.end)),
  );

/** *Opponents outnumbered supporters*: both sides are spoken of in one sentence, be it by nouns. */
const isSaidBesides = ({ passage }: Pair, { axis, sign }: Stance, best: Stance): boolean =>
  CAMPS.test(passage.text.slice(best.start, best.end)) &&
  passage.directions.some(
    (each) =>
      each.axis === axis &&
      each.sign === sign &&
      each.start !== best.start &&
      passage.tokens[tokenAt(passage, each.start)]!.sentence === passage.tokens[best.at]!.sentence,
  );

const CAMPS = /^(?:opponents?|supporters?|opposition|critics|backers)$/i;

/** So far behind a word its figure may stand, in tokens: *rose in the course of the year by 43*. */
const FIGURE_REACH = 8;

/** Does the figure behind the claim's word stand beside the one word of the passage, and not beside the other: *fell by 43 percent*, *recovered by 6*? */
function isOfFigures({ figures, claim, passage }: Pair, i: number, j: number, other: number): boolean {
  const [one, two] = [clauseAt(passage, j), clauseAt(passage, other)];
  const holds = ({ from, to }: Clause, { start }: Span): boolean => {
    const at = tokenAt(passage, start);
    return from <= at && at < to;
  };
  const behind = claim.tokens.findIndex(
    ({ breaks, sentence }, k) => k > i && (breaks || sentence !== claim.tokens[i]!.sentence),
  );
  const last = Math.min(behind < 0 ? claim.tokens.length : behind, i + FIGURE_REACH);
  const own = figures.filter((each) => {
    const at = tokenAt(claim, each.claim.start);
    return each.verdict === 'equal' && each.passage && i < at && at < last;
  });
  return own.length > 0 && own.every((each) => holds(one, each.passage!) && !holds(two, each.passage!));
}

/** Axes on which two things are compared by *against*. */
const COMPARING: ReadonlySet<string> = new Set(['change', 'strength', 'gain']);

/** *A was faster than B* is *B was slower than A*. */
const isCrossed = (pair: Pair, { axis, at: i }: Stance, { at: j }: Stance): boolean =>
  ((LEVELS.has(axis) || (isComparative(pair.claim, i) && isComparative(pair.passage, j))) &&
    orderOf(pair, i, j, 'than') < 0) ||
  (COMPARING.has(axis) && orderOf(pair, i, j, 'against') < 0);

const isSameWord = ({ claim, passage }: Pair, i: number, j: number): boolean =>
  claim.tokens[i]!.term.lower === passage.tokens[j]!.term.lower &&
  claim.tokens[i + 1]?.term.lower === passage.tokens[j + 1]?.term.lower;

/** Ways that two texts go which cannot both be true of one thing. */
function exclude(one: Stance, two: Stance): boolean {
  if (one.way === 0 || two.way === 0) return false;
  // What did not rise stood still, perhaps.
  if (one.sign === 0 || two.sign === 0) return one.sign !== two.sign && !one.denial && !two.denial;
  return one.way !== two.way;
}

/** *Will fall unless it opens* says no other thing than *if it opens, they will rise*. */
const isUnless = ({ text, sentences, tokens }: Facts, at: number): boolean => {
  const { start, end, sentence } = tokens[at]!;
  const whole = sentences[sentence]!;
  return UNLESS.test(text.slice(Math.max(whole.start, start - FAR), Math.min(whole.end, end + FAR)));
};
/** Sentences that are longer than this on either side are no sentences. */
const FAR = 300;
const UNLESS = /\b(?:unless|otherwise|if not|or else)\b/i;

/** *Took 40 cm off storm surges*, where it lowered *the heights of a storm surge*: the passage has the word, and as no event. */
const isPlainNoun = ({ passage, matches }: Pair, { at }: Stance): boolean =>
  matches[at]!.how === 'same' &&
  !passage.directions.some(({ start }) => start === passage.tokens[matches[at]!.at]!.start);

/** Do the two tell of different things after all? */
function isElse(pair: Pair, stance: Stance, other: Stance, fit: number): boolean {
  const { claim, passage } = pair;
  const { axis, at: i } = stance;
  const j = other.at;
  if ((stance.denial || other.denial) && (leavesOut(claim) || (stance.denial && isDeniedBeside(passage, j))))
    return true;
  if ((stance.denial !== null) !== (other.denial !== null) && haveRest(pair, i)) return true;
  if (other.denial && (isWordKept(claim, passage, other.denial.cue.start) || isDeniedBehind(claim, i))) return true;
  if ((isAskedTo(passage, j) && !isAskedTo(claim, i)) || isPlainNoun(pair, stance)) return true;
  if (isUnless(claim, i) !== isUnless(passage, j)) return true;
  if (stance.denial && !other.denial && isLoose(claim, i, passage, j)) return true;
  if (other.denial && !stance.denial && isLoose(passage, j, claim, i)) return true;
  if (areOfOtherCounts(claim, i, passage, j)) return true;
  if (areOfOtherTimes(pair, i, j) || haveOtherFigures(pair, i)) return true;
  if (!touches(pair, i, j) && !isOfThat(pair, i, j)) return true;
  if (stance.sign === 0 || other.sign === 0) return axis === 'change' ? fit < FIRM : nearestOf(pair, stance) !== other;
  if (isOfOther(pair, i, j) || isTurnedTwice(pair, i, j) || isOfStoppage(pair, i, j)) return true;
  if (LIMITED.has(axis) && areAcrossBound(pair, i)) return true;
  if (
    LIMITED.has(axis) &&
    !isAtOnce(claim, stance) &&
    (isLimited(claim, { cue: stance }, i) || isLimited(passage, { cue: other }, j))
  )
    return true;
  if (LEVELS.has(axis) && (orderOf(pair, i, j, 'than') === 0 || areOfOtherLevels(pair, i, j) || isOfStranger(pair, i)))
    return true;
  // A word and its own denial are no converses.
  return CONVERSE.has(axis) && stance.sign !== other.sign && !sameSubject(pair, i, j);
}

/**
 * Where a passage tells of several who went different ways on the claim's axis: the way nearest to the name of whom the claim speaks (*two
 * abstained, Chile among them*). Null where it is not clear.
 */
function nearestOf({ passage, ...pair }: Pair, stance: Stance): Stance | null {
  if (!VOTES.has(stance.axis)) return null;
  const others = stancesOf(passage).filter(({ axis }) => axis === stance.axis);
  if (!others.some(({ sign }) => sign === 0) || new Set(others.map(({ way }) => way)).size < 2) return null;
  const subject = subjectBefore(pair.claim, stance.at);
  if (subject < 0) return null;
  const places = placesOf({ passage, ...pair }, subject);
  if (places.length !== 1) return null;
  const [at] = places[0]!;
  if (!isName(pair.claim, subject) && !isName(passage, at)) return null;
  const same = others.filter((each) => passage.tokens[each.at]!.sentence === passage.tokens[at]!.sentence);
  // *All but four backed it; Chile and Peru abstained*: what stands beyond a semicolon is said of others.
  const far = (each: Stance): number => {
    const [from, to] = each.at < at ? [each.end, passage.tokens[at]!.start] : [passage.tokens[at]!.end, each.start];
    return Math.abs(each.at - at) + (passage.text.slice(from, to).includes(';') ? BEYOND : 0);
  };
  return same.sort((a, b) => far(a) - far(b))[0] ?? null;
}
const BEYOND = 20;
const VOTES: ReadonlySet<string> = new Set(['accept', 'support']);

const saidIn = ({ denial, start, end }: Stance): Span => ({
  start: denial ? Math.min(denial.cue.start, start) : start,
  end,
});

/** Another word of the claim says it already: *raised its growth forecast* leaves *growth* out of the reckoning. */
const isTaken = ({ matches, claim, passage }: Pair, i: number, j: number): boolean =>
  claim.tokens[i]!.term.stem !== passage.tokens[j]!.term.stem &&
  matches.some(({ at, how }, k) => k !== i && at === j && how === 'same');

/** What begins ends at last: where the passage tells both, each may be what is meant. */
const SEQUENT: ReadonlySet<string> = new Set('begin open join hire custody go-on impose life hold last'.split(' '));
const LIMITED: ReadonlySet<string> = new Set('allow oblige custody join impose begin open last go-on'.split(' '));

const turned = (way: Stance['way']): Stance['way'] => (way === 1 ? -1 : way === -1 ? 1 : way);

/** Another pair of opposites around them turns it back: *support rose*, *opposition fell*. */
function isTurnedTwice({ claim, passage, matches }: Pair, i: number, j: number): boolean {
  const here = settingOf(claim, i);
  const there = settingOf(passage, j);
  for (let k = here.from; k < here.to; k++) {
    if (matches[k]!.score === 1 || claim.tokens[k]!.weight === 0) continue;
    for (let l = there.from; l < there.to; l++)
      if (k !== i && l !== j && areOpposites(claim.tokens[k]!.term.lower, passage.tokens[l]!.term.lower)) return true;
  }
  return false;
}

/** *A strike will begin*, where they *will stop work*: what begins is that it stops. Where both sides name it, they speak of one thing. */
function isOfStoppage({ claim, passage }: Pair, i: number, j: number): boolean {
  const names = (facts: Facts, at: number): boolean => {
    const { from, to } = settingOf(facts, at);
    return facts.tokens.slice(from, to).some(({ term }) => STOPPAGE.test(term.lower));
  };
  return names(claim, i) !== names(passage, j);
}
const STOPPAGE =
  /^(?:strikes?|walkouts?|stoppages?|boycotts?|blackouts?|shutdowns?|closures?|truces?|ceasefires?|moratori(?:um|ums|a)|pauses?|lockouts?|embargo(?:es)?|recess|suspensions?|freeze|halt)$/;

/** Is the claim's subject also the one that does it in the passage, and does not stand behind the word there: *lost it to Brell*? */
function sameSubject(pair: Pair, i: number, j: number): boolean {
  const subject = subjectBefore(pair.claim, i);
  if (subject < 0) return false;
  const { from } = settingOf(pair.passage, j);
  const { sentence } = pair.passage.tokens[j]!;
  for (let k = settingOf(pair.claim, i).from; k < i; k++)
    if (
      pair.claim.tokens[k]!.name &&
      placesOf(pair, k).some(([at]) => at > j && pair.passage.tokens[at]!.sentence === sentence)
    )
      return false;
  return placesOf(pair, subject).some(
    ([at]) => at >= from && at < j && !pair.passage.tokens.slice(at + 1, j).some(({ name, breaks }) => name || breaks),
  );
}
