import { compareDates, type DateMention, withoutBound } from '../../../language/dates.ts';
import type { Span } from '../../../text/span.ts';
import { dateOfClaimed, dateOfFigure } from '../../dated-figures.ts';
import type { Facts } from '../../facts.ts';
import type { DateMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** *4% fewer than in 2022*, *below the level of 2019*: of that nothing else is told. */
export const isComparedWith = ({ text }: Facts, { start }: Span): boolean =>
  NEAR_COMPARES.test(text.slice(Math.max(0, start - COMPARES_REACH), start));
const NEAR_COMPARES =
  /\b(?:than|against|versus|compared (?:with|to)|below|above|beyond|down (?:from|on)|up (?:from|on)|(?:above|below|over|under|at|from|to) (?:the|its|their) (?:level|average|figure|peak|low|record)s?)(?: [\d.,%]+)?(?: (?:in|on|for|at|the|that|those|of))* $/i;
const COMPARES_REACH = 40;

/** *59.6 million in 2023* on both sides: a figure of the claim has the date in the passage as well. */
export const isOfSameFigure = (
  { claim: said, passage, figures }: Pair,
  claim: DateMention,
  own: DateMention | null,
): boolean =>
  figures.some((each) => {
    if (!own || each.kind !== 'quantity' || each.verdict !== 'equal' || !each.passage) return false;
    const [one, two] = [dateOfClaimed(said, each.claim), dateOfFigure(passage, each.passage)];
    return one?.start === claim.start && two?.start === own.start;
  });

/** *1.7 million less in 2023*, where it is 1.7 million more than in 2023: the claim compares, too. */
export const isComparedToo = ({ claim: said, passage }: Pair, claim: DateMention, own: DateMention | null): boolean =>
  own !== null &&
  isComparedWith(passage, own) &&
  LESS.test(said.text.slice(Math.max(0, claim.start - COMPARES_REACH), claim.start));
const LESS = /\b(?:less|fewer|lower|more|higher)(?: [\w-]+)? (?:in|during) (?:the )?$/i;

/** *4,500 pupils in 2016*, where it is 4,200 in 2021, 300 fewer than in 2016: reckoned for the date that the passage compares with. */
export const isReckonedBack = ({ figures, passage }: Pair, { claim, verdict }: DateMatch): boolean =>
  verdict === 'elsewhere' &&
  figures.some((each) => each.kind === 'quantity' && each.verdict === 'derived') &&
  passage.dates.some((date) => isComparedWith(passage, date) && compareDates(claim, date) === 'same');

/** *The warmest since 2018*, where *only that of 2018 was warmer*: it is counted from the one that comes before it. */
export const isSinceBetter = ({ passage: { text, dates } }: Pair, { claim }: DateMatch): boolean =>
  (claim.bound === 'since' || claim.bound === 'after') &&
  dates.some(
    (date) =>
      compareDates(withoutBound(claim), date) === 'same' &&
      ONLY.test(text.slice(Math.max(0, date.start - ONLY_REACH), date.start)) &&
      /^,? (?:was|were|is|are|had been|has been)\b/i.test(text.slice(date.end, date.end + ONLY_REACH)),
  );
const ONLY = /\bonly (?:[\w-]+ ){1,4}$/i;
const ONLY_REACH = 40;
