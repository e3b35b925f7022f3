import { describe, expect, it } from 'vitest';
import { suggestFixes } from '../../../server/src/checks/fixes.ts';
import { applyEdits } from '../../../server/src/text/document.ts';
import { findingsOf, snapshotOf, testCheck } from '../../support/testCheck.ts';

const id = 'claim/uncited';

describe(id, () => {
  it('flags figures, dates and comparisons without a citation', () => {
    testCheck(
      id,
      `
Exports fell by 8 per cent in 2024. Output rose [@board-2025, ¶ 4].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no source

The plant opened on 3 March 2025.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

- Northfold mined 94,300 tonnes.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('is silent on what a citation covers', () => {
    testCheck(
      id,
      `
Exports fell by 8 per cent in 2024 [@board-2025, ¶ 4].

Exports fell by 8 per cent in 2024. [@board-2025, ¶ 4]

As @board-2025 [¶ 4] says, exports fell by 8 per cent.

Exports fell by 8 per cent.[^1]

- Exports fell by 8 per cent. Output rose by 15,000 tonnes [@board-2025, ¶ 4].

[^1]: [@board-2025, ¶ 4].
`,
    );
  });

  it('is silent on ordinary prose that nobody would look up', () => {
    testCheck(
      id,
      `
# Exports fell by 8 per cent

This brief covers the years 2023 and 2024. Section 2 gives the figures, and section 3 says what they mean.

Better engineering has bought some time. The picture is mixed, and there are two reasons for that.

How far did exports fall in 2024? See the table below. Compare the figures with care.

We judge that exports will fall by 8 per cent in 2026.

> Exports fell by 8 per cent in 2024. [@board-2025, ¶ 4]

**Judgement:** Exports fell by 8 per cent because of the permit.
`,
    );
  });

  it('is only a hint where a cause or a comparison is all there is', () => {
    const severities = (text: string) => findingsOf(id, text).map((finding) => finding.severity);
    expect(severities('The plant closed because the ponds leaked.\n')).toEqual(['info']);
    expect(severities('Exports fell by 8 per cent because the ponds leaked.\n')).toEqual(['warning']);
  });

  it('looks outside quotations only', () => {
    testCheck(id, 'The chair was brief: “Exports fell by 8 per cent in 2024.”\n');
  });

  it('is silent on the cells of a row that cites its source, and on bare figures', () => {
    testCheck(
      id,
      `
| Measure | 2024 | Source |
| --- | --- | --- |
| Output rose to 56,000 tonnes in 2024 | 56,000 | [@board-2025, ¶ 4] |
| Exports | 8 per cent | |
`,
    );
  });

  it('is silent on names of columns and rows, and looks at cells that say something', () => {
    testCheck(
      id,
      `
| Exports, change in 2024 | Exports fell by 8 per cent |
| --- | --- |
| Output of Northfold (tonnes) | 84,100 |
| Largest producer in Orvania | 5 January 2025 |
| Output rose to 56,000 tonnes in 2024 | 15 per cent |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('leaves a statement laid to nobody in particular to attribution/weasel', () => {
    const text = 'Experts say that exports fell by 8 per cent in 2024.\n';
    expect(findingsOf(id, text)).toEqual([]);
    expect(findingsOf('attribution/weasel', text)).toHaveLength(1);
    expect(findingsOf(id, text, { settings: { checks: { 'attribution/weasel': 'off' } } })).toHaveLength(1);
  });

  it('lets a citation cover its paragraph when the settings say so', () => {
    const text = 'Exports fell by 8 per cent in 2024. Output rose [@board-2025, ¶ 4].\n';
    testCheck(id, text, { settings: { citationScope: 'paragraph' } });
  });

  it('offers the best passages on demand, put before the full stop', () => {
    const text = 'Intro. Exports fell by 8 per cent in 2024. More.\n';
    const snapshot = snapshotOf(text);
    const finding = findingsOf(id, text)[0]!;
    const fixes = suggestFixes(snapshot, snapshot.path, finding);
    expect(applyEdits(text, fixes[0]!.edits)).toBe(
      'Intro. Exports fell by 8 per cent in 2024 [@board-2025, ¶ 4]. More.\n',
    );
    for (const fix of fixes) expect(findingsOf(id, applyEdits(text, fix.edits))).toEqual([]);
  });
});
