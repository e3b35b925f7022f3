import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/off-scale-term';

describe(id, () => {
  it('flags a term of another scale, and offers the nearest', () => {
    testCheck(
      id,
      `---
pincite: { profile: icd203 }
---

Based on [@board-2025, ¶ 5], it is highly likely that the plant will open late.
                                   ^^^^^^^^^^^^^ very likely

Based on [@board-2025, ¶ 5], there is a realistic possibility that the permit will be refused.
                                        ^^^^^^^^^^^^^^^^^^^^^ roughly even chance
`,
    );
  });

  it('is silent on terms of the scale, in no profile with a scale, and where nothing is estimated', () => {
    testCheck(
      id,
      `---
pincite: { profile: ipcc }
---

Based on [@board-2025, ¶ 5], it is extremely likely that the plant will open late.

The likely candidate met the board on 3 May [@board-2025, ¶ 5].
`,
    );
    testCheck(id, 'Based on [@board-2025, ¶ 5], it is highly likely that the plant will open late.\n');
  });
});
