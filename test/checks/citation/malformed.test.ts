import { describe, expect, it } from 'vitest';
import { findingsOf, testCheck } from '../../support/testCheck.ts';

const id = 'citation/malformed';

describe(id, () => {
  it('flags brackets that never close', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4.
            ^^^^^^^^^^^^ never closed
`,
    );
  });

  it('flags citations that another bracket follows at once', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4][@outlook-2025, ¶ 1], then [see @board-2025, {¶ 4}, "x"][^1].
            ^^^^^^^^^^^^ Another bracket follows
                                                         ^^^^^^^^^^^^^^^^ Another bracket follows

Output rose [@board-2025, ¶ 4] [@outlook-2025, ¶ 1], [@board-2025][r], @board-2025 [¶ 4][@outlook-2025, ¶ 1] and \\[@board-2025][^1].

[^1]: A note.

[r]: https://example.org
`,
    );
  });

  it('flags empty keys', () => {
    testCheck(
      id,
      `
Output rose [@, ¶ 4].
            ^^ names no source
`,
    );
  });

  it('flags a locator once', () => {
    expect(findingsOf(id, 'Output rose [@board-2025, ¶ x].\n')).toHaveLength(1);
  });

  it('flags the place that a link names', () => {
    expect(findingsOf(id, 'Output rose ([notes](../seeds/board-2025.txt#¶x)).\n').length).toBeLessThanOrEqual(1);
  });

  it('is silent on sound citations, code, and brackets of other kinds', () => {
    testCheck(
      id,
      `
Output rose [@board-2025, ¶ 4; see @outlook-2025, § Supply] and [not a citation].

\`[@board\` is code, \\[@board-2025 is escaped, and an [unclosed bracket has no key.
`,
    );
  });
});
