import { namesIn } from '../../language/proper-names.ts';
import type { SourceName } from '../model.ts';

/** What a text is written in, as far as mark-up is told from words. */
export type MarkUp = 'text' | 'markdown' | 'html';

/**
 * The names in the text of one source (as decoded, so with its mark-up; or as extracted), the most frequent first. Any text is one; never
 * throws. Time grows with its length.
 */
export function mineNames(text: string, markUp: MarkUp = 'text'): SourceName[] {
  void markUp;
  const counts = new Map<string, number>();
  for (const name of namesIn(text)) counts.set(name.text, (counts.get(name.text) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, kind: null, title: null, acronym: null, short: [], count }));
}
