import type { Citation } from '../note/model.ts';
import type { Span } from '../text/span.ts';
import type { Library, Passage, Source } from './model.ts';

/** Where a citation leads. */
export type Resolved =
  /** No source has this key, or the link leads to no file of a source folder. */
  | { readonly status: 'unknown-source'; readonly nearest: readonly string[] }
  /** A link that leads elsewhere: not a citation at all. */
  | { readonly status: 'not-a-source' }
  /** A bibliography entry without a document, or a file that could not be read. */
  | { readonly status: 'no-text'; readonly source: Source }
  /** The kind of locator exists in this source, the place does not (¶ 99 of 20). `has` says what there is: `20 paragraphs`. */
  | { readonly status: 'unknown-passage'; readonly source: Source; readonly has: string }
  /** The source has no such kind of locator: the whole source is taken. `kind`: `pages`. */
  | { readonly status: 'unresolvable-locator'; readonly source: Source; readonly kind: string }
  /** The locator cannot be read (`¶ x`). */
  | { readonly status: 'malformed-locator'; readonly source: Source }
  | {
      readonly status: 'found';
      readonly source: Source;
      /** The cited stretches of the extracted text, in order; one that spans everything when there is no locator. */
      readonly spans: readonly Span[];
      /** The passages in those stretches. */
      readonly passages: readonly Passage[];
      /** No locator: the whole source is cited. */
      readonly whole: boolean;
    };

/**
 * Where a citation in the note at `notePath` (relative to the root) leads in this library. Never throws.
 */
export function resolveCitation(_library: Library, _notePath: string, _citation: Citation): Resolved {
  throw new Error('to be written');
}
