import { bodyOf } from '../library/body.ts';
import type { Passage, Source, SourceBody } from '../library/model.ts';
import { passageText } from '../library/passage-text.ts';
import { locateLabel, pageAt } from '../library/passages.ts';
import { matchQuotation } from '../library/quote/match.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import { preview } from './passage-text.ts';
import { type Place, placeIn } from './place.ts';
import type { PreviewPassage } from './preview-model.ts';
import { sourceTitle } from './source-head.ts';

/** What one reads in a hover, in UTF-16 units. */
const LONGEST = 600;
/** Of one citation. */
const MOST = 3;

/** The passages that a citation leads to, to be shown; none where the whole source is cited. Kept with what was resolved. */
export const previewPassages: (resolved: Resolved) => readonly PreviewPassage[] = derived((resolved: Resolved) => {
  if (resolved.status !== 'found' || resolved.whole) return [];
  const { source, passages } = resolved;
  const body = bodyOf(source);
  if (!body) return [];
  return passages.slice(0, MOST).map((passage) => ({
    title: sourceTitle(source),
    place: placeName(source, body, passage),
    text: preview(passageText(body, passage), LONGEST),
  }));
});

/** `¶ 7`; in sources with pages `¶ 7, p. 3`: paragraphs behind a page are those of the page. */
function placeName(source: Source, body: SourceBody, passage: Passage): string {
  const page = pageAt(body, passage.span.start);
  return [locateLabel(source, passage), page ? `p. ${page.label}` : ''].filter((part) => part !== '').join(', ');
}

/**
 * Where a citation leads in the file of its source: the first cited stretch; for a whole source the words that it pins, else the start. Null where
 * there is no file. Kept with what was resolved, which belongs to this one citation.
 */
export function previewTarget(resolved: Resolved, citation: Citation): Place | null {
  if (!('source' in resolved) || !resolved.source.file) return null;
  const found = targets(resolved);
  if (!found.has(citation)) found.set(citation, targetOf(resolved.source, resolved, citation));
  return found.get(citation)!;
}

const targets = derived((_: Resolved) => new Map<Citation, Place>());

function targetOf(source: Source, resolved: Resolved, { quote }: Citation): Place {
  const start: Place = { path: source.file!.path, span: { start: 0, end: 0 } };
  if (resolved.status !== 'found') return start;
  const [first] = resolved.whole ? pinned(source, quote?.text ?? '') : resolved.spans;
  return (first && placeIn(source, first)) ?? start;
}

function pinned(source: Source, words: string) {
  const body = bodyOf(source);
  const match = body && words !== '' ? matchQuotation(body, [], words) : null;
  return match?.kind === 'exact' && match.words.length > 0 ? [match.span] : [];
}
