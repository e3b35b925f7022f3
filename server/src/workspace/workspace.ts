import type { SourceFile } from '../library/model.ts';
import type { SettingsProblem } from './read-settings.ts';
import type { Snapshot } from './snapshot.ts';

/** Something about a file, as one sentence for a writer. */
export interface FileProblem {
  /** Relative to the root. */
  readonly file: string;
  readonly message: string;
}

/** The files of a root that the library is made of, as they were read. */
export interface SourceFiles {
  /** By path, in path order. */
  readonly documents: ReadonlyMap<string, SourceFile>;
  readonly bibliographies: ReadonlyMap<string, SourceFile>;
  /** The folders that sources are read from. */
  readonly folders: readonly string[];
  /** Folders that could not be opened, sources that the settings name and nobody finds. */
  readonly problems: readonly FileProblem[];
}

/** A root as it was loaded: what checks and features look at, and what is needed to follow changes. Never changes. */
export interface Workspace {
  /** Absolute, with `/`. */
  readonly root: string;
  readonly snapshot: Snapshot;
  readonly sources: SourceFiles;
  /** Folders below that are roots of their own. */
  readonly nested: readonly string[];
  readonly settingsProblems: readonly SettingsProblem[];
  /** Notes that could not be read. */
  readonly problems: readonly FileProblem[];
  /** Notes that were read, but not as they should be written: an odd encoding. */
  readonly remarks: readonly FileProblem[];
}
