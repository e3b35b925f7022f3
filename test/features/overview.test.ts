import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeActionsAt } from '../../server/src/features/code-actions.ts';
import { overviewOf } from '../../server/src/features/overview.ts';
import { parseChecked } from '../../server/src/workspace/checked-estimates.ts';
import { runs } from '../support/seed.ts';
import { snapshotOf } from './library.ts';

const SUPPORTED = 'Output rose to 240,000 tonnes in 2024 [@quota, ¶ 3].';
const CONTRADICTED = 'Output rose to 140,000 tonnes in 2024 [@quota, ¶ 3].';
const UNCITED = 'Exports fell by 12 percent in 2023.';
const BROKEN = 'Imports fell by 8 percent in 2022 [@nobody].';
const MISQUOTED = 'Six units met [@quota, ¶ 2, "units hid their results from the board"].';
const text = ['# A', SUPPORTED, CONTRADICTED, '# B', UNCITED, BROKEN, MISQUOTED, 'What now?', 'Exports may fall.'].join(
  '\n\n',
);

test('claims, cited, supported, weak, judgements and findings of a note', () => {
  expect(overviewOf(snapshotOf({ 'n.md': text }), 'n.md')).toEqual({
    claims: 5,
    cited: 4,
    supported: 1,
    withFindings: 4,
    unclear: 0,
    checked: 0,
    uncited: 0,
    notCompared: 0,
    unclearAt: null,
    weak: 3,
    judgements: 1,
    findings: { error: 2, warning: expect.any(Number), info: expect.any(Number) },
  });
});

test('of a stretch what begins in it', () => {
  const snapshot = snapshotOf({ 'n.md': text });
  const at = text.indexOf('# B');
  expect(overviewOf(snapshot, 'n.md', { start: 0, end: at })).toMatchObject({ claims: 2, cited: 2, supported: 1 });
  expect(overviewOf(snapshot, 'n.md', { start: at, end: text.length })).toMatchObject({ claims: 3, supported: 0 });
});

test('what an ignore comment keeps quiet is no finding, but the claim stays weak', () => {
  const quiet = `<!-- pincite-disable-next-line: known -->\n${CONTRADICTED}\n`;
  expect(overviewOf(snapshotOf({ 'n.md': quiet }), 'n.md')).toMatchObject({
    claims: 1,
    supported: 0,
    unclear: 1,
    unclearAt: quiet.indexOf('Output'),
    weak: 1,
    findings: { error: 0, warning: 0 },
  });
});

test('what somebody marked as checked is neither weak nor unclear', () => {
  const open = snapshotOf({ 'n.md': CONTRADICTED });
  const mark = codeActionsAt(open, 'n.md', { start: 17, end: 17 }).find(({ kind }) => kind === 'checked')!;
  const checked = parseChecked(mark.others[0]!.edits[0]!.text);
  expect(overviewOf(open, 'n.md')).toMatchObject({ withFindings: 1, checked: 0, weak: 1 });
  expect(overviewOf({ ...open, checked }, 'n.md')).toMatchObject({ withFindings: 0, unclear: 0, checked: 1, weak: 0 });
});

test('each claim is counted once, whatever became of it', () => {
  const parts = [SUPPORTED, CONTRADICTED, UNCITED, BROKEN, MISQUOTED, 'Exports fell by 3 percent [cf. @quota, ¶ 3].'];
  const off = `<!-- pincite-disable-next-line: known -->\n`;
  const kinds = [...parts, 'Prices fell by 5 percent [@only-entry].', off + CONTRADICTED, off + UNCITED];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 8 }), (all) => {
      const { claims, ...of } = overviewOf(snapshotOf({ 'n.md': all.join('\n\n') }), 'n.md')!;
      expect(of.supported + of.withFindings + of.unclear + of.checked + of.uncited + of.notCompared).toBe(claims);
      expect(of.unclearAt === null).toBe(of.unclear === 0);
    }),
    { numRuns: runs(100) },
  );
});

test('after an edit elsewhere all is as if counted anew', () => {
  const snapshot = snapshotOf({ 'n.md': text });
  const before = overviewOf(snapshot, 'n.md');
  const edited = snapshot.notes.get('n.md')!.edited({ span: { start: 0, end: 0 }, text: 'Words.\n\n' });
  expect(overviewOf({ ...snapshot, notes: new Map([['n.md', edited]]) }, 'n.md')).toEqual(before);
});

test('nothing of what is no note; zeros in a note that asks to be left alone', () => {
  expect(overviewOf(snapshotOf({}), 'seeds/quota.txt')).toBeNull();
  const off = snapshotOf({ 'n.md': `---\npincite: false\n---\n\n${SUPPORTED}\n` });
  expect(overviewOf(off, 'n.md')).toMatchObject({ claims: 0, cited: 0, findings: { error: 0, warning: 0, info: 0 } });
});
