import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/checks/finding.ts';
import { suggestFixes } from '../../server/src/checks/fixes.ts';
import { checkNote } from '../../server/src/checks/run.ts';
import { applyEdits } from '../../server/src/text/document.ts';
import { libraryOf } from '../support/library.ts';
import { snapshotOf, type TestOptions } from '../support/testCheck.ts';

function suggested(text: string, check: string, options: TestOptions = {}) {
  const snapshot = snapshotOf(text, options);
  const finding = checkNote(snapshot, snapshot.path).findings.find((candidate) => candidate.check === check)!;
  expect(finding, `a finding of ${check}`).toBeDefined();
  return suggestFixes(snapshot, snapshot.path, finding).map((fix) => ({ ...fix, after: applyEdits(text, fix.edits) }));
}

describe('citing on demand', () => {
  it('offers at most three passages, the best first, with their words', () => {
    const fixes = suggested(
      'Demand for dysprosium will grow, and 5 per cent of the makers of motors use less.\n',
      'judgement/unsupported',
    );
    expect(fixes.length).toBeLessThanOrEqual(3);
    expect(fixes[0]!.title).toMatch(/^Cite @outlook-2025, ¶ 1: Demand for d/);
    expect(fixes.every((fix) => !fix.safe)).toBe(true);
  });

  it('puts the citation at the end of a sentence without a stop, and before marks of another kind', () => {
    expect(suggested('- Exports fell by 8 per cent\n', 'claim/uncited')[0]!.after).toBe(
      '- Exports fell by 8 per cent [@board-2025, ¶ 4]\n',
    );
    expect(suggested('Exports fell by 8 per cent.[^1]\n\n[^1]: True.\n', 'claim/uncited')[0]!.after).toBe(
      'Exports fell by 8 per cent [@board-2025, ¶ 4].[^1]\n\n[^1]: True.\n',
    );
  });

  it('answers quotations and nameless sources, too', () => {
    expect(suggested('Albrecht called it “hard but honest work”.\n', 'quote/uncited')[0]!.after).toContain(
      '[@board-2025, ¶ 3].',
    );
    expect(
      suggested('Experts say that the permit for the ponds is missing.\n', 'attribution/weasel')[0]!.after,
    ).toContain('[@board-2025, ¶ 5].');
  });

  it('names the passage where the cited one does not exist', () => {
    const text = 'Output of separated oxide rose to 56,000 tonnes [@board-2025, ¶ 44].\n';
    const [best] = suggested(text, 'citation/unknown-passage');
    expect(best!.after).toBe(text.replace('¶ 44', '¶ 4'));
    expect(best!.title).toMatch(/^Cite @board-2025, ¶ 4: /);
  });

  it('offers nothing from an empty library', () => {
    expect(suggested('Exports fell by 8 per cent.\n', 'claim/uncited', { library: libraryOf({}) })).toEqual([]);
  });

  it('offers nothing for other findings, other notes, or what is no longer there', () => {
    const text = 'Output rose [@nobody].\n\nOutput rose to 56,000 tonnes [@board-2025].\n';
    const snapshot = snapshotOf(text);
    const [unknown, whole] = checkNote(snapshot, snapshot.path).findings as [Finding, Finding];
    expect([unknown.check, whole.check]).toEqual(['citation/unknown-source', 'citation/no-pinpoint']);
    expect(suggestFixes(snapshot, snapshot.path, unknown)).toEqual([]);
    expect(suggestFixes(snapshot, 'notes/gone.md', whole)).toEqual([]);
    const gone = snapshotOf('Nothing.\n');
    expect(suggestFixes(gone, gone.path, whole)).toEqual([]);
    const empty = snapshotOf('');
    expect(suggestFixes(empty, empty.path, { ...whole, check: 'claim/uncited' })).toEqual([]);
    const unknownNow = snapshotOf(text.replace('@board-2025', '@gone'));
    expect(suggestFixes(unknownNow, unknownNow.path, whole)).toEqual([]);
  });

  it('offers no locator where a citation has no room for one', () => {
    expect(
      suggested('As @board-2025 [the notes] says, output rose to 56,000 tonnes.\n', 'citation/no-pinpoint'),
    ).toEqual([]);
  });
});
