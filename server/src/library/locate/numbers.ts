/** A stretch of numbers, both ends in it. `Infinity`: up to the end of the section or text (`7 ff.`). */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

const DASHES = /[\u2010-\u2015\u2212]|--+/g;
const ONE = /^([0-9]{1,9})(?: ?- ?([0-9]{1,9})| ?(ff?)\.?)?$/;

/**
 * Reads a locator's value as whole numbers: `7`, `3-5, 9`, `3–5`, `7 and 9`, `7 f.` (this and the next), `7 ff.` (from
 * here on), `112-14` (short for 112-114). Null when it is anything else, or a range runs backwards.
 */
export function numbersIn(value: string): NumberRange[] | null {
  const parts = value.replace(DASHES, '-').split(/[,;&]|\band\b/);
  const ranges: NumberRange[] = [];
  for (const part of parts) {
    const range = rangeIn(part.replace(/\s+/g, ' ').trim());
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

function rangeIn(text: string): NumberRange | null {
  const match = ONE.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  if (match[3]) return { first, last: match[3] === 'f' ? first + 1 : Number.POSITIVE_INFINITY };
  if (match[2] === undefined) return { first, last: first };
  const last = endOf(match[1]!, match[2]);
  return last < first ? null : { first, last };
}

/** `14` after `112` is 114. */
function endOf(first: string, last: string): number {
  const isShort = last.length < first.length && Number(last) < Number(first);
  return Number(isShort ? first.slice(0, first.length - last.length) + last : last);
}
