import { splitSentences } from '../../language/sentences.ts';
import { type Span, shift, sliceOf } from '../../text/span.ts';
import type { Ground } from './areas.ts';
import { insideMarks, parseQuotation, type QuotePart } from './pattern.ts';
import { inOrder, type Placement } from './placement.ts';

/**
 * Where the sentences of a quotation stand letter for letter and in order in one of the areas, though with other words
 * between them that the quotation leaves out without a mark (*“We count in days. Two years ago …”*, of which the source
 * has *said the buyer* between both); null when it has one sentence only, or they do not stand there.
 */
export function placementApart(ground: Ground, quotation: string, areas: readonly Span[]): Placement | null {
  const inside = insideMarks(quotation);
  const sentences = splitSentences(sliceOf(quotation, inside)).map((span) => shift(span, inside.start));
  if (sentences.length < 2) return null;
  const parts = sentences.flatMap((span) => partsIn(quotation, span));
  for (const area of areas) {
    const found = parts.length > 0 ? inOrder(ground, parts, area, false) : null;
    if (found) return found;
  }
  return null;
}

const partsIn = (quotation: string, sentence: Span): QuotePart[] =>
  parseQuotation(sliceOf(quotation, sentence)).parts.map((part) => ({
    ...part,
    placed: (span) => shift(part.placed(span), sentence.start),
  }));
