import type { Line } from '../../../server/src/extract/pdf/columns.ts';
import type { Item } from '../../../server/src/extract/pdf/item.ts';
import type { Segment } from '../../../server/src/extract/pdf/lines.ts';

/** Letters of the test font are half as wide as high. */
export const item = (text: string, x: number, y: number, rest: Partial<Item> = {}): Item => {
  const size = rest.size ?? 10;
  return { text, x, y, size, width: (text.length * size) / 2, bold: false, mono: false, ...rest };
};

export const segment = (text: string, left: number, y: number, rest: Partial<Segment> = {}): Segment => {
  const size = rest.size ?? 10;
  return { text, left, y, size, right: left + (text.length * size) / 2, bold: false, mono: false, ...rest };
};

export const line = (text: string, left: number, y: number, rest: Partial<Segment> = {}): Line => {
  const only = segment(text, left, y, rest);
  return { ...only, segments: [only] };
};

/** Lines one below the other, 12 points apart; a number in place of a text is so much white between them. */
export function column(parts: readonly (string | number | readonly [string, Partial<Segment>])[]): Line[] {
  const lines: Line[] = [];
  let y = 700;
  for (const part of parts) {
    if (typeof part === 'number') {
      y -= part;
      continue;
    }
    const [text, rest] = typeof part === 'string' ? [part, {}] : part;
    const trimmed = text.trimStart();
    lines.push(line(trimmed, 50 + (text.length - trimmed.length) * 5, y, rest));
    y -= 12;
  }
  return lines;
}
