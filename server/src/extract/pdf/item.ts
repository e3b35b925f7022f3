/*
 * What layout is read from: plain data, in PDF points from the lower left corner of the page, y rising.
 */

/** A run of letters in one font, from left to right, on a horizontal baseline. */
export interface Item {
  readonly text: string;
  /** Where the baseline begins. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
  /** All letters of the font are equally wide. */
  readonly mono: boolean;
}

/** Letters in any direction, as they stand on the page. */
export interface PlacedItem {
  readonly text: string;
  /** From text to page: `[a, b, c, d, x, y]`. */
  readonly transform: readonly number[];
  /** Along the baseline. */
  readonly width: number;
  readonly bold: boolean;
  readonly mono: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The items of a page that run in one direction, on the page turned so that they run from left to right. */
export interface Turned {
  /** By how many quarters it was turned clockwise. */
  readonly quarters: number;
  readonly items: readonly Item[];
}

/**
 * The items of a page by the direction in which they run, the one with the most letters first. What runs askew (a watermark) is
 * in none.
 */
export function directionsOf(items: readonly PlacedItem[], page: Size): Turned[] {
  const byQuarters = new Map<number, { letters: number; items: Item[] }>();
  for (const item of items) {
    const quarters = quartersOf(item.transform);
    if (quarters === null) continue;
    let group = byQuarters.get(quarters);
    if (!group) byQuarters.set(quarters, (group = { letters: 0, items: [] }));
    group.letters += item.text.trim().length;
    group.items.push(turned(item, quarters, page));
  }
  return [...byQuarters]
    .sort(([a, one], [b, other]) => other.letters - one.letters || a - b)
    .map(([quarters, { items }]) => ({ quarters, items }));
}

/** How often a baseline that runs so has to be turned clockwise to run from left to right; null when it is askew. */
function quartersOf([a = 0, b = 0]: readonly number[]): number | null {
  const angle = Math.atan2(b, a) / (Math.PI / 2);
  const quarters = Math.round(angle);
  return Math.abs(angle - quarters) < 0.03 ? (quarters + 4) % 4 : null;
}

function turned({ text, transform, width, bold, mono }: PlacedItem, quarters: number, page: Size): Item {
  const [, , c = 0, d = 0, e = 0, f = 0] = transform;
  const [x, y] = turn(e, f, quarters, page);
  return { text, x, y, width, size: Math.hypot(c, d), bold, mono };
}

/** Where a point of a page stands after the page was turned clockwise. */
export function turn(x: number, y: number, quarters: number, { width, height }: Size): readonly [number, number] {
  if (quarters === 1) return [y, width - x];
  if (quarters === 2) return [width - x, height - y];
  return quarters === 3 ? [height - y, x] : [x, y];
}

export const turnedSize = ({ width, height }: Size, quarters: number): Size =>
  quarters % 2 === 1 ? { width: height, height: width } : { width, height };
