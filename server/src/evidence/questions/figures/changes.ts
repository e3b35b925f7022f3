import type { Quantity } from '../../../language/quantities.ts';
import type { Span } from '../../../text/span.ts';
import type { QuantityMatch } from '../../figures.ts';
import type { Pair } from '../../pair.ts';

/** What is wrong with a figure that tells how far something changed. */
export interface Change extends Span {
  /** Percent is said of a distance in percentage points. */
  readonly points: boolean;
}

const NEAR_WORDS =
  '(?:an? |the |about |around |some |nearly |almost |over |just |roughly |estimated |approximately |more than |less than |close to |well |full |further |whole |clear )*';
const RISES =
  '(?:ris|increas|drop|fall|fell|declin|jump|gain|cut|reduc|grow|grew|surg|decreas|hik|slid|slump|climb|plung|shr[aiu]nk|soar|rose|dip|slip|advanc|eas|contract|expand|swell|swoll|widen|narrow)\\w*';
/** *by 5%*, *up 5%*, *rose 5%*, *a rise of 5%*: how far, not how much. */
const BEFORE = new RegExp(`\\b(?:by|extra|additional|${RISES} of) ${NEAR_WORDS}[$€£]?$`, 'i');
const SHARE_BEFORE = new RegExp(`\\b(?:up|down|${RISES}) ${NEAR_WORDS}$`, 'i');
/** *5% lower*, *a 5% rise*, *5 million more than*. */
const BEHIND =
  /^ ?(?:higher|lower|greater|smaller|(?:more|fewer|less|up|down) (?:than|on)|(?:more|fewer) [^.;:]{1,40} than|above|below|(?:rise|increase|drop|fall|decline|jump|cut|reduction|growth|gain|surge|hike|improvement|decrease|contraction)\b)/i;
const SHARE_BEHIND = /^ ?(?:more|fewer|less|up|down|dearer|cheaper|smaller|larger|bigger)\b/i;
const REACH = 48;

/** Does a figure tell how far something changed? */
export function isChangeFigure(text: string, { start, end, unit, kind }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (kind !== 'amount' && kind !== 'share') return false;
  if (BEFORE.test(before) || BEHIND.test(behind)) return true;
  const isShare = kind === 'share' || unit?.dimension === 'point';
  return isShare && (SHARE_BEFORE.test(before) || SHARE_BEHIND.test(behind));
}

/**
 * *Grew by €19 million*, where the passage gives 83, 97 and 112 million, and no two of them are so far apart; *fell by 5%*, where it goes from 20 percent
 * to 15. Null where the passage tells itself how far something changed, and where it does not tell two figures to work it out from.
 */
export function wrongChange({ claim: said, passage }: Pair, { claim, verdict }: QuantityMatch): Change | null {
  if (verdict === 'equal' || verdict === 'compatible' || claim.low !== claim.high) return null;
  if (!isChangeFigure(said.text, claim)) return null;
  const ends = endsOf(passage.quantities, claim);
  if (claim.unit?.name === 'percent') {
    const points = pairsOf(ends.filter(({ isShare }) => isShare)).find(
      ([one, two]) =>
        near(Math.abs(one.value - two.value), claim.low / 100) &&
        // From 100 to 95 percent it is both.
        Math.abs(Math.abs(one.value - two.value) / one.value - claim.low / 100) >= claim.step / 200,
    );
    if (points) return { start: points[0].start, end: points[1].end, points: true };
  }
  const point = otherMeasure(passage.quantities, claim);
  if (point && isChangeFigure(passage.text, point)) return { start: point.start, end: point.end, points: true };
  if (verdict === 'derived' || claim.relation !== '=') return null;
  const told = passage.quantities.some((each) => isAlike(each, claim) && isChangeFigure(passage.text, each));
  if (told || claim.unit?.name === 'percent' || claim.kind !== 'amount') return null;
  const alike = ends.filter(({ isShare }) => !isShare);
  if (alike.length < 2 || alike.length > MOST) return null;
  const most = Math.max(...alike.map(({ value }) => value)) - Math.min(...alike.map(({ value }) => value));
  const value = claim.low * (claim.unit?.factor ?? 1);
  return value > most * FAR || value < most / FAR
    ? null
    : { start: alike[0]!.start, end: alike.at(-1)!.end, points: false };
}

/** *Grew by 2%*, where it rose by two percentage points; and the other way round. Null where the passage has the claim's own as well. */
function otherMeasure(quantities: readonly Quantity[], { low, unit }: Quantity): Quantity | null {
  const isPoint = unit?.dimension === 'point';
  if (!isPoint && unit?.name !== 'percent') return null;
  const same = quantities.filter((each) => each.low === low && each.high === low);
  if (same.some((each) => (isPoint ? each.unit?.dimension === 'point' : each.unit?.name === 'percent'))) return null;
  return same.find((each) => (isPoint ? each.unit?.name === 'percent' : each.unit?.dimension === 'point')) ?? null;
}

/** More figures than these are hardly one series. */
const MOST = 5;
/** What lies farther from all distances may be of something else. */
const FAR = 6;

interface End extends Span {
  readonly value: number;
  readonly isShare: boolean;
}

/** Figures that a change may lead from or to, in their base unit: of shares all, of amounts those in the claim's unit. */
const endsOf = (quantities: readonly Quantity[], claim: Quantity): End[] =>
  quantities.flatMap((each) => {
    const isShare = each.unit?.name === 'percent';
    if (!isShare && !isAlike(each, claim)) return [];
    const factor = each.unit?.factor ?? 1;
    const { start, end } = each;
    return [...new Set([each.low, each.high])].map((value) => ({ start, end, value: value * factor, isShare }));
  });

const isAlike = (each: Quantity, claim: Quantity): boolean =>
  each.kind === claim.kind &&
  (claim.unit
    ? each.unit?.dimension === claim.unit.dimension && claim.unit.dimension !== 'time'
    : each.unit === null && (claim.of === null || each.of === null || each.of === claim.of));

function pairsOf(ends: readonly End[]): [End, End][] {
  return ends.flatMap((one, i) => ends.slice(i + 1).map((two): [End, End] => [one, two]));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9;
