import type { Span } from '../../text/span.ts';
import type { Metadata } from '../model.ts';

/** What a bibliography says of one document. */
export interface BibliographyEntry {
  readonly metadata: Metadata & { readonly id: string };
  /** Where it says that the document lies, as written there: a path, often of another machine. */
  readonly files: readonly string[];
}

/** Something in a bibliography that cannot be read. */
export interface EntryProblem {
  readonly message: string;
  /** In the text of the bibliography. */
  readonly span: Span;
}

export interface ReadEntries {
  readonly entries: readonly BibliographyEntry[];
  readonly problems: readonly EntryProblem[];
}
