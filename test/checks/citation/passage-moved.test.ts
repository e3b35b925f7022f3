import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../support/library.ts';
import { lockFor, sampleLock } from '../../support/lock.ts';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/passage-moved';

const TEXT = `Harbour notes

The pilots went on strike on Monday.

The port handled 410 ships in May, thirty fewer than in April, because the northern basin was being dredged.

Dredging ends in August, when the last of the four barges leaves.
`;
const shifted = libraryOf({
  'seeds/harbour.txt': TEXT.replace('The pilots', 'A new paragraph came in.\n\nThe pilots'),
});
const lockOfNote = (note: string) => lockFor(libraryOf({ 'seeds/harbour.txt': TEXT }), note);

describe(id, () => {
  it('names the place where the words stand now', () => {
    const marked = `
Few people know how to run a plant [@outlook-2025, ¶ 3]. Demand will grow [@outlook-2025, ¶ 1].
                                                   ^^^ now stand at ¶ 2
`;
    const [finding] = testCheck(id, marked, { lock: sampleLock });
    expect(finding!.related).toMatchObject([{ text: expect.stringContaining('New mines') }]);
  });

  it('leads the citation there, however it is written', () => {
    const cases = [
      ['Ships came [@harbour, ¶ 3].\n', 'Ships came [@harbour, ¶ 4].\n'],
      ['Ships came [@harbour, {¶ 3}].\n', 'Ships came [@harbour, {¶ 4}].\n'],
      ['Ships came [see @harbour, para. 3, "410 ships"].\n', 'Ships came [see @harbour, ¶ 4, "410 ships"].\n'],
      ['Ships came ([so](../seeds/harbour.txt#¶3)).\n', 'Ships came ([so](../seeds/harbour.txt#¶4)).\n'],
    ] as const;
    for (const [note, expected] of cases) {
      const options = { library: shifted, lock: lockOfNote(note) };
      const [finding] = findingsOf(id, note, options);
      expect(finding, note).toBeDefined();
      expect(finding!.fixes).toHaveLength(1);
      expect(fixed(note, finding!)).toBe(expected);
      testFixes(id, note, options);
    }
  });

  it('leads none to a place that is pinned to other words', () => {
    const note = 'Ships came [@harbour, ¶ 3]. It ends in August [@harbour, ¶ 4].\n';
    const findings = findingsOf(id, note, { library: shifted, lock: lockOfNote(note) });
    expect(findings.map(({ fixes }) => fixes.length)).toEqual([0, 1]);
  });

  it('is never made without asking', () => {
    const note = 'Ships came [@harbour, ¶ 3].\n';
    const [finding] = findingsOf(id, note, { library: shifted, lock: lockOfNote(note) });
    expect(finding!.fixes.every(({ safe, lock }) => !safe && lock)).toBe(true);
  });
});
