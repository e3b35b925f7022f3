import type { Span } from '../../text/span.ts';

/** `association`: things that go together; `sequence`: one after the other, and no more said. */
export type CausalKind = 'cause' | 'conditional-cause' | 'association' | 'sequence';

/** A cue of cause or association (the span) and the two sides it stands between. */
export interface CausalRelation extends Span {
  readonly kind: CausalKind;
  /** *did not lead to*, *no evidence that it causes* */
  readonly negated: boolean;
  /** What stands before the cue in its clause; empty where nothing does (*Because of rain, …*). */
  readonly before: Span;
  readonly after: Span;
}

/** A cue as words: from `first` up to, without, `next`. */
export interface CausalCue {
  readonly first: number;
  readonly next: number;
  readonly kind: CausalKind;
  /** *because of*: denied only by a *not* right before it. */
  readonly adjunct?: boolean;
}
