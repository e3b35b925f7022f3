import type { Extraction } from '../library/extraction.ts';

/** Reads one format. Rejects with `Unreadable` when the file cannot be read; any other rejection is taken for a broken file. */
export interface DocumentReader {
  read(bytes: Uint8Array, limits: Limits): Promise<Extraction>;
}

/** How much of a document is read. What is over a limit makes it unreadable, and says so: half a source would be no source. */
export interface Limits {
  readonly pages: number;
  /** Code units of text, of all blocks together. */
  readonly characters: number;
  /** Bytes of all that is unpacked from an archive, counted while unpacking. */
  readonly unpacked: number;
  /** Files in an archive. */
  readonly entries: number;
}

export const usualLimits: Limits = {
  pages: 10_000,
  characters: 50_000_000,
  unpacked: 512 * 1024 * 1024,
  entries: 20_000,
};

/** Why a file cannot be read, in words for a writer: what is the matter, and what to do. */
export class Unreadable extends Error {}
