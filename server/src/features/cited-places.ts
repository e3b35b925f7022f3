import { citationsOf } from '../checks/citations.ts';
import { type PlaceUse, placesIn } from '../checks/pinned.ts';
import { resolverOf } from '../checks/resolver.ts';
import { placeName } from '../workspace/lock.ts';
import { settingsFor } from '../workspace/note-settings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { perNote } from './per-note.ts';

/** What a note cites, as the lock knows it. */
export interface PlacesOfNote {
  /** In order; none of a note that asks to be left alone (`pincite: false`). */
  readonly uses: readonly PlaceUse[];
  /** How often each place is cited, by its name in the lock. */
  readonly counts: ReadonlyMap<string, number>;
  /** Citations that lead to no text: the source is not there, or cannot be read. */
  readonly lost: number;
}

const NONE: PlacesOfNote = { uses: [], counts: new Map(), lost: 0 };

export const placesOfNote = perNote((snapshot, note): PlacesOfNote => {
  if (settingsFor(snapshot.settings, note) === null) return NONE;
  const resolve = resolverOf(snapshot.library, note.path);
  const uses = [...placesIn(note.blocks, resolve)];
  const counts = new Map<string, number>();
  for (const { place } of uses) {
    const name = placeName(place.source.key, place.locator);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = note.blocks.flatMap(({ block }) => citationsOf(block).map(({ citation }) => resolve(citation).status));
  return { uses, counts, lost: all.filter((status) => status === 'unknown-source' || status === 'no-text').length };
});

/** How often a place is cited in all notes. */
export function timesCited(snapshot: Snapshot, key: string, locator: string): number {
  const name = placeName(key, locator);
  let times = 0;
  for (const note of snapshot.notes.values()) times += placesOfNote(snapshot, note).counts.get(name) ?? 0;
  return times;
}
