import type {
  PreviewCitationItem,
  PreviewSourceItem,
  PreviewAnswer as Wire,
} from '../../../server/src/lsp/requests-model.ts';

export type AnsweredCitation = PreviewCitationItem;
export type AnsweredSource = PreviewSourceItem;
export type PreviewAnswer = NonNullable<Wire>;

/** What is known of a document: null: it is no note; undefined: the server has not answered yet. */
export type Known = PreviewAnswer | null | undefined;
