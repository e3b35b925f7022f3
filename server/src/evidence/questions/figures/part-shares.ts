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
