import { derived } from '../../text/derived.ts';
import type { Span } from '../../text/span.ts';
import type { ExtractedBlock, Extraction } from '../extraction.ts';
import type { Page, SourceBody } from '../model.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './draft.ts';
import { sectionsOf } from './sections.ts';

/*
 * PDF, DOCX, mail and EPUB, numbering v1: what the extraction calls a block is a passage, but headings and header rows. Nobody can
 * read such a file in a text editor, so its original is a text that we make, in which every page and passage carries the
 * locator to cite it with:
 *
 *     — page iv —
 *
 *     § 2 Outlook
 *
 *     ¶ 12 The words of the passage, in lines of a length that can be read.
 *
 * The extracted text is the same without these marks; its map leads back to this one.
 */

/** No line is longer where a space can be broken at. Editors do not wrap lines by themselves. */
const WIDTH = 100;

interface Shown {
  readonly text: string;
  /** Of each block, the words without their mark. */
  readonly spans: readonly Span[];
}

/** The text that an extraction is shown as. */
export const shownText = (extraction: Extraction): string => shown(extraction).text;

/** Where the words of each block stand in that text, without their mark. */
export const shownSpans = (extraction: Extraction): readonly Span[] => shown(extraction).spans;

const shown = derived((extraction: Extraction): Shown => {
  const sections = sectionNumbers(extraction);
  const spans: Span[] = [];
  const parts: string[] = [];
  let length = 0;
  let number = 0;
  let page = -1;
  for (const block of extraction.blocks) {
    while (page < (block.page ?? -1)) put(`— page ${extraction.pages[++page]} —\n\n`);
    const lineStart = length;
    const isNumbered = block.kind !== 'heading' && block.kind !== 'header';
    if (isNumbered) put(`¶ ${++number} `);
    if (block.kind === 'heading') put(`§ ${sections.get(block)} `);
    if (block.label !== undefined) put(`[^${block.label}]: `);
    spans.push({ start: length, end: length + block.text.length });
    put(`${isAsItStands(block) ? block.text : inLines(block.text, length - lineStart)}\n\n`);
  }
  while (page < extraction.pages.length - 1) put(`— page ${extraction.pages[++page]} —\n\n`);
  return { text: `${parts.join('').trimEnd()}\n`, spans };

  function put(text: string): void {
    parts.push(text);
    length += text.length;
  }
});

/** Where breaks and tabs mean something. */
const isAsItStands = ({ kind }: ExtractedBlock): boolean => kind === 'code' || kind === 'row' || kind === 'header';

/** The text with some of its spaces made line breaks: of the same length. `column`: where it begins. */
function inLines(text: string, column: number): string {
  if (text.length + column <= WIDTH) return text;
  let lines = '';
  let start = 0;
  let room = WIDTH - column;
  let space = -1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n') {
      lines += text.slice(start, at + 1);
      start = at + 1;
      room = WIDTH;
      space = -1;
    } else if (text[at] === ' ') space = at;
    if (at - start < room || space < start) continue;
    lines += `${text.slice(start, space)}\n`;
    start = space + 1;
    room = WIDTH;
  }
  return lines + text.slice(start);
}

function sectionNumbers({ blocks }: Extraction): ReadonlyMap<ExtractedBlock, string> {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const sections = sectionsOf(
    headings.map((heading, start) => ({ level: heading.level ?? 1, title: heading.text, start })),
    headings.length,
  );
  return new Map(headings.map((heading, i) => [heading, sections[i]!.number]));
}

/** The body of a file whose text was extracted; its origin leads to `shownText`. */
export function extractedBody(extraction: Extraction): SourceBody {
  const { text, spans } = shown(extraction);
  const drafts: Draft[] = [];
  for (const [i, block] of extraction.blocks.entries())
    drafts.push({
      kind: block.kind,
      level: block.level ?? (block.kind === 'heading' ? 1 : 0),
      pieces: [{ ...spans[i]!, text: null }],
      ids: [...(block.ids ?? [])],
      headers: (block.headers ?? []).filter((header) => header < i).map((header) => drafts[header]!),
      columns: block.columns ?? null,
    });
  const body = assemble(extraction.format, text, drafts, extraction.metadata);
  return { ...body, pages: pagesOf(extraction, spans, body) };
}

/** A page reaches from its first block to the first block of the next; one without blocks is empty, where it would stand. */
function pagesOf({ blocks, pages }: Extraction, spans: readonly Span[], { text, origin }: SourceBody): Page[] {
  const starts: number[] = [];
  for (const [i, block] of blocks.entries())
    while (starts.length <= (block.page ?? -1)) starts.push(starts.length === 0 ? 0 : origin.offsetOf(spans[i]!.start));
  while (starts.length < pages.length) starts.push(text.length);
  return pages.map((label, i) => ({ label, span: { start: starts[i]!, end: starts[i + 1] ?? text.length } }));
}
