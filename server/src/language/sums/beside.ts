import type { Span } from '../../text/span.ts';
import type { Quantity } from '../quantities.ts';

/** A rendered sentence with its figures in order: what the readers of sums look at. */
export interface Row {
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** Longest stretch of text that is looked at beside a figure. */
const NEAR = 90;

/** The text before a figure, its end only. */
export const before = ({ text }: Row, { start }: Span): string => text.slice(Math.max(0, start - NEAR), start);

/** The text behind a figure, its beginning only. */
export const behind = ({ text }: Row, { end }: Span): string => text.slice(end, end + NEAR);

/** The text between two figures; null when they stand far apart. */
export const between = ({ text }: Row, first: Span, second: Span): string | null =>
  second.start - first.end > NEAR ? null : text.slice(first.end, second.start);

export const textOf = ({ text }: Row, { start, end }: Span): string => text.slice(start, end);

/** The clause ends here, or the sentence: nothing follows that could say of what the figure is. */
export const CLOSED = /^\s*(?:[,.;:)\]!?]|[–—]|$)/;

/** The same unit, or one that only one of the two spells out; money by currency. */
export const alike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind &&
  ((a.unit?.name ?? null) === (b.unit?.name ?? null) || (a.kind === 'amount' && (!a.unit || !b.unit)));

/** The same noun counted, or one that only one of the two names. */
export const sameNoun = (a: Quantity, b: Quantity): boolean => a.of === null || b.of === null || a.of === b.of;
