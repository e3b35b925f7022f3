import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/number-outside-band';

describe(id, () => {
  it('flags numbers that the term does not mean', () => {
    testCheck(
      id,
      `---
pincite: { profile: phia }
---

Based on [@board-2025, ¶ 5], it is likely (90 %) that the plant will open late.
                                   ^^^^^^^^^^^^^ 55–75 %

Based on [@board-2025, ¶ 5], it is unlikely (10-30 percent) that the permit will follow.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^ 25–35 %
`,
    );
  });

  it('is silent on numbers in the range, and without a scale on those of any scale', () => {
    testCheck(
      id,
      `---
pincite: { profile: phia }
---

Based on [@board-2025, ¶ 5], it is likely (60–75 %) that the plant will open late.
`,
    );
    testCheck(id, 'Based on [@board-2025, ¶ 5], it is likely (90 %) that the plant will open late.\n');
  });

  it('flags without a scale what is right on none', () => {
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], it is very likely (40 %) that the plant will open late.
                                   ^^^^^^^^^^^^^^^^^^ 80–95 % on ICD 203, 90–100 % on IPCC
`,
    );
  });
});
