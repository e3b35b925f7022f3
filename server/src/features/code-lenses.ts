import type { Span } from '../text/span.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Place } from './place.ts';
import { sectionLenses, sectionTitle } from './section-lenses.ts';
import { citedTitle, citingFor, sourceLenses } from './source-lenses.ts';

/**
 * A line above a heading of a note, or above a passage of a source. What it says takes checking, and is asked for when it comes on the screen:
 * `lensTitle`.
 */
export interface CodeLens {
  /** Where it stands: a heading, a passage, or the beginning of a source. In the file. */
  readonly span: Span;
  readonly of: LensOf;
}

/** What a lens is about: the `section`th section of a note, the passage of this number, a source as a whole. Plain data. */
export type LensOf =
  | { readonly kind: 'section'; readonly section: number }
  | { readonly kind: 'passage'; readonly passage: number }
  | { readonly kind: 'source' };

/** What a lens says, and the citations that it speaks of: of those of notes none. */
export interface LensTitle {
  readonly title: string;
  readonly citations: readonly Place[];
  /** Where its first claim begins that is not clearly supported, when no finding speaks of any of its sentences; else null. */
  readonly unclearAt: number | null;
}

/** The lenses of a note or a source, in order; of any other file none. Of notes cheap; of sources all notes must be read. */
export function codeLensesOf(snapshot: Snapshot, path: string): CodeLens[] {
  const note = snapshot.notes.get(path);
  if (note) return settingsFor(snapshot.settings, note) ? sectionLenses(note) : [];
  const source = snapshot.library.byPath.get(path);
  return source ? sourceLenses(snapshot, source) : [];
}

/** The notes whose findings what a lens says rests on, by path. */
export function notesBehind(snapshot: Snapshot, path: string, of: LensOf): string[] {
  const source = snapshot.library.byPath.get(path);
  if (snapshot.notes.has(path)) return [path];
  return source ? [...new Set(citingFor(snapshot, source, of).map((citing) => citing.path))] : [];
}

/** What a lens says now; null when there is nothing to say any more. */
export function lensTitle(snapshot: Snapshot, path: string, of: LensOf): LensTitle | null {
  const note = snapshot.notes.get(path);
  if (note) return of.kind === 'section' ? sectionTitle(snapshot, note, of.section) : null;
  const source = snapshot.library.byPath.get(path);
  return source ? citedTitle(snapshot, source, of) : null;
}
