import type { InlineCitation } from '../../../server/src/note/inline-citations.ts';
import type { Citation } from '../../../server/src/note/model.ts';

/**
 * What to show for a citation of `text` while nothing is known of its sources: `(see garrow-2025, ¶ 7; moor)`. A key in the text stays as it is
 * written: it may be no citation at all.
 */
export function shortForm({ span, citations }: InlineCitation, text: string): string {
  if (citations[0]?.mode === 'author-in-text') return text.slice(span.start, span.end);
  return `(${citations.map((citation) => itemOf(citation, text)).join('; ')})`;
}

const itemOf = (citation: Citation, text: string): string =>
  [[citation.prefix, citation.key].filter(Boolean).join(' '), locatorOf(citation, text)].filter(Boolean).join(', ');

const locatorOf = ({ locator }: Citation, text: string): string =>
  locator
    ? text
        .slice(locator.span.start, locator.span.end)
        .replace(/^\{|\}$/g, '')
        .replace(/\s+/g, ' ')
    : '';
