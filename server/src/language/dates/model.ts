import type { Span } from '../../text/span.ts';

export type DatePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'fiscal-year'
  | 'decade'
  | 'century';

/** A date that counts from another day: *last year* is one year back from the day of writing. */
export interface Relative {
  readonly unit: DatePrecision;
  /** In units; negative is back. */
  readonly offset: number;
  /** `as-of`: from the day of writing. `text`: from a day that the text speaks of (*three days later*). */
  readonly anchor: 'as-of' | 'text';
}

/** First and last day, both included, as ISO dates. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A date in a text: a day or a longer stretch. */
export interface DateMention extends Span {
  /** First and last day that it may mean; null when the year is not known. */
  readonly days: DayRange | null;
  /**
   * The other reading of an all-numeric date whose order is open (`02/03/2025`), where `days` has the day first; of *will report on Friday* the Friday to
   * come, where `days` has the one before.
   */
  readonly other: DayRange | null;
  readonly precision: DatePrecision;
  /** What is written, also where it does not make a full date (*3 March*); null for ranges and relative dates. */
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly part: 'early' | 'mid' | 'late' | null;
  /** From one date to another: *2019–21*, *March to May 2024*. */
  readonly range: boolean;
  /** The word before it that makes it a bound; null without one. */
  readonly bound: 'before' | 'after' | 'since' | 'until' | 'by' | null;
  readonly relative: Relative | null;
  /** `no-such-day`: 31 February. `wrong-weekday`: that day was another day of the week. */
  readonly problem: 'no-such-day' | 'wrong-weekday' | null;
}

/** What a date holds of which nothing is known. */
export const UNTOLD = {
  days: null,
  other: null,
  year: null,
  month: null,
  day: null,
  weekday: null,
  part: null,
  range: false,
  bound: null,
  relative: null,
  problem: null,
} as const;

/** The words before a date that bound it. */
export const BOUNDS: Readonly<Record<string, DateMention['bound']>> = {
  before: 'before',
  after: 'after',
  since: 'since',
  until: 'until',
  till: 'until',
  by: 'by',
};
