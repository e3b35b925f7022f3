import { citationEnd } from '../language/citation-keys.ts';
import type { Citation } from '../note/model.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** How fixes write citations: the text that a reader of the dialect reads back as the same key and locator. */

interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A key as it stands behind its `@`: in braces when Pandoc would read it otherwise. */
export const keyText = (key: string): string =>
  !key.startsWith('{') && citationEnd(`@${key}`, 0) === key.length + 1 ? key : `{${key}}`;

/** `@key`, or `@{key}`. */
export const writtenKey = (key: string): string => `@${keyText(key)}`;

/** A paragraph, or the first and the last of several. */
export type Paragraphs = number | { readonly first: number; readonly last: number };

/** `¶ 7`, `¶¶ 7-8` */
export function writtenParagraphs(paragraphs: Paragraphs): string {
  if (typeof paragraphs === 'number') return `¶ ${paragraphs}`;
  const { first, last } = paragraphs;
  return first === last ? `¶ ${first}` : `¶¶ ${first}-${last}`;
}

/** `[@key, ¶ 7]` */
export const writtenCitation = (key: string, paragraphs: Paragraphs): string =>
  `[${writtenKey(key)}, ${writtenParagraphs(paragraphs)}]`;

/** The edit that gives a citation without locator one, in the way that its mode asks for; null when it cannot have one. */
export function pinpointEdit(citation: Citation, paragraphs: Paragraphs): Edit | null {
  const at = citation.keySpan.end;
  const place = writtenParagraphs(paragraphs);
  const span = { start: at, end: at };
  if (citation.mode === 'link')
    return hasOwnDestination(citation) && citation.target?.fragment === ''
      ? { span, text: `#${place.replace(' ', '')}` }
      : null;
  if (citation.mode !== 'author-in-text') return { span, text: `, ${place}` };
  return citation.suffix.trim() === '' ? { span, text: ` [${place}]` } : null;
}

/** The edit that makes the locator of a citation these paragraphs; null when it has none that could be changed. */
export const locatorEdit = (citation: Citation, paragraphs: Paragraphs, block: string): Edit | null =>
  placeEdit(citation, writtenParagraphs(paragraphs), block);

/** The same for a locator as it is written: `¶ 9`, `p. 3, ¶ 2`. A link can only lead to paragraphs. */
export function placeEdit(citation: Citation, place: string, block: string): Edit | null {
  if (citation.locator) {
    const { span } = citation.locator;
    return { span, text: sliceOf(block, span).startsWith('{') ? `{${place}}` : place };
  }
  if (citation.mode !== 'link' || !hasOwnDestination(citation) || !place.startsWith('¶')) return null;
  const hash = sliceOf(block, citation.keySpan).indexOf('#');
  if (hash < 0) return null;
  return {
    span: { start: citation.keySpan.start + hash, end: citation.keySpan.end },
    text: `#${place.replace(' ', '')}`,
  };
}

/** False for a link whose destination is defined elsewhere: its key is the whole link. */
const hasOwnDestination = ({ keySpan, span }: Citation): boolean => keySpan.end < span.end;

/** A destination of a link from the note at `from` to the file at `to` (both relative to the root). */
export function relativeDestination(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < target.length - 1 && folders[shared] === target[shared]) shared++;
  const path = [...folders.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
  return path.replace(/[ %()<>#?]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Words of a source as text of a note: one line, and nothing in it that Markdown or the dialect would read. */
export const escaped = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>@$|~^{}]/g, '\\$&')
    .replace(/&(?=[#\w]+;)/g, '\\&');
