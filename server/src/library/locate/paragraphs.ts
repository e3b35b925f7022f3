import type { Span } from '../../text/span.ts';
import type { Passage, SourceBody } from '../model.ts';
import { passagesIn } from '../passages.ts';
import { countOf, found, type Located, malformed, unknown } from './located.ts';
import { type NumberRange, numbersIn } from './numbers.ts';

/** The passages that `¶ 7`, `¶¶ 3-5, 9` or `¶ 7 ff.` name, counted through the whole document. */
export function locateParagraphs(body: SourceBody, value: string): Located {
  const ranges = numbersIn(value);
  if (!ranges) return malformed;
  const spans: Span[] = [];
  for (const range of ranges) {
    const last = Number.isFinite(range.last) ? range.last : lastOfSection(body, range.first);
    if (range.first < 1 || last > body.passages.length) return unknown(countOf(body.passages.length, 'paragraph'));
    spans.push(...spansOf(body.passages.slice(range.first - 1, last)));
  }
  return found(spans);
}

/** The same, counted from the start of a page or section. */
export function locateParagraphsIn(body: SourceBody, place: readonly Span[], value: string): Located {
  const ranges = numbersIn(value);
  if (!ranges) return malformed;
  const passages = passagesIn(body, place);
  const spans: Span[] = [];
  for (const { first, last } of ranges) {
    if (first < 1 || last > passages.length) return unknown(`${countOf(passages.length, 'paragraph')} there`);
    spans.push(...passages.slice(first - 1, last).flatMap((passage) => spansOf([passage])));
  }
  return found(spans);
}

/** From the first to the last; a table row brings the header row of its table. */
export function spansOf(passages: readonly Passage[]): Span[] {
  const first = passages[0];
  if (!first) return [];
  const span = { start: first.span.start, end: passages.at(-1)!.span.end };
  return first.header ? [first.header, span] : [span];
}

/** The number of the last passage of the innermost section that holds this one, or of the text. */
function lastOfSection(body: SourceBody, number: NumberRange['first']): number {
  const start = body.passages[number - 1]?.span.start;
  if (start === undefined) return number;
  const section = body.sections.filter(({ span }) => span.start <= start && start < span.end).at(-1);
  return section ? body.passages.filter(({ span }) => span.start < section.span.end).length : body.passages.length;
}
