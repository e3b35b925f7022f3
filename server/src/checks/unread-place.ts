import type { Block, Citation } from '../note/model.ts';
import { sliceOf } from '../text/span.ts';
import type { ReportFix } from './check.ts';
import { writtenKey } from './write.ts';

/** A place that is written behind a key in the text, where neither Pandoc nor we read it: `(@key, ¶ 7)`. */
export interface UnreadPlace {
  /** `¶ 7` */
  readonly place: string;
  /** `[@key, ¶ 7]` or `@key [¶ 7]` */
  readonly mended: string;
  readonly fix: ReportFix;
}

const PLACE = /^,?\s{0,3}((?:¶¶?|§§?|pp?\.|ll?\.|paras?\.)\s?\d+(?:\s?[-–]\s?\d+)?)(?![\d.,]*\d)/u;

/** The place behind the key of an author-in-text citation; null when there is none. */
export function unreadPlace(block: Block, { mode, key, keySpan, locator }: Citation): UnreadPlace | null {
  if (mode !== 'author-in-text' || locator) return null;
  const behind = sliceOf(block.text, { start: keySpan.end, end: keySpan.end + 60 });
  const match = PLACE.exec(behind);
  if (!match) return null;
  const place = match[1]!;
  const end = keySpan.end + match[0].length;
  const bracketed = block.text[keySpan.start - 1] === '(' && block.text[end] === ')';
  const mended = bracketed ? `[${writtenKey(key)}, ${place}]` : `${writtenKey(key)} [${place}]`;
  const span = bracketed ? { start: keySpan.start - 1, end: end + 1 } : { start: keySpan.start, end };
  return { place, mended, fix: { title: `Write ${mended}`, edits: [{ span, text: mended }] } };
}
