import { describe, expect, it } from 'vitest';
import { findingsOf, fixed, testCheck, testFixes } from '../../support/testCheck.ts';

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

  it('offers to name the one source of its paragraph', () => {
    const text = 'New mines are far off [@outlook-2025, ¶ 2]. It is widely believed that prices doubled.\n';
    testFixes(id, text);
    expect(fixed(text, findingsOf(id, text)[0]!)).toBe(
      'New mines are far off [@outlook-2025, ¶ 2]. According to Ravi Lindholm, prices doubled.\n',
    );
    expect(findingsOf(id, 'Experts say that it is late.\n')[0]!.fixes).toEqual([]);
    expect(
      findingsOf(id, 'Ore is scarce [@outlook-2025]. Output rose [@board-2025]. Experts say that it is late.\n')[0]!
        .fixes,
    ).toEqual([]);
  });
});
