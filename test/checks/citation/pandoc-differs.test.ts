import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'citation/pandoc-differs';

describe(id, () => {
  it('flags section titles, tables and pins with digits that stand without braces', () => {
    testCheck(
      id,
      `
Ore is not the problem [@outlook-2025, § Supply].
                                       ^^^^^^^^

Output rose [@board-2025, "41,000 tonnes in 2023"].
                          ^^^^^^^^^^^^^^^^^^^^^^^
`,
    );
  });

  it('is silent where Pandoc reads the same', () => {
    testCheck(
      id,
      `
Ore is not the problem [@outlook-2025, {§ Supply}; @outlook-2025, § 2; @board-2025, {}, "41,000 tonnes"; @board-2025].
`,
    );
  });

  it('adds braces, safely', () => {
    const text = 'Ore is not the problem [@outlook-2025, § Supply].\n';
    const [finding] = findingsOf(id, text);
    expect(finding!.fixes[0]!.safe).toBe(true);
    expect(fixed(text, finding!)).toBe('Ore is not the problem [@outlook-2025, {§ Supply}].\n');
    testFixes(id, 'Output rose [@board-2025, "41,000 tonnes in 2023"].\n');
  });
});
