import { htmlProse } from './html.ts';
import { markdownProse } from './markdown.ts';
import { plainProse } from './plain.ts';

/** What a text is written in, as far as mark-up is told from words. */
export type MarkUp = 'text' | 'markdown' | 'html';

/** What of a source is running text, in pieces that `BREAK` parts. It has no spans: where words stand in the source is lost. */
export function proseOf(text: string, markUp: MarkUp): string {
  if (markUp === 'text') return plainProse(text);
  return markUp === 'markdown' ? markdownProse(text) : htmlProse(text);
}
