import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { type Span, trimSpan } from '../text/span.ts';

/** A stretch of a file of the root. */
export interface Place {
  /** Relative to the root, `/`-separated. */
  readonly path: string;
  /** In the note, or in the original of the source. */
  readonly span: Span;
}

/** Where the words of a stretch of a source's extracted text stand in its file; null when there is no file. */
export function placeIn(source: Source, span: Span): Place | null {
  const body = bodyOf(source);
  return source.file && body ? { path: source.file.path, span: body.origin.spanOf(trimSpan(body.text, span)) } : null;
}
