import { asOneLine } from '../../text/one-line.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { Source, SourceBody } from '../model.ts';
import { GAP, hashOfSpans, wordsOf } from './canonical.ts';
import type { Pin } from './model.ts';

/** Longer passages are kept by their first and last words: so much, in UTF-16 units. */
const LONGEST = 1200;
const HALF = 500;
const CONTEXT = 32;

/**
 * What a cited place of a source says: the entry of the lock for it. `spans`: in the extracted text, in order; `locator` in
 * its plainest form (`plainLocator`), empty for the whole source. `date`: 2026-11-26. Null where there is nothing to record:
 * a source without a file, a place without words.
 */
export function pinOf(
  source: Source,
  body: SourceBody,
  spans: readonly Span[],
  locator: string,
  date: string,
): Pin | null {
  const { key, file } = source;
  if (!file) return null;
  const about = { key, file: file.path, sha256: file.sha256 ?? '', locator, date };
  if (locator === '') return { ...about, words: '', hash: hashOfBody(body), before: '', after: '' };
  const cited = [...spans].sort(bySpan);
  const words = cited.map(({ start, end }) => asOneLine(body.text.slice(start, end)).trim()).join(GAP);
  if (cited.length === 0 || wordsOf(words).words.length === 0) return null;
  const start = cited[0]!.start;
  const end = Math.max(...cited.map((span) => span.end));
  return {
    ...about,
    words: shortened(words),
    hash: hashOfSpans(body, cited),
    before: body.text.slice(wholeCharacter(body.text, Math.max(0, start - CONTEXT), 1), start),
    after: body.text.slice(end, wholeCharacter(body.text, Math.min(body.text.length, end + CONTEXT), -1)),
  };
}

/** Of the whole text. */
export const hashOfBody = (body: SourceBody): string => hashOfSpans(body, [{ start: 0, end: body.text.length }]);

function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, wholeCharacter(words, HALF, -1));
  const tail = words.slice(wholeCharacter(words, words.length - HALF, 1));
  // Cut between words where there are any.
  return `${head.replace(/\s+\S*$/, '')}${GAP}${tail.replace(/^\S*\s+/, '')}`;
}

/** The offset, or one beside it (in direction `step`) when it would cut a surrogate pair in two. */
function wholeCharacter(text: string, at: number, step: 1 | -1): number {
  const cuts = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  return cuts ? at + step : at;
}
