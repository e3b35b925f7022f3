import type { Span } from '../../text/span.ts';

/** What a cited passage said when it was pinned: an entry of `pincite.lock`. */
export interface Pin {
  readonly key: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Of the bytes of the file then. */
  readonly sha256: string;
  /** As cited, in its plainest form: `¶ 8`, `p. 3, ¶ 2`, `§ Outlook`; empty: the whole source. */
  readonly locator: string;
  /** The words of the passage; of a long one its first and its last, with ` … ` between. Empty for a whole source. */
  readonly words: string;
  /** Of the folded text of all that was cited. */
  readonly hash: string;
  /** 32 characters (UTF-16 units, never half a character) of the extracted text before and behind it. */
  readonly before: string;
  readonly after: string;
  /** The day it was pinned: 2026-11-26. */
  readonly date: string;
}

/** All entries that can be read, sorted by key and locator. */
export interface Lock {
  readonly pins: readonly Pin[];
}

/** What became of a pinned passage. Spans are in the extracted text as it is now. */
export type PinStatus =
  /** The same words at the same place; case, quotation marks, dashes and white space aside. */
  | { readonly status: 'same' }
  /** The same words, once, at another place. `locator` cites them there. */
  | { readonly status: 'moved'; readonly spans: readonly Span[]; readonly locator: string }
  /** Near words: at the place that was cited, or (then `locator` is another) elsewhere. */
  | { readonly status: 'changed'; readonly spans: readonly Span[]; readonly locator: string }
  /** Neither these words nor near ones. */
  | { readonly status: 'gone' }
  /** The words stand at several places, none of them the one that was cited. */
  | { readonly status: 'ambiguous'; readonly locators: readonly string[] };
