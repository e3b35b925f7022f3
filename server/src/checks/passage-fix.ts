import { tells } from '../evidence/bounds.ts';
import { bodyOf } from '../library/body.ts';
import { asOneLine } from '../text/one-line.ts';
import { sliceOf } from '../text/span.ts';
import type { BlockContext, ReportFix } from './check.ts';
import { type CitedText, pieceAt } from './cited-text.ts';
import { comparedText, type Found, foundIn, saidIn } from './comparisons.ts';
import { locatorText, quoted } from './wording.ts';
import { escaped } from './write.ts';

/**
 * The fix that puts `text`, which says what the passage says, in place of the words of a reason. None where mark-up stands among these words, or where
 * the sentence would then part from the passage as much as before. Never safe: which side is right, the writer must know.
 */
export function passageFix(context: BlockContext, found: Found, text: string): ReportFix[] {
  const { sentence, reason } = found;
  const span = sentence.map.spanOf(reason.claim);
  const raw = sliceOf(context.block.text, span);
  if (text === '' || text.includes('\n') || asOneLine(raw) !== asOneLine(saidIn(found))) return [];
  if (!isBetter(context, found, text)) return [];
  const given = asOneLine(foundIn(found));
  const where = placeOf(found);
  const title =
    text === given ? `Use ${quoted(text)}, as ${where} has it` : `Use ${quoted(text)}: ${where} has ${quoted(given)}`;
  // A dollar for a dollar reads as before.
  return [{ title, edits: [{ span, text: raw.includes('$') ? text : escaped(text) }] }];
}

/** The fix for a figure or date that differs in its bound alone: *at most 40* in place of *at least 40*, in the passage's own words. */
export function boundFix(context: BlockContext, found: Found): ReportFix[] {
  const given = foundIn(found);
  const first = given.slice(0, 1);
  return passageFix(
    context,
    found,
    (found.reason.claim.start === 0 ? first.toUpperCase() : first.toLowerCase()) + given.slice(1),
  );
}

/** Would fewer things be told of the sentence? */
function isBetter(context: BlockContext, { sentence, cited, comparison, reason }: Found, text: string): boolean {
  const { start, end } = reason.claim;
  const changed = sentence.text.slice(0, start) + text + sentence.text.slice(end);
  const { reasons } = comparedText(context, changed, cited);
  return reasons.filter(tells).length < comparison.reasons.filter(tells).length;
}

/** `¶ 7`, or the page or section that is cited; with its key where several sources are. */
function placeOf({ cited, reason }: Found): string {
  const piece = pieceAt(cited, reason.passage)!;
  const { locator } = piece.citation;
  const isOwn = locator !== null && locator.label !== 'paragraph';
  const place = isOwn ? locatorText(locator) : paragraphOf(piece);
  return cited.sources > 1 ? `${place} of @${piece.source.key}` : place;
}

function paragraphOf({ source, span }: CitedText['pieces'][number]): string {
  const passage = bodyOf(source)?.passages.find((each) => each.span.start === span.start);
  return passage ? `¶ ${passage.number}` : 'the passage';
}
