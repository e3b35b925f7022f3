import type { Box, ExtractedBlock, Extraction } from '../library/extraction.ts';
import { shownSpans } from '../library/readers/extracted.ts';
import type { Span } from '../text/span.ts';

/** A page of a PDF, and what to mark there. */
export interface PdfPlace {
  /** From 0. */
  readonly page: number;
  /** As printed: `iv`. */
  readonly label: string;
  /** As extracted, so line-end hyphens are joined; empty: the page as a whole. */
  readonly words: string;
  /** Where they should stand; none: anywhere on the page. */
  readonly boxes: readonly Box[];
}

/**
 * Where stretches of the text that a PDF is shown as stand in the PDF itself, in order of pages; spans count in that text. A stretch without words
 * stands for the block around or after it. Of a page that is covered as a whole the words are not named: marking them all would mark nothing. Of
 * several such pages only the first is given. Empty for what has no pages.
 */
export function pdfPlaces(extraction: Extraction, spans: readonly Span[]): PdfPlace[] {
  if (extraction.format !== 'pdf' || extraction.pages.length === 0) return [];
  const blocks = placedBlocks(extraction);
  const parts = new Map<Placed, Span>();
  for (const span of spans)
    for (const [block, part] of partsOf(blocks, span)) {
      const before = parts.get(block);
      parts.set(
        block,
        before ? { start: Math.min(before.start, part.start), end: Math.max(before.end, part.end) } : part,
      );
    }
  const whole = wholePages(blocks, parts);
  const places: PdfPlace[] = [];
  for (const placed of blocks) {
    const part = parts.get(placed);
    if (!part) continue;
    const { block, span, page } = placed;
    const label = extraction.pages[page] ?? String(page + 1);
    if (!whole.has(page))
      places.push({
        page,
        label,
        words: block.text.slice(part.start - span.start, part.end - span.start),
        boxes: block.boxes ?? [],
      });
    else if (places.length === 0) places.push({ page, label, words: '', boxes: [] });
  }
  return places;
}

interface Placed {
  readonly block: ExtractedBlock;
  /** In the shown text. */
  readonly span: Span;
  readonly page: number;
}

function placedBlocks(extraction: Extraction): Placed[] {
  const spans = shownSpans(extraction);
  return extraction.blocks.map((block, i) => ({ block, span: spans[i]!, page: block.page ?? 0 }));
}

function partsOf(blocks: readonly Placed[], { start, end }: Span): [Placed, Span][] {
  if (start < end) {
    const touched = blocks.filter(({ span }) => span.start < end && start < span.end);
    if (touched.length > 0)
      return touched.map((placed) => [
        placed,
        { start: Math.max(start, placed.span.start), end: Math.min(end, placed.span.end) },
      ]);
  }
  const near = blocks.find(({ span }) => start <= span.end) ?? blocks.at(-1);
  return near ? [[near, near.span]] : [];
}

/** Pages of several blocks, all of which are covered to their ends. */
function wholePages(blocks: readonly Placed[], parts: ReadonlyMap<Placed, Span>): ReadonlySet<number> {
  const counts = new Map<number, { all: number; covered: number }>();
  for (const placed of blocks) {
    const count = counts.get(placed.page) ?? { all: 0, covered: 0 };
    const part = parts.get(placed);
    count.all += 1;
    if (part && part.start === placed.span.start && part.end === placed.span.end) count.covered += 1;
    counts.set(placed.page, count);
  }
  return new Set([...counts].filter(([, { all, covered }]) => all > 1 && all === covered).map(([page]) => page));
}
