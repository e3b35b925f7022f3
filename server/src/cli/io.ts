import type { Capture, Extractor, Miner, OwnData } from '../workspace/ports.ts';
import type { Machine } from '../workspace/read-files.ts';

/** Where text goes. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width in characters; 80 when nobody knows. */
  readonly columns: number;
}

/** What git knows of a folder. */
export interface Git {
  /** The top of the repository that an absolute folder lies in; null outside of any. */
  top(folder: string): Promise<string | null>;
  /** The files (absolute) below a folder that differ from a commit, or from where this branch left it; new files too. */
  changedSince(
    folder: string,
    commit: string,
  ): Promise<{ readonly files: readonly string[] } | { readonly problem: string }>;
}

/** All that the commands touch of the machine. Paths are absolute, with `/`. */
export interface Io extends Machine, OwnData {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly git: Git;
  readonly version: string;
  /** As `extractor`, but each file is read anew. Left out: `extractor` keeps nothing. */
  readonly uncached?: Extractor;
  /** The same of `miner`. */
  readonly uncachedMiner?: Miner;
  /** The day that it is here: 2026-11-26. */
  today(): string;
  /** For `pincite add` alone. */
  readonly capture: Capture;
  readStdin(): Promise<Uint8Array>;
  /** What stands at a path, links followed; null: nothing. */
  kindOf(path: string): Promise<'file' | 'folder' | null>;
  /** Null when it was written, else why not. Never overwrites with `isNew`. */
  writeFile(path: string, text: string, options?: { readonly isNew: boolean }): Promise<string | null>;
  /** Starts the language server, which ends the process when its client leaves. */
  startServer(): Promise<unknown>;
}

/** How a run ended. */
export const exitCode = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Not all of the work could be done. */
  trouble: 2,
} as const;

/** Something that the user asked for and cannot have; its message is one line for stderr. */
export class UsageError extends Error {}
