import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteResult } from '../../server/src/checks/run.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { Note } from '../../server/src/note/note.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { sampleRegister } from '../support/register.ts';
import { runs } from '../support/seed.ts';
import { snapshotOf } from '../support/testCheck.ts';

const NOTE = `# Board

Output rose to 56,000 tonnes [@board-2025, ¶ 44]. Exports fell by 8 per cent. She called it “hard and honest work”
[@board-2025, ¶ 3; see @nobody].[^1]

- Prices doubled [@outlook-2025, p. 3].
- Experts say so, and output will probably fall.

<!-- pincite-disable-next-line quote/uncited: slogan -->
Albrecht said: “We will wait.” The end is near [@board-2025, {¶ 2}, "Leaders from seven units presented their reports"].

> Leaders from six units presented their reports. [@board-2025, ¶ 2]

[^1]: As @outlook-2025 [§ Winter] says; 3 March 2025.
`;

const PIECES = [
  '[',
  ']',
  '@',
  '“',
  '”',
  '"',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '5 tonnes',
  '[@board-2025]',
  '<!-- pincite-disable-file -->',
  '[^1]',
  '�',
  '😀',
  ' will probably ',
  '`',
  '\n\nExports fell by 8 per cent.\n\n',
  ' Boagang Group, Baogang, CNRE and Ellery ',
  ' Port of Ellery ',
];

const edit = fc.record({
  at: fc.nat({ max: NOTE.length }),
  length: fc.nat({ max: 12 }),
  text: fc.constantFrom('', 'x', ...PIECES),
});

/** Under one library and the same settings, as in an editor: what is known of the last run counts. */
const editor = snapshotOf('', { register: sampleRegister });
const check = (note: Note, snapshot = editor): NoteResult =>
  checkNote({ ...snapshot, notes: new Map([[note.path, note]]) }, note.path);

describe('any edits', () => {
  it('give the findings of the same text read from scratch', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let note = Note.of('notes/brief.md', NOTE);
        for (const { at, length, text } of edits) {
          check(note);
          note = note.edited({ span: { start: at, end: at + length }, text });
        }
        expect(check(note)).toEqual(
          check(Note.of('notes/brief.md', note.document.text), snapshotOf('', { register: sampleRegister })),
        );
      }),
      { numRuns: runs(15) },
    );
  });

  it('leave findings elsewhere the same objects, behind the edit moved', () => {
    const text = `${'Exports fell by 8 per cent.\n\n'.repeat(9)}`;
    const note = Note.of('notes/brief.md', text);
    const before = check(note).findings;
    const at = text.indexOf('Exports', 120);
    const after = check(note.edited({ span: { start: at, end: at }, text: 'Rosier ' })).findings;
    expect([before.length, after.length]).toEqual([9, 9]);
    expect(new Set(after.map(({ fingerprint }) => fingerprint)).size).toBe(9);
    expect(after.slice(0, 3).every((finding, i) => finding === before[i])).toBe(true);
    expect(after.at(-1)!.span.start).toBe(before.at(-1)!.span.start + 7);
    expect(after.at(-1)!.related).toBe(before.at(-1)!.related);
  });

  it('leave every span in the note, in order, with a message and a fingerprint of its own', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
        const text = edits.reduce(
          (now, { at, length, text: put }) => applyEdits(now, [{ span: { start: at, end: at + length }, text: put }]),
          NOTE,
        );
        const { findings, problems } = check(Note.of('notes/brief.md', text));
        expect(problems).toEqual([]);
        expect(new Set(findings.map((finding) => finding.fingerprint)).size).toBe(findings.length);
        let last = 0;
        for (const { span, message, fixes } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(message).toMatch(/[.?]$/);
          last = span.start;
          for (const { edits: changes } of fixes) expect(applyEdits(text, changes)).not.toBe(text);
        }
      }),
      { numRuns: runs(25) },
    );
  });
});
