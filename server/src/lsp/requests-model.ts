import type { Location, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import type { Explained } from '../features/explain.ts';
import type { Overview } from '../features/overview-model.ts';
import type { PdfPlace } from '../features/pdf-place.ts';
import type { PreviewCitation, PreviewSource } from '../features/preview-model.ts';
import type { CitedBy, SourceEntry } from '../features/sources-model.ts';

/*
 * Our own requests beside the protocol, as they go over the wire: what features answer, with URIs for paths and ranges for spans of other files. Types
 * only. All wait until the sources are read.
 */

/** `pincite/sources`: parameters `{}`, the answer `Sources`. */
export interface Sources {
  /** One for each root that has sources, in order of their folders. */
  readonly folders: readonly SourceFolder[];
}

export interface SourceFolder {
  readonly uri: string;
  /** The last part of its path. */
  readonly name: string;
  /** In order of title, then key. */
  readonly sources: readonly SourceItem[];
  /** False: many notes were not looked at yet, and are not counted; `pincite/changed` comes when all are. */
  readonly complete: boolean;
}

export type SourceItem = Omit<SourceEntry, 'path'> & {
  /** The document; null: a bibliography entry without one. */
  readonly uri: string | null;
  /** The document that shows its text, for a client that shows extracted text; null: the document itself does. */
  readonly text: string | null;
};

/** `pincite/citedBy`: the answer is a list of `CitedByItem` in order of note and place. */
export interface CitedByParams {
  /** As `pincite/sources` names it. */
  readonly folder: string;
  readonly key: string;
}

export type CitedByItem = Omit<CitedBy, 'place'> & { readonly location: Location };

/** `pincite/overview`, `pincite/preview`. */
export interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Of `pincite/overview`; null for what is no note. */
export type OverviewAnswer = Overview | null;

/** Of `pincite/preview`; null for what is no note. */
export type PreviewAnswer = {
  readonly citations: readonly PreviewCitationItem[];
  readonly sources: readonly PreviewSourceItem[];
} | null;

export type PreviewCitationItem = Omit<PreviewCitation, 'target'> & {
  /** `file:///…/quota.txt#L5,1`: line and column, from 1; null: it leads to no file. */
  readonly target: string | null;
};

export type PreviewSourceItem = Omit<PreviewSource, 'path'> & { readonly uri: string | null };

/** `pincite/extractedText`: the answer is `ExtractedTextAnswer`. `textDocument` names the document that shows the text. */
export interface ExtractedTextParams extends DocumentParams {
  /** The version that the client has already. */
  readonly known?: string;
}

/** The text of a source whose text was extracted, null when it is the version that the client has; or in words for a writer why there is none. */
export type ExtractedTextAnswer =
  | {
      /** The same for the same text; null: nobody knows. */
      readonly version: string | null;
      readonly text: string | null;
    }
  | { readonly problem: string };

/** `pincite/pdfPlace`: the answer is `PdfPlaceAnswer`. `textDocument` is a PDF, the document that shows its text, or a note. */
export interface PdfPlaceParams extends DocumentParams {
  /**
   * In the document that shows the text; an empty range stands for the block around or after it. None: only the pages are asked for. In a note: where
   * the first begins stands the citation that is asked about.
   */
  readonly ranges: readonly Range[];
}

/** Null: no PDF among the sources, or one that could not be read. */
export type PdfPlaceAnswer = {
  /** The PDF. */
  readonly uri: string;
  /** The labels of its pages as printed. */
  readonly pages: readonly string[];
  /** In order of pages. */
  readonly places: readonly PdfPlace[];
} | null;

/** `pincite/pin`: what records the passages that a note cites, or in words for a writer why nothing was recorded. */
export type PinAnswer =
  | {
      /** Of the lock; null: it is right as it is. What it records counts once the lock is open or saved. */
      readonly edit: WorkspaceEdit | null;
      /** What it records, and what it does not. */
      readonly message: string;
    }
  | { readonly problem: string };

/** `pincite/cite`: the answer is `Cite`. An empty range stands for the passage around it. */
export interface CiteParams extends DocumentParams {
  readonly range: Range;
}

/** `pincite/add`: saves a page or file among the sources; the answer is `AddAnswer`. One of `address` and `file` is given. */
export interface AddParams {
  /** A folder, or a file in it: the source goes to the root that it lies in. */
  readonly near: string;
  /** A web address, as the writer gave it. */
  readonly address?: string;
  /** The URI of a file on disk. */
  readonly file?: string;
}

/** The source, which is in the library by now; or why nothing was saved. */
export type AddAnswer =
  | {
      readonly key: string;
      readonly uri: string;
      /** The document that shows its text, as in `SourceItem`. */
      readonly text: string | null;
      /** False: it was there already, and nothing was saved. */
      readonly isNew: boolean;
      /** What the writer should know though it was saved. */
      readonly remark: string | null;
    }
  | { readonly problem: string };

/** `pincite/explain`: the answer is `ExplainAnswer`. */
export interface ExplainParams {
  /** The id of a check. */
  readonly check: string;
}

/** Null: there is no such check. */
export type ExplainAnswer = Explained | null;

/** `pincite/settingsTemplate`: parameters `{}`, the answer `SettingsFile`: settings to start from. */
export interface SettingsFile {
  /** Of the file, which lies in the root. */
  readonly name: string;
  readonly text: string;
}

/** `pincite/newNote`: the answer is `NewNote`, or null when the folder is no root. */
export interface NewNoteParams {
  /** As `pincite/sources` names it. */
  readonly folder: string;
  readonly title: string;
  /** An ISO day. */
  readonly date: string;
  /** Of the sources, in the order in which the note is to have them. */
  readonly keys: readonly string[];
}

export type { Cite, CitedPassage } from '../features/cite-model.ts';
export type { NewNote } from '../features/new-note.ts';
export type { Overview } from '../features/overview-model.ts';
export type { PreviewPassage, PreviewState } from '../features/preview-model.ts';
