import type { VerdictKind } from '../evidence/model.ts';
import type { SourceFormat } from '../library/model.ts';
import type { Place } from './place.ts';

/*
 * The sources of a root, for a list beside the notes. Plain data, all text is plain text of sources and bibliographies: who shows it escapes it.
 */

/** A source with what is known of it; null where nothing is. */
export interface SourceEntry {
  /** As citations name it, without `@`. */
  readonly key: string;
  /** One line; the key where the source has no title. */
  readonly title: string;
  /** Its document, relative to the root; null: a bibliography entry without one. */
  readonly path: string | null;
  /** Null: no document, or one that could not be read. */
  readonly format: SourceFormat | null;
  /** Display names, in order. */
  readonly author: readonly string[];
  /** ISO date or part of one: `2025`, `2025-01`, `2025-01-02`. */
  readonly issued: string | null;
  readonly publisher: string | null;
  /** CSL's name: `report`, `article-newspaper`. */
  readonly type: string | null;
  readonly url: string | null;
  /** ISO date or part of one. */
  readonly accessed: string | null;
  readonly language: string | null;
  /** Admiralty grade, as in `B2`. */
  readonly grade: string | null;
  /** How many passages can be cited. */
  readonly passages: number;
  /** How many citations in all notes of the root lead to it, links and `nocite:` included. */
  readonly citations: number;
  /** How many sentences with such a citation do not hold: see `Overview.weak`. */
  readonly weak: number;
  /** What is wrong with it: plain sentences. That no note cites it, and that it has no document, is seen from the fields above. */
  readonly problems: readonly string[];
}

/** One citation of a source. */
export interface CitedBy {
  /** The citation, in its note. */
  readonly place: Place;
  /** The sentence that it covers, without mark-up and bracketed citations; empty for one that stands alone. */
  readonly sentence: string;
  /** Null where nothing is compared: a question, a stance other than support, a passage that does not exist. */
  readonly verdict: VerdictKind | null;
  /** The verdict in a word or three; null with it. */
  readonly headline: string | null;
  /** Counts as weak: see `Overview.weak`. */
  readonly weak: boolean;
}
