import type { Span } from '../../text/span.ts';

/** How the figure that does not compute hangs together with the others. */
export type SumHow = 'change' | 'difference' | 'multiple' | 'share' | 'total' | 'whole';

/** A figure that does not follow from those which stand beside it. The span is that of the figure. */
export interface Miscount extends Span {
  readonly how: SumHow;
  /** As written: `20 percent`, `28`. */
  readonly stated: string;
  /** The figures that it was worked out from, as written, in the order of the text. */
  readonly parts: readonly string[];
  /** What they give, for people: `25 percent`, `27`. */
  readonly worked: string;
}
