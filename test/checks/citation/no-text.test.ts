import { describe, expect, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'citation/no-text';

describe(id, () => {
  it('flags citations of entries without a document and of files that could not be read', () => {
    const findings = testCheck(
      id,
      `
The history is old [@halvorsen-2023, p. 12].
                    ^^^^^^^^^^^^^^^ known only from the bibliography

A scan exists [@scan-2019].
               ^^^^^^^^^^ could not be read, so nothing here was compared with it. This is a binary file
`,
    );
    expect(findings.map((finding) => finding.severity)).toEqual(['info', 'info']);
  });

  it('is silent on sources with text, unknown keys, and what is only listed', () => {
    testCheck(id, "---\nnocite: '@halvorsen-2023'\n---\n\nOutput rose [@board-2025, ¶ 4; @nobody].\n");
  });
});
