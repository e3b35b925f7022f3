import type { Pin } from '../library/lock/model.ts';
import { type Span, shift } from '../text/span.ts';
import { type LockFile, pinsAt } from '../workspace/lock.ts';
import type { ReportFix } from './check.ts';
import { pinningElsewhere } from './lock-change.ts';
import type { PlaceUse } from './pinned.ts';
import { placeEdit } from './write.ts';

/**
 * Leads a citation to where its words stand now (`spans`, which `locator` names), in the note and in the lock. None where a link cannot be led there, and
 * none where other words are pinned to that place: they would pass for these.
 */
export function movingFixes(
  lock: LockFile,
  pin: Pin,
  { placed, citation, place }: PlaceUse,
  locator: string,
  spans: readonly Span[],
): ReportFix[] {
  const isTaken = pinsAt(lock, place.source.key, locator).some(({ hash }) => hash !== pin.hash);
  const edit = isTaken ? null : placeEdit(citation, locator, placed.block.text);
  if (!edit) return [];
  const edits = [{ span: shift(edit.span, placed.start), text: edit.text }];
  return [
    { title: `Cite ${locator}, where the words stand now`, edits, lock: pinningElsewhere(place, locator, spans) },
  ];
}
