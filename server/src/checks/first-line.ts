import type { Library } from '../library/model.ts';
import { originalOf } from '../library/original.ts';
import type { Span } from '../text/span.ts';

/** The first line of a file of the library, where findings about the whole file stand; empty when there is no text. */
export function firstLineOf(library: Library, path: string): Span {
  const original = originalOf(library, path)?.original ?? '';
  const end = original.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? original.length : end };
}
