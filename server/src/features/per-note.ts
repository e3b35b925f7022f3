import type { Note } from '../note/note.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** What notes rest on: a snapshot without its notes, which it would keep alive. */
type Ground = Omit<Snapshot, 'notes'>;

/**
 * A function of one note whose answers are kept as long as the note and everything that it rests on stay the same; other
 * notes may change meanwhile, so `compute` must not look at them. Of two grounds in turn only the last is remembered.
 */
export function perNote<V>(compute: (snapshot: Snapshot, note: Note) => V): (snapshot: Snapshot, note: Note) => V {
  const known = new WeakMap<Note, { readonly ground: Ground; readonly value: V }>();
  return (snapshot, note) => {
    const entry = known.get(note);
    if (entry && isSame(entry.ground, snapshot)) return entry.value;
    const { notes: _, ...ground } = snapshot;
    const value = compute(snapshot, note);
    known.set(note, { ground, value });
    return value;
  };
}

const isSame = (ground: Ground, snapshot: Snapshot): boolean =>
  (Object.keys(ground) as (keyof Ground)[]).every((part) => ground[part] === snapshot[part]);
