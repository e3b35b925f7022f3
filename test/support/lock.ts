import { pinNotes } from '../../server/src/features/pin-notes.ts';
import type { Library } from '../../server/src/library/model.ts';
import { type LockFile, lockOf } from '../../server/src/workspace/lock.ts';
import { libraryOf, sampleLibrary } from './library.ts';
import { snapshotOf } from './testCheck.ts';

/** The lock of a library after all was pinned that a note cites, on 2 November 2026. */
export function lockFor(library: Library, note: string): LockFile {
  const snapshot = snapshotOf(note, { library });
  const notes = snapshot.notes.values();
  return lockOf(pinNotes(snapshot, { notes, today: '2026-11-02', update: false, prune: false }).text);
}

const textOf = (key: string): string => sampleLibrary.sources.get(key)!.file!.original;

/** The sample library as it was: another figure in ¶ 4 of the board notes, and one paragraph more in the outlook. */
const then = libraryOf({
  'seeds/board-2025.txt': textOf('board-2025').replace('56,000', '54,000'),
  'seeds/outlook-2025.md': textOf('outlook-2025').replace('# Supply\n', '# Supply\n\nNobody opened a mine in 2024.\n'),
});

/** The lock of the sample library, pinned when it said something else. */
export const sampleLock = lockFor(
  then,
  'A [@board-2025, ¶ 2; @board-2025, ¶ 4]. B [@outlook-2025, ¶ 1; @outlook-2025, ¶ 3].\n',
);
