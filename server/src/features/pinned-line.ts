import { whatBecame } from '../checks/pin-text.ts';
import { becameOf, placeOf } from '../checks/pinned.ts';
import type { Resolved } from '../library/resolve.ts';
import type { Citation } from '../note/model.ts';
import type { LockFile } from '../workspace/lock.ts';
import { escapeMarkdown } from './markdown.ts';

/** Whether a cited passage says what it said when it was pinned, as a line of Markdown; empty where the lock does not record it. */
export function pinnedLine(lock: LockFile, citation: Citation, resolved: Resolved): string {
  const place = placeOf(citation, resolved);
  const became = place && becameOf(lock, place);
  if (!became) return '';
  if (became.status.status !== 'same') return escapeMarkdown(whatBecame(became, place));
  return `Pinned on ${became.pin.date}; ${place.locator === '' ? 'the source' : 'the passage'} says the same.`;
}
