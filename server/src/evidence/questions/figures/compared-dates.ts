import { compareDates, type DateMention } from '../../../language/dates.ts';
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
