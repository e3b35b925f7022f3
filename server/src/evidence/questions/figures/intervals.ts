import { compareDates, type DateMention, withoutBound } from '../../../language/dates.ts';
import { placesOf, settingOf } from '../../affinity.ts';
import { clauseAt, isVerbal } from '../../clauses.ts';
import { type DateMatch, tokenAt } from '../../figures.ts';
import { type CountedDate, countedIn, isCountedDate, type Region } from '../../intervals.ts';
import type { Pair } from '../../pair.ts';

/** How sure: the words of the claim name what the date is of; they hardly do. */
const PLAIN = 0.8;
const DOUBTFUL = 0.7;
const ALIKE = 0.75;
/** What weighs no more says nothing of the matter: *is to*, *has*. */
const LIGHT = 0.3;
/** So many words must tell that the date of one thing is given to the other. */
const CLEAR = 2;
/** More dates than these are a history, in which much may be meant. */
const MOST = 4;

/** What a date should have been counted to, with how sure that is. */
export interface Miscounted {
  readonly from: CountedDate;
  readonly sure: number;
}

/**
 * *Reported in December 2019*, of *began in May 2018 and reported 17 months later*; *the vote of 2 June*, of *the vote on 9 June, a week after the board meets*. Null
 * where the date may be counted so, and where the words do not tell what it is of.
 */
export function miscounted(pair: Pair, { claim }: DateMatch): Miscounted | null {
  const { passage } = pair;
  if (claim.relative || claim.range || !EXACT.has(claim.precision) || (claim.bound && claim.bound !== 'since'))
    return null;
  const counted = countedIn(passage);
  if (counted.length === 0 || passage.dates.length > MOST) return null;
  const bare = withoutBound(claim);
  const isWritten = (each: DateMention): boolean =>
    !isFromText(each) && compareDates(bare, withoutBound(each)) !== 'different';
  const written = passage.dates.filter(isWritten);
  const own = counted.filter((each) => isCountedDate(bare, each));
  if (written.length > 0 && own.length > 0) return null;
  const at = tokenAt(pair.claim, claim.start);
  const words = wordsAround(pair, at);
  const isToldToo = pair.claim.dates.some(
    (each) => each !== claim && counted.some(({ given }) => compareDates(each, given) !== 'different'),
  );
  if (written.length === 0 && own.length === 0) {
    // Where the date that it is counted from is told as well, this one can hardly be of that.
    const around = isToldToo ? settingOf(pair.claim, at) : words;
    for (const each of counted) {
      const [here, there] = [sharedOf(pair, around, each.own), sharedOf(pair, around, each.other)];
      if (here > 0 && (isToldToo || here >= there || isDoneThere(pair, around, each)))
        return { from: each, sure: here >= CLEAR ? PLAIN : DOUBTFUL };
    }
    return null;
  }
  if (counted.length > 1) return null;
  const [only] = counted as [CountedDate];
  // *signed on 12 August and in force ninety days later*: what both are told of is no sign of either.
  if (!only.hangs) return null;
  const isSwapped =
    own.length > 0
      ? isOf(pair, words, only.other, only.own)
      : written.every((each) => each === only.given) && isOf(pair, words, only.own, only.other);
  return isSwapped && !(own.length > 0 && isToldToo) ? { from: only, sure: DOUBTFUL } : null;
}

/** The clause of a date; where that has no verb or begins with the date (*, in power since 2014,*) the sentence, where that has no other date. */
function wordsAround({ claim }: Pair, at: number): Region {
  const clause = clauseAt(claim, at);
  const { tokens, firsts, dates } = claim;
  const opens =
    /^(?:since|until|before|after)$/.test(tokens[clause.from]!.term.lower) && tokens[clause.from + 1]?.figure;
  if (!opens && tokens.slice(clause.from, clause.to).some(({ term }) => isVerbal(term.lower))) return clause;
  const sentence = { from: firsts[clause.sentence]!, to: firsts[clause.sentence + 1] ?? tokens.length };
  const isOnly = dates.filter(({ start }) => tokens[tokenAt(claim, start)]!.sentence === clause.sentence).length === 1;
  return isOnly ? sentence : clause;
}

const EXACT: ReadonlySet<string> = new Set(['day', 'month', 'year']);
const isFromText = ({ relative }: DateMention): boolean => relative?.anchor === 'text';

const isOf = (pair: Pair, words: Region, one: Region, other: Region): boolean =>
  sharedOf(pair, words, one) >= CLEAR && sharedOf(pair, words, other) === 0;

/** *sold it the following year*: the claim's verb is that of the counted date, whatever else is told of both. */
const isDoneThere = (pair: Pair, words: Region, { own, other }: CountedDate): boolean =>
  sharedOf(pair, words, own, true) > 0 && sharedOf(pair, words, other, true) === 0;

/** How many words of a clause stand in a region of the passage; of verbs alone where they are asked for. */
function sharedOf(pair: Pair, { from, to }: Region, region: Region, verbs = false): number {
  let shared = 0;
  for (let k = from; k < to; k++) {
    const { weight, figure, term } = pair.claim.tokens[k]!;
    if (weight <= LIGHT || figure || (verbs && !isVerbal(term.lower))) continue;
    if (placesOf(pair, k).some(([at, sure]) => sure >= ALIKE && at >= region.from && at < region.to)) shared++;
  }
  return shared;
}
