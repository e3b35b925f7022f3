import type { Box } from '../../library/extraction.ts';
import type { Line } from './columns.ts';
import { type Size, turn, turnedSize } from './item.ts';
import { least, most } from './numbers.ts';

/** Parts of the font size: how far letters reach above and below their baseline. */
const ABOVE = 0.8;
const BELOW = 0.25;

/**
 * The boxes of lines on a page (as it is, before it was turned): one for each column that they run through. What a file puts at no place in
 * this world has none.
 */
export function boxesOf(lines: readonly Line[], page: Size, quarters: number): Box[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const last = parts.at(-1)?.at(-1);
    if (last && line.y <= last.y) parts.at(-1)!.push(line);
    else parts.push([line]);
  }
  const boxes = parts.map((part) => turnedBack(boxOf(part), page, quarters));
  return boxes.filter((box) => box.every(Number.isFinite));
}

const boxOf = (lines: readonly Line[]): Box => [
  least(lines.map(({ left }) => left)),
  least(lines.map(({ y, size }) => y - BELOW * size)),
  most(lines.map(({ right }) => right)),
  most(lines.map(({ y, size }) => y + ABOVE * size)),
];

function turnedBack([left, bottom, right, top]: Box, page: Size, quarters: number): Box {
  const size = turnedSize(page, quarters);
  const [ax, ay] = turn(left, bottom, (4 - quarters) % 4, size);
  const [bx, by] = turn(right, top, (4 - quarters) % 4, size);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)].map(toTenths) as unknown as Box;
}

const toTenths = (points: number): number => Math.round(points * 10) / 10;
