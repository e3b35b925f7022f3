import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

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
});
