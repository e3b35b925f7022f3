import type { Citation } from '../note/model.ts';
import type { Span } from '../text/span.ts';
import { bodyOf } from './body.ts';
import { keyOf } from './keys.ts';
import { locateFragment } from './locate/fragment.ts';
import { linkedSource } from './locate/link.ts';
import type { Located } from './locate/located.ts';
import { locate } from './locate/locator.ts';
import { nearestKeys } from './locate/nearest.ts';
import type { Library, Passage, Source, SourceBody } from './model.ts';
import { sourceNamed } from './named.ts';
import { passagesIn } from './passages.ts';

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
export function resolveCitation(library: Library, notePath: string, citation: Citation): Resolved {
  const source = sourceOf(library, notePath, citation);
  if ('status' in source) return source;
  const body = bodyOf(source);
  if (!body) return { status: 'no-text', source };
  const { locator, target } = citation;
  const located = locator ? locate(source, body, locator) : target && locateFragment(source, body, target.fragment);
  return located ? resolvedAs(located, source, body) : wholeOf(source, body);
}

function sourceOf(
  library: Library,
  notePath: string,
  { key, target }: Citation,
): Source | (Resolved & { status: 'unknown-source' | 'not-a-source' }) {
  if (!target) {
    const source = sourceNamed(library, key);
    return source ?? { status: 'unknown-source', nearest: nearestKeys(library, keyOf(key)) };
  }
  const linked = linkedSource(library, notePath, target);
  if (!linked) return { status: 'not-a-source' };
  return 'source' in linked ? linked.source : { status: 'unknown-source', nearest: linked.nearest };
}

function resolvedAs(located: Located, source: Source, body: SourceBody): Resolved {
  if (located.status !== 'found') return { ...located, source };
  const { spans } = located;
  return { status: 'found', source, spans, passages: passagesIn(body, spans), whole: false };
}

const wholeOf = (source: Source, body: SourceBody): Resolved => ({
  status: 'found',
  source,
  spans: [{ start: 0, end: body.text.length }],
  passages: body.passages,
  whole: true,
});

export { locateLabel, passageAt } from './passages.ts';
