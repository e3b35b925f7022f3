import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'judgement/vague-likelihood';

describe(id, () => {
  it('flags phrases that say nothing in particular', () => {
    testCheck(
      id,
      `
Based on [@board-2025, ¶ 5], output may well fall.
                                    ^^^^^^^^ term of a scale

There is a significant chance that output will fall [@board-2025, ¶ 5].
         ^^^^^^^^^^^^^^^^^^^^ term of a scale
`,
    );
  });

  it('is silent on terms of a scale, on plain modals, and on what others say', () => {
    testCheck(
      id,
      `
Output is likely to fall [@board-2025, ¶ 5]. It may fall. We cannot rule out a fall [@board-2025, ¶ 5].

The minister said there was a real possibility of a strike [@board-2025, ¶ 5].

The committee drilled two wells and a very good prospect was found [@board-2025, ¶ 5].
`,
    );
  });
});
