import { OffsetMap } from '../../text/offset-map.ts';
import type { Span } from '../../text/span.ts';
import { frontMatterOf } from '../metadata/front-matter.ts';
import { textMetadata } from '../metadata/text.ts';
import type { Page, Passage, SourceReader } from '../model.ts';
import { linesOf, type TextLine } from './text/lines.ts';

/*
 * Plain text, numbering v1. The extracted text is the original.
 *
 *  1. Every block of lines between blank lines is a passage, titles and rules too. A line of white space alone is blank.
 *  2. A form feed starts a page, and ends the passage: a passage stands on one page.
 *  3. A line that starts with a list mark begins a new passage when a blank line or a list line stands before it. List
 *     marks are `•`, and before white space `-`, `*` and a number of up to three digits with a full stop (a year at the
 *     start of a line is not one). A list line is a line with a mark, and lines below it that are indented further.
 *  4. A passage reaches from its first to its last character that is not white space; a list mark is part of it.
 *  5. YAML front matter is not counted.
 *  6. A text without form feeds has no pages. The first page is what stands before the first form feed, unless that is
 *     blank; what follows the last form feed is a page unless it is blank. Pages are labelled 1, 2, 3.
 */
export const textReader: SourceReader = {
  format: 'text',
  extensions: ['.txt'],
  read(original) {
    const start = frontMatterOf(original)?.end ?? 0;
    return {
      format: 'text',
      text: original,
      origin: OffsetMap.identity(0, original.length),
      passages: passagesOf(original, start),
      pages: pagesOf(original, start),
      sections: [],
      anchors: new Map(),
      metadata: textMetadata(original),
    };
  },
};

interface Open {
  readonly start: number;
  end: number;
  readonly kind: 'item' | 'paragraph';
}

function passagesOf(original: string, start: number): Passage[] {
  const found: Open[] = [];
  let open: Open | null = null;
  /** The margin of the list mark that the line before belongs to; null when it is no list line. */
  let list: number | null = null;
  for (const line of linesOf(original, start)) {
    if (line.blank || line.newPage) open = list = null;
    if (line.blank) continue;
    const begins = open === null || (line.marked && list !== null);
    list = marginOf(line, list);
    if (open !== null && !begins) open.end = line.span.end;
    else found.push((open = { ...line.span, kind: line.marked ? 'item' : 'paragraph' }));
  }
  return found.map(({ start, end, kind }, i) => ({ number: i + 1, span: { start, end }, kind }));
}

/** The margin of the item that a line belongs to, null when it belongs to none. */
function marginOf(line: TextLine, list: number | null): number | null {
  if (line.marked) return line.indent;
  return list !== null && line.indent > list ? list : null;
}

function pagesOf(original: string, start: number): Page[] {
  const feeds: number[] = [];
  for (let at = original.indexOf('\f', start); at >= 0; at = original.indexOf('\f', at + 1)) feeds.push(at);
  if (feeds.length === 0) return [];
  const spans: Span[] = [start, ...feeds.map((feed) => feed + 1)].map((from, i) => ({
    start: from,
    end: feeds[i] ?? original.length,
  }));
  if (isBlank(original, spans[0]!)) spans.shift();
  if (spans.length > 0 && isBlank(original, spans.at(-1)!)) spans.pop();
  return spans.map((span, i) => ({ label: String(i + 1), span }));
}

const isBlank = (text: string, span: Span): boolean => text.slice(span.start, span.end).trim() === '';
