import { metadataOf } from '../library/metadata.ts';
import type { Metadata, Source } from '../library/model.ts';
import { escapeMarkdown } from './markdown.ts';

/** The title of a source, or its key when it has none; plain text. */
export const sourceTitle = (source: Source): string =>
  metadataOf(source).title?.replace(/\s+/g, ' ').trim() || source.key;

/** Who wrote it, who published it, when: `by Ana Ortiz. Mining Weekly, 2 January 2025`; empty when nothing is known. */
export function sourceByline(metadata: Metadata): string {
  const author = metadata.author?.length ? `by ${listOf(metadata.author)}` : '';
  const publisher = metadata.publisher ?? metadata.containerTitle;
  const isAuthor = metadata.author?.length === 1 && metadata.author[0] === publisher;
  const published = [isAuthor ? '' : publisher, metadata.issued && dateInWords(metadata.issued)]
    .filter(Boolean)
    .join(', ');
  return [author, published].filter(Boolean).join('. ');
}

/** The head of what is shown of a source, as Markdown: title, byline, and what speaks against using it. */
export function sourceHead(source: Source): string {
  const metadata = metadataOf(source);
  const byline = sourceByline(metadata);
  const lines = [
    `**${escapeMarkdown(sourceTitle(source))}**${byline.startsWith('by ') ? ', ' : '. '}${escapeMarkdown(byline)}`,
  ];
  if (metadata.retracted) lines.push('This source has been retracted.');
  if (metadata.reliability) lines.push(`Graded ${escapeMarkdown(metadata.reliability)}.`);
  return lines.map((line) => line.replace(/[.,\s]*$/, '.')).join(' ');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2025-01-02` as `2 January 2025`; anything else as it is. */
export function dateInWords(date: string): string {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(date);
  const month = match && months[Number(match[2]) - 1];
  if (!match || !month) return date;
  return [match[3] && String(Number(match[3])), month, match[1]].filter(Boolean).join(' ');
}

/** `A`, `A and B`, `A, B and C`; of more than three the first two and `others`. */
export function listOf(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), 'others'] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
