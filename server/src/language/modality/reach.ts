import { clauseEnd, clauseStart } from '../clause-bounds.ts';
import type { ModalityKind } from '../modality.ts';
import type { WordView } from '../word-view.ts';

/** What a pattern found, in words: the cue (both ends included), what it governs (-1: unknown) and what it covers. */
export interface Reach {
  readonly first: number;
  readonly last: number;
  readonly governed: number;
  readonly from: number;
  readonly to: number;
  /** Where a pattern knows better than the table. */
  readonly kind?: ModalityKind;
  readonly strength?: number;
}

/** A cue that covers its clause from itself on: *may*, *plans to*. */
export const ahead = (v: WordView, first: number, last: number, governed: number): Reach => ({
  first,
  last,
  governed,
  from: first,
  to: clauseEnd(v, Math.max(last, governed)),
});

/** A cue that covers the whole of its clause, wherever it stands in it: *apparently*. */
export const around = (v: WordView, first: number, last: number, governed: number): Reach => ({
  first,
  last,
  governed,
  from: clauseStart(v, first),
  to: clauseEnd(v, Math.max(last, governed)),
});
