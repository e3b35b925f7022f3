import type { ExtractedBlock } from '../../library/extraction.ts';
import { blockText, numberedOf } from './block-text.ts';
import { blocksOf, type LineBlock, usualSize } from './blocks.ts';
import { boxesOf } from './boxes.ts';
import { columnsOf, linesOf } from './columns.ts';
import { acrossColumns, acrossPages } from './continued.ts';
import { withAllFootnotes } from './footnotes.ts';
import { type OutlineEntry, withHeadings } from './headings.ts';
import { wordsIn } from './hyphens.ts';
import type { Size } from './item.ts';
import type { Segment } from './lines.ts';
import { withoutRunning } from './running.ts';
import { withHeaders } from './tables.ts';

/** A page as far as layout needs it. */
export interface Sheet extends Size {
  /** Of the direction in which most of its letters run; the page was turned by so many quarters for it. */
  readonly segments: readonly Segment[];
  readonly quarters: number;
  /** Segments that run in other directions, by direction. */
  readonly aside: readonly { readonly quarters: number; readonly segments: readonly Segment[] }[];
}

export interface Layout {
  readonly blocks: readonly ExtractedBlock[];
  /** The running heads and feet of each page. */
  readonly running: readonly (readonly string[])[];
}

/** The blocks of a document from the letters on its pages. */
export function layOut(given: readonly Sheet[], outline: readonly OutlineEntry[]): Layout {
  const sheets = isTyped(given) ? given.map(asPrinted) : given;
  const { pages, left } = withoutRunning(sheets);
  const columns = pages.map((segments) => columnsOf(segments));
  const lines = columns.flat(2);
  const size = usualSize(lines);
  const words = wordsIn(lines.map(({ text }) => text));
  const noted = withAllFootnotes(
    columns.map((page) => page.map(blocksOf)),
    size,
  );
  const joined = acrossPages(withHeadings(noted.map(acrossColumns), outline, size));
  const blocks = joined.flatMap((page, index) => {
    const labels = new Set(page.flatMap(({ label }) => label ?? []));
    const own = page.map((block) =>
      extracted(block, sheets[index]!, sheets[index]!.quarters, blockText(block, labels, words), index),
    );
    const aside = sheets[index]!.aside.flatMap(({ quarters, segments }) =>
      blocksOf(linesOf(segments)).map((block) =>
        extracted({ ...block, kind: 'paragraph' }, sheets[index]!, quarters, blockText(block, labels, words), index),
      ),
    );
    return [...own, ...aside];
  });
  return { blocks: withHeaders(numberedOf(blocks, words)), running: left };
}

/** True when the text itself stands in letters of equal width, so that these are no sign of code. */
function isTyped(sheets: readonly Sheet[]): boolean {
  let mono = 0;
  for (const { segments } of sheets)
    for (const segment of segments) mono += (segment.mono ? 1 : -1) * segment.text.length;
  return mono > 0;
}

const asPrinted = (sheet: Sheet): Sheet => ({
  ...sheet,
  segments: sheet.segments.map((segment) => ({ ...segment, mono: false })),
});

function extracted(block: LineBlock, sheet: Sheet, quarters: number, text: string, page: number): ExtractedBlock {
  const { kind, level, label } = block;
  return {
    kind,
    ...(level !== undefined && { level }),
    text,
    ...(label !== undefined && { label }),
    page,
    boxes: boxesOf(block.lines, sheet, quarters),
  };
}
