import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import type { Facts } from '../../facts.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';
import { isAbout } from './ratios.ts';

/** So near to it, as a share of the share and of the whole, a figure may be a rounded one. */
const NEAR = 0.08;
const LEAST = 0.015;

/**
 * *75% of the letters*, where it is *208 of 320 letters*: the two counts of the passage, where they are all that it counts and the claim's share is neither that of
 * the part nor that of the others.
 */
export function wrongShare(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  if (verdict === 'equal' || verdict === 'compatible' || verdict === 'derived') return null;
  if (claim.kind !== 'share' || claim.low !== claim.high || !/[=≈<>]/.test(claim.relation)) return null;
  const counts = countsIn(pair.passage);
  if (!counts) return null;
  const { part, whole } = counts;
  const share = part.low / whole.low;
  const size = claim.low * (claim.unit?.factor ?? 1);
  const isFar = (value: number): boolean => {
    const slack = Math.max(LEAST, NEAR * value);
    if (claim.relation === '>') return value < size - slack;
    return claim.relation === '<' ? value > size + slack : Math.abs(value - size) > slack;
  };
  if (![share, 1 - share, share / (1 - share), (1 - share) / share].every(isFar)) return null;
  return isAbout(pair, claim, part)
    ? { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) }
    : null;
}

const OF = /^(?: [\w-]+){0,2} (?:out )?of (?:the |its |their |all |all the )?(?:[\w-]+ )?$/i;
const OF_BEFORE = /\b(?:out )?of (?:the |its |their |all |all the )?(?:[\w-]+ )?$/i;

/** *Sixteen of the 24*, *of 320 letters 208*: a part and its whole, where the text counts nothing else. */
function countsIn({ text, quantities }: Facts): { part: Quantity; whole: Quantity } | null {
  if (quantities.length !== 2) return null;
  const [one, two] = quantities as [Quantity, Quantity];
  if (
    ![one, two].every(
      ({ kind, unit, low, high, relation }) =>
        kind === 'amount' && !unit && low === high && relation === '=' && low > 0,
    )
  )
    return null;
  if (one.low < two.low && OF.test(text.slice(one.end, two.start))) return { part: one, whole: two };
  const isOfWhole = OF_BEFORE.test(text.slice(Math.max(0, one.start - 24), one.start));
  return one.low > two.low && isOfWhole && !/[.;]/.test(text.slice(one.end, two.start))
    ? { part: two, whole: one }
    : null;
}

/** More counts are a table, in which much may be meant. */
const MOST = 12;
/** *Of the 820*: a share of what the claim counts itself. */
const OF_COUNT = /^ of (?:the |its |their |all |all the )?$/i;

/**
 * *A third of the 820 patients*, where of the 820 it is 205, a quarter, and a third of the others; *a quarter of the 800*, where it is a quarter of the 120: the
 * share of another whole. Null where it is one of the claim's own whole as well.
 */
export function shareOfOther(pair: Pair, { claim, verdict }: QuantityMatch): Span | null {
  const { text } = pair.claim;
  if (verdict === 'equal' || claim.kind !== 'share' || claim.low !== claim.high || !/[=≈]/.test(claim.relation))
    return null;
  if (!/^ of\b/i.test(text.slice(claim.end, claim.end + 4))) return null;
  const counts = pair.passage.quantities.filter(isCount);
  const named = pair.claim.quantities.find(
    ({ start }) => start > claim.end && OF_COUNT.test(text.slice(claim.end, start)),
  );
  const whole = named ? counts.find(({ low }) => low === named.low) : wholeIn(pair.passage, counts);
  if (!whole) return null;
  const parts = counts.filter((each) => each.low < whole.low && (each.unit ?? whole.unit)?.name === whole.unit?.name);
  if (parts.length > MOST) return null;
  const size = claim.low * (claim.unit?.factor ?? 1);
  const isNear = (value: number): boolean => Math.abs(value - size) <= LEAST;
  const own = parts.flatMap((part, i) => [
    part.low,
    whole.low - part.low,
    ...parts.slice(i + 1).map((other) => part.low + other.low),
  ]);
  if (own.some((part) => isNear(part / whole.low))) return null;
  const part = parts.find(
    ({ low }) => isNear(low / (whole.low - low)) || parts.some((other) => other.low > low && isNear(low / other.low)),
  );
  return part && isAbout(pair, claim, part)
    ? { start: Math.min(part.start, whole.start), end: Math.max(part.end, whole.end) }
    : null;
}

const isCount = ({ kind, unit, low, high, relation }: Quantity): boolean =>
  kind === 'amount' && unit?.dimension !== 'time' && low === high && relation === '=' && low > 0;

/** The one count of a text that is said to be that of which the others are. */
function wholeIn({ text }: Facts, counts: readonly Quantity[]): Quantity | undefined {
  const wholes = counts.filter(({ start }) => OF_BEFORE.test(text.slice(Math.max(0, start - 24), start)));
  return wholes.length === 1 && counts.every(({ low }) => low <= wholes[0]!.low) ? wholes[0] : undefined;
}
