import { compareDates, withoutBound } from '../../../language/dates.ts';
import type { DateMatch, QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { ACROSS } from '../../worked-out.ts';

/** That one side tells of those whom the other leaves out. */
const OTHERS =
  /\b(?:not?|never|neither|nor|unless|except|exempt\w*|exclud\w*|outside|otherwise|only|smaller|larger|others?|rest|else|remain\w*|los(?:e|es|t)|without|free|spared|shut out|barred|fails?|if)\b|n['’]t\b/i;

const tellsOfOthers = ({ claim, passage }: Pair): boolean => OTHERS.test(claim.text) || OTHERS.test(passage.text);

/** *Schools of 60 or more are visited*, where *schools with fewer than sixty are not*: one line drawn from either side. */
export const isOtherSideOf = (pair: Pair, { claim }: QuantityMatch): boolean =>
  tellsOfOthers(pair) &&
  pair.passage.quantities.some(
    ({ low, high, unit, relation }) =>
      low === claim.low &&
      high === claim.high &&
      unit?.name === claim.unit?.name &&
      ACROSS[claim.relation] === relation,
  );

const ON = /^ or (?:later|after|since)\b|^ (?:onwards?|and (?:after|later))\b/i;

/** *Who joined in 2010 or later*, where *those who joined before 1 January 2010*. */
export const isLaterThan = (pair: Pair, { claim }: DateMatch): boolean =>
  (claim.bound === 'since' || claim.bound === 'after' || ON.test(pair.claim.text.slice(claim.end, claim.end + 12))) &&
  tellsOfOthers(pair) &&
  pair.passage.dates.some(
    (date) => date.bound === 'before' && compareDates(withoutBound(date), withoutBound(claim)) !== 'different',
  );
