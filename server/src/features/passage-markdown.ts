import { splitSentences } from '../language/sentences.ts';
import type { Passage, SourceBody } from '../library/model.ts';
import { passagesIn } from '../library/passages.ts';
import { contains, overlaps, type Span, sliceOf } from '../text/span.ts';
import { escapeWithMarks, type Mark, movedMark } from './markdown.ts';
import { excerptOf } from './passage-text.ts';

/** How much of a source is shown at once, in UTF-16 units: what one reads without scrolling. */
const LONGEST = 900;
/** Shorter pieces tell nothing. */
const SHORTEST = 250;
const MOST_PASSAGES = 3;

/**
 * Passages of a source as one Markdown block quote with the marked words in bold (marks count in the extracted text). Long ones
 * are cut at sentences; of many those that hold marked words are shown, else the first. `named`: with their numbers.
 */
export function passagesAsMarkdown(
  body: SourceBody,
  passages: readonly Passage[],
  marks: readonly Mark[],
  named = passages.length > 1,
): string {
  const marked = passages.filter((passage) => marks.some((mark) => overlaps(mark, passage.span)));
  const shown = (marked.length > 0 ? marked : passages).slice(0, MOST_PASSAGES);
  const longest = Math.max(SHORTEST, Math.floor(LONGEST / Math.max(1, shown.length)));
  const quotes = shown.map((passage, i) => {
    const name = named && passage.number > 0 ? `(¶ ${passage.number}) ` : '';
    const quote = `> ${name}${passageAsMarkdown(body, passage, marks, longest)}`;
    const before = shown[i - 1];
    if (passage.header && passage.header.start === before?.header?.start) return `  \n${quote}`;
    return `${before ? '\n>\n' : ''}${rowHead(body, passage)}${quote}`;
  });
  const left = passages.length - shown.length;
  const more = left === 1 ? 'And one more paragraph.' : `And ${left} more paragraphs.`;
  return quotes.join('') + (left > 0 ? `\n\n${more}` : '');
}

/** The passages in cited stretches; the stretches themselves, unnumbered, when they are less (a line, a heading). */
export function passagesToShow(body: SourceBody, spans: readonly Span[]): readonly Passage[] {
  const inside = passagesIn(body, spans);
  const isLess = inside.length === 1 && !spans.some((span) => contains(span, inside[0]!.span));
  return inside.length > 0 && !isLess ? inside : spans.map((span) => ({ number: 0, span, kind: 'paragraph' }));
}

/** A row of a table says little without the head of its table; rows that follow one another share it. */
const rowHead = (body: SourceBody, { header }: Passage): string =>
  header ? `> ${withMarks(sliceOf(body.text, header), [], true)}  \n` : '';

/** A passage on one line with the marked words in bold; a long one cut to sentences around these, `longest` UTF-16 units as a guide. */
export function passageAsMarkdown(
  body: SourceBody,
  { span, kind }: Passage,
  marks: readonly Mark[],
  longest: number,
): string {
  const text = sliceOf(body.text, span);
  const inside = marks.filter((mark) => overlaps(mark, span)).map((mark) => movedMark(mark, -span.start));
  const { parts, cutBefore, cutAfter } = excerptOf(text, splitSentences(text), inside, longest);
  const shown = parts.map((part) =>
    withMarks(
      sliceOf(text, part),
      inside.filter((mark) => overlaps(mark, part)).map((mark) => movedMark(mark, -part.start)),
      kind === 'row',
    ),
  );
  return `${cutBefore ? '… ' : ''}${shown.join(' … ')}${cutAfter ? ' …' : ''}`;
}

/** Text with words in bold; the cells of a table row, which tabs hold apart, with bars between them. */
function withMarks(text: string, marks: readonly Mark[], isRow: boolean): string {
  if (!isRow) return escapeWithMarks(text, marks);
  const cells: string[] = [];
  let start = 0;
  for (const cell of text.split('\t')) {
    cells.push(
      escapeWithMarks(
        cell,
        marks.map((mark) => movedMark(mark, -start)),
      ),
    );
    start += cell.length + 1;
  }
  return cells.join(' | ');
}
