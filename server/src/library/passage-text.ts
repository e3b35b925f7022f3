import { sliceOf } from '../text/span.ts';
import type { Passage, SourceBody } from './model.ts';

/** Stands between the cells of a row in the extracted text. */
const CELL = '\t';

/**
 * The words of a passage as a reader wants to see them: of a table row the cells, each behind the name of its column where
 * the table has names (`Origin: Orvania · 2025 (%): 78`), of all else the text as it is. For showing only: quotations are
 * compared, and places counted, in the extracted text.
 */
export function passageText(body: SourceBody, { span, kind, columns }: Passage): string {
  const text = sliceOf(body.text, span);
  if (kind !== 'row') return text;
  const cells = text.split(CELL).map((cell, i) => (columns?.[i] ? `${columns[i]}: ${cell.trim()}` : cell.trim()));
  return cells.join(' · ');
}
