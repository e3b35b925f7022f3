import { contextOf } from '../checks/context.ts';
import { quotationsOf, SHORTEST_QUOTATION } from '../checks/quotations.ts';
import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { matchQuotation, type QuoteMatch } from '../library/quote/match.ts';
import type { Citation, PlacedBlock } from '../note/model.ts';
import type { Span } from '../text/span.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Words that a citation pins, and what became of them in its source. */
export interface Pin {
  readonly text: string;
  readonly match: QuoteMatch;
  /** The words in the extracted text of the source. */
  readonly spans: readonly Span[];
}

/** A citation in its block. */
export interface CitationAt {
  readonly placed: PlacedBlock;
  readonly citation: Citation;
}

/**
 * The quotations that a citation must hold (its own pin, those of its sentence, a block quote), compared with the cited
 * stretches of its source (`within`; none stand for the whole source).
 */
export function pinsOf(
  snapshot: Snapshot,
  path: string,
  { placed, citation }: CitationAt,
  source: Source,
  within: readonly Span[],
): Pin[] {
  const body = bodyOf(source);
  if (!body) return [];
  const note = snapshot.notes.get(path);
  if (!note) return [];
  return quotationsOf(contextOf(snapshot, note, placed))
    .filter((use) => use.citations.includes(citation))
    .filter((use) => use.where !== 'sentence' || use.text.length >= SHORTEST_QUOTATION)
    .map(({ text }) => {
      const match = matchQuotation(body, within, text);
      return { text, match, spans: spansOf(match) };
    });
}

function spansOf(match: QuoteMatch): readonly Span[] {
  if (match.kind === 'missing') return [];
  return match.kind === 'ambiguous' ? match.places : match.words.map((words) => words.source);
}
