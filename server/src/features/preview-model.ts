import type { VerdictKind } from '../evidence/model.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './place.ts';

/*
 * A note as a reader sees it: its citations short, its sources listed at the end. Plain data, all text is plain text of notes and sources: who
 * shows it escapes it.
 */

/**
 * `broken`: a citation of the group leads nowhere, or has an error (no such source or place, words that are not there). `not-compared`: nothing was held against a
 * passage, as of questions and of what is only cited for comparison. Else the verdict on the sentence, which is an estimate.
 */
export type PreviewState = VerdictKind | 'broken' | 'not-compared';

/** What stands in the text for one or more citations. */
export interface PreviewCitation {
  /** UTF-16, half-open, in the note: one whole bracketed group, one author-in-text citation with the bracket behind it, or one link. */
  readonly span: Span;
  /** What stands there. */
  readonly text: string;
  /**
   * What to show for it: `(Garrow 2025, ¶ 7; see Moor Weekly 2024)`, `Garrow (2025, ¶ 7)`. Null for a link: its own text is to be left as it
   * is.
   */
  readonly short: string | null;
  readonly state: PreviewState;
  /** The state in a word or three: `Supported in part`, `No such source`. */
  readonly headline: string;
  /** Why: at most a few plain sentences. */
  readonly details: readonly string[];
  /** The cited passages, in order of the citations; long ones cut. Empty where a whole source is cited. */
  readonly passages: readonly PreviewPassage[];
  /** Where the first citation of the group leads: its passage in the file of the source; null: to no file. */
  readonly target: Place | null;
  /** Keys of the sources cited, in order; those that no source has are left out. */
  readonly keys: readonly string[];
}

export interface PreviewPassage {
  readonly title: string;
  /** `¶ 7`, `p. 3`. */
  readonly place: string;
  readonly text: string;
}

/** A source that the note cites. */
export interface PreviewSource {
  readonly key: string;
  /** `Garrow, A. (2025). Title. Publisher.` */
  readonly text: string;
  /** Its file, relative to the root; null where it has none. */
  readonly path: string | null;
}

export interface Preview {
  /** In order of place; they never overlap. Those in front matter (`nocite:`) are left out. */
  readonly citations: readonly PreviewCitation[];
  /** Those cited in the note, in order of their first citation; `nocite:` last. */
  readonly sources: readonly PreviewSource[];
}
