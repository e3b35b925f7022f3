import { type DateMention, withoutBound } from '../language/dates.ts';
import type { Quantity } from '../language/quantities.ts';
import { derived } from '../text/derived.ts';
import type { Facts } from './facts.ts';

/** Between a figure and the date that it is of: *2.4% in 2023*, *3.1m tonnes of grain in the year to June*. */
const OF_DATE = /^(?:(?: of)? [a-z-]+){0,2} (?:in|by|for|at the end of|during) (?:the )?$/i;

/** The date that a figure is of, right behind it and without its bound; null where none is told. */
export const dateOfFigure = (facts: Facts, figure: Quantity): DateMention | null => datedIn(facts).get(figure) ?? null;

/** *In 2023 sales came to 38 million*, *38 million in 2023*: the same, or else the one date of a claim. */
export const dateOfClaimed = (claim: Facts, figure: Quantity): DateMention | null =>
  dateOfFigure(claim, figure) ?? (claim.dates.length === 1 && !claim.dates[0]!.range ? claim.dates[0]! : null);

/** The dates that figures are of, without their bounds: *by 2028* is another time than 2023. */
const datedIn = derived(({ text, quantities, dates }: Facts): ReadonlyMap<Quantity, DateMention> => {
  const found = new Map<Quantity, DateMention>();
  let first = 0;
  for (const figure of quantities) {
    while (first < dates.length && dates[first]!.start <= figure.end) first++;
    for (let at = first; at < dates.length && dates[at]!.start - figure.end < FAR; at++) {
      const date = dates[at]!;
      if (date.range || date.relative || !OF_DATE.test(text.slice(figure.end, date.start))) continue;
      found.set(figure, withoutBound(date));
      break;
    }
  }
  return found;
});
const FAR = 40;
