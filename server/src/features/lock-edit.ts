import type { LockChange } from '../checks/lock-change.ts';
import { bodyOf } from '../library/body.ts';
import { pinOf } from '../library/lock/pin.ts';
import { lockText } from '../library/lock/write.ts';
import { editBetween } from '../text/document.ts';
import { isWritable, type LockFile, lockFile, placeName } from '../workspace/lock.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { timesCited } from './cited-places.ts';
import type { OtherEdit } from './code-actions.ts';

/**
 * The edit that changes the lock, on a day (2026-11-26). Null: it cannot be made. The source is gone, or the lock cannot be read as a whole, and
 * what could not be read would be lost.
 */
export function lockEdit(snapshot: Snapshot, { pin, left }: LockChange, today: string): OtherEdit | null {
  const { lock } = snapshot;
  if (!isWritable(lock)) return null;
  const source = snapshot.library.sources.get(pin.key);
  const body = source && bodyOf(source);
  const entry = body && pinOf(source, body, pin.spans, pin.locator, today);
  if (!entry) return null;
  const gone = new Set([placeName(pin.key, pin.locator)]);
  // The citation that is led elsewhere is one of them.
  if (left && timesCited(snapshot, left.key, left.locator) <= 1) gone.add(placeName(left.key, left.locator));
  const kept = lock.pins.filter(({ key, locator }) => !gone.has(placeName(key, locator)));
  return lockEditOf(lock, lockText([...kept, entry]));
}

/** The edit that makes this the text of the lock. */
export const lockEditOf = ({ text: before, exists }: LockFile, after: string): OtherEdit => ({
  path: lockFile,
  exists,
  before,
  edits: [editBetween(before, after)],
});
