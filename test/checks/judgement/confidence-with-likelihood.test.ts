import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

const id = 'judgement/confidence-with-likelihood';

describe(id, () => {
  it('flags both in one sentence', () => {
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], we assess with moderate confidence that output will probably fall.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ how good the evidence is
`,
    );
  });

  it('is silent on one of them, on consumers and statistics, and under ipcc', () => {
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], we judge that output will probably fall. Our confidence is moderate.

Consumer confidence will probably fall [@board-2025, ¶ 5].

A high confidence interval makes the rise likely [@board-2025, ¶ 5].
`,
    );
    testCheck(id, 'Based on [@board-2025, ¶ 5], we assess with high confidence that a fall is likely.\n', {
      settings: { profile: 'ipcc', checks: { [id]: 'off' } },
    });
  });

  it('parts them into two sentences, after which nothing of both is left to say', () => {
    const parted = (text: string) => {
      testFixes(id, text);
      testFixes('judgement/unsupported', fixed(text, findingsOf(id, text)[0]!));
      return fixed(text, findingsOf(id, text)[0]!);
    };
    expect(parted('Based on [@board-2025, ¶ 5], we judge with low confidence that a fall is likely.')).toBe(
      'Based on [@board-2025, ¶ 5], we judge that a fall is likely. Our confidence in this judgement is low.',
    );
    expect(parted('With high confidence, we judge that a fall is likely [@board-2025, ¶ 5].')).toBe(
      'We judge that a fall is likely [@board-2025, ¶ 5]. Our confidence in this judgement is high.',
    );
    expect(parted('We are confident that a fall is likely [@board-2025, ¶ 5].')).toBe(
      'We judge that a fall is likely [@board-2025, ¶ 5]. Our confidence in this judgement is high.',
    );
  });
});
