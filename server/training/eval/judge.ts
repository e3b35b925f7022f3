import { compare } from '../../src/evidence/compare.ts';
import type { Reason } from '../../src/evidence/model.ts';
import type { Resources } from '../../src/evidence/resources.ts';
import { SUPPORTED } from '../../src/evidence/verdict.ts';

/** What the comparison says of one pair. */
export interface Judgement {
  /** 0 to 1; the three add up to 1. */
  readonly supported: number;
  readonly contradicted: number;
  readonly neither: number;
  /** As hovers have it; a reason beside it makes *supported* into *partly*. */
  readonly verdict: string;
  /** At the threshold that ships, whatever the reasons. */
  readonly isSupported: boolean;
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
    return { ...chances, verdict, isSupported: chances.supported >= SUPPORTED, mismatch: strongest(reasons) };
  };

function strongest(reasons: readonly Reason[]): number | null {
  const sure = reasons.filter(({ kind }) => kind === 'number' || kind === 'date').map(({ sure }) => sure);
  return sure.length === 0 ? null : Math.max(...sure);
}
