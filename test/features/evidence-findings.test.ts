import { describe, expect, it, test } from 'vitest';
import { codeActionsAt } from '../../server/src/features/code-actions.ts';
import { evidenceAt } from '../../server/src/features/evidence.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { sliceOf } from '../../server/src/text/span.ts';
import { parseChecked } from '../../server/src/workspace/checked-estimates.ts';
import type { Snapshot } from '../../server/src/workspace/snapshot.ts';
import { snapshotOf } from './library.ts';

const CONTRADICTED = 'Output rose to 140,000 tonnes in 2024 [@quota, ¶ 3].';
const MISQUOTED = 'Six units met [@quota, ¶ 2, "units hid their results from the board"].';
const UNCITED = 'Exports fell by 12 percent in 2023.';

const evidence = (snapshot: Snapshot, words: string) =>
  evidenceAt(snapshot, 'n.md', snapshot.notes.get('n.md')!.document.text.indexOf(words))!;

describe('the findings of a sentence', () => {
  const text = `${CONTRADICTED} ${MISQUOTED}\n\n${UNCITED}\n`;
  const snapshot = snapshotOf({ 'n.md': text });

  it('are those that touch it, and no others', () => {
    expect(evidence(snapshot, 'Six').findings).toMatchObject([
      { check: 'quote/not-found', severity: 'error', reasons: [] },
    ]);
    expect(evidence(snapshot, 'Exports').findings).toMatchObject([{ check: 'claim/uncited', reasons: [] }]);
    expect(evidence(snapshot, 'Six').findings[0]!.message).toMatch(/\.$/);
  });
  it('name the reason that tells the same', () => {
    const { findings, verdict } = evidence(snapshot, 'Output');
    const [finding] = findings;
    expect(finding).toMatchObject({ check: 'number/mismatch', severity: 'warning', certainty: 'estimate' });
    expect(sliceOf(text, finding!.span)).toBe('140,000 tonnes');
    expect(finding!.reasons.map((i) => verdict.reasons[i]!.kind)).toEqual(['number']);
  });
  it('are also those on its citations in a footnote, and none of the sentence beside', () => {
    const note = snapshotOf({ 'n.md': `Six units met.[^1] ${UNCITED}\n\n[^1]: @nobody, ¶ 2.\n` });
    expect(evidence(note, 'Six').findings.map(({ check }) => check)).toEqual(['citation/unknown-source']);
    expect(evidence(note, 'Exports').findings.map(({ check }) => check)).toEqual(['claim/uncited']);
  });
  it('are none where nothing is wrong, or the note asks to be left alone', () => {
    expect(evidence(snapshotOf({ 'n.md': 'Six units met [@quota, ¶ 2].' }), 'Six').findings).toEqual([]);
    const off = snapshotOf({ 'n.md': `---\npincite: false\n---\n\n${CONTRADICTED}` });
    expect(evidence(off, 'Output')).toMatchObject({ findings: [], setAside: [] });
  });
});

describe('what was marked as checked', () => {
  const open = snapshotOf({ 'n.md': `${CONTRADICTED} ${UNCITED}\n` });
  const mark = codeActionsAt(open, 'n.md', { start: 17, end: 17 }).find(({ kind }) => kind === 'checked')!;
  const line = mark.others[0]!.edits[0]!.text;
  const marked = { ...open, checked: parseChecked(`\n{"other": 1}\n${line}`) };

  it('is said, with the line that does it', () => {
    expect(evidence(open, 'Output').setAside).toEqual([]);
    const { findings, setAside, verdict } = evidence(marked, 'Output');
    expect([findings, verdict.kind]).toEqual([[], 'contradicted']);
    expect(setAside).toEqual([
      {
        check: 'number/mismatch',
        text: 'You marked this as checked (number/mismatch). To take that back, delete line 3 of pincite.checked.jsonl.',
        file: 'pincite.checked.jsonl',
        line: 3,
      },
    ]);
    expect(evidence(marked, 'Exports').setAside).toEqual([]);
  });
  it('is void when the claim changes', () => {
    const other = snapshotOf({ 'n.md': CONTRADICTED.replace('140', '150') });
    expect(evidence({ ...other, checked: marked.checked }, 'Output')).toMatchObject({
      findings: [{ check: 'number/mismatch' }],
      setAside: [],
    });
  });
  test('a hover on its citation says so, too', () => {
    const at = CONTRADICTED.indexOf('@quota') + 1;
    expect(hoverAt(marked, 'n.md', at)!.markdown).toContain('You marked this as checked');
    expect(hoverAt(open, 'n.md', at)!.markdown).not.toContain('marked');
  });
});
