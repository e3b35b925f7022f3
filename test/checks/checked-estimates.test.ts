import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateOf } from '../../server/src/checks/checked-estimates.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { buildLibrary } from '../../server/src/library/build.ts';
import { lineOf, noneChecked, parseChecked } from '../../server/src/workspace/checked-estimates.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { snapshotOf } from '../features/library.ts';

const passage = 'Exports of scandium fell by 12 percent in 2024, the ministry said.';
const claim = 'Exports of scandium fell by 21 percent in 2024 [@memo, ¶ 2].';

/** A note on one source, of which the second paragraph is the passage. */
function snapshot(note: string, words = passage): Snapshot {
  const original = `Memo on scandium\n\n${words}\n\nIt closed on a calm day.\n`;
  const file = { path: 'seeds/memo.txt', original, problem: null, remark: null };
  return snapshotOf({ 'note.md': note }, buildLibrary([file], [], ['seeds']));
}

const idsIn = (at: Snapshot) => checkNote(at, 'note.md').findings.map(({ check }) => check);

/** The line that marks the first finding of a check as looked at. */
function markFor(at: Snapshot, check: string): string {
  const note = at.notes.get('note.md')!;
  const finding = checkNote(at, 'note.md').findings.find((each) => each.check === check)!;
  return lineOf(estimateOf(at, note, finding)!);
}

const withMarks = (at: Snapshot, text: string): Snapshot => ({ ...at, checked: parseChecked(text) });
const mark = markFor(snapshot(claim), 'number/mismatch');

describe('an estimate that somebody has checked', () => {
  test('is quiet, and it is said why', () => {
    const at = withMarks(snapshot(claim), mark);
    expect(idsIn(snapshot(claim))).toEqual(['number/mismatch']);
    expect(idsIn(at)).toEqual([]);
    expect(checkNote(at, 'note.md').suppressed).toMatchObject([
      { by: 'checked', finding: { check: 'number/mismatch' } },
    ]);
  });

  test.each([
    ['elsewhere in the note', `Words before.\n\n${claim}`, passage],
    ['with other quote marks, case and spacing', claim.replace('Exports of', 'Exports  of'), passage],
    ['when another passage of the source changes', claim, passage],
  ])('holds %s', (_, note, words) => {
    const changed = snapshot(note, words);
    expect(idsIn(withMarks(changed, mark))).not.toContain('number/mismatch');
  });

  test.each([
    ['the claim changes', claim.replace('21', '22'), passage],
    ['the passage changes', claim, passage.replace('12', '13')],
    ['the claim cites another passage as well', claim.replace('¶ 2', '¶¶ 2-3'), passage],
  ])('is told again when %s', (_, note, words) => {
    expect(idsIn(withMarks(snapshot(note, words), mark))).toContain('number/mismatch');
  });

  test('keeps quiet only the check that was looked at', () => {
    const other = mark.replace('number/mismatch', 'claim/overstated');
    expect(idsIn(withMarks(snapshot(claim), other))).toContain('number/mismatch');
  });

  test('exact findings cannot be set aside so', () => {
    const at = snapshot('It fell [@nobody, ¶ 2].');
    const note = at.notes.get('note.md')!;
    const [finding] = checkNote(at, 'note.md').findings.filter(({ certainty }) => certainty === 'exact');
    expect(estimateOf(at, note, finding!)).toBeNull();
  });
});

describe('the file', () => {
  test('lines that cannot be read are said, and the others hold', () => {
    const read = parseChecked(`<<<<<<< ours\n${mark}{"check":1}\n`);
    expect(read.known.size).toBe(1);
    expect(read.problem).toBe(
      'Line 1 (and one more) is no estimate that somebody checked, so it has no effect. Was a merge left half done? Remove the line, or mark the estimate again.',
    );
  });

  test('an empty one is none', () => expect(parseChecked('')).toEqual({ ...noneChecked, exists: true }));

  test('whatever the words are, a line is read back as it was written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (claim, passage) => {
        const line = lineOf({ check: 'claim/overstated', claim, passage, words: 'w' });
        expect(parseChecked(line).known.get('w')).toEqual({ check: 'claim/overstated', claim, passage, words: 'w' });
      }),
    ));
});
