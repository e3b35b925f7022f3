import type { SourceName } from '../entities/model.ts';
import type { ClaimAndPassage } from '../evidence/entailments.ts';
import type { Chances } from '../evidence/model.ts';
import type { Resources } from '../evidence/resources.ts';
import type { Extracted } from '../library/extraction.ts';
import type { TextFormat } from '../library/model.ts';

/*
 * What the core asks of the world. All of it is asynchronous, and all answers enter a snapshot as data; nothing below
 * `workspace/` waits for anything.
 */

/** Why a file could not be read, for a writer; or its bytes. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: string };

export interface FileSystem {
  /**
   * All files below a folder that the globs take, as sorted paths relative to `root` with `/`. Symbolic links that lead
   * out of `root`, dot-folders, `node_modules` and (when `gitignore`) ignored files are left out.
   */
  list(root: string, globs: readonly string[], options: { readonly gitignore: boolean }): Promise<ListedFiles>;
  /** Never throws: a file that vanished, a directory, a dangling link is a problem in plain words. */
  read(root: string, path: string, limit: number): Promise<FileContent>;
  /** Is there anything of this name: a file, a folder, a link that leads nowhere. */
  exists(root: string, path: string): Promise<boolean>;
}

/** Reads files that are no text themselves (`library/extraction.ts` says which), away from the thread that answers writers. */
export interface Extractor {
  /**
   * Never rejects: a file that is broken, locked, too large or too slow is a problem in plain words. The same bytes and extension give
   * the same answer.
   */
  extract(file: BinaryFile): Promise<Extracted>;
  /** What is known without reading the file, from an earlier time; null: it has to be read. Left out: nothing ever is. Never rejects. */
  known?(file: BinaryFile): Promise<Extracted | null>;
}

export interface BinaryFile {
  /** Relative to the root; its extension says the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Finds the names that sources have, away from the thread that answers writers. */
export interface Miner {
  /**
   * Never rejects: a source that stops the search, or takes too long, is a problem in plain words, which names no file. The same text and
   * format give the same answer.
   */
  mine(source: SourceText): Promise<Mined>;
}

/** What there is to read in a source: as decoded, so with its mark-up, or as extracted. */
export interface SourceText {
  readonly text: string;
  readonly format: TextFormat;
}

export type Mined = { readonly names: readonly SourceName[] } | { readonly problem: string };

export interface ListedFiles {
  readonly files: readonly string[];
  /** Folders whose own path the globs take: a folder may have the name of a file. Sorted. */
  readonly folders: readonly string[];
  /** Folders that could not be opened, dangling links: path and reason. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/** What claims and passages are compared with, and what of it could not be read. */
export interface ReadResources {
  readonly resources: Resources;
  /** Files (absolute, with `/`) and what their loss means, for a writer. */
  readonly problems: readonly { readonly file: string; readonly message: string }[];
}

/**
 * A model that judges whether a passage bears out a claim (natural language inference). None ships: verdicts are right to use
 * without it. Deterministic, and asked about one batch at a time.
 */
export interface EntailmentModel {
  /** What writers are told took part in a verdict. */
  readonly name: string;
  /**
   * One answer a pair, in their order; null: it cannot say. Once `isCancelled` says true nobody waits for the answers any more,
   * and the model may give anything or reject. To reject otherwise, or to give another number of answers, is a failure.
   */
  judge(pairs: readonly ClaimAndPassage[], options: { isCancelled(): boolean }): Promise<readonly (Chances | null)[]>;
}

/** What a server answered, as far as it matters; or why there is nothing, for a writer. */
export type Fetched =
  | {
      readonly bytes: Uint8Array;
      /** The address that answered, after all redirects, without its fragment. */
      readonly url: string;
      /** The media type in lower case, without parameters; null when none was given. */
      readonly type: string | null;
      /** The encoding that the server named, in lower case. */
      readonly charset: string | null;
      /** The name of the file, as the server or the address give it: any text, with slashes or without. */
      readonly name: string;
    }
  | { readonly problem: string };

/** Says when nobody waits any more. The tokens of the Language Server Protocol are of this shape. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): unknown;
}

/** The only way from Pincite to a network: `pincite add URL` and the command that does the same. */
export interface Fetcher {
  /** Gets one page or file and nothing that it refers to. Never rejects. More bytes than `limit` are a problem. */
  fetch(address: string, options: { readonly limit: number; readonly cancellation?: Cancellation }): Promise<Fetched>;
}

/** What saving a source needs of the world. */
export interface Capture {
  readonly fetcher: Fetcher;
  /** Reads a file that a writer named: anywhere on this machine (absolute path), links followed. Never throws. */
  readNamed(path: string, limit: number): Promise<FileContent>;
  /**
   * Writes new files (paths relative to the root), all or none; makes the folders that they need. Overwrites nothing, and follows no link
   * out of the root. Null, or why they were not written.
   */
  create(root: string, files: readonly NewFile[]): Promise<string | null>;
  /** A text in another encoding (a name of the WHATWG Encoding Standard) as UTF-8 with its mark; null when it is not in that encoding. */
  toUtf8(bytes: Uint8Array, encoding: string): Uint8Array | null;
}

export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What comes with the program. */
export interface OwnData {
  /** Reads it when it is first asked for, once a process. Never rejects: what could not be read is a problem. */
  readResources(): Promise<ReadResources>;
  /** Left out: verdicts rest on rules alone. */
  readonly entailmentModel?: EntailmentModel;
}

/** Keeps texts as read-only files outside of all roots, for editors that show nothing but files. */
export interface ShownTexts {
  /** Absolute, with `/`. */
  readonly folder: string;
  /** Writes a file below the folder, as a whole or not at all; one that says the same stays. False: it could not. Never rejects. */
  write(path: string, text: string): Promise<boolean>;
}
