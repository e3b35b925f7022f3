import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfNote } from '../../server/src/features/cited-places.ts';
import { followMoved } from '../../server/src/features/follow-moved.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { lockFile, lockOf } from '../../server/src/workspace/lock.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { libraryOf } from '../support/library.ts';
import { lockFor } from '../support/lock.ts';
import { findingsOf, snapshotOf } from '../support/testCheck.ts';

const subjects = 'harbours mines pilots dredgers barges cranes tugs ponds mills wharves'.split(' ');
const paragraphs = subjects.map(
  (subject, i) => `Of the ${subject} the report says that ${i * 31 + 17} were lost in ${1990 + i}.`,
);
const textOf = (order: readonly string[]): string => `${order.join('\n\n')}\n`;
const library = (order: readonly string[]) => libraryOf({ 'seeds/report.txt': textOf(order) });
const noteOf = (numbers: readonly number[]): string =>
  numbers.map((number, i) => `Sentence ${i} rests on it [@report, ¶ ${number}].\n`).join('\n');

/** What each citation of a note leads to. */
const citedIn = (snapshot: Snapshot, note: Note): string[] =>
  placesOfNote(snapshot, note).uses.map(({ place }) =>
    place.spans.map((span) => sliceOf(place.body.text, span)).join('|'),
  );

describe('following what moved', () => {
  it('leads every citation to the words that it was pinned to, however they are shuffled', () => {
    const cited = fc.array(fc.integer({ min: 1, max: paragraphs.length }), { minLength: 1, maxLength: 6 });
    const order = fc.shuffledSubarray(paragraphs, { minLength: paragraphs.length });
    const added = fc.array(fc.integer({ min: 0, max: paragraphs.length }), { maxLength: 3 });
    fc.assert(
      fc.property(cited, order, added, (numbers, shuffled, places) => {
        const now = [...shuffled];
        for (const [i, at] of places.entries()) now.splice(at, 0, `Newcomer ${i} has nothing to tell.`);
        const text = noteOf(numbers);
        const lock = lockFor(library(paragraphs), text);
        const before = snapshotOf(text, { library: library(now), lock });
        const following = followMoved(before, before.library.sources.get('report')!, '2026-11-26')!;
        const after = new Map(following.edits.map(({ path, before, edits }) => [path, applyEdits(before, edits)]));
        const note = Note.of(before.path, after.get(before.path) ?? text);
        const pinned = lockOf(after.get(lockFile)!);
        const snapshot = { ...before, notes: new Map([[note.path, note]]), lock: pinned };
        expect(citedIn(snapshot, note)).toEqual(numbers.map((number) => paragraphs[number - 1]));
        expect(pinned.pins.map(({ words }) => words).sort()).toEqual(lock.pins.map(({ words }) => words).sort());
        for (const id of ['citation/passage-moved', 'citation/source-changed', 'citation/not-pinned'])
          expect(findingsOf(id, note.document.text, { library: before.library, lock: pinned }), id).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is not done where other words are pinned to a place that is not left', () => {
    const lock = lockFor(library(paragraphs), noteOf([2, 3]));
    const now = [...paragraphs];
    // ¶ 2 now stands at ¶ 3, and what stood there has changed.
    now.splice(0, 0, 'A newcomer has nothing to tell.');
    now[3] = now[3]!.replace('79', '80');
    const snapshot = snapshotOf(noteOf([2, 3]), { library: library(now), lock });
    expect(followMoved(snapshot, snapshot.library.sources.get('report')!, '2026-11-26')).toBeNull();
  });
});
