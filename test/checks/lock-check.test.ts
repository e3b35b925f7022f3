import { describe, expect, it } from 'vitest';
import { checkNote } from '../../server/src/checks/run.ts';
import { libraryOf } from '../support/library.ts';
import { lockFor } from '../support/lock.ts';
import { snapshotOf } from '../support/testCheck.ts';

const TEXT = 'Harbour notes\n\nThe port handled 410 ships in May.\n\nDredging ends in August, at last.\n';
const NOTE = 'Ships came [@harbour, ¶ 2].\n\nIt ends in August [@harbour, ¶ 3].\n';
const lock = lockFor(libraryOf({ 'seeds/harbour.txt': TEXT }), NOTE);
const library = libraryOf({ 'seeds/harbour.txt': TEXT.replace('410', '415').replace('August', 'July') });

describe('what the lock says of a block', () => {
  it('stays what it is while other blocks change, and moves with its block', () => {
    const snapshot = snapshotOf(NOTE, { library, lock });
    const changed = (at: typeof snapshot) =>
      checkNote(at, at.path).findings.filter(({ check }) => check === 'citation/source-changed');
    const before = changed(snapshot);
    expect(before).toHaveLength(2);
    const note = snapshot.notes.get(snapshot.path)!.edited({ span: { start: 0, end: 0 }, text: 'In May all ' });
    const after = changed({ ...snapshot, notes: new Map([[snapshot.path, note]]) });
    expect(after.map(({ message }) => message)).toEqual(before.map(({ message }) => message));
    expect(after.map(({ span }) => note.document.text.slice(span.start, span.end))).toEqual(['¶ 2', '¶ 3']);
    expect(after[1]!.fingerprint).toBe(before[1]!.fingerprint);
  });

  it('is another under another lock', () => {
    const snapshot = snapshotOf(NOTE, { library, lock });
    const again = { ...snapshot, lock: lockFor(library, NOTE) };
    expect(checkNote(snapshot, snapshot.path).findings.map(({ check }) => check)).toContain('citation/source-changed');
    expect(checkNote(again, again.path).findings.map(({ check }) => check)).not.toContain('citation/source-changed');
    expect(checkNote(snapshot, snapshot.path).findings.map(({ check }) => check)).toContain('citation/source-changed');
  });
});
