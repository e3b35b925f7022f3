import { type Figures, readFigures } from '../language/quantities.ts';
import { findQuotations } from '../language/quotations.ts';
import type { Sentence } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Quoted stretches of a rendered sentence, marks included: what stands there is somebody else's. Kept per sentence. */
export const quotedIn: (sentence: Sentence) => readonly Span[] = derived(({ text }: Sentence) =>
  findQuotations(text).map(({ outer }) => outer),
);

/** Dates and quantities of a sentence in the writer's own words, offsets in its rendered text. Kept per sentence. */
export const figuresIn: (sentence: Sentence) => Figures = derived((sentence: Sentence) => {
  const { dates, quantities } = readFigures(sentence.text);
  const quoted = quotedIn(sentence);
  if (quoted.length === 0) return { dates, quantities };
  const own = (each: Span): boolean => !quoted.some((quotation) => overlaps(quotation, each));
  return { dates: dates.filter(own), quantities: quantities.filter(own) };
});
