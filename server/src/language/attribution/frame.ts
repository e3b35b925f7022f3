import type { Range } from './sources.ts';

/** An attribution in words: who, by which words, what. */
export interface Frame {
  readonly source: Range | null;
  readonly cue: Range;
  readonly content: Range;
}
