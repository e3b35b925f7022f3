import { expect, test } from 'vitest';
import { perNote } from '../../server/src/features/per-note.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { Note } from '../../server/src/note/note.ts';
import { snapshotOf } from './library.ts';

test('an answer is kept while the note and what it rests on stay, whatever happens to other notes', () => {
  let asked = 0;
  const numberOf = perNote(() => ++asked);
  const snapshot = snapshotOf({ 'a.md': 'A.\n', 'b.md': 'B.\n' });
  const note = snapshot.notes.get('a.md')!;
  expect(numberOf(snapshot, note)).toBe(1);
  const elsewhere = {
    ...snapshot,
    notes: new Map([['a.md', note] as const, ['b.md', Note.of('b.md', 'C.\n')] as const]),
  };
  expect(numberOf(elsewhere, note)).toBe(1);
  expect(numberOf({ ...snapshot, library: buildLibrary([], [], []) }, note)).toBe(2);
  expect(numberOf({ ...snapshot, settings: { ...snapshot.settings } }, note)).toBe(3);
  expect(numberOf(snapshot, Note.of('a.md', 'A.\n'))).toBe(4);
});
