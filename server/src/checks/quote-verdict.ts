import { bodyOf } from '../library/body.ts';
import type { Source, SourceBody } from '../library/model.ts';
import { findInLibrary } from '../library/quote/elsewhere.ts';
import { matchQuotation, type QuotedWords, type QuoteMatch } from '../library/quote/match.ts';
import type { Citation } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import type { Span } from '../text/span.ts';
import type { BlockContext } from './check.ts';
import { type QuotationUse, quotationsOf, SHORTEST_QUOTATION } from './quotations.ts';
import { isTitle } from './titles.ts';

type Altered = Extract<QuoteMatch, { kind: 'altered' }>;
type Ambiguous = Extract<QuoteMatch, { kind: 'ambiguous' }>;

/** A source that is cited for a quotation, with what it says of the words. */
export interface Cited {
  /** The first citation that leads there. */
  readonly citation: Citation;
  readonly source: Source;
  readonly body: SourceBody;
}

/** What became of a quotation in the sources that are cited for it. */
export type Verdict =
  /** Nearly these words stand in a cited passage. */
  | { readonly kind: 'altered'; readonly use: QuotationUse; readonly cited: Cited; readonly match: Altered | Ambiguous }
  /** The words stand elsewhere: in another passage of a cited source, or in a source that is not cited. */
  | {
      readonly kind: 'elsewhere';
      readonly use: QuotationUse;
      readonly cited: Cited;
      readonly source: Source;
      readonly span: Span;
    }
  /** All of its sentences stand in a cited passage, but with other words between them. */
  | {
      readonly kind: 'apart';
      readonly use: QuotationUse;
      readonly cited: Cited;
      readonly span: Span;
      readonly words: readonly QuotedWords[];
    }
  /** Nowhere; `near`: nearly these words stand in another passage of the source. */
  | { readonly kind: 'missing'; readonly use: QuotationUse; readonly cited: Cited; readonly near: Span | null };

/** The quotations of a block that are not, word for word, where they are cited. Those that cannot be compared are left out. */
export const verdictsOf: (context: BlockContext) => readonly Verdict[] = derived((context) =>
  quotationsOf(context)
    .filter((use) => use.where !== 'sentence' || use.text.length >= SHORTEST_QUOTATION)
    .map((use) => verdictOn(context, use))
    .filter((verdict) => verdict !== null),
);

interface Ground extends Cited {
  readonly within: Map<string, Span>;
  /** A citation without a usable locator: the whole source is cited. */
  whole: boolean;
}

/** Null: one of the cited passages has the words, or nothing can be said. */
function verdictOn(context: BlockContext, use: QuotationUse): Verdict | null {
  const grounds = groundsOf(context, use.citations);
  if (!grounds) return null;
  const matches = grounds.map((cited) => {
    const within = cited.whole ? [] : [...cited.within.values()];
    return { cited, match: matchQuotation(cited.body, within, use.text) };
  });
  if (matches.some(({ match }) => match.kind === 'exact' && !match.elsewhere)) return null;
  return misplaced(use, matches) ?? altered(use, matches) ?? apart(use, matches) ?? missing(context, use, matches);
}

type Matched = { readonly cited: Cited; readonly match: QuoteMatch };

/** The words as quoted stand in another passage of a cited source: the locator is wrong, not the words. */
function misplaced(use: QuotationUse, matches: readonly Matched[]): Verdict | null {
  for (const { cited, match } of matches) {
    const span = match.kind === 'exact' ? match.span : match.kind === 'altered' ? match.verbatimAt : null;
    if (span) return { kind: 'elsewhere', use, cited, source: cited.source, span };
  }
  return null;
}

/** The nearest of the cited passages. */
function altered(use: QuotationUse, matches: readonly Matched[]): Verdict | null {
  let best: { cited: Cited; match: Altered | Ambiguous } | null = null;
  for (const { cited, match } of matches) {
    if (match.kind !== 'altered' && match.kind !== 'ambiguous') continue;
    if (!match.elsewhere && (!best || match.similarity > best.match.similarity)) best = { cited, match };
  }
  return best && { kind: 'altered', use, ...best };
}

function apart(use: QuotationUse, matches: readonly Matched[]): Verdict | null {
  for (const { cited, match } of matches)
    if (match.kind === 'missing' && match.apart) return { kind: 'apart', use, cited, ...match.apart };
  return null;
}

function missing(context: BlockContext, use: QuotationUse, matches: readonly Matched[]): Verdict | null {
  // Titles and names stand between quotation marks without being quoted from anywhere.
  if (use.where === 'sentence' && isTitle(use.text)) return null;
  const [{ cited }] = matches as [Matched];
  const other = findInLibrary(context.library, use.text, cited.source.key);
  if (other) return { kind: 'elsewhere', use, cited, ...other };
  const near = matches.map(({ match }) => match).find((match) => match.kind === 'altered');
  return { kind: 'missing', use, cited, near: near?.span ?? null };
}

/** The cited sources with their cited stretches; null when one of them cannot be looked at, or none is cited. */
function groundsOf(context: BlockContext, citations: readonly Citation[]): Ground[] | null {
  const grounds = new Map<Source, Ground>();
  for (const citation of citations) {
    const resolved = context.resolve(citation);
    if (resolved.status === 'not-a-source') continue;
    const body = 'source' in resolved ? bodyOf(resolved.source) : null;
    if (!('source' in resolved) || !body) return null;
    const { source } = resolved;
    const ground = grounds.get(source) ?? { citation, source, body, within: new Map<string, Span>(), whole: false };
    grounds.set(source, ground);
    // Where the locator leads nowhere, that is said by another check; the words may stand anywhere in the source.
    if (resolved.status !== 'found' || resolved.whole) ground.whole = true;
    else for (const span of resolved.spans) ground.within.set(`${span.start}-${span.end}`, span);
  }
  return grounds.size > 0 ? [...grounds.values()] : null;
}
