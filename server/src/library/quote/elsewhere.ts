import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import { bodyOf } from '../body.ts';
import type { Library, Source } from '../model.ts';
import { groundOf, wholeOf } from './areas.ts';
import { parseQuotation } from './pattern.ts';
import { exactPlacement } from './placement.ts';
import { mayHold, telltalesOf } from './word-filter.ts';

/** A quotation found in another source. */
export interface Elsewhere {
  readonly source: Source;
  /** In its extracted text. */
  readonly span: Span;
}

/** So many sources that hold the rarest words are read to the letter; more would keep a writer waiting. */
const MOST_SOURCES = 50;
/** Fewer letters stand in many sources by chance. */
const LEAST_LENGTH = 12;

const inKeyOrder = derived((library: Library): Source[] =>
  [...library.sources.keys()].sort().map((key) => library.sources.get(key)!),
);

/**
 * The first source (in key order) but `exceptKey` where the quoted words stand letter for letter, as `matchQuotation` would
 * find them; null when there is none. Sources are sifted by the words that they hold before any is read, and no more than
 * fifty are read. Quotations under 12 characters are not looked for.
 */
export function findInLibrary(library: Library, quotation: string, exceptKey: string): Elsewhere | null {
  const pattern = parseQuotation(quotation);
  if (!pattern.parts.some((part) => part.text.length >= LEAST_LENGTH)) return null;
  const telltales = telltalesOf(pattern.parts.map((part) => part.text));
  let left = MOST_SOURCES;
  for (const source of inKeyOrder(library)) {
    if (source.key === exceptKey || !source.file || !mayHold(source.file, telltales)) continue;
    const body = bodyOf(source);
    if (!body) continue;
    if (left-- === 0) return null;
    const ground = groundOf(body);
    const placement = exactPlacement(ground, pattern, [wholeOf(ground)], false);
    if (!placement) continue;
    const span = { start: placement.spans[0]!.start, end: placement.spans.at(-1)!.end };
    return { source, span: ground.folded.map.spanOf(span) };
  }
  return null;
}
