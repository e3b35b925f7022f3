import type { Certainty } from '../checks/finding.ts';
import type { Severity } from '../workspace/settings.ts';

/** Line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface PlacedRange {
  readonly start: Place;
  readonly end: Place;
}

export interface PlacedRelated {
  /** Absolute, with `/`; a reporter says from where it counts. */
  readonly file: string;
  readonly range: PlacedRange;
  readonly message: string;
  readonly text: string;
  /** In a file whose text was extracted: `¶ 12, p. iv`. Its lines are those of a text that nobody sees here. */
  readonly locator?: string;
}

export interface PlacedFix {
  readonly title: string;
  readonly edits: readonly { readonly range: PlacedRange; readonly text: string }[];
}

/** A finding with everything that a reporter shows of it, counted in lines and columns. */
export interface PlacedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly message: string;
  /** Absolute, with `/`. */
  readonly file: string;
  readonly range: PlacedRange;
  /** The line that the finding starts in, without its end; empty in a file whose text was extracted. */
  readonly line: string;
  readonly claim: string | null;
  readonly citation: { readonly key: string; readonly locator: string | null } | null;
  readonly related: readonly PlacedRelated[];
  readonly fixes: readonly PlacedFix[];
  readonly fingerprint: string;
}

/** A finding that an ignore comment, a mark that somebody checked it, or the baseline keeps quiet. */
export interface QuietFinding {
  readonly finding: PlacedFinding;
  readonly by: 'comment' | 'checked' | 'baseline';
  readonly reason: string;
}

/** Work that could not be done. */
export interface Problem {
  /** Absolute, with `/`; empty when it is about no file. */
  readonly file: string;
  readonly message: string;
}

export interface Summary {
  readonly notes: number;
  readonly sources: number;
  readonly claims: number;
  readonly cited: number;
  readonly supported: number;
  readonly judgements: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a run of `check` found: the same whatever the format. In order of file, position, id. */
export interface Report {
  readonly summary: Summary;
  readonly findings: readonly PlacedFinding[];
  readonly quiet: readonly QuietFinding[];
  readonly problems: readonly Problem[];
}

/** What a reporter may know beside the report. */
export interface View {
  readonly cwd: string;
  /** The top of the git repository, or the working directory outside of any. */
  readonly top: string;
  readonly version: string;
  readonly columns: number;
  readonly colour: boolean;
}

/** Turns a report into text that ends with a line break, or is empty. */
export type Reporter = (report: Report, view: View) => string;
