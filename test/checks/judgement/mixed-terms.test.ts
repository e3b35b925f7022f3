import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/mixed-terms';

describe(id, () => {
  it('flags terms of the other row than the first', () => {
    testCheck(
      id,
      `---
pincite: { profile: icd203 }
---

Based on [@board-2025, ¶ 5], it is probable that the plant will open late.

Based on [@board-2025, ¶ 5], it is likely that the permit will follow.
                                   ^^^^^^ first row of ICD 203, and “probable”
`,
    );
  });

  it('is silent with one row, and under other profiles', () => {
    testCheck(
      id,
      `---
pincite: { profile: icd203 }
---

Based on [@board-2025, ¶ 5], it is likely that the plant will open late.

Based on [@board-2025, ¶ 5], it is very unlikely that the permit will follow.
`,
    );
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], it is probable that the plant will open late.

Based on [@board-2025, ¶ 5], it is likely that the permit will follow.
`,
    );
  });
});
