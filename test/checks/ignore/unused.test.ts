import { describe, expect, it } from 'vitest';
import { checkById } from '../../../server/src/checks/registry.ts';
import { checkNote } from '../../../server/src/checks/run.ts';
import { snapshotOf } from '../../support/testCheck.ts';

const id = 'ignore/unused';
const checks = [checkById(id)!, checkById('claim/uncited')!];

function run(text: string, level: 'warning' | 'off' = 'warning') {
  const snapshot = snapshotOf(text, { settings: { checks: { [id]: level } } });
  const result = checkNote(snapshot, snapshot.path, checks);
  const flagged = result.findings.map((finding) => [finding.check, text.slice(finding.span.start, finding.span.end)]);
  return { flagged, listed: result.unusedDirectives.length };
}

const CLAIM = 'Exports fell by 8 per cent in 2024.\n';

describe(id, () => {
  it('flags comments that keep nothing quiet, in their place among the findings', () => {
    const text = `${CLAIM}\n<!-- pincite-disable-next-line claim/uncited: x -->\nFine.\n\n${CLAIM}`;
    expect(run(text).flagged).toEqual([
      ['claim/uncited', CLAIM.trim()],
      [id, 'claim/uncited'],
      ['claim/uncited', CLAIM.trim()],
    ]);
  });

  it('is silent on comments that do', () => {
    expect(run(`<!-- pincite-disable-next-line claim/uncited: x -->\n${CLAIM}`).flagged).toEqual([]);
  });

  it('is off by default, when the comments are only listed', () => {
    const text = '<!-- pincite-disable-file -->\n\nFine.\n';
    expect(checkById(id)!.severity).toBe('off');
    expect(run(text, 'off')).toEqual({ flagged: [], listed: 1 });
    expect(run(text)).toEqual({ flagged: [[id, '<!-- pincite-disable-file -->']], listed: 1 });
  });
});
