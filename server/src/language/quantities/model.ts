import type { Span } from '../../text/span.ts';

/** How a figure relates to what it counts: *about* is ≈, *at least* ≥, *more than* >, *up to* ≤, *under* <. */
export type Relation = '=' | '≈' | '≥' | '>' | '≤' | '<';

export type Dimension =
  | 'share'
  | 'point'
  | 'money'
  | 'mass'
  | 'length'
  | 'area'
  | 'volume'
  | 'time'
  | 'temperature'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data';

/** A unit of measure; `low * factor` is the figure in the base unit of the dimension (tonne: 1000, of kilograms). */
export interface Unit {
  /** `percent`, `percentage-point`, `tonne`, `USD`, `year`: one name for all spellings. */
  readonly name: string;
  readonly dimension: Dimension;
  readonly factor: number;
}

/**
 * `amount`: a count or a measure. `share`: a percentage or a fraction. `multiple`: doubled, threefold, four times as many.
 * `ordinal`: third. `score`: 3-1, 52–48. `vague`: dozens, hundreds of thousands.
 */
export type QuantityKind = 'amount' | 'share' | 'multiple' | 'ordinal' | 'score' | 'vague';

/** A figure in a text, with what is known of it. The span is that of the figure and its unit, without the approximator. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** In the unit as written, scale words applied; the two are equal but for ranges and vague words. A score has both sides. */
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  /** *about*, *more than*, *nearly*, *or so*, lower case; null without one. */
  readonly approximator: string | null;
  /** What kind of nearness: *nearly* lies below, *just over* above. */
  readonly side: 'below' | 'above' | null;
  /** Null for plain counts. */
  readonly unit: Unit | null;
  /** *a year*, *per tonne*: the word behind it, as a stem; null without one. */
  readonly per: string | null;
  /** The stem of the noun that is counted (*six units*: `unit`) or of what a share is of; null when there is none. */
  readonly of: string | null;
  /** The unit of the last digit that counts, scale words applied: 0.1e9 in *2.1bn*. */
  readonly step: number;
  /** The two counts of a share written as *3 out of 10*. */
  readonly parts: readonly [number, number] | null;
}
