import { bodyOf } from '../library/body.ts';
import type { Source } from '../library/model.ts';
import { passageAt } from '../library/passages.ts';
import { matchQuotation } from '../library/quote/match.ts';
import type { Citation } from '../note/model.ts';
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

/** The fix that gives a citation the paragraph of its quoted words as locator; none when they are not to be found. */
export function locatorFixes(context: BlockContext, citation: Citation, source: Source): ReportFix[] {
  const paragraph = paragraphOfQuotation(context, citation, source);
  const edit = paragraph === null ? null : locatorEdit(citation, paragraph, context.block.text);
  return edit ? [{ title: `Cite ¶ ${paragraph}, where the quoted words stand`, edits: [edit] }] : [];
}
