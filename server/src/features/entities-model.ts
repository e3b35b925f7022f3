import type { EntityKind } from '../entities/model.ts';
import type { Span } from '../text/span.ts';

/*
 * Who and what a note and its library name, for a list beside the note. Plain data, all text is plain.
 */

/** Somebody or something that a note names. */
export interface NoteEntity {
  /** The preferred name; for a name that nobody knows, as the note has it first. */
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly known: Known;
  /** In the order of the note; never empty. */
  readonly mentions: readonly EntityMention[];
}

/** Who has a name: the register, only sources, or neither. */
export type Known = 'register' | 'sources' | 'nowhere';

export interface EntityMention {
  /** In the note. */
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** The sentence around it, without mark-up; of a long one its beginning. */
  readonly sentence: string;
  /** It stands in a sentence of the writer that cites nothing; not in headings and quotations. */
  readonly isUncited: boolean;
}

/** Somebody or something that the register or the sources name. */
export interface LibraryEntity {
  readonly name: string;
  readonly kind: EntityKind | null;
  readonly isRegistered: boolean;
  /** Other forms. */
  readonly forms: readonly string[];
  /** How many sources name it, and how often. */
  readonly sources: number;
  readonly count: number;
}
