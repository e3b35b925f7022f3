import type { Quantity } from '../quantities.ts';
import { before, behind, between, type Row, textOf } from './beside.ts';
import type { Miscount } from './model.ts';
import { isFlat, statedFrom, written } from './rounding.ts';

/*
 * Shares that are said to be parts of one whole and come to more than all of it: *40 %, 35 % and 30 % of the total*,
 * *the remaining 45 percent*.
 */

const JOINED = /^(?: [\p{L}'’-]+){0,5}(?:\)?,|,? and|\)?,? and)(?: [\p{L}'’-]+){0,5} \(?$/u;
const BARE_LIST = /^(?:,|,? and) $/;
const OF_WHOLE = /^ of (?:the|its|their) (?:total|whole)\b/i;
const REMAINING = /\b(?:the|and) (?:remaining|rest,|remainder,) $/i;
const SPLIT = /\b(?:split|splits|divided|divides|broken down|breaks down)\b/i;
/** Answers may be given twice, shares may be shares of shares, and changes are no parts. */
const NOT_PARTS =
  /\b(?:nam\w+|sa(?:y|id|ys)|cit\w+|mention\w*|answer\w*|chose|report\w*|respondents?|overlap\w*|also|both|which|whom|them|those|these|turn|rose|rises?|fell|falls?|grew|grows?|increas\w*|declin\w*|drop\w*|than|from|respectively|each)\b/i;

/** The lists of shares in a sentence that come to more than the whole that they are said to make up. At most one. */
export function* wholesIn(row: Row): Generator<Miscount> {
  if (row.quantities.length < 2 || NOT_PARTS.test(row.text)) return;
  const parts = row.quantities.filter(({ kind }) => kind !== 'ordinal');
  const last = parts.at(-1);
  if (!last || parts.length < 2 || !isPercent(last) || !parts.every((part, i) => isShare(row, parts, part, i))) return;
  if (!(OF_WHOLE.test(behind(row, last)) || REMAINING.test(before(row, last)) || isSplit(row, parts[0]!))) return;
  const sum = parts.reduce((all, { low }) => all + low, 0);
  const least = parts.reduce((all, part) => all + statedFrom(part).low, 0);
  if (least <= 100) return;
  yield {
    start: parts[0]!.start,
    end: last.end,
    how: 'whole',
    stated: textOf(row, last),
    parts: parts.map((part) => textOf(row, part)),
    worked: `${written(sum)} percent`,
  };
}

const isSplit = (row: Row, first: Quantity): boolean => SPLIT.test(before(row, first));

const isPercent = (figure: Quantity): boolean =>
  figure.kind === 'share' && figure.unit?.name === 'percent' && isFlat(figure);

/** A percentage, or a bare figure of a list that ends in one (*40, 35 and 30 percent*), joined to the one before. */
function isShare(row: Row, parts: readonly Quantity[], part: Quantity, i: number): boolean {
  const previous = parts[i - 1];
  const gap = previous ? between(row, previous, part) : null;
  if (previous && (gap === null || !JOINED.test(gap) || /[.;:]/.test(gap))) return false;
  if (isPercent(part)) return true;
  const next = parts[i + 1];
  const after = next ? between(row, part, next) : null;
  return part.kind === 'amount' && !part.unit && part.of === null && isFlat(part) && !!after && BARE_LIST.test(after);
}
