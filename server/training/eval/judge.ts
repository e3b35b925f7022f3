import { compare } from '../../src/evidence/compare.ts';
import type { Reason } from '../../src/evidence/model.ts';
import type { Resources } from '../../src/evidence/resources.ts';

/** What the comparison says of one pair. */
export interface Judgement {
  /** 0 to 1; the three add up to 1. */
  readonly supported: number;
  readonly contradicted: number;
  readonly neither: number;
  /** As the checks and hovers have it: `supported` at the shipped threshold. */
  readonly verdict: string;
  /** Score of the strongest mismatch of a figure or date that the checks would report; null: none. */
  readonly mismatch: number | null;
}

/** `title`: what the passage is about, where it does not say so itself. */
export type Judge = (claim: string, passage: string, context: { readonly title?: string }) => Judgement;

/** The judge that the sets ask: the functions that the checks call, nothing of its own. */
export const judgeFrom =
  (resources: Resources): Judge =>
  (claim, passage, about) => {
    const { chances, verdict, reasons } = compare(claim, passage, resources, about);
    return { ...chances, verdict, mismatch: strongest(reasons) };
  };

function strongest(reasons: readonly Reason[]): number | null {
  const sure = reasons.filter(({ kind }) => kind === 'number' || kind === 'date').map(({ sure }) => sure);
  return sure.length === 0 ? null : Math.max(...sure);
}
