import type { Span } from '../../text/span.ts';

/** What a sentence is, as `note/model.ts` has it, headings apart: those are known from the mark-up. */
export type ReadingKind =
  | 'claim'
  | 'judgement'
  | 'reported'
  | 'question'
  | 'instruction'
  | 'definition'
  | 'meta'
  | 'other';

/** Words that make the statement the writer's estimate. The span counts in the sentence. */
export interface HedgeCue {
  readonly span: Span;
  readonly text: string;
  /** Why it counts, for writers: `“may” goes with “ban”`. */
  readonly reason: string;
}

export interface SentenceReading {
  readonly kind: ReadingKind;
  /** Named reasons for the kind, for writers. */
  readonly why: readonly string[];
  /** In order. Hedges in quotations and under somebody else's *said* are not the writer's and not here. */
  readonly hedges: readonly HedgeCue[];
}
