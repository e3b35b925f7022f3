import { describe, it } from 'vitest';
import { testCheck } from '../../support/testCheck.ts';

const id = 'attribution/weasel';

describe(id, () => {
  it('flags nameless experts, reports and passives', () => {
    testCheck(
      id,
      `
Experts say that the plant will open late.
^^^^^^^^^^^ Name

It is believed that the permit is missing, and observers say it will stay so.
^^^^^^^^^^^^^^
                                               ^^^^^^^^^^^^^
`,
    );
  });

  it('is silent with a name, a citation, in quotations and headings', () => {
    testCheck(
      id,
      `
# Experts say

Ines Albrecht says that the plant will open late.

Experts say that the plant will open late [@board-2025, ¶ 5].

Experts of the board say that the plant will open late.[^1]

The chair said: “Experts say many things.”

> Experts say many things. [@board-2025, ¶ 5]

[^1]: [@board-2025, ¶ 5].
`,
    );
  });
});
