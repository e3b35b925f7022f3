import type { Passage, SourceBody } from '../library/model.ts';
import { passageAt, passagesIn } from '../library/passages.ts';
import { contains, overlaps, type Span, sliceOf, touches } from '../text/span.ts';
import { countWords, toWholeWords } from './cite-words.ts';

/** What of a source somebody wants to cite. */
export interface Selection {
  /** In order, at least one. */
  readonly passages: readonly Passage[];
  /** The chosen words in the extracted text, whole ones, from the first to the last passage. */
  readonly words: Span;
}

/**
 * What a range of the file of a source selects: an empty one the passage around it, any other the passages whose words it holds. Null where no
 * passage is: on a heading, in front matter, between paragraphs.
 */
export function selectionIn(body: SourceBody, range: Span): Selection | null {
  if (range.start === range.end) {
    const passage = passageAt(body, body.origin.offsetOf(range.start));
    if (!passage || !touches(body.origin.spanOf(passage.span), range.start)) return null;
    const words = toWholeWords(body.text, passage.span);
    return words && { passages: [passage], words };
  }
  const start = body.origin.offsetOf(range.start);
  const chosen = toWholeWords(body.text, { start, end: Math.max(start, body.origin.offsetOf(range.end)) });
  if (!chosen) return null;
  const passages = passagesIn(body, [chosen]);
  const [first] = passages;
  if (!first) return null;
  // Headings before the first passage and behind the last are no part of what is cited.
  const inside = {
    start: Math.max(chosen.start, first.span.start),
    end: Math.min(chosen.end, passages.at(-1)!.span.end),
  };
  const words = toWholeWords(body.text, inside);
  return words && { passages, words };
}

/**
 * The stretches of a selection that can be quoted, the best first: all of it, then the part in that passage which holds most of it. Of a row of a
 * table the words of one cell: cells stand in no sentence together.
 */
export function stretchesOf(body: SourceBody, { passages, words }: Selection): Span[] {
  const parts = passages.flatMap((passage) => partIn(body, passage, words) ?? []);
  const longest = parts.sort((a, b) => countWords(sliceOf(body.text, b)) - countWords(sliceOf(body.text, a)))[0];
  const isRow = passages.some(({ kind, span }) => kind === 'row' && overlaps(span, words));
  const best = passages.length > 1 && !isRow ? [words] : [];
  return longest ? [...best, longest] : best;
}

function partIn(body: SourceBody, { span, kind }: Passage, words: Span): Span | null {
  if (!overlaps(span, words)) return null;
  const part = toWholeWords(body.text, {
    start: Math.max(words.start, span.start),
    end: Math.min(words.end, span.end),
  });
  if (!part || (kind === 'row' && sliceOf(body.text, part).includes('\t'))) return null;
  return contains(span, part) ? part : null;
}
