import { bodyOf } from '../../../server/src/library/body.ts';
import { plainLocator } from '../../../server/src/library/lock/locator.ts';
import type { Pin, PinStatus } from '../../../server/src/library/lock/model.ts';
import { pinOf } from '../../../server/src/library/lock/pin.ts';
import { statusOf } from '../../../server/src/library/lock/status.ts';
import { resolveCitation } from '../../../server/src/library/resolve.ts';
import type { Citation, LocatorLabel } from '../../../server/src/note/model.ts';
import { citationOf, libraryOf } from '../support.ts';

/** A passage of a source, by its locator. */
export const cited = (label?: LocatorLabel, value?: string): Citation => citationOf('a', label, value);

/** What is pinned of a source with this text. */
export function pinned(name: string, text: string, citation: Citation): Pin | null {
  const library = libraryOf({ [name]: text });
  const resolved = resolveCitation(library, 'note.md', citation);
  if (resolved.status !== 'found') return null;
  return pinOf(resolved.source, bodyOf(resolved.source)!, resolved.spans, plainLocator(citation), '2026-11-26');
}

/** What becomes of a passage of `then` when the source says `now`. */
export function became(then: string, now: string, citation: Citation, name = 'a.txt'): PinStatus & { text?: string } {
  const pin = pinned(name, then, citation);
  if (!pin) throw new Error('nothing to pin');
  const library = libraryOf({ [name]: now });
  const resolved = resolveCitation(library, 'note.md', citation);
  const source = library.sources.get('a')!;
  const body = bodyOf(source)!;
  const status = statusOf(pin, source, body, resolved.status === 'found' ? resolved.spans : null);
  return 'spans' in status
    ? { ...status, text: status.spans.map(({ start, end }) => body.text.slice(start, end)).join('|') }
    : status;
}
