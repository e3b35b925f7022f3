import { type DateMention, type RangeEnd, rangeEnds } from '../../../language/dates.ts';
import { affinity } from '../../affinity.ts';
import type { Facts } from '../../facts.ts';
import { type DateMatch, tokenAt } from '../../figures.ts';
import { coverage, type Pair } from '../../pair.ts';
import { mayBeCounted } from './shifted.ts';

/** So much of the claim stands in the passage, and so much of what is said with the range around the other one. */
const COVERED = 0.6;
const LEAST = 0.45;
/** An end that is told loosely is no other one. */
const ABOUT = /\b(?:about|around|roughly|approximately|circa|some time|or so)\b/i;
const ABOUT_REACH = 24;
/** The claim tells of a part, and knows it. */
const OF_PART =
  /\b(?:first|initially|part|parts|half|early|earlier|later|alone|already|by then|within|some of|most of|least|still)\b/i;
/** What holds throughout holds for a part as well. */
const THROUGHOUT =
  /\b(?:each|every|throughout|annual(?:ly)?|yearly|monthly|daily|always|constant(?:ly)?|a year|all of)\b/i;

/**
 * *Between 2004 and 2014*, where the same is told of the time between 2004 and 2016: the range of the passage that has one end in common with the claim's, and
 * another one for the other. Null where the passage gives that other end somewhere else, or lets its reader count it out, and where both ends differ: who
 * tells of *2008 to 2014* tells of a part.
 */
export function otherRange(pair: Pair, { claim }: DateMatch): DateMention | null {
  const { claim: said, passage } = pair;
  if (!claim.range || claim.relative || isLoose(said, claim)) return null;
  const own = rangeEnds(said.text, claim);
  if (!own || coverage(pair) < COVERED) return null;
  const given = passage.dates.flatMap((date) => {
    const ends = date.range ? rangeEnds(passage.text, date) : null;
    return ends ? [{ date, ends }] : [];
  });
  if (given.some(({ ends }) => isSame(ends[0], own[0]) && isSame(ends[1], own[1]))) return null;
  const half = given.filter(({ ends }) => isSame(ends[0], own[0]) !== isSame(ends[1], own[1]));
  const [found] = half;
  if (half.length !== 1 || isLoose(passage, found!.date)) return null;
  const isFirst = !isSame(found!.ends[0], own[0]);
  const [mine, its] = isFirst ? [own[0], found!.ends[0]] : [own[1], found!.ends[1]];
  if (
    isWritten(
      mine,
      pair.passage,
      given.flatMap(({ ends }) => ends),
    ) ||
    mayBeCounted(claim, passage)
  )
    return null;
  const isPart = isFirst === isBefore(its, mine);
  if (isPart && (OF_PART.test(said.text) || THROUGHOUT.test(passage.text))) return null;
  return affinity(pair, tokenAt(said, claim.start), tokenAt(passage, found!.date.start)) >= LEAST ? found!.date : null;
}

const isLoose = ({ text }: Facts, { start, end, part }: DateMention): boolean =>
  part !== null || ABOUT.test(text.slice(Math.max(0, start - ABOUT_REACH), end + ABOUT_REACH));

const PIECES = ['year', 'month', 'day'] as const;

/** As far as both tell year, month and day. */
const isSame = (one: RangeEnd, two: RangeEnd): boolean =>
  one.precision === two.precision &&
  PIECES.every((key) => one[key] === null || two[key] === null || one[key] === two[key]);

const isBefore = (one: RangeEnd, two: RangeEnd): boolean => {
  const key = PIECES.find((each) => one[each] !== null && two[each] !== null && one[each] !== two[each]);
  return key !== undefined && one[key]! < two[key]!;
};

/** Does the passage give an end as a date of its own, or as the end of another range? */
const isWritten = (end: RangeEnd, { dates }: Facts, ends: readonly RangeEnd[]): boolean =>
  [...ends, ...dates.filter(({ range }) => !range)].some((date) =>
    PIECES.every((key) => end[key] === null || date[key] === end[key]),
  );
