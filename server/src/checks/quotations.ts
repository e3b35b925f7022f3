import type { Citation, Prose, QuotePin, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { OffsetMap, sliceMapped } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import type { BlockContext } from './check.ts';
import { citationsOf, coverOf, isCitation, ownSentencesOf } from './citations.ts';

/** A quotation of a block, and the citations of which one must hold its words (none: nothing covers it). */
export interface QuotationUse {
  /** The words, rendered. */
  readonly text: string;
  /** The words in the block, without the marks. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** From the words to the block; null when mark-up hides which letter is which. */
  readonly map: OffsetMap | null;
  readonly where: QuotePin['where'];
  readonly sentence: Sentence | undefined;
  readonly citations: readonly Citation[];
}

/** Shorter quotations in a sentence may be scare quotes; they are not compared with sources. */
export const SHORTEST_QUOTATION = 12;

/** All quotations of a block that could be compared with a source; those that nothing covers have no citations. */
export const quotationsOf: (context: BlockContext) => readonly QuotationUse[] = derived((context) => [
  ...pinsOf(context),
  ...ownSentencesOf(context.block).flatMap(({ prose, sentence }) => quotedInSentence(context, prose, sentence)),
  ...blockQuotationsOf(context),
]);

function* pinsOf(context: BlockContext): Iterable<QuotationUse> {
  const { text } = context.block;
  for (const { citation, sentence } of citationsOf(context.block)) {
    const { quote } = citation;
    if (!quote || quote.where === 'block' || !isCitation(context, citation)) continue;
    const { span, outer } = quote;
    const map = mapOf(text, quote.text, span);
    yield { text: quote.text, span, outer, map, where: quote.where, sentence, citations: [citation] };
  }
}

function quotedInSentence(context: BlockContext, prose: Prose, sentence: Sentence): QuotationUse[] {
  if (sentence.quotations.length === 0) return [];
  const citations = coverOf(context, { prose, sentence });
  return sentence.quotations.map(({ text, span, outer }) => {
    const map = mapInSentence(sentence, text, span);
    return { text, span, outer, map, where: 'sentence', sentence, citations };
  });
}

function* blockQuotationsOf(context: BlockContext): Iterable<QuotationUse> {
  const { block, around } = context;
  const noted = (labels: readonly string[]) => labels.flatMap((label) => around.footnotes.get(label)?.citations ?? []);
  for (const { text, map, citations, footnotes, introduction } of block.quotations) {
    const closing = [...citations, ...noted(footnotes)];
    const introducing = introduction
      ? [...introduction.citations, ...noted(introduction.footnotes)]
      : around.introducing;
    const nearest = closing.length > 0 ? closing : introducing;
    const span = map.spanOf({ start: 0, end: text.trimEnd().length });
    const all = nearest.filter((citation) => isCitation(context, citation));
    yield { text, span, outer: span, map, where: 'block', sentence: undefined, citations: all };
  }
}

/** The words stand in the block as they are (but for line breaks), or nobody can tell which letter came from where. */
function mapOf(block: string, text: string, span: Span): OffsetMap | null {
  if (span.end - span.start !== text.length) return null;
  const spaced = (words: string): string => words.replace(/\s/g, ' ');
  const same = spaced(block.slice(span.start, span.end)) === spaced(text);
  return same ? OffsetMap.identity(span.start, text.length) : null;
}

/** The part of the sentence's own map that the words stand in. */
function mapInSentence(sentence: Sentence, text: string, span: Span): OffsetMap | null {
  const start = sentence.map.offsetOf(span.start);
  if (!sentence.text.startsWith(text, start)) return null;
  return sliceMapped(sentence, { start, end: start + text.length }).map;
}
