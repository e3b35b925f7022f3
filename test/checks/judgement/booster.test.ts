import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/booster';

describe(id, () => {
  it('flags words of certainty in judgements', () => {
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], output will undoubtedly fall.
                                         ^^^^^^^^^^^ claims certainty
`,
    );
  });

  it('is silent in claims, and in quotations', () => {
    testCheck(
      id,
      `
Output fell clearly in 2024 [@board-2025, ¶ 5].

Output will probably fall: “clearly a bad year”, the chair said [@board-2025, ¶ 5].
`,
    );
  });
});
