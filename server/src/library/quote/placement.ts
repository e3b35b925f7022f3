import type { Span } from '../../text/span.ts';
import { type Ground, unitAt } from './areas.ts';
import { findExact } from './exact.ts';
import type { QuotePart, QuotePattern } from './pattern.ts';

/** Where the parts of a quotation stand in a folded text. */
export interface Placement {
  readonly parts: readonly QuotePart[];
  readonly spans: readonly Span[];
  readonly errors: number;
  readonly similarity: number;
}

/**
 * Where the words of a quotation stand letter for letter in one of the areas, brackets and dots read as the source's own
 * first, as editing beside its words then, as editing in place of some of them last; null when nowhere. With `across`, they may begin before an area or end behind it.
 */
export function exactPlacement(
  ground: Ground,
  pattern: QuotePattern,
  areas: readonly Span[],
  across: boolean,
): Placement | null {
  for (const area of areas) {
    const verbatim = pattern.verbatim && inOrder(ground, [pattern.verbatim], area, across);
    const edited = verbatim ?? (isEdited(pattern) ? inOrder(ground, pattern.parts, area, across) : null);
    const replaced = edited ?? (pattern.replaced.length > 0 ? inOrder(ground, pattern.replaced, area, across) : null);
    if (replaced) return replaced;
  }
  return null;
}

/** The most that one word in brackets can stand for, in units of the folded text. */
const A_FEW_WORDS = 40;

const isEdited = ({ verbatim, parts }: QuotePattern): boolean => parts.length > 0 && parts[0] !== verbatim;

/** The same for parts that must all stand in one area, in order, with anything between them. */
export function inOrder(ground: Ground, parts: readonly QuotePart[], area: Span, across: boolean): Placement | null {
  const reach = across && parts.length === 1 ? parts[0]!.text.length - 1 : 0;
  const end = area.end + reach;
  for (let from = Math.max(0, area.start - reach); from < end; ) {
    const first = findExact(ground.folded, parts[0]!, { start: from, end });
    if (!first) return null;
    const unit = unitAt(ground, area, first.start);
    const spans = parts.length === 1 ? [first] : follow(ground, parts, { start: first.start, end: unit.end });
    if (spans) return { parts, spans, errors: 0, similarity: 1 };
    // The first fitting places leave the most room: what fails from here fails from everywhere in this unit, unless two
    // parts must stand close together.
    from = parts.some((part) => part.close) ? first.end : Math.max(unit.end, first.end);
  }
  return null;
}

function follow(ground: Ground, parts: readonly QuotePart[], unit: Span): Span[] | null {
  const spans: Span[] = [];
  for (const part of parts) {
    const start = spans.at(-1)?.end ?? unit.start;
    const end = part.close && spans.length > 0 ? start + A_FEW_WORDS + 2 * part.text.length : unit.end;
    const span = findExact(ground.folded, part, { start, end: Math.min(end, unit.end) });
    if (!span || (part.close && spans.length > 0 && span.start - start > A_FEW_WORDS)) return null;
    spans.push(span);
  }
  return spans;
}
