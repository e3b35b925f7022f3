import type { Quantity } from '../quantities.ts';
import { alike, before, behind, between, type Row, textOf } from './beside.ts';
import type { Miscount } from './model.ts';
import { halfStep, isCounted, isFlat, written } from './rounding.ts';

/*
 * *12 women and 15 men, 28 people in all*; *a total of 28 people: 12 women and 15 men*.
 */

const IN_ALL = /^(?: [\p{L}-]+){0,2},? (?:in all|in total|altogether|all told)\s*(?:[.,;:)!?]|[–—]|$)/u;
const TOTAL_OF = /\b(?:(?:a|the) (?:combined |grand )?total of|totall?ing) $/i;
const TO_TOTAL =
  /^(?: [\p{L}-]+){0,4}(?:(?:[,;:]| [–—]| \() ?(?:or |for |making |giving )?(?:(?:a|the) (?:combined |grand )?total of )?|,? (?:(?:for|making|giving|amounting to|adding up to|leading up to) a (?:combined |grand )?total of|totall?ing) )$/u;
const JOINED = /^(?: [\p{L}'’-]+){0,4}(?:,|,? and|,? plus|;)(?: another)? (?:the |other )?$/u;
const OPENS_LIST = /^(?: [\p{L}-]+){0,4}(?::| [–—]| \() ?$/u;
const LIST_ENDS = /^(?: [\p{L}'’-]+){0,4}\s*(?:[.)!?;]|[–—]|$)/u;
/** The list is not all of it, or counts some twice. */
const PARTIAL =
  /\b(?:includ\w+|among|whom|which|them|these|those|least|mostly|mainly|especially|example|e\.g\.|than|per|each|every|aged?|old|of (?:the|its|their|his|her|our)|both|overlap\w*|twice|some|others?|average|to|from \d\S* to)\b/i;

/** *22 millions*: the figure is not all that is read. */
const SCALED = /^ ?(?:thousands|millions|billions|trillions)\b/i;
/** A running total, which has more in it than is listed. */
const RUNNING =
  /\b(?:new|further|more|additional|another|extra|fresh|now|so far|already|brings?|bringing|brought|since|took|takes)\b/i;
/** A total of more than this many times its list is a running one as well, or there was more to list. */
const MOST = 2;

/** The totals in a sentence that are not the sum of the figures listed beside them. */
export function* totalsIn(row: Row): Generator<Miscount> {
  const { quantities, text } = row;
  if (quantities.length < 3 || !/\b(?:total|totall?ing|in all|altogether|all told)\b/i.test(text) || RUNNING.test(text))
    return;
  const counts = quantities.filter(({ kind }) => kind !== 'ordinal');
  for (const [i, total] of counts.entries()) {
    if (total.kind !== 'amount' || !isFlat(total) || SCALED.test(behind(row, total))) continue;
    const marked = TOTAL_OF.test(before(row, total));
    const parts =
      (marked || IN_ALL.test(behind(row, total)) ? listBefore(row, counts, i) : null) ??
      (marked ? listBehind(row, counts, i) : null);
    if (!parts?.every((part) => isPart(part, total)) || namesOnePart(parts, total)) continue;
    const sum = parts.reduce((all, { low }) => all + low, 0);
    if (Math.abs(sum - total.low) <= room([...parts, total]) || total.low > MOST * sum) continue;
    yield {
      start: total.start,
      end: total.end,
      how: 'total',
      stated: textOf(row, total),
      parts: parts.map((part) => textOf(row, part)),
      worked: written(sum, 3),
    };
  }
}

/** All figures before the total, when they are one list that leads to it. */
function listBefore(row: Row, counts: readonly Quantity[], i: number): Quantity[] | null {
  const parts = counts.slice(0, i);
  const last = parts.at(-1);
  if (!last || parts.length < 2) return null;
  const gap = between(row, last, counts[i]!);
  if (gap === null || !TO_TOTAL.test(gap) || PARTIAL.test(gap)) return null;
  return isList(row, parts) && !PARTIAL.test(before(row, parts[0]!)) ? parts : null;
}

/** All figures behind the total, when a colon, a dash or a bracket opens them and the sentence ends with them. */
function listBehind(row: Row, counts: readonly Quantity[], i: number): Quantity[] | null {
  const parts = counts.slice(i + 1);
  if (i > 0 || parts.length < 2) return null;
  const gap = between(row, counts[i]!, parts[0]!);
  const rest = behind(row, parts.at(-1)!);
  if (gap === null || !OPENS_LIST.test(gap) || PARTIAL.test(gap) || !LIST_ENDS.test(rest) || PARTIAL.test(rest))
    return null;
  return isList(row, parts) ? parts : null;
}

const isList = (row: Row, parts: readonly Quantity[]): boolean =>
  parts.slice(1).every((part, at) => {
    const gap = between(row, parts[at]!, part);
    return gap !== null && JOINED.test(gap) && !PARTIAL.test(gap);
  });

const isPart = (part: Quantity, total: Quantity): boolean =>
  part.kind === 'amount' && isFlat(part) && alike(part, total);

/** *12 ships and 15 planes, 28 ships in all*: the total may be of the ships alone. */
function namesOnePart(parts: readonly Quantity[], { of }: Quantity): boolean {
  const named = parts.filter((part) => part.of !== null);
  return of !== null && named.some((part) => part.of === of) && named.some((part) => part.of !== of);
}

/** How far rounding may take a sum from its total; nothing where all are counted. */
export const room = (figures: readonly Quantity[]): number =>
  figures.every(isCounted) ? 0 : figures.reduce((all, { low, step }) => all + halfStep(low, step), 1e-6);
