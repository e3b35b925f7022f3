import { compareDates, type DateMention } from '../../../language/dates.ts';
import { range } from '../../../text/range.ts';
import { placesOf, settingOf } from '../../affinity.ts';
import { clauseAt } from '../../clauses.ts';
import type { Facts } from '../../facts.ts';
import type { Pair } from '../../pair.ts';
import { BOUNDED, isOfCount, NORM } from '../../stances.ts';

/**
 * Do both compare the same with the same (1), or crosswise (-1)? *Lower in Brell than in Omsk* is *higher in Omsk than in Brell*. 0 where it is
 * not clear.
 */
export function orderOf(pair: Pair, i: number, j: number, link: string): number {
  const ours = linkBehind(pair.claim, i, link);
  const theirs = linkBehind(pair.passage, j, link);
  if (ours >= 0 && link === 'than' && !hasThan(pair.passage, j)) return orderUnderstood(pair, i, j, ours);
  if (ours < 0 || theirs < 0) return ours === theirs ? 1 : 0;
  const { from } = settingOf(pair.claim, i);
  const { to } = settingOf(pair.claim, ours);
  // *in regions that had … than in regions that had not*: a word on both sides tells nothing.
  const told = new Set(pair.claim.tokens.slice(from, ours).map(({ term }) => term.stem));
  const behind = range(ours + 1, to)
    .filter((k) => !told.has(pair.claim.tokens[k]!.term.stem) && !/^ones?$/.test(pair.claim.tokens[k]!.term.lower))
    .reduce((sum, k) => sum + leanOf(pair, k, theirs), 0);
  // What is compared here stands behind the *than* there, and the other way round.
  const crosses = range(from, ours).some((k) => leanOf(pair, k, theirs) > 0);
  if (behind < 0 && crosses) return -1;
  return behind > 0 ? 1 : 0;
}

/**
 * *The summer of 2024 was the second warmest; only that of 2018 was warmer*: than that of 2024. What the claim compares are told apart by names and dates, which stand in the clause of
 * the word there, and in what comes before it in its sentence.
 */
function orderUnderstood(pair: Pair, i: number, j: number, than: number): number {
  const { claim, passage } = pair;
  const { from, to } = clauseAt(passage, j);
  const { sentence } = passage.tokens[j]!;
  // Above 0: in the clause itself; below 0: before it, and nowhere else.
  const sideOf = (k: number): number => {
    const places = placesOf(pair, k).filter(([at, score]) => score === 1 && passage.tokens[at]!.sentence === sentence);
    if (places.length === 0) return 0;
    if (places.every(([at]) => at >= from && at < to)) return 1;
    return places.every(([at]) => at < from) ? -1 : 0;
  };
  const side = (first: number, last: number): number => {
    const sides = range(first, last)
      .filter((k) => isDistinct(claim, k))
      .map(sideOf)
      .filter((each) => each !== 0);
    return sides.every((each) => each === sides[0]) ? (sides[0] ?? 0) : 0;
  };
  const before = side(clauseAt(claim, i).from, i);
  const behind = side(than + 1, clauseAt(claim, than).to);
  return before * behind < 0 ? before : 0;
}

/** *Only that of 2018 was warmer*: the noun stands before it, and the claim's date or name right in it. */
export function isOfThat(pair: Pair, i: number, j: number): boolean {
  const { claim, passage } = pair;
  const { from } = clauseAt(passage, j);
  if (!THAT.test(passage.text.slice(passage.tokens[from]!.start, passage.tokens[j]!.start))) return false;
  const own = settingOf(claim, i);
  return range(own.from, own.to).some(
    (k) => isDistinct(claim, k) && placesOf(pair, k).some(([at, score]) => score === 1 && at >= from && at < j),
  );
}
/** A name, or the digits of a figure or date: by these things of one kind are told apart. */
const isDistinct = ({ tokens }: Facts, k: number): boolean => tokens[k]!.name || /\d/.test(tokens[k]!.term.lower);
const THAT = /\b(?:that|those|the ones?) (?:of|in|from)\b/i;

/** Above 0: this word of the claim stands behind a word of the passage, below 0: before it. On both sides it tells nothing. */
function leanOf(pair: Pair, k: number, link: number): number {
  const places = placesOf(pair, k).map(([at]) => at > link);
  if (places.length === 0 || places.some((each) => each !== places[0])) return 0;
  return (places[0] ? 1 : -1) * pair.claim.tokens[k]!.weight;
}

function linkBehind({ tokens }: Facts, at: number, link: string): number {
  for (let k = at + 1; k < tokens.length && tokens[k]!.sentence === tokens[at]!.sentence; k++) {
    if (tokens[k]!.term.lower !== link) continue;
    const behind = tokens.slice(k + 1, k + 6).map(({ term }) => term.lower);
    return /^(?:any|at|ever|expected|before|usual|forecast|planned)$/.test(behind[behind[0] === 'in' ? 1 : 0] ?? '') ||
      behind.some((word) => NORM.test(word))
      ? -1
      : k;
  }
  return -1;
}

/** *Above that of 2012*, where it is *below the level of 2019*. */
export function areOfOtherLevels({ claim, passage }: Pair, i: number, j: number): boolean {
  const [one, two] = [dateBehind(claim, i), dateBehind(passage, j)];
  return one !== undefined && two !== undefined && compareDates(one, two) === 'different';
}
/** Less alike, *day* may stand for *night*. */
const SAME = 0.9;

/** *Day nurses were older*, of which the passage says nothing: those on night shifts were younger. */
export function isOfStranger(pair: Pair, i: number): boolean {
  const { tokens } = pair.claim;
  if (BOUNDED.test(tokens[i]!.term.lower) || hasThan(pair.claim, i)) return false;
  return range(settingOf(pair.claim, i).from, i).some(
    (k) =>
      tokens[k]!.weight > 0 &&
      !tokens[k]!.figure &&
      !pair.titled[k] &&
      !pair.aliased[k] &&
      !placesOf(pair, k).some(([, score]) => score >= SAME),
  );
}

/** *More patients*, where it is *fewer staff*: of something else. With *than* behind it the rest of the sentence tells. */
export function areOfOtherNouns({ claim, passage, ...pair }: Pair, i: number, j: number): boolean {
  if (!isOfCount(claim, i) || !isOfCount(passage, j) || hasThan(claim, i)) return false;
  const next = claim.tokens[i + 1];
  if (!next || next.weight === 0 || !(passage.tokens[j + 1]?.weight ?? 0)) return false;
  return !placesOf({ claim, passage, ...pair }, i + 1).some(([at]) => at > j && at <= j + NOUN_REACH);
}
const NOUN_REACH = 2;

const hasThan = ({ tokens }: Facts, at: number): boolean =>
  tokens
    .slice(at + 1, at + 12)
    .some(({ term, sentence }) => sentence === tokens[at]!.sentence && term.lower === 'than');

const dateBehind = ({ dates, tokens }: Facts, at: number): DateMention | undefined =>
  dates.find(({ start }) => start > tokens[at]!.start && start - tokens[at]!.end <= DATE_REACH);
const DATE_REACH = 40;
