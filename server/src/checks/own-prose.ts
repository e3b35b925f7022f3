import { findQuotations } from '../language/quotations.ts';
import { codeSpansOf } from '../note/code-spans.ts';
import type { Block, Prose, Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A sentence in which the writer names things, and where words of others stand in it. */
export interface OwnSentence {
  readonly prose: Prose;
  readonly sentence: Sentence;
  /** Quotations in its text, with their marks, and code. */
  readonly quoted: readonly Span[];
}

/** The sentences of a block that are the writer's, headings among them; no block quotes. */
export const ownProseOf: (block: Block) => readonly OwnSentence[] = derived((block) =>
  block.prose
    .filter(({ kind }) => kind !== 'quote')
    .flatMap((prose) =>
      prose.sentences.map((sentence) => ({
        prose,
        sentence,
        quoted: [...findQuotations(sentence.text).map(({ outer }) => outer), ...codeIn(block, sentence)],
      })),
    ),
);

/** Where code stands in the text of a sentence. */
function codeIn(block: Block, { map, span }: Sentence): Span[] {
  return codeSpansOf(block)
    .filter((code) => overlaps(code, span))
    .map(({ start, end }) => ({ start: map.offsetOf(start), end: map.offsetOf(end) }));
}
