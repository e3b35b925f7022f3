import { decodeText } from '../library/decode.ts';
import type { Pin } from '../library/lock/model.ts';
import { parseLock } from '../library/lock/parse.ts';
import { LineIndex } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import type { Machine } from './read-files.ts';

/** What each cited passage said when it was pinned. In the root, under version control. */
export const lockFile = 'pincite.lock';

const limit = 64 * 1024 * 1024;

/** The lock of a root, as read from its file. */
export interface LockFile {
  /** The file as it is; empty where it could not be read. */
  readonly text: string;
  /** All entries that can be read. Of one place there are several where a merge was left half done: both sides count. */
  readonly pins: readonly Pin[];
  readonly byPlace: ReadonlyMap<string, readonly Pin[]>;
  /** Is the file there? */
  readonly exists: boolean;
  /** For a writer: entries that cannot be read, a merge that was left half done, with their place in `text`. */
  readonly problems: readonly LockProblem[];
}

export interface LockProblem {
  readonly message: string;
  /** Null: the file could not be read at all. */
  readonly span: Span | null;
  /** Nothing is lost when the file is written again from the entries that were read. */
  readonly mends: boolean;
}

export const noLock: LockFile = { text: '', pins: [], byPlace: new Map(), exists: false, problems: [] };

/** Reads the lock of a root. Never throws: without a file nothing is pinned. */
export async function readLock({ files, decoders }: Machine, root: string): Promise<LockFile> {
  if (!(await files.exists(root, lockFile))) return noLock;
  const content = await files.read(root, lockFile, limit);
  if ('problem' in content)
    return { ...noLock, exists: true, problems: [{ message: content.problem, span: null, mends: false }] };
  return lockOf(decodeText(content.bytes, decoders).text);
}

/** The same from the text of the file. */
export function lockOf(text: string): LockFile {
  const { lock, problems } = parseLock(text);
  const byPlace = new Map<string, Pin[]>();
  for (const pin of lock.pins) {
    const place = placeName(pin.key, pin.locator);
    const known = byPlace.get(place);
    if (known) known.push(pin);
    else byPlace.set(place, [pin]);
  }
  return { text, pins: lock.pins, byPlace, exists: true, problems };
}

/** The entries of a place: of a key and a plain locator. None: it is not recorded. */
export const pinsAt = ({ byPlace }: LockFile, key: string, locator: string): readonly Pin[] =>
  byPlace.get(placeName(key, locator)) ?? [];

/** What a place is known by. Neither keys nor locators hold the character between them. */
export const placeName = (key: string, locator: string): string => `${key}\u0000${locator}`;

/** Can it be written again without the loss of anything that could not be read? */
export const isWritable = ({ problems }: LockFile): boolean => problems.every(({ mends }) => mends);

/** What is wrong with the file, a line each for who does not see it: `Line 12: …`. */
export function lockProblems({ text, problems }: LockFile): string[] {
  const lines = LineIndex.of(text);
  return problems.map(({ message, span }) =>
    span === null ? message : `Line ${lines.positionAt(span.start).line + 1}: ${message}`,
  );
}
