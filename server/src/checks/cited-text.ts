import { coverageOf } from '../evidence/coverage.ts';
import type { WhyNot } from '../evidence/model.ts';
import { factsOf } from '../evidence/reader.ts';
import { bestPassages, LONGEST_WHOLE } from '../evidence/window.ts';
import { bodyOf } from '../library/body.ts';
import { metadataOf } from '../library/metadata.ts';
import type { Metadata, Passage, Source, SourceBody } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import type { Citation } from '../note/model.ts';
import { type Span, sliceOf } from '../text/span.ts';
import type { BlockContext, PassageReference } from './check.ts';
import { passageIndex } from './passage-index.ts';

/** A passage as it stands in the text that a claim is compared with. */
export interface Piece {
  /** Where it begins in the compared text. */
  readonly at: number;
  readonly length: number;
  readonly source: Source;
  /** In the extracted text of the source. */
  readonly span: Span;
  /** The compared words are the source's own, unit for unit (of table rows they are not). */
  readonly exact: boolean;
  readonly citation: Citation;
}

/** All that a sentence cites in one stance, as one text: together its citations must cover it. */
export interface CitedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What the reader of the passages knows besides: titles, authors, publishers. */
  readonly title: string;
  /** The day of the source, where all cited sources that have one agree. */
  readonly date: string | undefined;
  /** How many sources it comes from. */
  readonly sources: number;
  /** Why a part of what is cited in support is not in `text`: a picture, a source without text, a passage that does not exist. */
  readonly unseen: WhyNot | undefined;
}

/**
 * The cited passages of a sentence. Long citations (pages, sections, whole documents) are cut down to the passages that share most with the claim. Null when
 * nothing that is cited in support has a text; of a picture the text is empty.
 */
export function citedText(context: BlockContext, claim: string, citations: readonly Citation[]): CitedText | null {
  const unseen = unseenIn(context, citations);
  const cited = citations.flatMap((citation) => passagesOf(context, citation));
  if (cited.length === 0 && unseen !== 'picture') return null;
  const pieces: Piece[] = [];
  let text = '';
  for (const { citation, source, passage, words } of chosen(context, claim, cited)) {
    if (text !== '') text += '\n\n';
    const exact = passage.kind !== 'row';
    pieces.push({ at: text.length, length: words.length, source, span: passage.span, exact, citation });
    text += words;
  }
  const sources = new Set(cited.map(({ source }) => source));
  const about = [...sources].map(metadataOf);
  const dates = new Set(about.flatMap(({ issued }) => issued ?? []));
  return {
    text,
    pieces,
    title: about.map(namesOf).join('. '),
    date: dates.size === 1 ? [...dates][0] : undefined,
    sources: sources.size,
    unseen,
  };
}

/** What everybody who reads a source knows of it: title, authors, publisher. */
export const namesOf = ({ title, author, publisher }: Metadata): string =>
  [title, ...(author ?? []), publisher].filter((x) => x !== undefined).join('. ');

/** Pictures are not read; of a figure with a caption in the text, the caption does not hold all that it shows either. */
const isPicture = ({ locator }: Citation): boolean => locator?.label === 'figure';

function unseenIn(context: BlockContext, citations: readonly Citation[]): WhyNot | undefined {
  if (citations.some(isPicture)) return 'picture';
  return citations.some((citation) => passagesOf(context, citation).length === 0) ? 'empty' : undefined;
}

interface Cited {
  readonly citation: Citation;
  readonly source: Source;
  readonly passage: Passage;
  readonly words: string;
}

function passagesOf(context: BlockContext, citation: Citation): Cited[] {
  const resolved = context.resolve(citation);
  if (resolved.status !== 'found' && (resolved.status !== 'unresolvable-locator' || isPicture(citation))) return [];
  const { source } = resolved;
  const body = bodyOf(source);
  if (!body) return [];
  const passages = resolved.status === 'found' ? resolved.passages : body.passages;
  return passages.map((passage) => ({ citation, source, passage, words: passageText(body, passage) }));
}

function chosen({ resources }: BlockContext, claim: string, cited: readonly Cited[]): readonly Cited[] {
  const length = cited.reduce((sum, { words }) => sum + words.length, 0);
  if (length <= LONGEST_WHOLE) return cited;
  const bodies = [...new Set(cited.map(({ source }) => bodyOf(source)!))];
  const firsts = new Map<SourceBody, number>();
  let first = 0;
  for (const body of bodies) {
    firsts.set(body, first);
    first += body.passages.length;
  }
  const indexes = bodies.map((body) => passageIndex(body, resources));
  const coverage = coverageOf(factsOf(claim, resources.lexicon), indexes, resources.lexicon);
  const pieces = cited.map(({ source, passage, words }) => ({
    passage: firsts.get(bodyOf(source)!)! + passage.number - 1,
    size: words.length,
  }));
  return bestPassages(coverage, pieces).map((at) => cited[at]!);
}

/** The passage that a stretch of the compared text belongs to; the first one where nothing is asked for. */
export const pieceAt = ({ pieces }: CitedText, span: Span | null): Piece | undefined =>
  span ? pieces.findLast((piece) => piece.at <= span.start) : pieces[0];

/** Where a stretch of the compared text stands in its source: for the reference beside a finding. */
export function referenceTo(cited: CitedText, span: Span | null, message: string): PassageReference[] {
  const at = pieceAt(cited, span);
  return at ? [{ source: at.source, span: at.span, message }] : [];
}

/** The citation that a stretch of the compared text belongs to. */
export const citationAt = (cited: CitedText, span: Span | null): Citation | undefined => pieceAt(cited, span)?.citation;

/** The words of a stretch. */
export const wordsAt = ({ text }: CitedText, span: Span): string => sliceOf(text, span);
