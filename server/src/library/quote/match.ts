import { type DiffPiece, spansOfDiff, wordDiff } from '../../text/diff.ts';
import { overlaps, type Span, sliceOf } from '../../text/span.ts';
import type { SourceBody } from '../model.ts';
import { placementApart } from './apart.ts';
import { areasOf, type Ground, groundOf, wholeOf } from './areas.ts';
import { nearPlacements } from './near.ts';
import { ANY_LETTER, parseQuotation, type QuotePart } from './pattern.ts';
import { exactPlacement, type Placement } from './placement.ts';

/** Words between two gaps of a quotation and the words of the source that they are. */
export interface QuotedWords {
  /** In the quotation. */
  readonly quoted: Span;
  /** In the extracted text of the source. */
  readonly source: Span;
}

/** What became of a quotation in its source. Spans count in the extracted text unless they say otherwise. */
export type QuoteMatch =
  | {
      readonly kind: 'exact';
      /** From the first of the words to the last. */
      readonly span: Span;
      /** One for each part between gaps; none when the quotation holds no words. */
      readonly words: readonly QuotedWords[];
      /** Not in the cited stretches, but in the same source. */
      readonly elsewhere: boolean;
    }
  | {
      readonly kind: 'altered';
      readonly span: Span;
      readonly words: readonly QuotedWords[];
      readonly elsewhere: boolean;
      /** 0.85 to 1. */
      readonly similarity: number;
      /** Removed: only in the quotation (spans count there). Added: only in the source. */
      readonly diff: readonly DiffPiece[];
      /** The words of the quotation that differ, spans in the quotation. */
      readonly differing: readonly Span[];
      /** The words as quoted do stand somewhere else in this source. */
      readonly verbatimAt: Span | null;
    }
  | {
      readonly kind: 'ambiguous';
      /** Places that are equally alike, in order. */
      readonly places: readonly Span[];
      readonly similarity: number;
      readonly elsewhere: boolean;
    }
  | {
      readonly kind: 'missing';
      /** Its sentences do stand in a cited stretch, but with other words between them: from the first to the last, and each. */
      readonly apart: { readonly span: Span; readonly words: readonly QuotedWords[] } | null;
    };

/**
 * Looks for a quotation (the words between the marks) in a source: letter for letter on folded text in the cited stretches
 * (`within`; none stand for the whole source), across their edges, nearly in them, then letter for letter and nearly
 * anywhere. Nearly: 12 characters or more, at least 85 % alike, whole words at both ends. Words with gaps between them must
 * stand in order in one stretch (in one passage where the whole source is searched). A quotation without words is exact.
 */
export function matchQuotation(body: SourceBody, within: readonly Span[], quotation: string): QuoteMatch {
  const ground = groundOf(body);
  const pattern = parseQuotation(quotation);
  const whole = wholeOf(ground);
  const areas = within.length > 0 ? areasOf(ground, within) : [whole];
  const finish = new Finish(body, ground, quotation, areas);
  if (pattern.parts.length === 0) return finish.nothingToCompare();

  const everywhere = areas.length === 1 && areas[0]!.start <= 0 && areas[0]!.end >= whole.end;
  const exact =
    exactPlacement(ground, pattern, areas, false) ?? (everywhere ? null : exactPlacement(ground, pattern, areas, true));
  if (exact) return finish.exact(exact);
  const near = nearPlacements(ground, pattern.parts, areas);
  const verbatim = everywhere ? null : exactPlacement(ground, pattern, [whole], false);
  if (near.length > 0) return finish.near(near, verbatim);
  if (verbatim) return finish.exact(verbatim);
  const far = everywhere ? [] : nearPlacements(ground, pattern.parts, [whole]);
  if (far.length > 0) return finish.near(far, null);
  const apart = placementApart(ground, quotation, areas);
  return { kind: 'missing', apart: apart && finish.apart(apart) };
}

/** Leads placements in the folded text back to what the caller knows: the extracted text and the quotation. */
class Finish {
  constructor(
    private readonly body: SourceBody,
    private readonly ground: Ground,
    private readonly quotation: string,
    private readonly areas: readonly Span[],
  ) {}

  nothingToCompare(): QuoteMatch {
    const start = this.ground.folded.map.startOf(this.areas[0]!.start);
    return { kind: 'exact', span: { start, end: start }, words: [], elsewhere: false };
  }

  exact(placement: Placement): QuoteMatch {
    const elsewhere = this.isElsewhere(placement);
    return { kind: 'exact', span: this.spanOf(placement), words: this.wordsOf(placement), elsewhere };
  }

  near(placements: readonly Placement[], verbatim: Placement | null): QuoteMatch {
    const [best] = placements as [Placement, ...Placement[]];
    const { similarity } = best;
    const elsewhere = this.isElsewhere(best);
    if (placements.length > 1) {
      const places = placements.map((placement) => this.spanOf(placement)).sort((a, b) => a.start - b.start);
      return { kind: 'ambiguous', places, similarity, elsewhere };
    }
    const words = this.wordsOf(best);
    const diffs = best.parts.map((part, i) => this.diffOf(part, words[i]!));
    const diff = diffs.flatMap((pieces, i) =>
      i === 0 ? pieces : [this.gapBetween(words[i - 1]!, words[i]!), ...pieces],
    );
    const differing = diffs.flatMap((pieces) => spansOfDiff(pieces));
    const verbatimAt = verbatim && this.spanOf(verbatim);
    return { kind: 'altered', span: this.spanOf(best), words, elsewhere, similarity, diff, differing, verbatimAt };
  }

  apart(placement: Placement): { span: Span; words: QuotedWords[] } {
    return { span: this.spanOf(placement), words: this.wordsOf(placement) };
  }

  private isElsewhere({ spans }: Placement): boolean {
    return !spans.some((span) => this.areas.some((area) => overlaps(area, span)));
  }

  private spanOf({ spans }: Placement): Span {
    return this.ground.folded.map.spanOf({ start: spans[0]!.start, end: spans.at(-1)!.end });
  }

  private wordsOf({ parts, spans }: Placement): QuotedWords[] {
    return parts.map((part, i) => ({
      quoted: part.placed({ start: 0, end: part.raw.length }),
      source: this.ground.folded.map.spanOf(spans[i]!),
    }));
  }

  private gapBetween(before: QuotedWords, after: QuotedWords): DiffPiece {
    const span = { start: before.quoted.end, end: after.quoted.start };
    return { kind: 'same', text: sliceOf(this.quotation, span), span };
  }

  private diffOf(part: QuotePart, { source }: QuotedWords): DiffPiece[] {
    const pieces = wordDiff(part.raw, sliceOf(this.body.text, source), sameButForChangedLetters);
    return pieces.map((piece) => {
      if (piece.kind === 'added')
        return { ...piece, span: { start: piece.span.start + source.start, end: piece.span.end + source.start } };
      const span = part.placed(piece.span);
      const space = piece.text.slice(piece.span.end - piece.span.start);
      return { ...piece, text: sliceOf(this.quotation, span) + space, span };
    });
  }
}

function sameButForChangedLetters(written: string, found: string): boolean {
  if (written === found) return true;
  if (written.length !== found.length || !written.includes(ANY_LETTER)) return false;
  return written.split('').every((unit, i) => unit === found[i] || unit === ANY_LETTER);
}
