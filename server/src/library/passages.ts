import { overlaps, type Span } from '../text/span.ts';
import type { Page, Passage, Source, SourceBody } from './model.ts';

/** The passage that holds an offset of the extracted text (or ends there); null between passages and in headings. */
export function passageAt(body: SourceBody, offset: number): Passage | null {
  const passage = body.passages[indexAfter(body.passages, offset) - 1];
  if (passage && offset <= passage.span.end) return passage;
  // The header row of a table belongs to its first row.
  const next = body.passages[indexAfter(body.passages, offset)];
  return next?.header && next.header.start <= offset && offset <= next.header.end ? next : null;
}

/** The page that holds an offset of the extracted text; none in sources without pages. */
export const pageAt = (body: SourceBody, offset: number): Page | undefined =>
  body.pages.find(({ span }) => span.start <= offset && offset < span.end);

/** How many passages start at or before an offset. */
function indexAfter(passages: readonly Passage[], offset: number): number {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The passages that share words with these spans (which rise), in order. */
export function passagesIn(body: SourceBody, spans: readonly Span[]): Passage[] {
  const found = new Set<Passage>();
  for (const span of spans) {
    const first = Math.max(0, indexAfter(body.passages, span.start) - 1);
    for (let i = first; i < body.passages.length && body.passages[i]!.span.start < span.end; i++)
      if (overlaps(body.passages[i]!.span, span)) found.add(body.passages[i]!);
  }
  return [...found];
}

/** The locator to cite a passage of a source with: `¶ 8`. */
export const locateLabel = (_source: Source, passage: Passage): string => `¶ ${passage.number}`;
