import type { Quantity } from '../quantities.ts';
import { behind, between, CLOSED, type Row, sameNoun, textOf } from './beside.ts';
import type { Miscount } from './model.ts';
import { halfStep, isCounted, isFlat, meet, statedFrom, written } from './rounding.ts';

/*
 * *3 of the 12 firms (20 percent)*, *three out of twelve, or 20 percent*, *20 percent (3 of 12)*.
 */

const OF = /^ (?:[\p{L}-]+ )?(?:out )?of (?:the |its |their |those |these |all |some )?(?:[\p{L}-]+ )?$/u;
const THEN_SHARE = /^(?: [\p{L}-]+){0,4}(?: \(|, or |, i\.e\. |, that is,? )$/u;

/** The shares in a sentence that are not those of the two counts beside them. */
export function* sharesIn(row: Row): Generator<Miscount> {
  const { quantities } = row;
  for (const [i, stated] of quantities.entries()) {
    if (stated.kind !== 'share' || stated.unit?.name !== 'percent' || stated.low !== stated.high) continue;
    if (stated.relation !== '=' && stated.relation !== '≈') continue;
    const counts = sharedBefore(row, i) ?? sharedBehind(row, i);
    if (!counts) continue;
    const { part, whole } = counts;
    const value = (part / whole) * 100;
    const [a, b] = [roundingOf(part), roundingOf(whole)];
    const said = statedFrom(stated);
    const more = stated.relation === '≈' ? Math.max(1.5, 0.15 * stated.low) : 0;
    const room = { low: ((part - a) / (whole + b)) * 100, high: ((part + a) / (whole - b)) * 100 };
    if (meet(room, { low: said.low - more, high: said.high + more })) continue;
    yield {
      start: stated.start,
      end: stated.end,
      how: 'share',
      stated: textOf(row, stated),
      parts: counts.texts,
      worked: `${written(value)} percent`,
    };
  }
}

interface Counts {
  readonly part: number;
  readonly whole: number;
  readonly texts: readonly string[];
}

/** *3 of the 12 firms (20 percent)* */
function sharedBefore(row: Row, i: number): Counts | null {
  const [last, stated] = [row.quantities[i - 1], row.quantities[i]!];
  if (!last || !isShareOf(row, last, stated)) return null;
  return last.parts ? partsOf(last) : countsOf(row, row.quantities[i - 2], last);
}

/** *20 percent (3 of 12)* */
function sharedBehind(row: Row, i: number): Counts | null {
  const [stated, first, second] = row.quantities.slice(i, i + 3);
  if (!first || between(row, stated!, first) !== ' (') return null;
  const last = first.parts ? first : second;
  const rest = last ? /^(?: [\p{L}-]+){0,2}\)/u.test(behind(row, last)) : false;
  if (!rest) return null;
  return first.parts ? partsOf(first) : countsOf(row, first, second);
}

function partsOf({ parts, relation }: Quantity): Counts | null {
  if (!parts || relation !== '=') return null;
  const [part, whole] = parts;
  return part <= whole && whole > 0 ? { part, whole, texts: [String(part), String(whole)] } : null;
}

function countsOf(row: Row, first: Quantity | undefined, last: Quantity | undefined): Counts | null {
  if (!first || !last || !isCount(first) || !isCount(last) || !sameNoun(first, last)) return null;
  const gap = between(row, first, last);
  if (gap === null || !OF.test(gap) || first.low > last.low || last.low === 0) return null;
  return { part: first.low, whole: last.low, texts: [textOf(row, first), textOf(row, last)] };
}

const isCount = (figure: Quantity): boolean => figure.kind === 'amount' && figure.unit === null && isFlat(figure);

/** Counts are exact below a thousand; beyond, noughts at their end may be rounding. */
const roundingOf = (count: number): number => {
  if (isCounted({ low: count })) return 0;
  const step = /0*$/.exec(String(count))![0].length;
  return halfStep(count, 10 ** step);
};

function isShareOf(row: Row, last: Quantity, stated: Quantity): boolean {
  const gap = between(row, last, stated);
  const lead = gap && stated.approximator ? gap.replace(`${stated.approximator} `, '') : gap;
  return lead !== null && THEN_SHARE.test(lead) && CLOSED.test(behind(row, stated)) && stated.of === null;
}
