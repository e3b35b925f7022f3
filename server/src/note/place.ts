import type { ProseKind } from './model.ts';

/** Where a run stands: handed down from the constructs around it. */
export interface Place {
  readonly kind: ProseKind;
  readonly footnote: string | null;
  readonly judgement: boolean;
  readonly unit: number;
  readonly depth: number | null;
}
