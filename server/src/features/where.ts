import type { SourceBody } from '../library/model.ts';
import { pageAt } from '../library/passages.ts';
import type { Resolved } from '../library/resolve.ts';
import { escapeMarkdown } from './markdown.ts';
import { listOf, sourceTitle } from './source-head.ts';

/** Where the cited passages stand, as a sentence: `Paragraph 8 of 31, on page 3, in “Outlook”.` */
export function whereItStands(body: SourceBody, resolved: Extract<Resolved, { status: 'found' }>): string {
  const { spans, passages, whole } = resolved;
  const count = body.passages.length;
  if (whole) return `The whole source is cited: ${count === 1 ? 'one paragraph' : `${count} paragraphs`}.`;
  const start = spans[0]?.start ?? 0;
  const page = pageAt(body, start);
  const around = body.sections.findLast(({ span }) => span.start <= start && start < span.end);
  // The heading of the whole says no more than the title above.
  const section = around?.title === sourceTitle(resolved.source) ? undefined : around;
  const numbers = passages.map(({ number }) => number);
  const sentence = [
    numbers.length > 0 ? `${paragraphs(numbers)} of ${count}` : '',
    page ? `on page ${escapeMarkdown(page.label)}` : '',
    section ? `in “${escapeMarkdown(section.title)}”` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  return sentence === '' ? '' : `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
}

/** `paragraph 8`, `paragraphs 3 to 5 and 9`. */
export function paragraphs(numbers: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const words = runs.flatMap(({ from, to }) =>
    to - from < 2 ? [...new Set([from, to])].map(String) : [`${from} to ${to}`],
  );
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listOf(words)}`;
}
