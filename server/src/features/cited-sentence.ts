import type { Citation, Sentence } from '../note/model.ts';
import type { CitationAt, Note, SentenceAt } from '../note/note.ts';
import { shift } from '../text/span.ts';

/** The sentence that a place in a note is about: the one that the citation there stands for, else the one that holds the place. */
export function sentenceFor(note: Note, offset: number): SentenceAt | null {
  const at = note.citationAt(offset);
  return (at && citedSentence(note, at)) ?? note.sentenceAt(offset);
}

/**
 * The sentence that a citation covers: of several (in a list item, or by `citationScope`) the one around it, or the last before it; of a
 * citation in a footnote the first that refers to the footnote. Null for a citation that stands alone.
 */
export function citedSentence(note: Note, { placed, citation, span }: CitationAt): SentenceAt | null {
  const here = sentencesIn(placed, (sentence) => sentence.citations.includes(citation));
  const around = here.findLast((each) => each.span.start <= span.start) ?? here[0];
  const label = footnoteOf(placed, citation);
  if (label === null) return around ?? null;
  for (const block of note.blocks) {
    const [found] = sentencesIn(block, (sentence) => sentence.footnotes.includes(label));
    if (found) return found;
  }
  return around ?? null;
}

function sentencesIn(placed: SentenceAt['placed'], isMeant: (sentence: Sentence) => boolean): SentenceAt[] {
  return placed.block.prose.flatMap((prose) =>
    prose.sentences
      .filter(isMeant)
      .map((sentence) => ({ placed, prose, sentence, span: shift(sentence.span, placed.start) })),
  );
}

const footnoteOf = ({ block }: SentenceAt['placed'], citation: Citation): string | null =>
  block.prose.find((prose) => prose.citations.includes(citation))?.footnote ?? null;
