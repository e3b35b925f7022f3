import type { PreviewCitation } from '../../../server/src/features/preview-model.ts';

/** A citation as the server tells it, its target as a URI whose fragment names the line (`#L8`). */
export type AnsweredCitation = Omit<PreviewCitation, 'target' | 'span' | 'keys'> & { readonly target: string | null };

export interface AnsweredSource {
  readonly key: string;
  readonly text: string;
  readonly uri: string | null;
}

/** What the server answers to `pincite/preview`. */
export interface PreviewAnswer {
  readonly citations: readonly AnsweredCitation[];
  readonly sources: readonly AnsweredSource[];
}

/** What is known of a document: null: it is no note; undefined: the server has not answered yet. */
export type Known = PreviewAnswer | null | undefined;
