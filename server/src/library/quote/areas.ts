import { type Folded, foldedBody } from '../../text/fold.ts';
import { recent } from '../../text/recent.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';

/** The folded body of a source with its passages, and the stretches of it where a quotation is looked for. */
export interface Ground {
  readonly folded: Folded;
  /** Passages in the folded text, in order. */
  readonly passages: readonly Span[];
}

/** Twice as many as are read for a quotation that is nowhere (`elsewhere.ts`), so that the next letter finds them again. */
const MOST_KEPT = 128;

export const groundOf = recent(MOST_KEPT, (body: SourceBody): Ground => {
  const folded = foldedBody(body);
  return { folded, passages: body.passages.map((passage) => foldedSpan(folded, passage.span)) };
});

/** The cited stretches in the folded text, in order; those with nothing but white space between them are one. */
export function areasOf({ folded }: Ground, within: readonly Span[]): Span[] {
  const areas: Span[] = [];
  for (const area of within.map((span) => foldedSpan(folded, span)).sort(bySpan)) {
    const last = areas.at(-1);
    if (last && (area.start <= last.end || folded.text.slice(last.end, area.start) === ' '))
      areas[areas.length - 1] = { start: last.start, end: Math.max(last.end, area.end) };
    else areas.push(area);
  }
  return areas;
}

export const wholeOf = ({ folded }: Ground): Span => ({ start: 0, end: folded.text.length });

/**
 * Where the parts of a quotation with gaps must keep together around `offset`: in the cited stretch, or in one passage when
 * the stretch is the whole source.
 */
export function unitAt(ground: Ground, area: Span, offset: number): Span {
  if (area.start > 0 || area.end < ground.folded.text.length) return area;
  const { passages } = ground;
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low - 1];
  if (passage && offset < passage.end) return passage;
  // Between passages (a heading): up to the next one.
  return { start: passage?.end ?? 0, end: passages[low]?.start ?? area.end };
}

const foldedSpan = ({ map }: Folded, span: Span): Span => {
  const start = map.offsetOf(span.start);
  return { start, end: Math.max(start, map.offsetOf(span.end)) };
};
