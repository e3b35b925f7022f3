import type { Location, Range, TextDocumentIdentifier, WorkspaceEdit } from 'vscode-languageserver';
import type { EntityMention, LibraryEntity, NoteEntity } from '../features/entities-model.ts';
import type { Explained } from '../features/explain.ts';
import type { JudgementFormat } from '../features/judgement-table.ts';
import type { Judgement } from '../features/judgements.ts';
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

/** `pincite/judgements`: the answer is `JudgementsAnswer`. */
export interface JudgementsParams extends DocumentParams {
  /** Asks for all of them as a text, too. */
  readonly format?: JudgementFormat;
}

/** In the order of the note; null for what is no note. */
export type JudgementsAnswer = {
  readonly judgements: readonly JudgementItem[];
  /** In the format that was asked for; null: none was. */
  readonly text: string | null;
} | null;

export type JudgementItem = Omit<Judgement, 'span'> & { readonly range: Range };

/** `pincite/entities`: those of a note. The answer is a list of `NoteEntityItem`, those first that the note names first; null for what is no note. */
export type NoteEntityItem = Omit<NoteEntity, 'mentions'> & { readonly mentions: readonly EntityMentionItem[] };

export type EntityMentionItem = Omit<EntityMention, 'span'> & { readonly range: Range };

/** `pincite/libraryEntities`: those that register and sources have, the register first. The answer is `LibraryEntities`. */
export interface LibraryEntitiesParams extends DocumentParams {
  /** Where to go on: the `next` of the answer before; left out: from the start. */
  readonly from?: number;
  /** Letters that the name, or one of its other forms, has to have, in whatever case and with whatever accents. */
  readonly filter?: string;
}

/** At most 200, and fewer, even none, where a filter has to look through very many; `next` leads on. */
export interface LibraryEntities {
  /** How many there are in all, whatever the filter. */
  readonly total: number;
  readonly entities: readonly LibraryEntity[];
  /** Null: that is all. */
  readonly next: number | null;
}

/** `pincite/entityPlaces`: where register and sources have a name. The answer is a list of `EntityPlaceItem`: the register first, then those sources that have it most often. */
export interface EntityPlacesParams extends DocumentParams {
  readonly name: string;
}

export interface EntityPlaceItem {
  /** The register, or the title of a source. */
  readonly title: string;
  /** How often the source has it; null: it is the register. */
  readonly count: number | null;
  /** The first place there. */
  readonly location: Location;
}

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
export type { EntityMention, LibraryEntity } from '../features/entities-model.ts';
export type { JudgementFormat } from '../features/judgement-table.ts';
export type { NewNote } from '../features/new-note.ts';
export type { Overview } from '../features/overview-model.ts';
export type { PreviewPassage, PreviewState } from '../features/preview-model.ts';
