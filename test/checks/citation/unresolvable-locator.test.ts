import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck } from '../../support/testCheck.ts';

const id = 'citation/unresolvable-locator';

describe(id, () => {
  it('flags a page of a source without pages, as an info', () => {
    const findings = testCheck(
      id,
      `
Prices doubled [@outlook-2025, p. 3].
                               ^^^^ has no pages, so p. 3 cannot be looked up
`,
    );
    expect(findings[0]!.severity).toBe('info');
  });

  it('is silent where the source has such places', () => {
    testCheck(id, 'Prices doubled [@outlook-2025, ¶ 3; @board-2025, p. 1; @board-2025, p. 99; @nobody, p. 3].\n');
  });

  it('names the paragraph of pinned words', () => {
    const text = 'Prices doubled [@outlook-2025, {p. 3}, "Prices doubled between"].\n';
    expect(fixed(text, findingsOf(id, text)[0]!)).toContain('[@outlook-2025, {¶ 3}, "Prices');
  });
});
