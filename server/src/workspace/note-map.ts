import type { Note } from '../note/note.ts';
import { byPath } from './paths.ts';

/**
 * Notes by path, in path order; never changes. To put another note in the place of one costs by the number of notes that
 * were edited since the map was made, not by the number of notes: typing stays cheap in a workspace of thousands.
 */
export class NoteMap implements ReadonlyMap<string, Note> {
  private constructor(
    private readonly base: ReadonlyMap<string, Note>,
    /** Notes in place of those of `base`; its paths are all in `base`. */
    private readonly edited: ReadonlyMap<string, Note>,
  ) {}

  static of(notes: Iterable<readonly [string, Note]>): NoteMap {
    return new NoteMap(new Map([...notes].sort(([a], [b]) => byPath(a, b))), new Map());
  }

  /** The notes of a snapshot as such a map. */
  static from(notes: ReadonlyMap<string, Note>): NoteMap {
    return notes instanceof NoteMap ? notes : NoteMap.of(notes);
  }

  with(note: Note): NoteMap {
    if (!this.base.has(note.path)) return NoteMap.of([...this, [note.path, note]]);
    return new NoteMap(this.base, new Map(this.edited).set(note.path, note));
  }

  without(path: string): NoteMap {
    return NoteMap.of([...this].filter(([other]) => other !== path));
  }

  get size(): number {
    return this.base.size;
  }

  get(path: string): Note | undefined {
    return this.edited.get(path) ?? this.base.get(path);
  }

  has(path: string): boolean {
    return this.base.has(path);
  }

  keys(): MapIterator<string> {
    return this.base.keys();
  }

  *values(): Generator<Note, undefined> {
    for (const [, note] of this) yield note;
  }

  entries(): Generator<[string, Note], undefined> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): Generator<[string, Note], undefined> {
    for (const [path, note] of this.base) yield [path, this.edited.get(path) ?? note];
  }

  forEach(visit: (note: Note, path: string, map: ReadonlyMap<string, Note>) => void): void {
    for (const [path, note] of this) visit(note, path, this);
  }
}
