import type { MappedText, OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { ExtractedFormat, Extraction } from './extraction.ts';

/*
 * Sources as plain data. A source has an original (the file as decoded) and an extracted text, in which passages, pages
 * and sections are spans; `origin` leads from the extracted text back to the original.
 */

/** CSL's names, as far as we use them. Everything is optional: a source without metadata is still a source. */
export interface Metadata {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  /** Display names, in order. */
  readonly author?: readonly string[];
  /** ISO date or part of one: 2025, 2025-01, 2025-01-02. */
  readonly issued?: string;
  readonly publisher?: string;
  readonly containerTitle?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly language?: string;
  /** Admiralty grade, e.g. B2. */
  readonly reliability?: string;
  readonly derivedFrom?: readonly string[];
  readonly retracted?: boolean;
}

/** An addressable stretch of a source. Numbered from 1 in reading order (numbering v1). */
export interface Passage {
  readonly number: number;
  /** In the extracted text. */
  readonly span: Span;
  readonly kind: 'paragraph' | 'item' | 'quote' | 'row' | 'code' | 'footnote' | 'caption' | 'term';
  /** Of a table row: the header row (in the extracted text), which is read and cited together with it. */
  readonly header?: Span;
  /** Of a table row with a header: for each cell of its text (tabs part them) the name of its column, empty for none. */
  readonly columns?: readonly string[];
}

export interface Page {
  readonly label: string;
  readonly span: Span;
}

export interface Section {
  /** `2`, `2.1`: counted from the headings, the shallowest level in the document first. */
  readonly number: string;
  readonly title: string;
  readonly level: number;
  /** From its heading up to the next heading of its level or above; in the extracted text. */
  readonly span: Span;
}

/** What a reader makes of a file. */
export interface SourceBody {
  readonly format: SourceFormat;
  readonly text: string;
  readonly origin: OffsetMap;
  readonly passages: readonly Passage[];
  /** Empty: the format, or this source, has no pages. */
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  /** Block ids (`^id` in Markdown, `id=` in HTML) and the passage that each marks. */
  readonly anchors: ReadonlyMap<string, number>;
  /** What the file says of itself. */
  readonly metadata: Metadata;
}

/** Formats that are text themselves, and those whose text has to be extracted first. */
export type SourceFormat = TextFormat | ExtractedFormat;
export type TextFormat = 'text' | 'markdown' | 'html';

/** A reader is one file: it turns the decoded original into a body and never fails; `problem` says what it could not do. */
export interface SourceReader {
  readonly format: TextFormat;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(original: string): SourceBody;
}

/** A file of a source folder as the workspace read it. */
export interface SourceFile {
  /** Relative to the root, `/`-separated. */
  readonly path: string;
  /** As decoded; of a file whose text was extracted, the text that it is shown as (`readers/extracted.ts`). */
  readonly original: string;
  /** What was extracted from a file that is no text itself (PDF, DOCX …). */
  readonly extraction?: Extraction;
  /** Of the bytes of the file, in lower-case hexadecimal; absent when they could not be read. */
  readonly sha256?: string;
  /** Its text is still being extracted, and will come. */
  readonly isPending?: true;
  /** Why there is no text: too large, binary, not readable. The source is then known but empty. */
  readonly problem: string | null;
  /** An odd encoding or the like: said, but the text is there. */
  readonly remark: string | null;
}

export interface Source {
  readonly key: string;
  /** Null: a bibliography entry without a document. */
  readonly file: SourceFile | null;
  /** What outranks the file's own metadata: the bibliography entry. */
  readonly entry: Metadata | null;
}

export interface DuplicateKey {
  readonly key: string;
  /** Paths of all that claim the key; the first (in path order) has it. */
  readonly files: readonly string[];
}

/** Something in the library that a writer should know of, placed in the file that it is about. */
export interface LibraryProblem {
  readonly file: string;
  readonly message: string;
  /** In the text of the file; absent: the file as a whole. */
  readonly span?: Span;
}

/** The text of a file as decoded. */
export interface Original {
  readonly original: string;
}

export interface Library {
  readonly sources: ReadonlyMap<string, Source>;
  /** By path, also of files that do not have their key (duplicates) and of originals beside their text (`x.pdf` beside `x.txt`). */
  readonly byPath: ReadonlyMap<string, Source>;
  /** By path. */
  readonly bibliographies: ReadonlyMap<string, Original>;
  readonly duplicates: readonly DuplicateKey[];
  readonly problems: readonly LibraryProblem[];
  /** The folders (relative to the root) that sources are read from. */
  readonly folders: readonly string[];
}

/** Folded for comparison (quote marks, dashes, white space, hyphenation), with the way back. */
export type FoldedText = MappedText;
