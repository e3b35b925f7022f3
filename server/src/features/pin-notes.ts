import { type Became, becameOf, type CitedPlace, type PlaceUse } from '../checks/pinned.ts';
import type { Pin } from '../library/lock/model.ts';
import { pinOf } from '../library/lock/pin.ts';
import { lockText } from '../library/lock/write.ts';
import type { Note } from '../note/note.ts';
import { pinsAt, placeName } from '../workspace/lock.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { placesOfNote } from './cited-places.ts';

export interface PinOptions {
  /** The notes whose cited passages are recorded. */
  readonly notes: Iterable<Note>;
  /** 2026-11-26. */
  readonly today: string;
  /** Passages that say something else now are recorded as they are; otherwise their entries stay. */
  readonly update: boolean;
  /** Entries that no note cites go. */
  readonly prune: boolean;
}

/** A passage that is not what was pinned, with the first citation of it. */
export interface Differing extends Became {
  readonly note: Note;
  readonly use: PlaceUse;
  /** Its entry says now what the place says; false: the entry stays. */
  readonly isUpdated: boolean;
}

/** What pinning the passages of some notes comes to. */
export interface Pinning {
  /** The lock afterwards. */
  readonly text: string;
  readonly isChanged: boolean;
  /** Places that had no entry. */
  readonly added: number;
  /** Places whose entry is right as it is. */
  readonly same: number;
  /** Places that say the same in a file that is another one: their entries name the file as it is now. */
  readonly confirmed: number;
  /** The files of those, in order. */
  readonly changedFiles: readonly string[];
  readonly differing: readonly Differing[];
  /** Entries that nothing cites any more. */
  readonly dropped: number;
  /** Citations that lead to no passage, so nothing could be recorded. */
  readonly lost: number;
}

/** Records what the cited passages of notes say. The lock of the snapshot must be one that can be written again (`isWritable`). */
export function pinNotes(snapshot: Snapshot, options: PinOptions): Pinning {
  const work = new Work(snapshot, options);
  for (const note of options.notes) work.note(note);
  return work.finish();
}

class Work {
  private readonly entries = new Map<string, readonly Pin[]>();
  private readonly seen = new Set<string>();
  private readonly files = new Set<string>();
  private readonly differing: Differing[] = [];
  private added = 0;
  private same = 0;
  private confirmed = 0;
  private lost = 0;
  private isChanged = false;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly options: PinOptions,
  ) {
    for (const [name, pins] of snapshot.lock.byPlace) this.entries.set(name, pins);
  }

  note(note: Note): void {
    const { uses, lost } = placesOfNote(this.snapshot, note);
    this.lost += lost;
    for (const use of uses) {
      const name = placeName(use.place.source.key, use.place.locator);
      if (!this.seen.has(name)) this.place(name, note, use);
      this.seen.add(name);
    }
  }

  private place(name: string, note: Note, use: PlaceUse): void {
    const became = becameOf(this.snapshot.lock, use.place);
    if (!became) this.add(name, use.place);
    else if (became.status.status === 'same') this.confirm(name, use.place, became.pin);
    else this.differ(name, note, use, became);
  }

  private differ(name: string, note: Note, use: PlaceUse, became: Became): void {
    const now = this.options.update ? this.pinned(use.place) : null;
    if (now) this.set(name, now);
    this.differing.push({ ...became, note, use, isUpdated: now !== null });
  }

  private add(name: string, place: CitedPlace): void {
    const pin = this.pinned(place);
    if (!pin) this.lost += 1;
    else {
      this.added += 1;
      this.set(name, pin);
    }
  }

  private confirm(name: string, place: CitedPlace, pin: Pin): void {
    const now = this.pinned(place);
    if (!now || isSameRecord(now, pin)) {
      this.same += 1;
      // A merge that was left half done: one side is right, so the other goes.
      if (pinsAt(this.snapshot.lock, pin.key, pin.locator).length > 1) this.set(name, pin);
      return;
    }
    this.confirmed += 1;
    this.files.add(now.file);
    this.set(name, now);
  }

  private pinned({ source, body, spans, locator }: CitedPlace): Pin | null {
    return spans.length === 0 ? null : pinOf(source, body, spans, locator, this.options.today);
  }

  private set(name: string, pin: Pin): void {
    this.entries.set(name, [pin]);
    this.isChanged = true;
  }

  finish(): Pinning {
    const dropped = this.options.prune ? this.uncited() : [];
    for (const name of dropped) this.entries.delete(name);
    const pins = [...this.entries.values()].flat();
    // What is left of a merge is mended by writing the file whole.
    const isChanged = this.isChanged || dropped.length > 0 || this.snapshot.lock.problems.length > 0;
    return {
      text: isChanged ? lockText(pins) : this.snapshot.lock.text,
      isChanged,
      added: this.added,
      same: this.same,
      confirmed: this.confirmed,
      changedFiles: [...this.files].sort(),
      differing: this.differing,
      dropped: dropped.length,
      lost: this.lost,
    };
  }

  /** The entries that no note cites. As long as citations lead nowhere, those of sources that are not there stay: they may be what is cited. */
  private uncited(): string[] {
    const notes = [...this.snapshot.notes.values()].map((note) => placesOfNote(this.snapshot, note));
    const isLost = notes.some(({ lost }) => lost > 0);
    const cited = new Set(notes.flatMap(({ counts }) => [...counts.keys()]));
    return [...this.entries].flatMap(([name, [pin]]) => {
      const isThere = this.snapshot.library.sources.get(pin!.key)?.file?.problem === null;
      return cited.has(name) || (isLost && !isThere) ? [] : [name];
    });
  }
}

/** All but the day: who pins twice changes nothing. */
const isSameRecord = (a: Pin, b: Pin): boolean =>
  (['file', 'sha256', 'words', 'hash', 'before', 'after'] as const).every((field) => a[field] === b[field]);
