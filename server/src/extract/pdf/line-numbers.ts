import type { Segment } from './lines.ts';
import { least, most } from './numbers.ts';

/** So many numbers on a page, one below the other, count its lines; so far (points) may their edges be from each other. */
const NUMBERS = 8;
const ALIGNED = 2;

/**
 * The segments of a page without the numbers of its lines (as in drafts, bills and records of hearings): numbers in the margin that
 * rise by the same step from one to the next.
 */
export function withoutLineNumbers(segments: readonly Segment[]): readonly Segment[] {
  const numbers = segments.filter(({ text }) => /^\d{1,4}$/.test(text));
  if (numbers.length < NUMBERS) return segments;
  const others = segments.filter((segment) => !numbers.includes(segment));
  const left = least(others.map((segment) => segment.left));
  const right = most(others.map((segment) => segment.right));
  const margins = [numbers.filter((number) => number.right < left), numbers.filter((number) => number.left > right)];
  const out = new Set(margins.filter(countsLines).flat());
  return out.size > 0 ? segments.filter((segment) => !out.has(segment)) : segments;
}

function countsLines(numbers: readonly Segment[]): boolean {
  const [first, second] = numbers;
  if (!first || !second || numbers.length < NUMBERS) return false;
  const step = Number(second.text) - Number(first.text);
  return (
    step > 0 &&
    numbers.every(({ text }, i) => Number(text) === Number(first.text) + i * step) &&
    numbers.every(
      (number) => Math.min(Math.abs(number.left - first.left), Math.abs(number.right - first.right)) < ALIGNED,
    )
  );
}
