import { describe, expect, it } from 'vitest';
import { suggestFixes } from '../../../server/src/checks/fixes.ts';
import { applyEdits } from '../../../server/src/text/document.ts';
import { findingsOf, snapshotOf, testCheck } from '../../support/testCheck.ts';

const id = 'attribution/weasel';

describe(id, () => {
  it('flags nameless experts, reports and passives', () => {
    testCheck(
      id,
      `
Experts say that the plant will open late.
^^^^^^^^^^^ Name

It is believed that the permit is missing, and observers say it will stay so.
^^^^^^^^^^^^^^
                                               ^^^^^^^^^^^^^
`,
    );
  });

  it('is silent with a name, a citation, in quotations and headings', () => {
    testCheck(
      id,
      `
# Experts say

Ines Albrecht says that the plant will open late.

Experts say that the plant will open late [@board-2025, ¶ 5].

Experts of the board say that the plant will open late.[^1]

The chair said: “Experts say many things.”

> Experts say many things. [@board-2025, ¶ 5]

[^1]: [@board-2025, ¶ 5].
`,
    );
  });

  it('offers on demand to name who is cited, together with the citation', () => {
    const text = 'It is widely believed that prices doubled between 2020 and 2022.\n';
    const snapshot = snapshotOf(text);
    const [finding] = findingsOf(id, text);
    const naming = suggestFixes(snapshot, snapshot.path, finding!).find(({ title }) => title.startsWith('Name '));
    expect(naming?.title).toBe('Name Ravi Lindholm and cite @outlook-2025, ¶ 3');
    const after = applyEdits(text, naming!.edits);
    expect(after).toBe('According to Ravi Lindholm, prices doubled between 2020 and 2022 [@outlook-2025, ¶ 3].\n');
    expect(findingsOf(id, after)).toEqual([]);
  });
});
