import type { Register } from '../entities/model.ts';
import type { Entailments } from '../evidence/entailments.ts';
import type { Resources } from '../evidence/resources.ts';
import type { Library, Source } from '../library/model.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Block, Citation, Sentence, Surroundings } from '../note/model.ts';
import type { Note } from '../note/note.ts';
import type { Span } from '../text/span.ts';
import type { Level, Settings, Severity } from '../workspace/settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Certainty } from './finding.ts';
import type { LockChange } from './lock-change.ts';

/**
 * A check is three files under one id: `<group>/<id>.ts` (this shape), `<id>.md` beside it (the page that `explain`
 * shows), and `test/checks/<group>/<id>.test.ts`.
 */
export interface Check {
  readonly id: string;
  readonly severity: Level;
  readonly certainty: Certainty;
  /** One sentence for lists: what it flags. */
  readonly summary: string;
  /** Looks at one block with its surroundings; the answer is kept until anything in its context changes. */
  readonly block?: (context: BlockContext) => Iterable<Report>;
  /** Looks at the whole note, after the blocks; spans of its reports count from the start of the note. */
  readonly note?: (context: NoteContext) => Iterable<Report>;
  /** Looks at the library; reports carry the file that they are about. */
  readonly library?: (context: LibraryContext) => Iterable<LibraryReport>;
}

export const defineCheck = (check: Check): Check => check;

export interface BlockContext {
  readonly path: string;
  readonly block: Block;
  readonly around: Surroundings;
  readonly library: Library;
  /** What claims and passages are compared with. */
  readonly resources: Resources;
  /** What an entailment model said of claims and passages; empty without one. */
  readonly entailments: Entailments;
  /** Who and what the writer registered; `registeredNames` finds them in a text. */
  readonly register: Register;
  /** The day of the note (ISO, or part of one), from which *last year* counts; null when it gives none. */
  readonly asOf: string | null;
  readonly settings: Settings;
  /** Where a citation leads. Kept per citation. */
  resolve(citation: Citation): Resolved;
}

export interface NoteContext {
  readonly note: Note;
  /** The ids of all checks. */
  readonly knownChecks: readonly string[];
  readonly snapshot: Snapshot;
  resolve(citation: Citation): Resolved;
}

export interface LibraryContext {
  readonly snapshot: Snapshot;
}

/** What a check yields. Spans count from the start of the block (or note, see `Check`). */
export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly claim?: Sentence | undefined;
  /** Of a check of whole notes: where the block of `claim` starts, since the spans of a sentence count from there. */
  readonly claimBlock?: number;
  readonly citation?: Citation | undefined;
  readonly related?: readonly PassageReference[];
  readonly fixes?: readonly ReportFix[];
  /** Other than the default of the check: only ever lower, when this case is weaker. */
  readonly severity?: Severity;
}

/** A stretch of a source's extracted text, shown beside a finding. */
export interface PassageReference {
  readonly source: Source;
  readonly span: Span;
  readonly message: string;
}

export interface ReportFix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  readonly safe?: boolean;
  readonly lock?: LockChange;
}

export interface LibraryReport {
  readonly file: string;
  /** In the original of the file. */
  readonly span: Span;
  readonly message: string;
  readonly severity?: Severity;
}
