import { bodyOf } from '../library/body.ts';
import { emptyLibrary } from '../library/build.ts';
import type { Library, Source } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import { matchQuotation } from '../library/quote/match.ts';
import { searchPassages } from '../library/search/search.ts';
import type { Citation } from '../note/model.ts';
import { derived } from '../text/derived.ts';
import type { BlockContext, ReportFix } from './check.ts';
import { quotationsOf, SHORTEST_QUOTATION } from './quotations.ts';
import { locatorEdit } from './write.ts';

/** The paragraph of a source in which words that the citation pins, or its sentence quotes, stand exactly; null for none. */
export function paragraphOfQuotation(context: BlockContext, citation: Citation, source: Source): number | null {
  const body = bodyOf(source);
  if (!body) return null;
  for (const { text, citations } of quotationsOf(context)) {
    if (text.length < SHORTEST_QUOTATION || !citations.includes(citation)) continue;
    const match = matchQuotation(body, [], text);
    const passage = match.kind === 'exact' ? passageAt(body, match.span.start) : null;
    if (passage) return passage.number;
  }
  return null;
}

/** Searching one source does not ask for an index of the whole library. */
const alone = derived((source: Source): Library => ({ ...emptyLibrary, sources: new Map([[source.key, source]]) }));

const FIGURE = /\d/;
/** Many passages name a year: it tells something only beside so many other words. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const FEW_SHARED = 4;

/** The paragraph of a source that fits a sentence best, if it shares one of the figures in `specific`; null for none. */
export function paragraphWithFigures(source: Source, sentence: string, specific: string): number | null {
  const [best] = searchPassages(alone(source), sentence, { limit: 1 });
  if (!best) return null;
  const figures = best.shared.filter((word) => FIGURE.test(word) && specific.toLowerCase().includes(word));
  const isTelling =
    figures.some((word) => !YEAR.test(word)) || (figures.length > 0 && best.shared.length >= FEW_SHARED);
  return isTelling ? best.passage.number : null;
}

/** The fix that gives a citation the paragraph of its quoted words as locator; none when they are not to be found. */
export function locatorFixes(context: BlockContext, citation: Citation, source: Source): ReportFix[] {
  const paragraph = paragraphOfQuotation(context, citation, source);
  const edit = paragraph === null ? null : locatorEdit(citation, paragraph, context.block.text);
  return edit ? [{ title: `Cite ¶ ${paragraph}, where the quoted words stand`, edits: [edit] }] : [];
}
