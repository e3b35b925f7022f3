import { compareDates } from '../../../language/dates.ts';
import type { Quantity } from '../../../language/quantities.ts';
import { contains, type Span, sliceOf } from '../../../text/span.ts';
import { clauseAt } from '../../clauses.ts';
import { type Contrast, contrastsOf } from '../../contrasts.ts';
import type { Facts } from '../../facts.ts';
import { type QuantityMatch, tokenAt } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { amountOf, isAbout } from './ratios.ts';

/** *fell to nearly*, right before a figure: it is what a change came to. */
const TO =
  /\b(?:to|reach(?:ed|es|ing)?|hit|hits|hitting)(?: (?:an?|the|about|around|some|nearly|almost|over|just|roughly))* ?[$€£]?$/i;
const REACH = 40;
/** By these a claim says that it speaks of the time before. */
const BACK =
  /\b(?:earlier|before|previous(?:ly)?|prior|preceding|last|had|once|formerly|initially|originally|at first)\b/i;

/**
 * *Revenue fell to 2.31 billion*, where it *was 2.14 billion, down from 2.31*: the figure that a change came to, where the claim gives the one that it began from
 * in its place. Null where the claim speaks of the time before, and where the passage has the figure of something else as well.
 */
export function otherEnd(pair: Pair, { claim }: QuantityMatch): Quantity | null {
  const { claim: said, passage } = pair;
  if (claim.low !== claim.high || !isEnd(said, claim)) return null;
  const same = passage.quantities.filter((each) => isSame(claim, each));
  const contrast = same.length === 1 ? changeFrom(passage, same[0]!) : undefined;
  if (!contrast || isSame(claim, contrast.told)) return null;
  const own = partOf(said, claim);
  if (BACK.test(sliceOf(said.text, own)) || isDatedBefore(pair, own, contrast)) return null;
  return isAbout(pair, claim, contrast.told) ? contrast.told : null;
}

/** Does the claim date its figure as the passage dates that from which something changed: *5.8% in April*, where it was *6.2% in May, up from 5.8% in April*? */
export function isBeginning(pair: Pair, { claim }: QuantityMatch): boolean {
  const figure = pair.passage.quantities.find((each) => isSame(claim, each));
  const contrast = figure && changeFrom(pair.passage, figure);
  return contrast !== undefined && isDatedBefore(pair, partOf(pair.claim, claim), contrast);
}

/** The change that begins at a figure. */
const changeFrom = (facts: Facts, figure: Quantity): Contrast | undefined =>
  contrastsOf(facts).find(({ moves, told, than }) => moves && than === figure && told.kind === than.kind);

const isSame = (one: Quantity, two: Quantity): boolean =>
  one.kind === two.kind && amountOf(one) === amountOf(two, one) && one.low === two.low;

/** *fell to*, with a word of change before it. */
function isEnd(facts: Facts, { start }: Span): boolean {
  const to = TO.exec(facts.text.slice(Math.max(0, start - REACH), start));
  if (!to || /^[rh]/i.test(to[0])) return to !== null;
  const clause = clauseAt(facts, tokenAt(facts, start));
  const first = facts.tokens[clause.from]!.start;
  return facts.directions.some((each) => each.axis === 'change' && each.start >= first && each.end <= start);
}

/** The clause of a figure, up to the next one: *2.31 billion, from 2.14 billion a year earlier*. */
function partOf(facts: Facts, figure: Quantity): Span {
  const clause = clauseAt(facts, tokenAt(facts, figure.start));
  const next = facts.quantities.find(({ start, unit }) => start >= figure.end && unit?.dimension !== 'time');
  const end = facts.tokens[clause.to - 1]!.end;
  return { start: facts.tokens[clause.from]!.start, end: next ? Math.min(end, next.start) : end };
}

/** Is a date of the claim's own part that of the figure from which it changed, or none of the passage? */
function isDatedBefore({ claim, passage }: Pair, own: Span, contrast: Contrast): boolean {
  const split = passage.tokens[contrast.split]!.start;
  return claim.dates.some(
    (date) =>
      contains(own, date) &&
      passage.dates.every((each) => each.start >= split || compareDates(date, each) === 'different'),
  );
}
