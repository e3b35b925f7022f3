import { locatorText } from '../checks/wording.ts';
import type { Source } from '../library/model.ts';
import type { Citation } from '../note/model.ts';
import { sliceOf } from '../text/span.ts';
import { shortSource } from './source-reference.ts';

/** A citation with the source that it leads to; null: no source has its key. */
export interface CitedSource {
  readonly citation: Citation;
  readonly source: Source | null;
}

/**
 * What a reader sees for the citations of one bracket, or for one in the text with the bracket behind it: `(see Garrow 2025, ¶ 7; Moor Weekly 2024)`,
 * `Garrow (2025, ¶ 7)`. Quoted words are left out, other words of a suffix stay. `block`: the text in which the citations stand. Plain text.
 */
export function shortCitation(block: string, cited: readonly CitedSource[]): string {
  const [first, ...rest] = cited;
  if (!first) return '';
  if (first.citation.mode !== 'author-in-text') return `(${cited.map((each) => itemText(block, each)).join('; ')})`;
  const { name, year } = named(first);
  const inside = [joined([year, ...placeOf(block, first.citation)]), ...rest.map((each) => itemText(block, each))];
  const bracket = inside.filter((part) => part !== '').join('; ');
  if (bracket === '') return name;
  return withoutAuthor(block, first.citation) ? `(${bracket})` : `${name} (${bracket})`;
}

/** `-@key` in the text: the minus stands before the span of such a citation. */
export const withoutAuthor = (block: string, { mode, keySpan }: Citation): boolean =>
  mode === 'author-in-text' && block[keySpan.start - 1] === '-';

function itemText(block: string, each: CitedSource): string {
  const { name, year } = named(each);
  const place = placeOf(block, each.citation);
  const isWithoutAuthor = each.citation.mode === 'suppress-author' && (year !== '' || place.length > 0);
  const who = isWithoutAuthor ? year : [name, year].filter((part) => part !== '').join(' ');
  return [each.citation.prefix, joined([who, ...place])].filter((part) => part !== '').join(' ');
}

const named = ({ citation, source }: CitedSource): { readonly name: string; readonly year: string } =>
  source ? shortSource(source) : { name: citation.key, year: '' };

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** The locator, and what else the suffix says but for the quoted words. */
function placeOf(block: string, { locator, quote, suffix }: Citation): string[] {
  let rest = suffix;
  for (const span of [locator?.span, quote?.outer]) if (span) rest = without(rest, sliceOf(block, span));
  // With mark-up inside, the quoted words do not stand in the suffix as in the block.
  if (quote) rest = without(rest, quote.text);
  rest = rest.replace(/[\s,;:"“”'‘’{}]+$/u, '').replace(/^[\s,;:"“”'‘’{}]+/u, '');
  return [locator ? locatorText(locator) : '', /[\p{L}\p{N}]/u.test(rest) ? rest : ''].filter((part) => part !== '');
}

function without(text: string, words: string): string {
  const line = words.replace(/\s+/g, ' ');
  const at = text.indexOf(line);
  return at < 0 ? text : `${text.slice(0, at).replace(/[\s,;:]+$/, '')} ${text.slice(at + line.length).trimStart()}`;
}
