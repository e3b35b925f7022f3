import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/stacked-hedges';

describe(id, () => {
  it('flags two words of doubt, and keeps the first', () => {
    testCheck(
      id,
      `
Output might perhaps fall [@board-2025, ¶ 5].
       ^^^^^^^^^^^^^ doubts twice

Perhaps it could potentially rise [@board-2025, ¶ 5].
           ^^^^^^^^^^^^^^^^^ doubts twice
`,
    );
  });

  it('is silent on one, and on quotations', () => {
    testCheck(
      id,
      `
Output may fall, and prices could perhaps follow only in spring if the mine closes [@board-2025, ¶ 5].
                            ^^^^^^^^^^^^^ doubts twice

The chair said: “It may possibly fall” [@board-2025, ¶ 5].
`,
    );
  });
});
